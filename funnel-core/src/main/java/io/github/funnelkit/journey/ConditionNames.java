package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.fact.Fact;
import java.util.ArrayList;
import java.util.List;

/** What a condition names, in the order in which it does: facts, also of records, and what may be an entry or a form. */
final class ConditionNames {

    private final List<String> names = new ArrayList<>();

    private ConditionNames() {}

    static List<String> of(Condition condition) {
        ConditionNames all = new ConditionNames();
        all.add(condition);
        return all.names;
    }

    private void add(Condition condition) {
        if (condition instanceof Check check) {
            check.arguments().values().values().forEach(this::add);
        } else {
            condition.parts().forEach(this::add);
        }
    }

    private void add(Object value) {
        if (value instanceof Fact<?> fact) {
            names.add(fact.id());
        } else if (value instanceof FactShare share) {
            names.add(share.fact().id());
        } else if (value instanceof ReferenceDay.FromFact day) {
            names.add(day.fact().id());
        } else if (value instanceof Condition inner) {
            add(inner);
        } else if (value instanceof String text) {
            names.add(text);
        } else if (value instanceof List<?> texts) {
            texts.forEach(this::add);
        }
    }
}
