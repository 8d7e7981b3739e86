package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.DAY;
import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.Gate;
import io.github.funnelkit.journey.Obstacle;
import io.github.funnelkit.journey.Transition;
import java.util.List;

/** What came of a command, and what stands in the way. */
final class GateShapes {

    static final Variants<Obstacle> OBSTACLE =
            RecordObstacles.addTo(MoveObstacles.addTo(Variants.<Obstacle>explained("obstacle", Obstacle::explain)));

    static final Shape<Gate> GATE = Shape.<Gate>named("gate")
            .with("stage", References.STAGE, Gate::stage)
            .with("asOf", DAY, Gate::asOf)
            .with("open", FLAG, Gate::isOpen)
            .with("waitsForApproval", FLAG, Gate::waitsForApproval)
            .each("obstacles", OBSTACLE, Gate::obstacles)
            .each("warnings", OBSTACLE, Gate::warnings)
            .words("explanation", Gate::explain);

    private static final Shape<Transition> WAY_BACK = Shape.<Transition>named("wayBack")
            .with("guide", References.GUIDE, Transition::guide)
            .with("to", References.STAGE, Transition::to)
            .with("open", FLAG, Transition::isOpen)
            .each("obstacles", OBSTACLE, Transition::obstacles)
            .words("explanation", Transition::explain);

    static final Variants<Decision> DECISION = Variants.<Decision>explained("decision", Decision::explain)
            .or(
                    Decision.Accepted.class,
                    "accepted",
                    accepted -> accepted.each("events", Events.EVENT, Decision.Accepted::events)
                            .each("warnings", OBSTACLE, Decision.Accepted::warnings)
                            .perhaps("proposal", JourneyParts.FALL_BACK, Decision.Accepted::proposal)
                            .each("recorded", WHOLE, Decision.Accepted::recorded))
            .or(
                    Decision.Refused.class,
                    "refused",
                    refused -> refused.each("reasons", OBSTACLE, Decision.Refused::reasons)
                            .with("overridable", FLAG, Decision.Refused::isOverridable));

    private GateShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(Obstacle.class, OBSTACLE),
                new Root<>(Gate.class, GATE),
                new Root<>(Transition.class, WAY_BACK),
                new Root<>(Decision.class, DECISION));
    }
}
