package io.github.funnelkit.journey;

import java.util.List;

/** Decides on winning, losing and reopening. */
final class Ending {

    private Ending() {}

    static Decision win(Step step, JourneyCommand.Win win) {
        GateCheck check = step.check();
        boolean tooEarly = step.policy().winning() == WinRule.FROM_LAST_STAGE && !check.isAtLastStage();
        return step.unless(
                tooEarly ? List.of(new Obstacle.NotAtLastStage(check.lastStage())) : List.of(),
                () -> new JourneyEvent.Won(step.stamp(), win.note()));
    }

    static Decision lose(Step step, JourneyCommand.Lose lose) {
        return step.unless(
                lose.reason().isBlank() ? List.of(new Obstacle.ReasonMissing()) : List.of(),
                () -> new JourneyEvent.Lost(step.stamp(), lose.reason(), lose.competitor()));
    }

    static Decision reopen(Step step, JourneyCommand.Reopen reopen) {
        if (step.state().status() == JourneyStatus.OPEN) {
            return new Decision.Refused(List.of(new Obstacle.StillOpen()));
        }
        return step.unless(
                reopen.reason().isBlank() ? List.of(new Obstacle.ReasonMissing()) : List.of(),
                () -> new JourneyEvent.Reopened(step.stamp(), reopen.reason()));
    }
}
