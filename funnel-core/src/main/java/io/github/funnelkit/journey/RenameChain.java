package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one version calls otherwise than another from which it was made by way of others that are in the catalog. An id that one of
 * them has given to another part means no part there that had it before and was taken out: that one goes on under an id of its own.
 */
final class RenameChain {

    /** What follows the id of a part that is no more, where another part has that id. */
    private static final String REPLACED = "-replaced";

    /** The most that the id of a fact may have. */
    private static final int LONGEST = 100;

    private RenameChain() {}

    /** The renames by the ids of the version before; none where neither was made of the other, or one in between is not there. */
    static Renames between(Funnel before, Funnel after, FunnelCatalog catalog) {
        return since(before, after, catalog)
                .or(() -> since(after, before, catalog).map(Renames::back).map(RenameChain::apart))
                .orElse(Renames.NONE);
    }

    /** Whether either was made of the other, by way of others that are in the catalog. */
    static boolean isBetween(Funnel one, Funnel other, FunnelCatalog catalog) {
        return since(one, other, catalog).isPresent()
                || since(other, one, catalog).isPresent();
    }

    /** The version that one was made of, by way of others, and that is not in the catalog; empty where all are. */
    static Optional<FunnelReference> missingOrigin(Funnel version, FunnelCatalog catalog) {
        Set<FunnelReference> seen = new HashSet<>();
        Funnel at = version;
        while (at.derivedFrom().isPresent() && seen.add(at.reference())) {
            Optional<Funnel> origin = catalog.lookUp(at.derivedFrom().get());
            if (origin.isEmpty()) {
                return at.derivedFrom();
            }
            at = origin.get();
        }
        return Optional.empty();
    }

    /**
     * The version that is not in the catalog, and without which nobody can tell what one calls otherwise than the other; empty where
     * that is told, or neither can have been made of the other. Two of the same origin have it behind them, not between them.
     */
    static Optional<FunnelReference> missingBetween(Funnel one, Funnel other, FunnelCatalog catalog) {
        if (isBetween(one, other, catalog)) {
            return Optional.empty();
        }
        Optional<FunnelReference> behindOne = missingOrigin(one, catalog);
        Optional<FunnelReference> behindOther = missingOrigin(other, catalog);
        return behindOne.equals(behindOther) ? Optional.empty() : behindOther.or(() -> behindOne);
    }

    private static Optional<Renames> since(Funnel first, Funnel last, FunnelCatalog catalog) {
        Deque<Renames> steps = new ArrayDeque<>();
        Set<FunnelReference> seen = new HashSet<>();
        Funnel version = last;
        while (version.derivedFrom().isPresent() && seen.add(version.reference())) {
            FunnelReference origin = version.derivedFrom().get();
            if (origin.equals(first.reference())) {
                steps.push(apart(version.renamesFrom(first)));
                return Optional.of(steps.stream().reduce(Renames::then).orElse(Renames.NONE));
            }
            Optional<Funnel> between = catalog.lookUp(origin);
            if (between.isEmpty()) {
                return Optional.empty();
            }
            steps.push(apart(version.renamesFrom(between.get())));
            version = between.get();
        }
        return Optional.empty();
    }

    /** The same, and apart from it what had an id before that is given to another part. */
    private static Renames apart(Renames renames) {
        Renames all = renames;
        for (Map.Entry<NamedPart, Map<String, String>> ofPart : renames.names().entrySet()) {
            NamedPart part = ofPart.getKey();
            for (Map.Entry<String, String> each : ofPart.getValue().entrySet()) {
                String id = each.getKey();
                String name = each.getValue();
                String had = id.substring(0, id.length() - part.name(id).length()) + name;
                if (!ofPart.getValue().containsKey(had)) {
                    all = all.with(part, had, replaced(name));
                }
            }
        }
        return all;
    }

    private static String replaced(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST - REPLACED.length())) + REPLACED;
    }
}
