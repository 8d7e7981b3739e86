package io.github.funnelkit.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A time that a journey stood at one stage without a break. It ends when another stage is entered or fallen back to and
 * when the deal is won or lost; after reopening another one begins.
 *
 * @param stage the id of the stage; empty before the first one is entered and after falling back from it
 * @param from when it began
 * @param to when it ended; empty while it lasts
 * @since 0.1.0
 */
public record Stay(Optional<String> stage, Instant from, Optional<Instant> to) {

    /** Checks that nothing is missing. */
    public Stay {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * How long it lasted.
     *
     * @param asOf the end of a stay that still lasts
     * @return the duration; zero, never less, when a clock was put back in between
     */
    public Duration duration(Instant asOf) {
        Duration duration = Duration.between(from, to.orElse(asOf));
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    Stay endedAt(Instant end) {
        return new Stay(stage, from, Optional.of(to.orElse(end)));
    }
}
