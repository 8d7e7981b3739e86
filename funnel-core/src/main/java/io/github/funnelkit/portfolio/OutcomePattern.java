package io.github.funnelkit.portfolio;

import io.github.funnelkit.condition.Outcome;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The closed deals of one sale type of which all criteria came out alike, and that stood at the same stage.
 *
 * @param saleType the id of the sale type
 * @param stage the id of the stage at which they stood by their criteria; empty before the first stage
 * @param outcomes what came of the criteria of the sale type, in the order of the stages and their criteria
 * @param won how many of them were won, 0 or more
 * @param lost how many of them were lost, 0 or more
 * @since 0.1.0
 */
public record OutcomePattern(String saleType, Optional<String> stage, List<Outcome> outcomes, long won, long lost) {

    /** By what tells patterns apart, so that no result depends on the order in which deals come. */
    static final Comparator<OutcomePattern> ORDER = Comparator.comparing(OutcomePattern::saleType)
            .thenComparing(pattern -> pattern.stage.orElse(""))
            .thenComparing(OutcomePattern::outcomes, OutcomePattern::compare);

    /** Keeps the order. */
    public OutcomePattern {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(stage, "stage");
        outcomes = List.copyOf(outcomes);
        if (won < 0 || lost < 0) {
            throw new IllegalArgumentException(won + " deals won and " + lost + " lost: expected 0 or more of each");
        }
    }

    private static int compare(List<Outcome> one, List<Outcome> other) {
        Iterator<Outcome> others = other.iterator();
        for (Outcome outcome : one) {
            int order = others.hasNext() ? outcome.compareTo(others.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }

    OutcomePattern with(OutcomePattern other) {
        return new OutcomePattern(saleType, stage, outcomes, won + other.won, lost + other.lost);
    }
}
