package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.examples.benchmarks.host.DealBinding;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;

/** A full assessment, to be explained later, from the host's object. */
final class BoundFunnelkit implements Contestant<Deal, Assessment> {

    private final Assessor<Deal> assessor = Assessor.of(Funnelkit.STANDARD, DealBinding.binding(), Clock.systemUTC());

    @Override
    public Deal customer(Deal deal) {
        return deal;
    }

    @Override
    public Assessment judge(Deal deal) {
        return assessor.assess(FunnelStandard.PROJECT, deal, Population.TODAY);
    }

    @Override
    public Standing standing(Assessment result) {
        return Funnelkit.standing(result);
    }
}
