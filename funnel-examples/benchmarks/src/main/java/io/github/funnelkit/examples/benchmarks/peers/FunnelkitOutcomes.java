package io.github.funnelkit.examples.benchmarks.peers;

import static io.github.funnelkit.examples.benchmarks.host.Population.TODAY;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.Outcomes;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.examples.benchmarks.host.DealBinding;
import java.time.Clock;
import java.util.Optional;

/** Stage and outcomes alone, from the host's object. */
final class FunnelkitOutcomes extends Funnelkit<Deal, Outcomes> {

    private final Assessor<Deal> assessor = Assessor.of(STANDARD, DealBinding.oneByOne(), Clock.systemUTC());

    @Override
    public Deal customer(Deal deal) {
        return deal;
    }

    @Override
    public Outcomes judge(Deal deal) {
        return assessor.judge(PROJECT, deal, TODAY);
    }

    @Override
    Optional<Stage> stage(Outcomes outcomes) {
        return outcomes.stage();
    }

    @Override
    Outcome outcome(Outcomes outcomes, Criterion criterion) {
        return outcomes.outcome(criterion);
    }
}
