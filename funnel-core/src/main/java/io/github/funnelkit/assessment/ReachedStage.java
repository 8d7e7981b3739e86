package io.github.funnelkit.assessment;

import io.github.funnelkit.definition.Stage;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a customer's past: the stage that it has reached by right, as a journey or a record tells that only gates
 * can change. Nothing of that stage or below is asked again, but for standing criteria, which must not be known to be broken;
 * every stage above must hold on the day, as for entering it. A stage that a record merely claims is none.
 *
 * @param stage the stage; empty when none was reached yet
 * @since 0.1.0
 */
public record ReachedStage(Optional<Stage> stage) {

    private static final ReachedStage NONE = new ReachedStage(Optional.empty());

    /** Checks that it is said. */
    public ReachedStage {
        Objects.requireNonNull(stage, "stage");
    }

    /**
     * A stage was reached.
     *
     * @param stage the stage
     * @return the value
     */
    public static ReachedStage of(Stage stage) {
        return new ReachedStage(Optional.of(stage));
    }

    /**
     * No stage was reached yet: every stage must hold on the day.
     *
     * @return the value, always the same
     */
    public static ReachedStage none() {
        return NONE;
    }

    /** The id of the stage, or {@code none}. */
    @Override
    public String toString() {
        return stage.map(Stage::id).orElse("none");
    }
}
