package io.github.funnelkit.portfolio;

import io.github.funnelkit.journey.JourneyStatus;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A deal that another version would have refused a stage, and what came of it.
 *
 * @param deal the id of the deal
 * @param saleType the id of its sale type at the end
 * @param status what came of it
 * @param steps the stages that it would have been refused, at least one, in their order
 * @since 0.1.0
 */
public record RefusedDeal(String deal, String saleType, JourneyStatus status, List<RefusedStep> steps) {

    /** Checks that something was refused. */
    public RefusedDeal {
        Objects.requireNonNull(deal, "deal");
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(status, "status");
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("deal '" + deal + "' is refused nothing; expected a step");
        }
    }

    /**
     * Says what would have stood in the way, and what came of the deal.
     *
     * @param language the reader's language
     * @return the words: a line for the deal, and one for each thing that would have stood in the way
     */
    public String explain(Locale language) {
        return ConformanceWords.REFUSED_DEAL.in(language, deal, status.label())
                + steps.stream()
                        .flatMap(step -> step.explain(language).lines())
                        .map(line -> "\n- " + line)
                        .collect(Collectors.joining());
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
