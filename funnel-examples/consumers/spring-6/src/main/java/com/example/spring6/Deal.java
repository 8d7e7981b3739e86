package com.example.spring6;

import io.github.funnelkit.validation.StageJustified;
import java.math.BigDecimal;

/** A deal, whose stage must be justified when it is saved. */
@StageJustified(by = DealJustification.class)
public record Deal(String stage, Boolean needConfirmed, BigDecimal budget) {}
