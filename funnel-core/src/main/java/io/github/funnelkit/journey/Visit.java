package io.github.funnelkit.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A visit and the number of the event that brought the journey to its stage. Reopening goes on with a new visit of the same event.
 */
record Visit(StageVisit visit, long by) {

    static Visit begin(Optional<String> stage, Instant from, long by) {
        return new Visit(new StageVisit(stage, from, Optional.empty(), List.of()), by);
    }

    Visit endedAt(Instant end) {
        return new Visit(visit.endedAt(end), by);
    }

    /** The same time, as a visit to the stage of another one. */
    Visit as(Visit other) {
        return new Visit(new StageVisit(other.visit.stage(), visit.from(), visit.to(), visit.pauses()), other.by);
    }

    /** Whether this one only goes on with the other, which ended when this one began. */
    boolean goesOnWith(Visit earlier) {
        return by == earlier.by
                && earlier.visit.to().filter(visit.from()::equals).isPresent();
    }

    Visit joinedTo(Visit earlier) {
        List<StageVisit.Pause> pauses = new ArrayList<>(earlier.visit.pauses());
        pauses.addAll(visit.pauses());
        return new Visit(new StageVisit(visit.stage(), earlier.visit.from(), visit.to(), pauses), by);
    }

    Visit pausedFrom(Instant from, LocalDate until) {
        List<StageVisit.Pause> pauses = new ArrayList<>(resumedAt(from).visit.pauses());
        pauses.add(new StageVisit.Pause(from, until, null));
        return new Visit(visit.with(pauses), by);
    }

    Visit resumedAt(Instant at) {
        return new Visit(
                visit.with(visit.pauses().stream()
                        .map(pause ->
                                pause.resumed() == null ? new StageVisit.Pause(pause.from(), pause.until(), at) : pause)
                        .toList()),
                by);
    }
}
