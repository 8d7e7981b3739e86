package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.internal.digest.TextDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A version and those that it was made of, one after the other, as far as a catalog has them.
 *
 * @param versions from the version itself to the first one, or to the one that the catalog does not have
 * @param steps from each of them but the last to the one that it was made of
 * @param missing the last one, where the catalog does not have it
 */
record Lineage(List<FunnelReference> versions, List<Step> steps, Optional<FunnelReference> missing) {

    /** The most that the id of a fact may have. */
    private static final int LONGEST = 100;

    private static final int DIGITS = 8;

    /**
     * From a version to the one that it was made of.
     *
     * @param renames by the ids of the latter; empty where that is missing, and something of it is renamed
     */
    record Step(Optional<Renames> renames) {}

    /** Up to another version at most, which is at hand: no more is looked up than is needed. */
    static Lineage of(Funnel version, Funnel upTo, FunnelCatalog catalog) {
        List<FunnelReference> versions = new ArrayList<>(List.of(version.reference()));
        List<Step> steps = new ArrayList<>();
        Funnel at = version;
        while (at.derivedFrom().isPresent()
                && !versions.contains(at.derivedFrom().get())) {
            FunnelReference reference = at.derivedFrom().get();
            boolean isThere = reference.equals(upTo.reference());
            Optional<Funnel> origin = isThere ? Optional.of(upTo) : catalog.lookUp(reference);
            versions.add(reference);
            if (origin.isEmpty()) {
                steps.add(new Step(Optional.of(at.renames()).filter(Renames::areNone)));
                return new Lineage(versions, steps, Optional.of(reference));
            }
            steps.add(new Step(Optional.of(withIdsOfTheirOwn(at.renamesFrom(origin.get()), at.reference()))));
            if (isThere) {
                break;
            }
            at = origin.get();
        }
        return new Lineage(versions, steps, Optional.empty());
    }

    /** Of one of two versions, when that of the other is known: by itself where the other was made of it. */
    static Lineage meeting(Lineage known, Funnel version, Funnel other, FunnelCatalog catalog) {
        return known.versions.contains(version.reference())
                ? new Lineage(List.of(version.reference()), List.of(), Optional.empty())
                : of(version, other, catalog);
    }

    boolean meets(Lineage other) {
        return versions.stream().anyMatch(other.versions::contains);
    }

    /** The steps up to the first version that another one was made of, too; none where there is none. */
    List<Step> until(Lineage other) {
        for (int i = 0; i < versions.size(); i++) {
            if (other.versions.contains(versions.get(i))) {
                return steps.subList(0, i);
            }
        }
        return List.of();
    }

    /** The same steps from there, in the order in which the versions were made. */
    List<Step> downFrom(Lineage other) {
        List<Step> down = new ArrayList<>(until(other));
        Collections.reverse(down);
        return down;
    }

    /**
     * The same, so that no two parts ever have one id: what had an id before that is given to another part, and was taken out, has one
     * of its own since; and so has, before, what has come under an id that was taken from another.
     */
    private static Renames withIdsOfTheirOwn(Renames renames, FunnelReference by) {
        Renames all = renames;
        for (Map.Entry<NamedPart, Map<String, String>> ofPart : renames.names().entrySet()) {
            NamedPart part = ofPart.getKey();
            Map<String, String> names = ofPart.getValue();
            Set<String> given = new LinkedHashSet<>();
            names.forEach((id, name) -> given.add(beside(part, id, name)));
            for (String had : given) {
                if (!names.containsKey(had)) {
                    all = all.with(part, had, own(part, had, "replaced", by));
                }
            }
            for (String left : names.keySet()) {
                if (!given.contains(left)) {
                    all = all.with(part, beside(part, left, own(part, left, "later", by)), part.name(left));
                }
            }
        }
        return all;
    }

    /** The id of what belongs to the same as a part of an id. */
    private static String beside(NamedPart part, String id, String name) {
        return id.substring(0, id.length() - part.name(id).length()) + name;
    }

    private static String own(NamedPart part, String id, String what, FunnelReference by) {
        String name = part.name(id);
        String end = "-" + what + "-"
                + TextDigest.of(List.of(by.id(), by.version(), part.name(), id)).substring(0, DIGITS);
        return name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
    }
}
