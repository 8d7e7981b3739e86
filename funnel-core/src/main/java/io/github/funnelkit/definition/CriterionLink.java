package io.github.funnelkit.definition;

import java.util.Objects;

/**
 * The link from an action to a criterion that it helps to meet.
 *
 * @param criterion the id of the criterion
 * @param provenance whether the source draws this link
 * @since 0.1.0
 */
public record CriterionLink(String criterion, Provenance provenance) {

    /** Checks that nothing is missing. */
    public CriterionLink {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(provenance, "provenance");
    }
}
