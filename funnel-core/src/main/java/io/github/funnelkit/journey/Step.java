package io.github.funnelkit.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One command on its way to a decision: the state it meets, the rules, who gave it and when.
 *
 * @param command the id of the command, where it has one
 * @param before that the journey had to fall back before the command, by itself; the state is the one after it
 */
record Step(
        FunnelCatalog catalog,
        GatePolicy policy,
        ZoneId zone,
        JourneyState state,
        Actor actor,
        Instant at,
        @Nullable CommandReference command,
        Optional<FallBackDue> before) {

    private static final Decision TOO_MUCH = new Decision.Refused(List.of(new Unrecordable.TooMuch()));

    LocalDate day() {
        return LocalDate.ofInstant(at, zone);
    }

    GateCheck check() {
        return checkOf(state);
    }

    GateCheck checkOf(JourneyState other) {
        return new GateCheck(catalog, policy, other, day(), zone);
    }

    /**
     * The same after the journey has fallen back, where it must and nobody looked yet: so a command is answered alike
     * whether somebody looked before or not.
     */
    Step settled() {
        Optional<FallBackDue> due =
                policy.fallBack() == FallBackRule.AUTOMATIC ? check().fallBackDue() : Optional.empty();
        return due.map(falling -> new Step(
                        catalog,
                        policy,
                        zone,
                        state.after(List.of(fallenBack(falling, stamp(), true))),
                        actor,
                        at,
                        command,
                        due))
                .orElse(this);
    }

    /** The stamp of the first event to append. */
    EventMetadata stamp() {
        return stamp(0);
    }

    /** The stamp of an event to append after others. */
    EventMetadata stamp(int others) {
        return new EventMetadata(state.last().sequence() + 1 + others, at, actor, command);
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
        List<JourneyEvent> all = new ArrayList<>();
        before.ifPresent(due -> all.add(fallenBack(due, stamp(-1), true)));
        all.addAll(events);
        Optional<FallBackDue> due = checkOf(state.after(events)).fallBackDue();
        if (due.isEmpty() || policy.fallBack() != FallBackRule.AUTOMATIC) {
            return new Decision.Accepted(all, warnings, due, List.of());
        }
        all.add(fallenBack(due.get(), stamp(events.size()), true));
        return isTooMuch(all) ? TOO_MUCH : new Decision.Accepted(all, warnings, Optional.empty(), List.of());
    }

    private static boolean isTooMuch(List<JourneyEvent> events) {
        return events.stream().anyMatch(EventSize::isTooMuch);
    }

    static JourneyEvent fallenBack(FallBackDue due, EventMetadata stamp, boolean automatic) {
        return new JourneyEvent.FallenBack(
                stamp,
                due.to().map(stage -> stage.id()),
                due.ceased().stream().map(result -> result.criterion().id()).toList(),
                automatic);
    }
}
