package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides on the stage: going up through a gate or over it, and falling back. */
final class Advancing {

    private Advancing() {}

    static Decision enter(Step step, JourneyCommand.Enter enter) {
        GateCheck check = step.check();
        Gate gate = check.gate(check.stage(enter.stage()));
        return gate.isOpen()
                ? step.accept(
                        List.of(new JourneyEvent.StageEntered(
                                step.stamp(), gate.stage().id(), check.settledBy(gate.stage()))),
                        gate.warnings())
                : new Decision.Refused(gate.obstacles());
    }

    static Decision approve(Step step, JourneyCommand.Approve approve) {
        GateCheck check = step.check();
        Stage stage = check.stage(approve.stage());
        if (!check.unclear().isEmpty()) {
            return new Decision.Refused(
                    List.copyOf(check.unclear())); // nobody knows what would be approved, and by whom
        }
        if (check.approvals(stage).isEmpty()) {
            return new Decision.Refused(List.of(new Obstacle.ApprovalNotNeeded(stage)));
        }
        List<Obstacle> reasons = new ArrayList<>();
        if (!check.mayBeApproved(stage)) {
            reasons.add(new Obstacle.StageBehind(stage));
        }
        Optional<ApprovalRule> rule = check.approvalBy(step.actor(), stage);
        if (rule.isEmpty()) {
            reasons.add(new Obstacle.PositionLacking(check.approvals(stage).stream()
                    .map(each -> check.positionLabel(each.position()))
                    .toList()));
        }
        return step.unless(
                reasons,
                () -> new JourneyEvent.StageApproved(
                        step.stamp(), stage.id(), rule.orElseThrow().position(), approve.note()));
    }

    static Decision requestOverride(Step step, JourneyCommand.RequestOverride request) {
        GateCheck check = step.check();
        Stage stage = check.stage(request.stage());
        return step.unless(
                notToOverride(check.gate(stage), check, request.reason()),
                () -> new JourneyEvent.OverrideRequested(step.stamp(), stage.id(), request.reason()));
    }

    static Decision override(Step step, JourneyCommand.OverrideGate override) {
        GateCheck check = step.check();
        Stage stage = check.stage(override.stage());
        Gate gate = check.gate(stage);
        Optional<String> position = check.policy().overridePositions().stream()
                .filter(step.actor()::holds)
                .findFirst();
        List<Obstacle> reasons = notToOverride(gate, check, override.reason());
        if (position.isEmpty()) {
            reasons.add(new Obstacle.PositionLacking(check.policy().overridePositions().stream()
                    .map(check::positionLabel)
                    .toList()));
        }
        return step.unless(
                reasons,
                () -> new JourneyEvent.StageOverridden(
                        step.stamp(),
                        stage.id(),
                        position.orElseThrow(),
                        override.reason(),
                        Waived.of(gate.obstacles())));
    }

    /** What nobody knows the rules of is not overridden, and what has ended goes no further: that nothing is lacking but this would be no record of what was overridden. */
    private static List<Obstacle> notToOverride(Gate gate, GateCheck check, String reason) {
        List<Obstacle> reasons = new ArrayList<>();
        if (!check.isAbove(gate.stage())) {
            reasons.add(new Obstacle.StageBehind(gate.stage()));
        }
        gate.obstacles().stream()
                .filter(obstacle ->
                        obstacle instanceof Obstacle.EndedByFacts || obstacle instanceof Unrecordable.PolicyUnclear)
                .forEach(reasons::add);
        if (gate.isOpen()) {
            reasons.add(new Obstacle.GateIsOpen(gate.stage()));
        }
        if (reason.isBlank()) {
            reasons.add(new Obstacle.ReasonMissing());
        }
        return reasons;
    }

    static Decision fallBack(Step step) {
        return step.check()
                .fallBackDue()
                .<Decision>map(due -> step.accept(List.of(Step.fallenBack(due, step.stamp(), false)), List.of()))
                .orElseGet(() -> new Decision.Refused(List.of(new Obstacle.NothingCeased())));
    }
}
