package io.github.funnelkit.portfolio;

import io.github.funnelkit.journey.Obstacle;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A stage that a deal entered, and that another version would have refused.
 *
 * @param step the number of the event in its journey
 * @param day the day
 * @param stage the id of the stage in the other version
 * @param obstacles what would have stood in the way, at least one thing
 * @since 0.1.0
 */
public record RefusedStep(long step, LocalDate day, String stage, List<Obstacle> obstacles) {

    /** Checks that something stood in the way. */
    public RefusedStep {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(stage, "stage");
        obstacles = List.copyOf(obstacles);
        if (obstacles.isEmpty()) {
            throw new IllegalArgumentException("step " + step + ": refused by nothing; expected an obstacle");
        }
    }

    /**
     * Says what would have stood in the way, and when.
     *
     * @param language the reader's language
     * @return the words: a line for each thing
     */
    public String explain(Locale language) {
        return obstacles.stream()
                .map(obstacle -> ConformanceWords.REFUSED_STEP.in(language, day, obstacle.explain(language)))
                .collect(Collectors.joining("\n"));
    }
}
