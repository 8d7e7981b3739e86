package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.ClaimVerdict;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The deals of one sale type whose records claim one stage.
 *
 * @param saleType the id of the sale type
 * @param claimed the id of the claimed stage
 * @param lines the deals by owner and verdict, in this order; only where there are any
 * @since 0.1.0
 */
public record AuditStage(String saleType, String claimed, List<AuditLine> lines) implements Serializable {

    private static final Comparator<AuditLine> ORDER =
            Comparator.comparing(AuditLine::owner).thenComparing(AuditLine::verdict);

    /** Brings the lines into their order. */
    public AuditStage {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(claimed, "claimed");
        List<AuditLine> ordered = new ArrayList<>(lines);
        ordered.sort(ORDER);
        for (int i = 1; i < ordered.size(); i++) {
            if (ORDER.compare(ordered.get(i - 1), ordered.get(i)) == 0) {
                throw new IllegalArgumentException("owner '" + ordered.get(i).owner() + "', "
                        + ordered.get(i).verdict() + ": expected one line, but there are two");
            }
        }
        lines = List.copyOf(ordered);
    }

    /**
     * All deals whose records claim the stage.
     *
     * @return how many, and what they are worth
     */
    public AuditFigures figures() {
        return lines.stream().map(AuditLine::figures).reduce(AuditFigures.NONE, AuditFigures::merge);
    }

    /**
     * Those of which the facts say the same.
     *
     * @param verdict what the facts say of the claim
     * @return how many, and what they are worth
     */
    public AuditFigures figures(ClaimVerdict verdict) {
        return lines.stream()
                .filter(line -> line.verdict() == verdict)
                .map(AuditLine::figures)
                .reduce(AuditFigures.NONE, AuditFigures::merge);
    }

    AuditStage merge(AuditStage other) {
        AuditLines sum = new AuditLines();
        sum.add(lines);
        sum.add(other.lines);
        return new AuditStage(saleType, claimed, sum.lines());
    }
}
