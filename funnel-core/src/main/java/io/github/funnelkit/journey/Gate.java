package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What stands between a journey and a stage on one day. Nothing is changed by looking.
 *
 * @param stage the stage behind the gate
 * @param asOf the day
 * @param obstacles what is lacking: skipped stages, criteria, mandatory actions, approvals, in this order; none when the
 *     gate is open
 * @param warnings what the policy asks for without insisting; often none
 * @since 0.1.0
 */
public record Gate(Stage stage, LocalDate asOf, List<Obstacle> obstacles, List<Obstacle> warnings) {

    /** Keeps the order. */
    public Gate {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(asOf, "asOf");
        obstacles = List.copyOf(obstacles);
        warnings = List.copyOf(warnings);
    }

    /**
     * Whether the stage can be entered.
     *
     * @return whether nothing is lacking
     */
    public boolean isOpen() {
        return obstacles.isEmpty();
    }

    /**
     * Whether an approval is all that is lacking.
     *
     * @return whether it waits for nothing but approval
     */
    public boolean waitsForApproval() {
        return !isOpen() && obstacles.stream().allMatch(Obstacle.ApprovalMissing.class::isInstance);
    }

    /**
     * Says whether the stage can be entered, and what is lacking.
     *
     * @param language the reader's language
     * @return the words: one line, then a line for each thing that is lacking or to be noted
     */
    public String explain(Locale language) {
        StringBuilder words = new StringBuilder(
                isOpen()
                        ? JourneyWords.GATE_OPEN.in(
                                language, stage.customerType().label())
                        : JourneyWords.GATE_SHUT.in(
                                language, stage.customerType().label(), obstacles.size()));
        words.append(lines(obstacles, language));
        warnings.forEach(
                warning -> words.append("\n- ").append(JourneyWords.WARNING.in(language, warning.explain(language))));
        return words.toString();
    }

    /** That something is refused, and why. */
    static String refusal(List<Obstacle> reasons, Locale language) {
        return JourneyWords.REFUSED.in(language) + lines(reasons, language);
    }

    static String lines(List<Obstacle> obstacles, Locale language) {
        StringBuilder words = new StringBuilder();
        obstacles.forEach(obstacle -> words.append("\n- ").append(obstacle.explain(language)));
        return words.toString();
    }
}
