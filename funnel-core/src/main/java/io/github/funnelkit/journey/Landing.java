package io.github.funnelkit.journey;

/**
 * Where a journey shall stand when it goes on by another version of its funnel.
 *
 * @since 0.1.0
 */
public sealed interface Landing {

    /**
     * At the stage of the same id; refused when the version has none, or has one below it that the journey never passed and
     * that lacks what entering it asks. In a version that the journey has been in, what it passed by others alone, this stage
     * included, counts as never passed, unless their gate and the policy asked the same for sales of this type.
     */
    record SameStage() implements Landing {}

    /**
     * At a stage that is named. A higher one than the journey stands at is entered through its gate, a lower one is fallen
     * back to by the rule of the policy.
     *
     * @param stage the id of the stage in that version
     */
    record AtStage(String stage) implements Landing {
        /** Checks that it is named. */
        public AtStage {
            Require.id("stage", stage);
        }
    }

    /** At none, before the first stage: where the stage is gone, and no stage below it is left. */
    record BeforeFirstStage() implements Landing {}
}
