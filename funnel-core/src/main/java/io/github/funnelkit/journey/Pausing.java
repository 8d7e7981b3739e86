package io.github.funnelkit.journey;

import io.github.funnelkit.fact.RecordLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Decides on putting deals on hold and resuming them, and what a deal on hold keeps from. */
final class Pausing {

    private Pausing() {}

    static Decision hold(Step step, JourneyCommand.Hold hold) {
        List<Obstacle> reasons = new ArrayList<>();
        LocalDate first = step.day().plusDays(1);
        if (hold.until().isBefore(first) || !RecordLimits.isRecordable(hold.until())) {
            reasons.add(new Unrecordable.HoldOutOfRange(hold.until(), first));
        }
        if (hold.reason().isBlank()) {
            reasons.add(new Obstacle.ReasonMissing());
        }
        return step.unless(reasons, () -> new DealEvent.PutOnHold(step.stamp(), hold.until(), hold.reason()));
    }

    static Decision resume(Step step, JourneyCommand.Resume resume) {
        return step.unless(
                step.state().hold(step.day()).isPresent() ? List.of() : List.of(new Unrecordable.NotOnHold()),
                () -> new DealEvent.Resumed(step.stamp(), resume.note()));
    }

    /** No deal goes up, or is won, while it is on hold. */
    static List<Obstacle> onHold(Step step) {
        return step.state()
                .hold(step.day())
                .map(hold -> List.<Obstacle>of(new Obstacle.OnHold(hold.until())))
                .orElse(List.of());
    }
}
