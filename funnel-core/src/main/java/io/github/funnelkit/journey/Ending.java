package io.github.funnelkit.journey;

import java.util.Arrays;

/** Decides on winning, losing and reopening. */
final class Ending {

    private Ending() {}

    static Decision win(Step step, JourneyCommand.Win win) {
        GateCheck check = step.check();
        boolean tooEarly = step.policy().winning() == WinRule.FROM_LAST_STAGE && !check.isAtLastStage();
        return step.unless(
                Arrays.asList(step.ifClosed(), tooEarly ? new Obstacle.NotAtLastStage(check.lastStage()) : null),
                new JourneyEvent.Won(step.stamp(), win.note()));
    }

    static Decision lose(Step step, JourneyCommand.Lose lose) {
        return lose.reason().isBlank()
                ? step.unless(Arrays.asList(step.ifClosed(), step.ifBlank(lose.reason())))
                : step.unless(
                        Arrays.asList(step.ifClosed()), new JourneyEvent.Lost(step.stamp(), lose.reason(), lose.to()));
    }

    static Decision reopen(Step step, JourneyCommand.Reopen reopen) {
        Obstacle stillOpen = step.state().status() == JourneyStatus.OPEN ? new Obstacle.StillOpen() : null;
        return reopen.reason().isBlank()
                ? step.unless(Arrays.asList(stillOpen, step.ifBlank(reopen.reason())))
                : step.unless(Arrays.asList(stillOpen), new JourneyEvent.Reopened(step.stamp(), reopen.reason()));
    }
}
