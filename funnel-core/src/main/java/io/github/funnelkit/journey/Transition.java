package io.github.funnelkit.journey;

import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A way back that the methodology states from where a journey stands: what {@code MoveDown} takes by the guide.
 *
 * @param guide the guide, which leads back
 * @param to the stage it leads to
 * @param obstacles what is lacking; none when the journey may go this way. A reason is required in any case
 * @since 0.1.0
 */
public record Transition(ActionGuide guide, Stage to, List<Obstacle> obstacles) {

    /** Keeps the order. */
    public Transition {
        Objects.requireNonNull(guide, "guide");
        Objects.requireNonNull(to, "to");
        obstacles = List.copyOf(obstacles);
    }

    /**
     * Whether the journey may go this way.
     *
     * @return whether nothing is lacking
     */
    public boolean isOpen() {
        return obstacles.isEmpty();
    }

    /**
     * Says where the way leads, and what is lacking.
     *
     * @param language the reader's language
     * @return the words: one line, then a line for each thing that is lacking
     */
    public String explain(Locale language) {
        return JourneyWords.WAY_BACK.in(
                        language, guide.label(), to.customerType().label())
                + Gate.lines(obstacles, language);
    }
}
