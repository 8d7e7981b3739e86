package com.example.quarkus;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.validation.StageJustification;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.util.Optional;

/** Connects deals with the assessor of the container. */
public class DealJustification implements StageJustification<Deal> {

    @Override
    public Assessor<Deal> assessor(Deal deal) {
        return CDI.current().select(new TypeLiteral<Assessor<Deal>>() {
            private static final long serialVersionUID = 1L;
        }).get();
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
