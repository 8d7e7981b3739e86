package io.github.funnelkit.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
public record StageVisit(Optional<String> stage, Instant from, Optional<Instant> to) {

    /** Checks that nothing is missing. */
    public StageVisit {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * How long it lasted, in time that passed.
     *
     * @param asOf the end of a stay that still lasts
     * @return the duration; zero, never less, when a clock was put back in between
     */
    public Duration duration(Instant asOf) {
        return duration(asOf, ZoneOffset.UTC);
    }

    /**
     * How long it lasted by the clocks of a place: each calendar day counts 24 hours, also one on which clocks are changed.
     *
     * @param asOf the end of a stay that still lasts
     * @param zone where the clocks are
     * @return the duration; zero, never less, when a clock was put back in between
     */
    public Duration duration(Instant asOf, ZoneId zone) {
        return new WallClock(zone).between(from, to.orElse(asOf));
    }

    StageVisit endedAt(Instant end) {
        return new StageVisit(stage, from, Optional.of(to.orElse(end)));
    }
}
