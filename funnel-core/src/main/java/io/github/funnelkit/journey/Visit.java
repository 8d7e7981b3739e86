package io.github.funnelkit.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stay and the number of the event that brought the journey to its stage. Reopening goes on with a new stay of the same event.
 */
record Visit(StageVisit stay, long by) {

    static Visit begin(Optional<String> stage, Instant from, long by) {
        return new Visit(new StageVisit(stage, from, Optional.empty(), List.of()), by);
    }

    Visit endedAt(Instant end) {
        return new Visit(stay.endedAt(end), by);
    }

    /** The same time, as a stay at the stage of another one. */
    Visit as(Visit other) {
        return new Visit(new StageVisit(other.stay.stage(), stay.from(), stay.to(), stay.pauses()), other.by);
    }

    /** Whether this one only goes on with the other, which ended when this one began. */
    boolean goesOnWith(Visit earlier) {
        return by == earlier.by && earlier.stay.to().filter(stay.from()::equals).isPresent();
    }

    Visit joinedTo(Visit earlier) {
        List<StageVisit.Pause> pauses = new ArrayList<>(earlier.stay.pauses());
        pauses.addAll(stay.pauses());
        return new Visit(new StageVisit(stay.stage(), earlier.stay.from(), stay.to(), pauses), by);
    }

    Visit pausedFrom(Instant from, LocalDate until) {
        List<StageVisit.Pause> pauses = new ArrayList<>(resumedAt(from).stay.pauses());
        pauses.add(new StageVisit.Pause(from, until, null));
        return new Visit(stay.with(pauses), by);
    }

    Visit resumedAt(Instant at) {
        return new Visit(
                stay.with(stay.pauses().stream()
                        .map(pause ->
                                pause.resumed() == null ? new StageVisit.Pause(pause.from(), pause.until(), at) : pause)
                        .toList()),
                by);
    }
}
