package host;

import io.github.funnelkit.validation.StageJustified;

/** A bean that claims a stage. */
@StageJustified(by = DealJustification.class)
public record Deal(String stage, boolean agreed) {}
