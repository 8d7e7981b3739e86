package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.examples.benchmarks.host.DealBinding;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.fact.FactBinding;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;

/** A full assessment, to be explained later, from a sheet of facts made before. */
final class SheetFunnelkit implements Contestant<FactSheet, Assessment> {

    private final FactBinding<Deal> binding = DealBinding.binding();
    private final Assessor<FactSheet> assessor = Assessor.of(Funnelkit.STANDARD, Clock.systemUTC());

    @Override
    public FactSheet customer(Deal deal) {
        return binding.sheet(deal);
    }

    @Override
    public Assessment judge(FactSheet sheet) {
        return assessor.assess(FunnelStandard.PROJECT, sheet, Population.TODAY);
    }

    @Override
    public Standing standing(Assessment result) {
        return Funnelkit.standing(result);
    }
}
