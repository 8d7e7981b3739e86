package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;

/** Reads an assessment in the form common to all contestants. */
final class Funnelkit {

    static final Funnel STANDARD = FunnelStandard.documented();

    private Funnelkit() {}

    static Standing standing(Assessment assessment) {
        int stage = assessment.stage().map(STANDARD.stages()::indexOf).orElse(-1);
        return new Standing(
                stage,
                assessment.results().stream().map(CriterionResult::outcome).toList());
    }
}
