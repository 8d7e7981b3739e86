package io.github.funnelkit.portfolio;

import io.github.funnelkit.journey.Obstacle;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * One way in which one step of a deal deviates from the rules of its day.
 *
 * @param step the number of the step: of the event in its journey, or of the stay in its list, from 1
 * @param day the day of the step
 * @param kind in which way
 * @param obstacle what stood in the way
 * @since 0.1.0
 */
public record Deviation(long step, LocalDate day, DeviationKind kind, Obstacle obstacle) {

    /** Checks that nothing is missing. */
    public Deviation {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(obstacle, "obstacle");
    }

    /**
     * Says what stood in the way, and when.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        return ConformanceWords.DEVIATION.in(language, day, kind.label(), obstacle.explain(language));
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
