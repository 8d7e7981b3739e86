package io.github.funnelkit.definition;

import java.util.Objects;

/**
 * Something wrong in a definition.
 *
 * @param place where
 * @param message what was found and what would be right, in English
 * @since 0.1.0
 */
public record Problem(Place place, String message) {

    /** Checks that nothing is missing. */
    public Problem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return place.steps().isEmpty() ? message : place + ": " + message;
    }
}
