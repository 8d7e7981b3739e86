package com.example.jpa;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.validation.StageJustification;
import java.util.Optional;
import org.springframework.stereotype.Component;

// snippet: jpa-justification
@Component
class OpportunityJustification implements StageJustification<Opportunity> {

    private final Assessors assessors;

    OpportunityJustification(Assessors assessors) {
        this.assessors = assessors;
    }

    @Override
    public Assessor<Opportunity> assessor(Opportunity opportunity) {
        return assessors.of(opportunity.tenant);
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
