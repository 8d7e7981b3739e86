package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.ClaimVerdict;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * The deals of one sale type whose records claim one ending, and of which the facts say the same. They are in no pipeline, so
 * that nothing of them is weighted.
 *
 * @param saleType the id of the sale type
 * @param claimed the id of the ending
 * @param verdict what the facts say of the claim
 * @param deals how many, and their amounts
 * @since 0.1.0
 */
public record AuditEnding(String saleType, String claimed, ClaimVerdict verdict, Tally deals) implements Serializable {

    static final Comparator<AuditEnding> ORDER = Comparator.comparing(AuditEnding::saleType)
            .thenComparing(AuditEnding::claimed)
            .thenComparing(AuditEnding::verdict);

    /** Checks that nothing is missing. */
    public AuditEnding {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(deals, "deals");
    }

    /** The same with other deals. */
    AuditEnding with(Tally other) {
        return new AuditEnding(saleType, claimed, verdict, other);
    }
}
