package com.example.gate;

import io.github.funnelkit.validation.StageJustified;
import java.math.BigDecimal;
import java.util.List;

/** What your form saves: the stage that the salesperson has chosen, and what is known. */
// snippet: package-validation-bean
@StageJustified(by = OpportunityJustification.class)
public record Opportunity(String stage, Boolean needConfirmed, BigDecimal budget, List<String> formsOnFile) {}
// end
