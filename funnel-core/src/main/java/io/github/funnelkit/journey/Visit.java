package io.github.funnelkit.journey;

import java.time.Instant;
import java.util.Optional;

/**
 * A stay and the number of the event that brought the journey to its stage. Reopening goes on with a new stay of the same event.
 */
record Visit(StageVisit stay, long by) {

    static Visit begin(Optional<String> stage, Instant from, long by) {
        return new Visit(new StageVisit(stage, from, Optional.empty()), by);
    }

    Visit endedAt(Instant end) {
        return new Visit(stay.endedAt(end), by);
    }

    /** The same time, as a stay at the stage of another one. */
    Visit as(Visit other) {
        return new Visit(new StageVisit(other.stay.stage(), stay.from(), stay.to()), other.by);
    }

    /** Whether this one only goes on with the other, which ended when this one began. */
    boolean goesOnWith(Visit earlier) {
        return by == earlier.by && earlier.stay.to().filter(stay.from()::equals).isPresent();
    }

    Visit joinedTo(Visit earlier) {
        return new Visit(new StageVisit(stay.stage(), earlier.stay.from(), stay.to()), by);
    }
}
