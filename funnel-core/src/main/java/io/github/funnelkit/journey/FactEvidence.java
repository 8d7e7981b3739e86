package io.github.funnelkit.journey;

import java.time.Instant;
import java.util.Objects;

/**
 * What speaks for a fact as it is known now.
 *
 * @param fact the id of the fact
 * @param evidence whether it is asserted or confirmed, and by what
 * @param actor who said so
 * @param at when
 * @since 0.1.0
 */
public record FactEvidence(String fact, Evidence evidence, Actor actor, Instant at) {

    /** Checks that nothing is missing. */
    public FactEvidence {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(at, "at");
    }
}
