package io.github.funnelkit.examples.benchmarks.peers;

import static io.github.funnelkit.examples.benchmarks.host.Population.TODAY;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import java.time.Clock;
import java.util.Optional;

/** An assessment from the host's object. */
final class FunnelkitAssessment extends Funnelkit<Deal, Assessment> {

    private final Assessor<Deal> assessor;

    FunnelkitAssessment(FactBinding<Deal> binding) {
        assessor = Assessor.of(STANDARD, binding, Clock.systemUTC());
    }

    @Override
    public Deal customer(Deal deal) {
        return deal;
    }

    @Override
    public Assessment judge(Deal deal) {
        return assessor.assess(PROJECT, deal, TODAY);
    }

    @Override
    Optional<Stage> stage(Assessment assessment) {
        return assessment.stage();
    }

    @Override
    Outcome outcome(Assessment assessment, Criterion criterion) {
        return assessment.result(criterion.id()).outcome();
    }
}
