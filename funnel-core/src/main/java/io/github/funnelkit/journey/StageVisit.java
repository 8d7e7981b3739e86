package io.github.funnelkit.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time that a journey stood at one stage without a break. It ends when another stage is entered or fallen back to and
 * when the deal is won or lost; after reopening another one begins.
 *
 * @param stage the id of the stage; empty before the first one is entered and after falling back from it
 * @param from when it began
 * @param to when it ended; empty while it lasts
 * @param pauses when the deal was on hold meanwhile, in their order; usually never
 * @since 0.1.0
 */
public record StageVisit(Optional<String> stage, Instant from, Optional<Instant> to, List<Pause> pauses) {

    /**
     * A time in which the deal was on hold, which does not count.
     *
     * @param from when it was put on hold
     * @param until the first day on which it goes on
     * @param resumed when it was resumed, if before that day; null while it is not
     */
    public record Pause(
            Instant from, LocalDate until, @Nullable Instant resumed) {
        /** Checks that nothing is missing. */
        public Pause {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
        }

        private Instant end(ZoneId zone) {
            Instant day = until.atStartOfDay(zone).toInstant();
            return resumed != null && resumed.isBefore(day) ? resumed : day;
        }
    }

    /** Checks that nothing is missing. */
    public StageVisit {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        pauses = List.copyOf(pauses);
    }

    /**
     * How long it lasted, in time that passed and without pauses, by the days of UTC.
     *
     * @param asOf the end of a visit that still lasts
     * @return the duration; zero, never less, when a clock was put back in between
     */
    public Duration duration(Instant asOf) {
        return duration(asOf, ZoneOffset.UTC);
    }

    /**
     * How long it lasted without pauses by the clocks of a place: each calendar day counts 24 hours, also one on which clocks are changed.
     *
     * @param asOf the end of a visit that still lasts
     * @param zone where the clocks are
     * @return the duration; zero, never less, when a clock was put back in between
     */
    public Duration duration(Instant asOf, ZoneId zone) {
        WallClock clock = new WallClock(zone);
        Instant end = to.orElse(asOf);
        Duration duration = clock.between(from, end);
        for (Pause pause : pauses) {
            duration = duration.minus(clock.between(later(from, pause.from()), earlier(end, pause.end(zone))));
        }
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    StageVisit with(List<Pause> others) {
        return new StageVisit(stage, from, to, others);
    }

    StageVisit endedAt(Instant end) {
        return new StageVisit(stage, from, Optional.of(to.orElse(end)), pauses);
    }
}
