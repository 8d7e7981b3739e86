package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The opposite of a condition.
 *
 * @param part the condition
 * @since 0.1.0
 */
public record Not(Condition part) implements Condition {

    /** Checks that there is a part, and none too deep. */
    public Not {
        Objects.requireNonNull(part, "part");
        Nesting.requireShallow(List.of(part));
    }

    @Override
    public Outcome outcome(Facts facts, LocalDate today) {
        return part.outcome(facts, today).not();
    }

    @Override
    public String describe(Locale language) {
        return ConditionWords.NOT.in(language, part.describe(language));
    }

    @Override
    public List<Condition> parts() {
        return List.of(part);
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Not that && part.equals(that.part));
    }

    @Override
    public int hashCode() {
        return ~part.hashCode();
    }

    @Override
    public String toString() {
        return "not " + part;
    }
}
