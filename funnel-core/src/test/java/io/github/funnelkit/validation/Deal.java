package io.github.funnelkit.validation;

import io.github.funnelkit.fact.FactSheet;
import org.jspecify.annotations.Nullable;

/** A host's bean that claims a stage. */
@StageJustified(by = DealJustification.class)
public record Deal(@Nullable String stage, FactSheet facts) {}
