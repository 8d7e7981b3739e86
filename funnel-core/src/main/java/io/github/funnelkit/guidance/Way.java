package io.github.funnelkit.guidance;

import io.github.funnelkit.fact.FactSheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One of the shortest ways to the next stage: what has to come about, all of it.
 *
 * @param steps the steps, what is asked first first; at least one
 * @since 0.1.0
 */
public record Way(List<Step> steps) {

    /** Keeps the order. */
    public Way {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a way has at least one step");
        }
    }

    /**
     * Makes every step come about, with the example values.
     *
     * @param facts what is known
     * @return a new sheet, with which the customer stands at the next stage or above
     */
    public FactSheet applyTo(FactSheet facts) {
        FactSheet applied = facts;
        for (Step step : steps) {
            applied = step.applyTo(applied);
        }
        return applied;
    }

    /**
     * Says what has to come about.
     *
     * @param language the reader's language
     * @return the words, a line per step
     */
    public String explain(Locale language) {
        return steps.stream().map(step -> "- " + step.explain(language)).collect(Collectors.joining("\n"));
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
