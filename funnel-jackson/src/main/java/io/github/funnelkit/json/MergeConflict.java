package io.github.funnelkit.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place of a definition that both sides of a merge have changed, each in its own way, or whose part both have renamed. At least two of the three values
 * are there.
 *
 * @param place the JSON Pointer of the place in the document, such as {@code
 *     /stages/target/criteria/project.revenue/when}; that of an object whose entries both sides have put into another
 *     order, or of what one side has changed and the other has taken away
 * @param base what stood there, as the documents are written, or the name that the part had; null when nothing did
 * @param theirs what they have made of it; null when they have taken it away
 * @param ours what we have made of it, which is what the merge has kept; null when we have taken it away
 * @since 0.1.0
 */
public record MergeConflict(
        String place,
        @Nullable String base,
        @Nullable String theirs,
        @Nullable String ours) {

    /** Checks that there is a place. */
    public MergeConflict {
        Objects.requireNonNull(place, "place");
    }

    /** {@code "/version: base \"1.0\", theirs \"1.1\", ours \"2.0\""}. */
    @Override
    public String toString() {
        return place + ": base " + shown(base) + ", theirs " + shown(theirs) + ", ours " + shown(ours);
    }

    private static String shown(@Nullable String value) {
        return value == null ? "nothing" : value;
    }
}
