package io.github.funnelkit.portfolio;

import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.journey.StageVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

/**
 * By what journeys are told apart.
 *
 * @since 0.1.0
 */
public enum Breakdown {

    /** By who is responsible now; empty where nobody was named. */
    OWNER("owner"),

    /** By the month in which they were opened. */
    OPENED_MONTH("openedMonth"),

    /** By the quarter in which they were opened. */
    OPENED_QUARTER("openedQuarter"),

    /** By the month in which they were won, lost or ended otherwise; empty while they are open. */
    CLOSED_MONTH("closedMonth"),

    /** By the quarter in which they were won, lost or ended otherwise; empty while they are open. */
    CLOSED_QUARTER("closedQuarter");

    private final String id;

    Breakdown(String id) {
        this.id = id;
    }

    /**
     * The id, which outlives the name of the constant.
     *
     * @return the id, such as {@code openedMonth}
     */
    public String id() {
        return id;
    }

    /** Where a journey belongs: an owner's id, {@code 2026-11} or {@code 2026-Q4}. */
    Optional<String> key(JourneyState journey, ZoneId zone) {
        return switch (this) {
            case OWNER -> journey.owner().map(Owner::id);
            case OPENED_MONTH -> Optional.of(month(journey.opened().at(), zone));
            case OPENED_QUARTER -> Optional.of(quarter(journey.opened().at(), zone));
            case CLOSED_MONTH -> closed(journey).map(at -> month(at, zone));
            case CLOSED_QUARTER -> closed(journey).map(at -> quarter(at, zone));
        };
    }

    private static Optional<Instant> closed(JourneyState journey) {
        List<StageVisit> visits = journey.visits();
        return switch (journey.status()) {
            case OPEN -> Optional.empty();
            case WON, LOST, ENDED -> visits.get(visits.size() - 1).to();
        };
    }

    private static String month(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).toString().replaceFirst("-\\d\\d$", "");
    }

    private static String quarter(Instant at, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return month(at, zone).replaceFirst("-\\d\\d$", "") + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
