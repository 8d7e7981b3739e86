package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * All of several conditions: Kleene's and.
 *
 * @param parts the conditions, at least one
 * @since 0.1.0
 */
public record AllOf(List<Condition> parts) implements Condition {

    /** Checks that there is a part, and none too deep. */
    public AllOf {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("'all of' needs at least one condition");
        }
        Nesting.requireShallow(parts);
    }

    @Override
    public Outcome outcome(Facts facts, LocalDate today) {
        Outcome outcome = Outcome.MET;
        for (Condition part : parts) {
            outcome = outcome.and(part.outcome(facts, today));
        }
        return outcome;
    }

    @Override
    public String describe(Locale language) {
        return ConditionWords.ALL.join(
                language,
                parts.stream()
                        .map(part -> part.parts().size() > 1
                                ? ConditionWords.GROUPED.in(language, part.describe(language))
                                : part.describe(language))
                        .toList());
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof AllOf that && parts.equals(that.parts));
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.stream().map(Object::toString).collect(Collectors.joining(" and ", "(", ")"));
    }
}
