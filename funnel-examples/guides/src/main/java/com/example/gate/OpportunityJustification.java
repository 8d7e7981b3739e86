package com.example.gate;

import com.example.subscriptions.Subscriptions;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.validation.StageJustification;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** Connects the class that is saved with the methodology. */
// snippet: package-validation
public class OpportunityJustification implements StageJustification<Opportunity> {

    private static final FactBinding<Opportunity> BINDING = FactBinding.of(Opportunity.class)
            .bind(Subscriptions.NEED_CONFIRMED, Opportunity::needConfirmed)
            .bind(Subscriptions.BUDGET, Opportunity::budget)
            .bind(AttachedForms.FACT, Opportunity::formsOnFile) // the ids of the attached forms
            .build();
    private static final Assessor<Opportunity> ASSESSOR =
            Assessor.of(Subscriptions.FUNNEL, BINDING, Clock.system(ZoneId.of("Europe/Berlin")));

    @Override
    public Assessor<Opportunity> assessor(Opportunity opportunity) {
        return ASSESSOR;
    }

    @Override
    public SaleType saleType(Opportunity opportunity) {
        return Subscriptions.NEW;
    }

    @Override
    public Optional<String> claimedStage(Opportunity opportunity) {
        return Optional.ofNullable(opportunity.stage());
    }
}
// end
