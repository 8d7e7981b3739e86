package io.github.funnelkit.validation;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Connects the bean with the standard. */
public class DealJustification implements StageJustification<Deal> {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final Assessor<Deal> ASSESSOR = Assessor.of(FunnelStandard.documented(), binding(), CLOCK);

    private static FactBinding<Deal> binding() {
        FactBinding.Builder<Deal> binding = FactBinding.of(Deal.class);
        List<Fact<?>> facts = new ArrayList<>(FunnelStandard.documented().facts());
        facts.add(AttachedForms.FACT);
        facts.forEach(fact -> bind(binding, fact));
        return binding.build();
    }

    private static <V> void bind(FactBinding.Builder<Deal> binding, Fact<V> fact) {
        binding.bindFactValue(fact, deal -> deal.facts().value(fact));
    }

    @Override
    public Assessor<Deal> assessor(Deal bean) {
        return ASSESSOR;
    }

    @Override
    public SaleType saleType(Deal deal) {
        return FunnelStandard.PROJECT;
    }

    @Override
    public Optional<String> claimedStage(Deal deal) {
        return Optional.ofNullable(deal.stage());
    }
}
