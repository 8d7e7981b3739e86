package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Renames;
import java.util.Optional;

/**
 * What one version calls otherwise than another, by way of the version that both were made of, which may be one of the two: up to it
 * step by step, and down from it. An id that one of them has given to another part means no part there that had it before and was
 * taken out: that one goes on under an id of its own.
 */
final class RenameChain {

    private RenameChain() {}

    /** The renames by the ids of the version before; none where both were made of nothing in common, or one in between is not there. */
    static Renames between(Funnel before, Funnel after, FunnelCatalog catalog) {
        Lineage other = Lineage.of(after, before, catalog);
        Lineage one = Lineage.meeting(other, before, after, catalog);
        Renames all = Renames.NONE;
        for (Lineage.Step step : one.until(other)) {
            Optional<Renames> known = step.renames();
            if (known.isEmpty()) {
                return Renames.NONE;
            }
            all = all.then(known.get().back());
        }
        for (Lineage.Step step : other.downFrom(one)) {
            Optional<Renames> known = step.renames();
            if (known.isEmpty()) {
                return Renames.NONE;
            }
            all = all.then(known.get());
        }
        return all;
    }

    /** Whether it is known what each of the two calls what the other has. */
    static boolean isBetween(Funnel one, Funnel other, FunnelCatalog catalog) {
        Lineage second = Lineage.of(other, one, catalog);
        Lineage first = Lineage.meeting(second, one, other, catalog);
        return first.meets(second) && missing(first, second).isEmpty();
    }

    /** The version that one was made of, by way of others, and that is not in the catalog; empty where all are. */
    static Optional<FunnelReference> missingOrigin(Funnel version, FunnelCatalog catalog) {
        return Lineage.of(version, version, catalog).missing();
    }

    /**
     * The version that is not in the catalog, and without which nobody can tell what one calls otherwise than the other; empty where
     * that is told, or neither can have to do with the other. One that both were made of and that is missing is missed only where one
     * of them says that it has renamed something of it.
     */
    static Optional<FunnelReference> missingBetween(Funnel one, Funnel other, FunnelCatalog catalog) {
        Lineage second = Lineage.of(other, one, catalog);
        return missing(Lineage.meeting(second, one, other, catalog), second);
    }

    private static Optional<FunnelReference> missing(Lineage first, Lineage second) {
        if (!first.meets(second)) {
            return second.missing().or(first::missing);
        }
        boolean isKnown = first.until(second).stream()
                        .allMatch(step -> step.renames().isPresent())
                && second.until(first).stream().allMatch(step -> step.renames().isPresent());
        return isKnown ? Optional.empty() : first.missing().or(second::missing);
    }
}
