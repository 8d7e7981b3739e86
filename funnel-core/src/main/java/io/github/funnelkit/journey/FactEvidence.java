package io.github.funnelkit.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    /** What speaks for a fact, with more of it: what says nothing that something else does not say as well is left out. */
    static List<FactEvidence> with(FactEvidence more, List<FactEvidence> before) {
        List<FactEvidence> all = new ArrayList<>(before);
        all.removeIf(other -> !other.at().isAfter(more.at()) && more.saysNoLessThan(other));
        all.add(more);
        return List.copyOf(all);
    }

    /** The strongest, and of those the last. */
    static Optional<FactEvidence> strongest(List<FactEvidence> all) {
        return all.stream().reduce((before, next) -> before.strength().compareTo(next.strength()) > 0 ? before : next);
    }

    Evidence.Strength strength() {
        return evidence.strength();
    }

    /** Whether it satisfies every rule that another does, but for how old it may be. */
    boolean saysNoLessThan(FactEvidence other) {
        boolean isWhoConfirms = actor.positions().containsAll(other.actor().positions())
                && (!actor.program() || other.actor().program());
        return !other.evidence().isConfirmed() || (evidence.isConfirmed() && isWhoConfirms);
    }
}
