package io.github.funnelkit.journey;

import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides on going on as a sale of another type. That type asks its own criteria and its own work, none of which was asked before:
 * wherever the journey shall stand, they are asked now, from the first stage on; and so is what else entering asks of the stages below
 * that only this type has, and that the journey never passed. No type is a way around the gates.
 */
final class TypeChange {

    private final Step step;
    private final SaleType saleType;
    private final Ladder ladder;
    private final Optional<String> kept;

    private TypeChange(Step step, SaleType saleType) {
        this.step = step;
        this.saleType = saleType;
        JourneyState state = step.state();
        this.ladder = Ladder.of(state.funnel(), saleType);
        this.kept = Ladder.of(state.funnel(), state.saleType())
                .leftOf(state.stage().map(Stage::id), state.passed(), ladder);
    }

    static Decision decide(Step step, JourneyCommand.ChangeSaleType change) {
        SaleType saleType = step.state().funnel().saleType(change.saleType());
        return saleType.equals(step.state().saleType())
                ? step.accept(List.of(), List.of()) // it is
                : backward(step, saleType, new TypeChange(step, saleType).to(change.landing()));
    }

    /** Whoever cannot go on as the type that it was before may have changed it by mistake. */
    private static Decision backward(Step step, SaleType saleType, Decision decision) {
        Optional<TypeBefore> before = step.state().typesBefore().stream()
                .reduce((earlier, later) -> later)
                .filter(change -> change.saleType().equals(saleType.id()));
        if (before.isEmpty() || !(decision instanceof Decision.Refused refused)) {
            return decision;
        }
        List<Obstacle> reasons = new ArrayList<>(refused.reasons());
        reasons.add(new Unrecordable.ToBeTakenBack(before.get().event()));
        return new Decision.Refused(reasons);
    }

    private Decision to(Landing landing) {
        if (landing instanceof Landing.BeforeFirstStage) {
            return step.accept(List.of(event(Optional.empty())), List.of());
        }
        GateCheck check = step.checkOf(step.state().after(List.of(event(kept))));
        if (landing instanceof Landing.AtStage at) {
            return to(check.stage(at.stage()), check);
        }
        Optional<Stage> stage = step.state().stage();
        if (stage.isEmpty()) {
            return step.accept(List.of(event(stage.map(Stage::id))), List.of());
        }
        if (!ladder.has(stage.get().id())) {
            return new Decision.Refused(List.of(new Obstacle.StageOfOtherType(
                    stage.get(), saleType, kept.map(step.state().funnel()::stage))));
        }
        Decision decision = to(stage.get(), check);
        return decision instanceof Decision.Refused refused ? withLandingLeft(refused, stage.get(), check) : decision;
    }

    /** As things are, the highest stage below that can be named; before the first one is always left. */
    private Decision withLandingLeft(Decision.Refused refused, Stage stage, GateCheck check) {
        Optional<Stage> left = ladder.stages().stream()
                .limit(ladder.place(Optional.of(stage.id())))
                .map(check::stage)
                .filter(below -> to(below, check) instanceof Decision.Accepted)
                .reduce((lower, higher) -> higher);
        List<Obstacle> reasons = new ArrayList<>(refused.reasons());
        reasons.add(new Obstacle.LandingLeft(left));
        return new Decision.Refused(reasons);
    }

    private Decision to(Stage stage, GateCheck check) {
        List<Obstacle> reasons = new ArrayList<>();
        List<Obstacle> warnings = new ArrayList<>();
        Optional<Stage> upTo = check.isAbove(stage) ? kept.map(check::stage) : Optional.of(stage);
        upTo.map(top -> check.unpassedBesidesCriteria(top, step.state().passed(), true))
                .ifPresent(gate -> {
                    reasons.addAll(gate.obstacles());
                    warnings.addAll(gate.warnings());
                });
        if (check.isAbove(stage)) {
            Gate gate = check.gate(stage);
            reasons.addAll(Pausing.onHold(step));
            gate.obstacles().stream()
                    .filter(obstacle -> !(obstacle instanceof Obstacle.CriterionMissing
                            || obstacle instanceof Obstacle.EvidenceLacking)) // they are all below
                    .forEach(reasons::add);
            warnings.addAll(gate.warnings());
        } else if (!step.state().passed().contains(stage.id())) {
            reasons.add(new Obstacle.StageNeverPassed(stage));
        }
        reasons.addAll(check.unmetUpTo(stage));
        return reasons.isEmpty()
                ? step.accept(List.of(event(Optional.of(stage.id()))), warnings)
                : new Decision.Refused(reasons);
    }

    private JourneyEvent event(Optional<String> stage) {
        return new DealEvent.SaleTypeChanged(step.stamp(), saleType.id(), stage);
    }
}
