package io.github.funnelkit.portfolio;

import io.github.funnelkit.journey.JourneyStatus;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How far the history of one deal conforms to the rules.
 *
 * @param deal the id of the deal
 * @param saleType the id of its sale type at the end
 * @param status whether it goes on at the end
 * @param deviations in which ways its steps deviate, in their order; none when all conform
 * @param nearest its steps beside those of the nearest history that conforms, with the same start and end
 * @param cost how many steps only one of the two has, or both have although something was lacking
 * @param worst how many steps both have together, at least, if they have nothing in common
 * @param asked the rules that it was held to, each when it first was
 * @since 0.1.0
 */
public record HistoryConformance(
        String deal,
        String saleType,
        JourneyStatus status,
        List<Deviation> deviations,
        List<AlignedStep> nearest,
        long cost,
        long worst,
        List<AskedRule> asked) {

    /** Checks that nothing is missing. */
    public HistoryConformance {
        Objects.requireNonNull(deal, "deal");
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(status, "status");
        deviations = List.copyOf(deviations);
        nearest = List.copyOf(nearest);
        asked = List.copyOf(asked);
        if (cost < 0 || cost > worst) {
            throw new IllegalArgumentException("cost " + cost + " of " + worst + ": expected 0 to " + worst);
        }
    }

    /**
     * How near it comes to a history that conforms.
     *
     * @return 1 when it conforms, 0 when it has nothing in common with one
     */
    public double fitness() {
        return worst == 0 ? 1 : 1 - (double) cost / worst;
    }

    /**
     * Whether no step deviates.
     *
     * @return whether it conforms
     */
    public boolean isConforming() {
        return deviations.isEmpty();
    }

    /**
     * Says how near it comes, and in which ways it deviates.
     *
     * @param language the reader's language
     * @return the words: a line for the deal, and one for each deviation
     */
    public String explain(Locale language) {
        return ConformanceWords.HISTORY.in(language, deal, ConformanceWords.hundredths(fitness()))
                + deviations.stream()
                        .map(deviation -> "\n- " + deviation.explain(language))
                        .collect(Collectors.joining());
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
