package io.github.funnelkit.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One command on its way to a decision: the state it meets, the rules, who gave it and when. */
record Step(FunnelVersions versions, GatePolicy policy, ZoneId zone, JourneyState state, Actor actor, Instant at) {

    private static final Decision TOO_MUCH = new Decision.Refused(List.of(new Unrecordable.TooMuch()));

    LocalDate day() {
        return LocalDate.ofInstant(at, zone);
    }

    GateCheck check() {
        return checkOf(state);
    }

    GateCheck checkOf(JourneyState other) {
        return new GateCheck(versions, policy, other, day());
    }

    /** The stamp of the first event to append. */
    Stamp stamp() {
        return stamp(0);
    }

    /** The stamp of an event to append after others. */
    Stamp stamp(int others) {
        return new Stamp(state.last().sequence() + 1 + others, at, actor);
    }

    /** Accepts one event, unless there are reasons against it. */
    Decision unless(List<Obstacle> reasons, Supplier<JourneyEvent> event) {
        return reasons.isEmpty() ? accept(List.of(event.get()), List.of()) : new Decision.Refused(reasons);
    }

    /** Accepts, and looks whether the journey must fall back for what has changed. */
    Decision accept(List<JourneyEvent> events, List<Obstacle> warnings) {
        if (isTooMuch(events)) {
            return TOO_MUCH;
        }
        Optional<FallBackDue> due = checkOf(state.after(events)).fallBackDue();
        if (due.isPresent() && policy.fallBack() == FallBackRule.AUTOMATIC) {
            List<JourneyEvent> all = new ArrayList<>(events);
            all.add(fallenBack(due.get(), stamp(events.size()), true));
            return isTooMuch(all) ? TOO_MUCH : new Decision.Accepted(all, warnings, Optional.empty());
        }
        return new Decision.Accepted(events, warnings, due);
    }

    private static boolean isTooMuch(List<JourneyEvent> events) {
        return events.stream().anyMatch(EventSize::isTooMuch);
    }

    static JourneyEvent fallenBack(FallBackDue due, Stamp stamp, boolean automatic) {
        return new JourneyEvent.FallenBack(
                stamp,
                due.to().map(stage -> stage.id()),
                due.ceased().stream().map(result -> result.criterion().id()).toList(),
                automatic);
    }
}
