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
import io.github.funnelkit.examples.benchmarks.host.DealBinding;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.util.Optional;

/** An assessment from a sheet of facts that was made before. */
final class FunnelkitSheet extends Funnelkit<FactSheet, Assessment> {

    private final Assessor<FactSheet> assessor = Assessor.of(STANDARD, Clock.systemUTC());
    private final FactBinding<Deal> binding = DealBinding.inOneMethod();

    @Override
    public FactSheet customer(Deal deal) {
        return binding.sheet(deal);
    }

    @Override
    public Assessment judge(FactSheet sheet) {
        return assessor.assess(PROJECT, sheet, TODAY);
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
