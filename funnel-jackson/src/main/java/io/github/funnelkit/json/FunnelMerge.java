package io.github.funnelkit.json;

import io.github.funnelkit.definition.Funnel;
import java.util.List;
import java.util.Objects;

/**
 * What a merge of three definitions came to. Where only one side has changed something, that change is in it; where both
 * have changed the same thing differently, ours is in it and the place is a conflict. A part that one side has renamed has its
 * new id, with what the other side has changed of it.
 *
 * @param funnel the merged definition: with the id and version of ours, derived from theirs
 * @param conflicts the places to decide: first those of parts that both have renamed differently, then the others in the
 *     order of the document; none when everything went together
 * @since 0.1.0
 */
public record FunnelMerge(Funnel funnel, List<MergeConflict> conflicts) {

    /** Keeps the order. */
    public FunnelMerge {
        Objects.requireNonNull(funnel, "funnel");
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Whether everything went together.
     *
     * @return whether there is no conflict
     */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
