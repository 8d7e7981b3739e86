package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an item of a methodology comes from.
 *
 * @param provenance how far it is the source's
 * @param reference where in the source it stands, such as {@code "10% · project · 2"}; empty when it is not there
 * @param note how an open point is read, or what else there is to know; empty when nothing is
 * @since 0.1.0
 */
public record Source(Provenance provenance, String reference, Optional<Text> note) {

    private static final Source EXTENSION = new Source(Provenance.EXTENSION, "", Optional.empty());

    /** Checks that nothing is missing. */
    public Source {
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(note, "note");
    }

    /**
     * The source states it.
     *
     * @param reference where
     * @return the source
     */
    public static Source documented(String reference) {
        return new Source(Provenance.DOCUMENTED, reference, Optional.empty());
    }

    /**
     * The source states it, and there is something to know about that.
     *
     * @param reference where
     * @param note what there is to know
     * @return the source
     */
    public static Source documented(String reference, Text note) {
        return new Source(Provenance.DOCUMENTED, reference, Optional.of(note));
    }

    /**
     * The source states it, but leaves a point open.
     *
     * @param reference where
     * @param note how the open point is read
     * @return the source
     */
    public static Source interpreted(String reference, Text note) {
        return new Source(Provenance.INTERPRETED, reference, Optional.of(Objects.requireNonNull(note, "note")));
    }

    /**
     * The source breaks off inside the item.
     *
     * @param reference where
     * @param note what is known about that
     * @return the source
     */
    public static Source reconstructed(String reference, Text note) {
        return new Source(Provenance.RECONSTRUCTED, reference, Optional.of(Objects.requireNonNull(note, "note")));
    }

    /**
     * It is not in the source. Items that do not say where they come from are taken as this.
     *
     * @return the source
     */
    public static Source extension() {
        return EXTENSION;
    }

    /**
     * It is not in the source, for a reason worth telling.
     *
     * @param note the reason
     * @return the source
     */
    public static Source extension(Text note) {
        return new Source(Provenance.EXTENSION, "", Optional.of(Objects.requireNonNull(note, "note")));
    }
}
