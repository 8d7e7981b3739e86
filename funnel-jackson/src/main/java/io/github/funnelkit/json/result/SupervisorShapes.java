package io.github.funnelkit.json.result;

import io.github.funnelkit.journey.SupervisorView;
import java.util.List;

/** What a supervisor has to look at. */
final class SupervisorShapes {

    private static final Shape<SupervisorView.Waiting> WAITING = Shape.<SupervisorView.Waiting>named("overrideRequest")
            .including(JourneyParts.JOURNEY, SupervisorView.Waiting::state)
            .with("request", Events.EVENT, SupervisorView.Waiting::request)
            .with("gate", GateShapes.GATE, SupervisorView.Waiting::gate);

    private static final Shape<SupervisorView.AtGate> AT_GATE = Shape.<SupervisorView.AtGate>named("atGate")
            .including(JourneyParts.JOURNEY, SupervisorView.AtGate::state)
            .with("gate", GateShapes.GATE, SupervisorView.AtGate::gate);

    private static final Shape<SupervisorView.Falling> FALLING = Shape.<SupervisorView.Falling>named("falling")
            .including(JourneyParts.JOURNEY, SupervisorView.Falling::state)
            .with("due", JourneyParts.FALL_BACK, SupervisorView.Falling::due);

    private static final Shape<SupervisorView.Late> LATE = Shape.<SupervisorView.Late>named("late")
            .including(JourneyParts.JOURNEY, SupervisorView.Late::state)
            .with("time", JourneyShapes.TIME, SupervisorView.Late::time);

    private static final Shape<SupervisorView> VIEW = Shape.<SupervisorView>named("supervisorView")
            .each("overrideRequested", WAITING, SupervisorView::overrideRequested)
            .each("waitingForApproval", AT_GATE, SupervisorView::waitingForApproval)
            .each("overridden", JourneyParts.JOURNEY, SupervisorView::overridden)
            .each("fallBackDue", FALLING, SupervisorView::fallBackDue)
            .each("late", LATE, SupervisorView::late)
            .words("explanation", SupervisorView::explain);

    private SupervisorShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(SupervisorView.Waiting.class, WAITING),
                new Root<>(SupervisorView.AtGate.class, AT_GATE),
                new Root<>(SupervisorView.Falling.class, FALLING),
                new Root<>(SupervisorView.Late.class, LATE),
                new Root<>(SupervisorView.class, VIEW));
    }
}
