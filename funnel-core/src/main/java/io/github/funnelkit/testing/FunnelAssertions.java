package io.github.funnelkit.testing;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.guidance.Guidance;
import java.util.Objects;

/**
 * Where assertions start; meant for static import. They throw nothing but {@link AssertionError}, so they work with
 * every test framework.
 *
 * @since 0.1.0
 */
public final class FunnelAssertions {

    private FunnelAssertions() {}

    /**
     * Starts assertions on an assessment.
     *
     * @param assessment the assessment
     * @return the assertions
     */
    public static AssessmentAssert assertThat(Assessment assessment) {
        return new AssessmentAssert(Objects.requireNonNull(assessment, "assessment"));
    }

    /**
     * Starts assertions on a guidance.
     *
     * @param guidance the guidance
     * @return the assertions
     */
    public static GuidanceAssert assertThat(Guidance guidance) {
        return new GuidanceAssert(Objects.requireNonNull(guidance, "guidance"));
    }

    /**
     * Starts assertions on a definition.
     *
     * @param funnel the funnel
     * @return the assertions
     */
    public static FunnelAssert assertThat(Funnel funnel) {
        return new FunnelAssert(Objects.requireNonNull(funnel, "funnel"));
    }
}
