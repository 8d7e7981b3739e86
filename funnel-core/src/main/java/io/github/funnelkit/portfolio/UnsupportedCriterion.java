package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.util.Objects;

/**
 * A criterion that claims need and the facts do not show: it stands between the stage that the facts justify and the one
 * that the record claims. One deal can lack several, and counts for each.
 *
 * @param criterion the id of the criterion
 * @param figures the deals whose claims lack it
 * @param unknown those of them for whom the criterion is unknown: asking may be enough
 * @param alone those of them whose claims lack nothing else
 * @since 0.1.0
 */
public record UnsupportedCriterion(String criterion, AuditFigures figures, AuditFigures unknown, AuditFigures alone)
        implements Serializable {

    /** Checks that nothing is missing. */
    public UnsupportedCriterion {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(unknown, "unknown");
        Objects.requireNonNull(alone, "alone");
    }

    UnsupportedCriterion merge(UnsupportedCriterion other) {
        return new UnsupportedCriterion(
                criterion, figures.merge(other.figures), unknown.merge(other.unknown), alone.merge(other.alone));
    }
}
