package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.JudgesUnknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition made ready for one day, to be asked of many records. */
final class DayTest {

    private final Condition condition;
    private final List<DayTest> parts = new ArrayList<>();
    private final ConditionKind.@Nullable Test test;

    DayTest(Condition condition, LocalDate today) {
        this.condition = condition;
        this.test = condition instanceof Check check ? check.test(today) : null;
        for (Condition part : condition.parts()) {
            parts.add(new DayTest(part, today));
        }
    }

    Outcome outcome(Facts facts) {
        if (test != null) {
            return isAsked(facts) ? test.outcome(facts) : Outcome.UNKNOWN;
        }
        if (condition instanceof Not) {
            return parts.get(0).outcome(facts).not();
        }
        if (condition instanceof WhenThen) {
            return parts.get(0).outcome(facts).not().or(parts.get(1).outcome(facts));
        }
        if (condition instanceof AtLeastOf atLeast) {
            List<Outcome> outcomes = new ArrayList<>(parts.size());
            for (DayTest part : parts) {
                outcomes.add(part.outcome(facts));
            }
            return atLeast.of(outcomes);
        }
        boolean all = condition instanceof AllOf;
        Outcome joined = all ? Outcome.MET : Outcome.NOT_MET;
        for (DayTest part : parts) {
            joined = all ? joined.and(part.outcome(facts)) : joined.or(part.outcome(facts));
        }
        return joined;
    }

    private boolean isAsked(Facts facts) {
        if (!(test instanceof JudgesUnknown) && condition instanceof Check check) {
            for (Fact<?> fact : check.arguments().facts()) {
                if (facts.value(fact).isUnknown()) {
                    return false;
                }
            }
        }
        return true;
    }
}
