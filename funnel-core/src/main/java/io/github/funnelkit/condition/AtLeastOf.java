package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.wording.CommonWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * So many of several conditions: three of four. It is met when as many are met, and not met when fewer than that can
 * still be.
 *
 * @param least how many must be met, from 1 to the number of conditions
 * @param parts the conditions, at least one; one that is there twice counts twice
 * @since 0.1.0
 */
public record AtLeastOf(int least, List<Condition> parts) implements Condition {

    /** Checks that so many can be met. */
    public AtLeastOf {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("'at least of' needs at least one condition");
        }
        if (least < 1 || least > parts.size()) {
            throw new IllegalArgumentException("'at least of' asks for " + least + " of " + parts.size()
                    + " conditions; expected a number from 1 to " + parts.size());
        }
        Nesting.requireShallow(parts);
    }

    @Override
    public Outcome outcome(Facts facts, LocalDate today) {
        List<Outcome> outcomes = new ArrayList<>(parts.size());
        for (Condition part : parts) {
            outcomes.add(part.outcome(facts, today));
        }
        return of(outcomes);
    }

    /** What comes of it where this came of the parts. */
    Outcome of(List<Outcome> outcomes) {
        int met = 0;
        int possible = 0;
        for (Outcome outcome : outcomes) {
            met += outcome == Outcome.MET ? 1 : 0;
            possible += outcome == Outcome.NOT_MET ? 0 : 1;
        }
        return met >= least ? Outcome.MET : possible < least ? Outcome.NOT_MET : Outcome.UNKNOWN;
    }

    @Override
    public String describe(Locale language) {
        List<String> described = new ArrayList<>(parts.size());
        for (Condition part : parts) {
            described.add(part.describe(language));
        }
        return ConditionWords.AT_LEAST_OF.in(
                language, least, parts.size(), CommonWords.CLAUSES.join(language, described));
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof AtLeastOf that && least == that.least && parts.equals(that.parts));
    }

    @Override
    public int hashCode() {
        return 31 * parts.hashCode() + least;
    }

    @Override
    public String toString() {
        return parts.stream()
                .map(Object::toString)
                .collect(Collectors.joining(", ", "at least " + least + " of (", ")"));
    }
}
