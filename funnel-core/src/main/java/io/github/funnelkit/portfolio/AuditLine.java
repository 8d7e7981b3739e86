package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.ClaimVerdict;
import java.io.Serializable;
import java.util.Objects;

/**
 * The deals of one owner whose records claim one stage, and of which the facts say the same.
 *
 * @param owner who has the deals; an empty string where no owner is given
 * @param verdict what the facts say of the claim
 * @param figures the deals and what they are worth
 * @since 0.1.0
 */
public record AuditLine(String owner, ClaimVerdict verdict, AuditFigures figures) implements Serializable {

    /** Checks that nothing is missing. */
    public AuditLine {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(figures, "figures");
    }
}
