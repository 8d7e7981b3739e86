package com.example.jpa;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.validation.StageJustification;
import java.util.Optional;

// snippet: jpa-justification
/** Made by the library, so that it asks a static place for what Spring has made. */
public class OpportunityJustification implements StageJustification<Opportunity> {

    @Override
    public Assessor<Opportunity> assessor(Opportunity opportunity) {
        return Assessors.get().of(opportunity.tenant);
    }

    @Override
    public SaleType saleType(Opportunity opportunity) {
        return assessor(opportunity).funnel().saleTypes().get(0);
    }

    @Override
    public Optional<String> claimedStage(Opportunity opportunity) {
        return Optional.ofNullable(opportunity.stage);
    }
}
// end
