package com.example.spring6;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.validation.StageJustification;
import java.util.Optional;

/** Connects deals with the assessor. */
public class DealJustification implements StageJustification<Deal> {

    @Override
    public Assessor<Deal> assessor(Deal deal) {
        return Methodology.ASSESSOR;
    }

    @Override
    public SaleType saleType(Deal deal) {
        return Methodology.NEW;
    }

    @Override
    public Optional<String> claimedStage(Deal deal) {
        return Optional.of(deal.stage());
    }
}
