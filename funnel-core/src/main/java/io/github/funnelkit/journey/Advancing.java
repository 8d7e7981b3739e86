package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides on the stage: going up through a gate or over it, and falling back. */
final class Advancing {

    private Advancing() {}

    static Decision enter(Step step, JourneyCommand.Enter enter) {
        GateCheck check = step.check();
        Gate gate = check.gate(check.stage(enter.stage()));
        List<Obstacle> reasons = new ArrayList<>();
        Optional.ofNullable(step.ifClosed()).ifPresent(reasons::add);
        reasons.addAll(gate.obstacles());
        return reasons.isEmpty()
                ? step.accept(
                        List.of(new JourneyEvent.StageEntered(
                                step.stamp(), gate.stage().id())),
                        gate.warnings())
                : new Decision.Refused(reasons);
    }

    static Decision approve(Step step, JourneyCommand.Approve approve) {
        GateCheck check = step.check();
        Stage stage = check.stage(approve.stage());
        String position = step.policy().approvals().get(stage.id());
        if (position == null) {
            return new Decision.Refused(List.of(new Obstacle.ApprovalNotNeeded(stage)));
        }
        return step.unless(
                Arrays.asList(
                        step.ifClosed(),
                        ifBehind(check, stage),
                        step.actor().holds(position)
                                ? null
                                : new Obstacle.PositionLacking(List.of(check.positionLabel(position)))),
                new JourneyEvent.StageApproved(step.stamp(), stage.id(), position, approve.note()));
    }

    static Decision requestOverride(Step step, JourneyCommand.RequestOverride request) {
        GateCheck check = step.check();
        Stage stage = check.stage(request.stage());
        List<@Nullable Obstacle> reasons = Arrays.asList(
                step.ifClosed(), ifBehind(check, stage), ifOpen(check.gate(stage)), step.ifBlank(request.reason()));
        return request.reason().isBlank()
                ? step.unless(reasons)
                : step.unless(reasons, new JourneyEvent.OverrideRequested(step.stamp(), stage.id(), request.reason()));
    }

    static Decision override(Step step, JourneyCommand.OverrideGate override) {
        GateCheck check = step.check();
        Stage stage = check.stage(override.stage());
        Gate gate = check.gate(stage);
        Optional<String> position = step.policy().overridePositions().stream()
                .filter(step.actor()::holds)
                .findFirst();
        List<@Nullable Obstacle> reasons = Arrays.asList(
                step.ifClosed(),
                ifBehind(check, stage),
                ifOpen(gate),
                position.isPresent() ? null : onlyThoseWhoMayOverride(step, check),
                step.ifBlank(override.reason()));
        if (position.isEmpty() || override.reason().isBlank()) {
            return step.unless(reasons);
        }
        return step.unless(
                reasons,
                new JourneyEvent.StageOverridden(
                        step.stamp(), stage.id(), position.get(), override.reason(), Waived.of(gate.obstacles())));
    }

    private static Obstacle onlyThoseWhoMayOverride(Step step, GateCheck check) {
        return new Obstacle.PositionLacking(step.policy().overridePositions().stream()
                .map(check::positionLabel)
                .toList());
    }

    private static @Nullable Obstacle ifBehind(GateCheck check, Stage stage) {
        return check.isAbove(stage) ? null : new Obstacle.StageBehind(stage);
    }

    private static @Nullable Obstacle ifOpen(Gate gate) {
        return gate.isOpen() ? new Obstacle.GateIsOpen(gate.stage()) : null;
    }

    static Decision fallBack(Step step) {
        Obstacle closed = step.ifClosed();
        if (closed != null) {
            return new Decision.Refused(List.of(closed));
        }
        return step.check()
                .fallBackDue()
                .<Decision>map(due -> step.accept(List.of(Step.fallenBack(due, step.stamp(), false)), List.of()))
                .orElseGet(() -> new Decision.Refused(List.of(new Obstacle.NothingCeased())));
    }
}
