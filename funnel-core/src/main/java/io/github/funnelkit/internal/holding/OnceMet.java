package io.github.funnelkit.internal.holding;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Gap;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.DayRange;
import io.github.funnelkit.internal.predicate.DecidedByPredicate;
import io.github.funnelkit.internal.predicate.ValuePredicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The same facts meet a check today, or met it on an earlier day, and only time has undone it. The facts that it reads, its
 * words and its examples are those of the check.
 */
final class OnceMet implements ConditionKind {

    private static final String ID = "funnelkit:once-met";

    /** Tells checks of different kinds apart, whose arguments may be the same. */
    private static final Parameter<String> KIND = Parameter.text("once-met-kind");

    private final Check check;

    private OnceMet(Check check) {
        this.check = check;
    }

    /** Of a check that time can undo. */
    static Check of(Check check) {
        return new Check(
                new OnceMet(check), check.arguments().and(KIND, check.kind().id()));
    }

    /** The check itself. */
    Check check() {
        return check;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters = new ArrayList<>(check.kind().parameters());
        parameters.add(KIND);
        return parameters;
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        Test plain = check.test(today);
        if (plain instanceof DecidedByPredicate decided && decided.predicate() instanceof DayRange range) {
            return new InRange(check.arguments().facts().get(0), range.withoutBeginning());
        }
        return new OnItsLastDay(check, today, plain);
    }

    /** A range of days moves on with time: what lies before it lay in it. */
    private record InRange(Fact<?> fact, DayRange range) implements Test, DecidedByPredicate {
        @Override
        public Outcome outcome(Facts facts) {
            Object value = facts.known(fact);
            return Outcome.of(range.test(value == null ? FactValue.none() : value));
        }

        @Override
        public ValuePredicate predicate() {
            return range;
        }
    }

    /** Where it is met on days that follow each other, it was met up to today if it is on the last of them that has come. */
    private record OnItsLastDay(Check check, LocalDate today, Test onTheDay) implements Test {
        @Override
        public Outcome outcome(Facts facts) {
            LocalDate last = check.lastDay(facts).orElse(today);
            return last.isBefore(today) ? check.test(last).outcome(facts) : onTheDay.outcome(facts);
        }
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        return check.describe(language);
    }

    @Override
    public String explain(Arguments arguments, Facts facts, LocalDate today, Locale language) {
        return check.explain(facts, today, language);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        return check.gap(facts, today);
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        return check.examples(today);
    }
}
