package io.github.funnelkit.definition;

import io.github.funnelkit.internal.suggest.NearestName;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An id names nothing: no stage, sale type, form, action, fact, ending or version of a funnel, or no event of a journey. Where
 * ids come from a client, this is the client's mistake; every other {@code IllegalArgumentException} is the host's.
 *
 * @since 0.1.0
 */
public final class UnknownPartException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The id that names nothing. */
    private final String id;

    private final transient List<String> known;

    /**
     * Says that an id names nothing.
     *
     * @param message what it was to name, and what there is
     * @param id the id
     * @param known the ids that there are, as far as they are known
     */
    public UnknownPartException(String message, String id, Collection<String> known) {
        super(Objects.requireNonNull(message, "message"));
        this.id = Objects.requireNonNull(id, "id");
        this.known = List.copyOf(known);
    }

    /**
     * The id that names nothing.
     *
     * @return the id, as it was given
     */
    public String id() {
        return id;
    }

    /**
     * What there is.
     *
     * @return the ids, in the funnel's order; none where there are none, or they are not known
     */
    public List<String> known() {
        return known == null ? List.of() : known;
    }

    /**
     * What was probably meant.
     *
     * @return the nearest id; empty when none is near
     */
    public Optional<String> nearest() {
        return NearestName.of(id, known());
    }
}
