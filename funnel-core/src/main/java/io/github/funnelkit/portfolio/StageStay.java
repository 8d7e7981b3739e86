package io.github.funnelkit.portfolio;

import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.journey.StageVisit;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a deal stood at one stage, by days.
 *
 * @param deal the id of the deal
 * @param saleType the id of the sale type
 * @param stage the id of the stage; an empty text before the first stage
 * @param since the day on which it came there
 * @param until the day on which it left; empty while it stands there
 * @param end how the stay ended
 * @param next the id of the stage that it moved to, an empty text before the first stage; empty when it did not move
 * @since 0.1.0
 */
public record StageStay(
        String deal,
        String saleType,
        String stage,
        LocalDate since,
        Optional<LocalDate> until,
        StayEnd end,
        Optional<String> next)
        implements Serializable {

    /**
     * What is serialized: an Optional cannot be.
     *
     * @param deal the id of the deal
     * @param saleType the id of the sale type
     * @param stage the id of the stage
     * @param since the day on which it came there
     * @param until the day on which it left; null while it stands there
     * @param end how the stay ended
     * @param next the id of the stage that it moved to; null when it did not move
     */
    private record Written(
            String deal,
            String saleType,
            String stage,
            LocalDate since,
            @Nullable LocalDate until,
            StayEnd end,
            @Nullable String next)
            implements Serializable {

        private Object readResolve() {
            return new StageStay(
                    deal, saleType, stage, since, Optional.ofNullable(until), end, Optional.ofNullable(next));
        }
    }

    /** Checks that the parts agree. */
    public StageStay {
        Objects.requireNonNull(deal, "deal");
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(next, "next");
        if (until.isEmpty() != (end == StayEnd.OPEN) || next.isPresent() != (end == StayEnd.MOVED)) {
            throw new IllegalArgumentException("deal '" + deal + "', stage '" + stage + "': " + end + " with "
                    + until.map(day -> "an end on " + day).orElse("no end") + " and "
                    + next.map(id -> "next stage '" + id + "'").orElse("no next stage")
                    + ": expected an end unless it is OPEN, and a next stage when it is MOVED");
        }
        if (until.isPresent() && until.get().isBefore(since)) {
            throw new IllegalArgumentException("deal '" + deal + "', stage '" + stage + "': until " + until.get()
                    + " is before since " + since + ": expected the same day or a later one");
        }
    }

    /**
     * The stays of a journey, its pauses included.
     *
     * @param journey the journey
     * @param zone where the days are
     * @return its stays in their order
     */
    public static List<StageStay> of(JourneyState journey, ZoneId zone) {
        List<StageVisit> visits = journey.visits();
        List<StageStay> stays = new ArrayList<>();
        for (int index = 0; index < visits.size(); index++) {
            StageVisit visit = visits.get(index);
            Optional<LocalDate> until =
                    visit.to().map(instant -> instant.atZone(zone).toLocalDate());
            boolean isLast = index == visits.size() - 1;
            StayEnd end = until.isEmpty() ? StayEnd.OPEN : isLast ? last(journey.status()) : StayEnd.MOVED;
            LocalDate since = visit.from().atZone(zone).toLocalDate();
            stays.add(new StageStay(
                    journey.journey(),
                    journey.saleType().id(),
                    visit.stage().orElse(""),
                    since,
                    until.map(day -> day.isBefore(since) ? since : day),
                    end,
                    end == StayEnd.MOVED
                            ? Optional.of(visits.get(index + 1).stage().orElse(""))
                            : Optional.empty()));
        }
        return List.copyOf(stays);
    }

    /**
     * What is written in place of this.
     *
     * @return its serialized form
     */
    private Object writeReplace() {
        return new Written(deal, saleType, stage, since, until.orElse(null), end, next.orElse(null));
    }

    private static StayEnd last(JourneyStatus status) {
        return status == JourneyStatus.WON ? StayEnd.WON : StayEnd.LOST;
    }

    /**
     * What was known of this stay at the end of a day: what came later is not.
     *
     * @param day the day
     * @return the stay, open where it ended later; empty when it began later
     */
    public Optional<StageStay> knownOn(LocalDate day) {
        if (since.isAfter(day)) {
            return Optional.empty();
        }
        return until.isPresent() && until.get().isAfter(day)
                ? Optional.of(
                        new StageStay(deal, saleType, stage, since, Optional.empty(), StayEnd.OPEN, Optional.empty()))
                : Optional.of(this);
    }
}
