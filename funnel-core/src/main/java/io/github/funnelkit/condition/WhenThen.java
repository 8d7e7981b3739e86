package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A condition that applies only in some cases: Kleene's implication, not when or then. Where the case is known not to
 * be given, it is met, and explained as not applicable.
 *
 * @param when the case in which it applies
 * @param then what must hold in that case
 * @since 0.1.0
 */
public record WhenThen(Condition when, Condition then) implements Condition {

    /** Checks that both are there. */
    public WhenThen {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(then, "then");
        Nesting.requireShallow(List.of(when, then));
    }

    @Override
    public Outcome outcome(Facts facts, LocalDate today) {
        return when.outcome(facts, today).not().or(then.outcome(facts, today));
    }

    @Override
    public String describe(Locale language) {
        return ConditionWords.WHEN.in(language, when.describe(language), then.describe(language));
    }

    @Override
    public List<Condition> parts() {
        return List.of(when, then);
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof WhenThen that && when.equals(that.when) && then.equals(that.then));
    }

    @Override
    public int hashCode() {
        return Objects.hash(when, then);
    }

    @Override
    public String toString() {
        return "when " + when + ": " + then;
    }
}
