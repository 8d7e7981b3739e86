package io.github.funnelkit.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Time as the clocks of a place show it: every calendar day counts 24 hours there, also one on which clocks are changed, so
 * that a month is as many days for a visit as for an action.
 */
record WallClock(ZoneId zone) {

    /** From one instant to another; nothing, never less, when the second is not later. */
    Duration between(Instant from, Instant to) {
        Duration duration = Duration.between(LocalDateTime.ofInstant(from, zone), LocalDateTime.ofInstant(to, zone));
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    /** Whole days since the beginning of a day; 0, never less, when the instant is before it. */
    long daysSince(LocalDate day, Instant to) {
        Duration since = Duration.between(day.atStartOfDay(), LocalDateTime.ofInstant(to, zone));
        return Math.max(0, since.toDays());
    }
}
