package io.github.funnelkit.definition;

import java.io.Serializable;
import java.util.Objects;

/**
 * Names one version of a funnel.
 *
 * @param id the funnel's id
 * @param version its version
 * @since 0.1.0
 */
public record FunnelReference(String id, String version) implements Serializable {

    /** Checks that nothing is missing. */
    public FunnelReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
    }

    @Override
    public String toString() {
        return "funnel '" + id + "' " + version;
    }
}
