package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Landing;
import io.github.funnelkit.journey.Obstacle;
import java.util.List;
import java.util.Optional;

/** Asks a gatekeeper what it would have said to what happened, by what was known then. */
record StepJudge(Gatekeeper gatekeeper) {

    /** Whether an event is one that a gatekeeper may refuse. */
    static boolean isJudged(JourneyEvent event) {
        return switch (event.kind()) {
            case OPENED, FACTS_LEARNED, FORM_ATTACHED, ACTION_DONE, OVERRIDE_REQUESTED -> false;
            case PUT_ON_HOLD, RESUMED, OWNER_CHANGED, DEAL_CHANGED -> false;
            case STAGE_APPROVED, STAGE_ENTERED, STAGE_OVERRIDDEN, FALLEN_BACK, MOVED_DOWN -> true;
            case WON, LOST, ENDED, REOPENED, MOVED_TO_VERSION, SALE_TYPE_CHANGED, TAKEN_BACK -> true;
        };
    }

    /** What stood in the way; none when nothing did. */
    List<Obstacle> obstacles(JourneyState before, JourneyEvent event) {
        return switch (event.kind()) {
            case OPENED, FACTS_LEARNED, FORM_ATTACHED, ACTION_DONE, OVERRIDE_REQUESTED -> List.of();
            case PUT_ON_HOLD, RESUMED, OWNER_CHANGED, DEAL_CHANGED -> List.of();
            case STAGE_APPROVED -> approved(before, (JourneyEvent.StageApproved) event);
            case STAGE_ENTERED ->
                refused(before, event, new JourneyCommand.Enter(((JourneyEvent.StageEntered) event).stage()));
            case STAGE_OVERRIDDEN -> overridden(before, (JourneyEvent.StageOverridden) event);
            case FALLEN_BACK -> fallenBack(before, (JourneyEvent.FallenBack) event);
            case MOVED_DOWN -> {
                JourneyEvent.MovedDown down = (JourneyEvent.MovedDown) event;
                yield refused(
                        before, event, new JourneyCommand.MoveDown(landing(down.stage()), down.reason(), down.guide()));
            }
            case WON -> refused(before, event, new JourneyCommand.Win(((JourneyEvent.Won) event).note()));
            case LOST -> {
                JourneyEvent.Lost lost = (JourneyEvent.Lost) event;
                yield refused(before, event, new JourneyCommand.Lose(lost.reason(), lost.competitor()));
            }
            case ENDED -> ended(before, (DealEvent.Ended) event);
            case REOPENED ->
                refused(before, event, new JourneyCommand.Reopen(((JourneyEvent.Reopened) event).reason()));
            case MOVED_TO_VERSION -> {
                JourneyEvent.MovedToVersion moved = (JourneyEvent.MovedToVersion) event;
                yield either(
                        before,
                        event,
                        new JourneyCommand.MoveToVersion(moved.funnel(), new Landing.SameStage()),
                        new JourneyCommand.MoveToVersion(moved.funnel(), landing(moved.stage())));
            }
            case SALE_TYPE_CHANGED -> {
                DealEvent.SaleTypeChanged changed = (DealEvent.SaleTypeChanged) event;
                yield either(
                        before,
                        event,
                        new JourneyCommand.ChangeSaleType(changed.saleType(), new Landing.SameStage()),
                        new JourneyCommand.ChangeSaleType(changed.saleType(), landing(changed.stage())));
            }
            case TAKEN_BACK -> {
                JourneyEvent.TakenBack back = (JourneyEvent.TakenBack) event;
                yield refused(before, event, new JourneyCommand.TakeBack(back.event(), back.reason()));
            }
        };
    }

    private static Landing landing(Optional<String> stage) {
        return stage.<Landing>map(Landing.AtStage::new).orElseGet(Landing.BeforeFirstStage::new);
    }

    /** An approval that comes too late is told by the step that lacked it. */
    private List<Obstacle> approved(JourneyState before, JourneyEvent.StageApproved approved) {
        return refused(before, approved, new JourneyCommand.Approve(approved.stage(), approved.note())).stream()
                .filter(Obstacle.PositionLacking.class::isInstance)
                .toList();
    }

    /** Whoever overrides an open gate has done no harm. */
    private List<Obstacle> overridden(JourneyState before, JourneyEvent.StageOverridden overridden) {
        return refused(before, overridden, new JourneyCommand.OverrideGate(overridden.stage(), overridden.reason()))
                .stream()
                .filter(obstacle -> !(obstacle instanceof Obstacle.GateIsOpen))
                .toList();
    }

    private List<Obstacle> fallenBack(JourneyState before, JourneyEvent.FallenBack fallen) {
        List<Obstacle> refused = refused(before, fallen, new JourneyCommand.FallBack());
        if (!refused.isEmpty()) {
            return refused;
        }
        return gatekeeper
                .fallBackDue(before, fallen.at())
                .filter(due -> !due.to().map(Stage::id).equals(fallen.stage()))
                .<List<Obstacle>>map(due -> List.of(new Obstacle.FallsElsewhere(due)))
                .orElseGet(List::of);
    }

    /** What was ended by an ending of the methodology, or when it had none. */
    private List<Obstacle> ended(JourneyState before, DealEvent.Ended ended) {
        boolean isKnown = before.funnel().endings().stream()
                .anyMatch(ending -> ending.id().equals(ended.ending()));
        if (!isKnown && ended.endingKind() == EndingKind.NONE) {
            return List.of();
        }
        JourneyCommand command = isKnown
                ? new JourneyCommand.End(ended.ending(), ended.reason(), ended.competitor(), ended.note())
                : ended.endingKind() == EndingKind.WON
                        ? new JourneyCommand.Win(ended.note())
                        : new JourneyCommand.Lose(ended.reason().orElse(""), ended.competitor());
        return refused(before, ended, command);
    }

    private List<Obstacle> either(JourneyState before, JourneyEvent event, JourneyCommand one, JourneyCommand other) {
        List<Obstacle> refused = refused(before, event, one);
        return refused.isEmpty() ? refused : refused(before, event, other);
    }

    /** A journey that had to fall back first, and did not, lacks that. */
    private List<Obstacle> refused(JourneyState before, JourneyEvent event, JourneyCommand command) {
        Decision decision = gatekeeper.decide(before, command, event.actor(), event.at());
        if (decision instanceof Decision.Refused refused) {
            return refused.reasons();
        }
        boolean falls = !(event instanceof JourneyEvent.FallenBack)
                && !decision.events().isEmpty()
                && decision.events().get(0) instanceof JourneyEvent.FallenBack;
        return falls
                ? gatekeeper
                        .fallBackDue(before, event.at())
                        .<List<Obstacle>>map(due -> List.of(new Obstacle.StageCeased(due)))
                        .orElseGet(List::of)
                : List.of();
    }
}
