package io.github.funnelkit.definition;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.condition.WhenThen;
import io.github.funnelkit.fact.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What conditions ask, of facts, entries and forms under other ids. */
record RenamedConditions(RenamedFacts facts) {

    Condition condition(Condition condition) {
        if (condition instanceof Check check) {
            return check(check);
        } else if (condition instanceof AllOf all) {
            return new AllOf(conditions(all.parts()));
        } else if (condition instanceof AnyOf any) {
            return new AnyOf(conditions(any.parts()));
        } else if (condition instanceof AtLeastOf some) {
            return new AtLeastOf(some.least(), conditions(some.parts()));
        } else if (condition instanceof Not not) {
            return new Not(condition(not.part()));
        }
        WhenThen whenThen = (WhenThen) condition;
        return new WhenThen(condition(whenThen.when()), condition(whenThen.then()));
    }

    private List<Condition> conditions(List<Condition> parts) {
        return parts.stream().map(this::condition).toList();
    }

    private Check check(Check check) {
        Map<String, Object> values = new LinkedHashMap<>(check.arguments().values());
        List<Fact<?>> named = check.arguments().named();
        values.replaceAll((name, value) -> argument(value, named));
        Arguments renamed = Arguments.of(values);
        return renamed.equals(check.arguments()) ? check : new Check(check.kind(), renamed);
    }

    private Object argument(Object value, List<Fact<?>> named) {
        if (value instanceof Fact<?> fact) {
            return facts.fact(fact);
        } else if (value instanceof ReferenceDay.FromFact day) {
            return new ReferenceDay.FromFact(facts.fact(day.fact()), day.offset());
        } else if (value instanceof FactShare share) {
            return new FactShare(facts.fact(share.fact()), share.percent());
        } else if (value instanceof Condition ofRecords && !named.isEmpty()) {
            return new RenamedConditions(facts.within(named.get(0))).condition(ofRecords);
        } else if (value instanceof String text) {
            return text(text, named);
        } else if (value instanceof List<?> texts) {
            return texts.stream()
                    .map(each -> each instanceof String text ? text(text, named) : each)
                    .toList();
        }
        return value;
    }

    /** A text that is an entry of the fact that is asked for, or a form. */
    private String text(String text, List<Fact<?>> named) {
        for (Fact<?> fact : named) {
            if (fact.equals(AttachedForms.FACT) || fact.entries().contains(text)) {
                return facts.entry(fact, text);
            }
        }
        return text;
    }
}
