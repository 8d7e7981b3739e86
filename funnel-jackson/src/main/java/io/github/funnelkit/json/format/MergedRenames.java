package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What parts are called in a merge: a part that one side has renamed is called so, and one that both have renamed differently
 * as ours. All three sides are merged by these ids. What would give one id to two parts is not known again.
 */
final class MergedRenames {

    private final Funnel base;
    private final Funnel theirs;
    private final Funnel ours;
    private Renames their;
    private Renames our;
    private Renames merged;

    /**
     * A part that both have renamed.
     *
     * @param part which part it is
     * @param id what it is called in the merge, which is as ours
     */
    record Conflict(NamedPart part, String id, String base, String theirs, String ours) {}

    MergedRenames(Funnel base, Funnel theirs, Funnel ours) {
        this.base = base;
        this.theirs = theirs;
        this.ours = ours;
        this.their = stated(base, theirs);
        this.our = stated(base, ours);
        this.merged = together();
        Set<NamedPart> unclear = EnumSet.noneOf(NamedPart.class);
        for (NamedPart part : NamedPart.values()) {
            if (!isClear(part, base, merged) || !isClear(part, theirs, ofTheirs()) || !isClear(part, ours, ofOurs())) {
                unclear.add(part);
            }
        }
        if (!unclear.isEmpty()) {
            their = their.only((part, id) -> !unclear.contains(part));
            our = our.only((part, id) -> !unclear.contains(part));
            merged = together();
        }
    }

    /** What a side itself says of the base; what follows of that follows again. */
    private static Renames stated(Funnel base, Funnel side) {
        return side.renamesFrom(base).only((part, id) -> side.renames().of(part).containsKey(id));
    }

    private static boolean isClear(NamedPart part, Funnel funnel, Renames renames) {
        Set<String> ids = new HashSet<>();
        return funnel.ids(part).stream().map(id -> renames.id(part, id)).allMatch(ids::add);
    }

    private Renames together() {
        Renames both = their;
        for (NamedPart part : NamedPart.values()) {
            for (String id : our.of(part).keySet()) {
                both = both.with(part, id, our.of(part).getOrDefault(id, id));
            }
        }
        return both;
    }

    /** The base by the ids of the merge. */
    Funnel base() {
        return under(base, merged);
    }

    /** Theirs by the ids of the merge. */
    Funnel theirs() {
        return under(theirs, ofTheirs());
    }

    /** Ours by the ids of the merge. */
    Funnel ours() {
        return under(ours, ofOurs());
    }

    private static Funnel under(Funnel funnel, Renames renames) {
        return renames.areNone() ? funnel : funnel.derive(funnel.id(), funnel.version(), renames, same -> {});
    }

    private Renames ofTheirs() {
        return known(their.back().then(merged), theirs);
    }

    private Renames ofOurs() {
        return known(our.back().then(merged), ours);
    }

    private static Renames known(Renames renames, Funnel funnel) {
        return renames.only((part, id) -> funnel.ids(part).contains(id));
    }

    /** What the merge says of its origin: theirs, or where ours is a version of the same, what ours was made of. */
    Renames ofOrigin(boolean isTheirs) {
        if (!isTheirs) {
            return ofTheirs();
        }
        Optional<FunnelReference> origin = ours.derivedFrom();
        return origin.equals(Optional.of(base.reference())) ? merged : ours.renames();
    }

    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (NamedPart part : RenamesFormat.PARTS) {
            Set<String> both = new LinkedHashSet<>(our.of(part).keySet());
            both.retainAll(their.of(part).keySet());
            for (String id : both) {
                String theirName = part.name(their.id(part, id));
                String ourName = part.name(our.id(part, id));
                if (!theirName.equals(ourName)) {
                    conflicts.add(new Conflict(part, merged.id(part, id), part.name(id), theirName, ourName));
                }
            }
        }
        return conflicts;
    }
}
