package io.github.funnelkit.journey;

import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides on going down on purpose, and on taking back what was a mistake. Neither is a way around a gate. */
final class Correcting {

    private Correcting() {}

    static Decision moveDown(Step step, JourneyCommand.MoveDown down) {
        GateCheck check = step.check();
        Optional<Stage> to =
                down.to() instanceof Landing.AtStage at ? Optional.of(check.stage(at.stage())) : Optional.empty();
        if (to.isEmpty() && step.state().stage().isEmpty()) {
            return step.accept(List.of(), List.of()); // there it is
        }
        Optional<ActionGuide> guide =
                down.guide().map(id -> step.state().funnel().guide(id));
        List<Obstacle> reasons = new ArrayList<>();
        List<Obstacle> warnings = new ArrayList<>();
        guide.ifPresent(by -> reasons.addAll(notBy(by, check, to)));
        reasons.addAll(notBelow(check, step.state(), to));
        guide.ifPresent(by -> (check.actionsAreAdvice() ? warnings : reasons)
                .addAll(check.guides().undone(by)));
        if (down.reason().isBlank()) {
            reasons.add(new Obstacle.ReasonMissing());
        }
        return reasons.isEmpty()
                ? step.accept(
                        List.of(new JourneyEvent.MovedDown(
                                step.stamp(), to.map(Stage::id), down.reason(), down.guide())),
                        warnings)
                : new Decision.Refused(reasons);
    }

    private static List<Obstacle> notBy(ActionGuide guide, GateCheck check, Optional<Stage> to) {
        boolean leadsThere =
                check.guides().back().contains(guide) && to.map(Stage::id).equals(Optional.of(guide.to()));
        return leadsThere ? check.guides().notApplying(guide) : List.of(new Obstacle.GuideElsewhere(guide));
    }

    /** The ways back from where the journey stands. */
    static List<Transition> ways(GateCheck check, JourneyState state) {
        return check.guides().back().stream()
                .map(guide -> {
                    Stage to = check.stage(guide.to());
                    List<Obstacle> lacking = new ArrayList<>(check.guides().notApplying(guide));
                    lacking.addAll(notBelow(check, state, Optional.of(to)));
                    lacking.addAll(
                            check.actionsAreAdvice()
                                    ? List.of()
                                    : check.guides().undone(guide));
                    return new Transition(guide, to, lacking);
                })
                .toList();
    }

    private static List<Obstacle> notBelow(GateCheck check, JourneyState state, Optional<Stage> to) {
        if (to.isEmpty()) {
            return List.of();
        }
        Stage stage = to.get();
        if (!check.isBelow(stage)) {
            return List.of(new Obstacle.StageNotBelow(stage));
        }
        if (!state.passed().contains(stage.id())) {
            return List.of(new Obstacle.StageNeverPassed(stage));
        }
        return check.missingAt(stage).stream()
                .<Obstacle>map(Obstacle.CriterionMissing::new)
                .toList();
    }

    static Decision takeBack(Step step, JourneyCommand.TakeBack back) {
        if (back.event() < 1 || back.event() > step.state().last().sequence()) {
            throw new UnknownPartException(
                    "event " + back.event() + ": expected 1 to "
                            + step.state().last().sequence() + ", the last one of this journey",
                    String.valueOf(back.event()),
                    List.of());
        }
        List<Obstacle> reasons = new ArrayList<>(notToTakeBack(step, back.event()));
        if (back.reason().isBlank()) {
            reasons.add(new Obstacle.ReasonMissing());
        }
        return step.unless(reasons, () -> new JourneyEvent.TakenBack(step.stamp(), back.event(), back.reason()));
    }

    private static List<Obstacle> notToTakeBack(Step step, long event) {
        JourneyState state = step.state();
        Optional<JourneyEvent.FormAttached> attached =
                state.forms().stream().filter(form -> form.sequence() == event).findFirst();
        if (attached.isPresent()) {
            return notByProgram(step, attached.get());
        }
        if (state.actionsDone().stream().anyMatch(done -> done.sequence() == event)) {
            return List.of();
        }
        if (state.entries().isEntry(event)) {
            List<Obstacle> reasons = new ArrayList<>(notByActor(step, event));
            reasons.addAll(stillNeeded(step.check(), state, event));
            return reasons;
        }
        if (isTypeChange(state, event)) {
            List<TypeBefore> all = state.typesBefore();
            TypeBefore last = all.get(all.size() - 1);
            return last.event() == event ? upOnHold(step, last) : overtaken(event, last.event());
        }
        Optional<DealEvent.OwnerChanged> owner = state.owners().stream()
                .filter(changed -> changed.sequence() == event)
                .findFirst();
        if (owner.isPresent()) {
            return notTheOwner(step, owner.get());
        }
        return state.approvals().stream()
                .filter(approval -> approval.sequence() == event)
                .findFirst()
                .map(approval -> notAllowed(step, approval))
                .orElseGet(() -> counting(state, event));
    }

    /** What goes up by being as it was before goes up all the same. */
    private static List<Obstacle> upOnHold(Step step, TypeBefore before) {
        int stood = step.state().stage().map(Stage::order).orElse(0);
        boolean isUp = before.stage()
                .map(step.state().funnel()::stage)
                .filter(stage -> stage.order() > stood)
                .isPresent();
        return isUp ? Pausing.onHold(step) : List.of();
    }

    /** Of those that can be taken back, by and by. */
    private static boolean isTypeChange(JourneyState state, long event) {
        return state.typesBefore().stream().anyMatch(before -> before.event() == event);
    }

    private static List<Obstacle> overtaken(long event, long first) {
        return List.of(new Unrecordable.TakenOver(event, first, true));
    }

    /** What counts no longer, or cannot be told from what led on. */
    private static List<Obstacle> counting(JourneyState state, long event) {
        return state.settledBy(event)
                .<Obstacle>map(by -> new Unrecordable.TakenOver(event, by, isTypeChange(state, by)))
                .map(List::of)
                .orElseGet(() -> List.of(new Unrecordable.NotToBeTakenBack(event)));
    }

    /** By who made the change, however few others may, so that a mistake leaves no deal without anybody who may act. */
    private static List<Obstacle> notTheOwner(Step step, DealEvent.OwnerChanged changed) {
        List<DealEvent.OwnerChanged> all = step.state().owners();
        long last = all.get(all.size() - 1).sequence();
        if (last != changed.sequence()) {
            return overtaken(changed.sequence(), last);
        }
        boolean isByWhoMadeIt = step.actor().is(changed.actor());
        GateCheck check = step.check();
        GatePolicy policy = check.policy();
        if (!isByWhoMadeIt
                && !policy.ownerPositions().isEmpty()
                && !check.unclear().isEmpty()) {
            return List.copyOf(check.unclear()); // as for changing the owner
        }
        return isByWhoMadeIt
                        || policy.mayNameOwner(
                                step.actor(),
                                step.state().owner(),
                                step.state().opened().actor())
                ? List.of()
                : List.of(lackingPosition(step, policy.ownerNamers(), changed.actor()));
    }

    /** Whoever holds one of the positions may, and one who did it, whatever they hold. */
    private static Obstacle lackingPosition(Step step, Collection<String> positions, Actor who) {
        return new Obstacle.PositionLacking(
                Stream.concat(positions.stream().map(step.check()::positionLabel), Stream.of(Text.of(who.id())))
                        .toList());
    }

    /** What a person has put on record is no program's to take from it. */
    private static List<Obstacle> notByProgram(Step step, JourneyEvent.FormAttached attached) {
        return step.actor().program() && !attached.actor().program()
                ? List.of(new Obstacle.PositionLacking(
                        List.of(Text.of(attached.actor().id()))))
                : List.of();
    }

    /** No later entry may rest on it, and where the journey then stands must be a stage that it passed all the same. */
    private static List<Obstacle> stillNeeded(GateCheck check, JourneyState state, long entry) {
        Optional<Visit> later = restingOn(state, entry);
        if (later.isPresent()) {
            Stage stage = check.stage(later.get().visit().stage().orElseThrow());
            return List.of(
                    new Unrecordable.EntryStillNeeded(entry, stage, later.get().by()));
        }
        Set<String> passed = state.entries().without(entry).stages();
        return state.stageWithout(entry)
                .filter(standing -> !passed.contains(standing))
                .map(check::stage)
                .<List<Obstacle>>map(stage ->
                        List.of(new Unrecordable.StandsByEntry(entry, stage, below(check, state, stage, passed))))
                .orElseGet(List::of);
    }

    /** The highest stage that the journey may move down to, and passed without the entry. */
    private static Optional<Stage> below(GateCheck check, JourneyState state, Stage stage, Set<String> passed) {
        return state.funnel().stages(state.saleType()).stream()
                .filter(each -> each.order() < stage.order() && passed.contains(each.id()))
                .filter(each -> notBelow(check, state, Optional.of(each)).isEmpty())
                .reduce((lower, higher) -> higher);
    }

    /** The last visit to a stage that was entered by way of an entry: until the journey went back to where it stood before, or below. */
    private static Optional<Visit> restingOn(JourneyState state, long entry) {
        Ladder ladder = Ladder.of(state.funnel(), state.saleType());
        Optional<Visit> resting = Optional.empty();
        int before = -1;
        boolean isAbove = false;
        for (Visit visit : state.visitLog()) {
            Optional<String> stage = visit.visit().stage();
            int place = ladder.place(stage);
            if (visit.by() == entry) {
                isAbove = true;
            } else if (!isAbove) {
                before = place;
            } else if (place <= before) {
                return resting;
            } else if (state.entries().isEntry(visit.by())) {
                resting = Optional.of(visit);
            }
        }
        return resting;
    }

    /** An override is taken back by who gave it, or could have. */
    private static List<Obstacle> notByActor(Step step, long entry) {
        Set<String> positions = step.check().policy().overridePositions();
        return step.state().overrides().stream()
                .filter(override -> override.sequence() == entry)
                .filter(override ->
                        !step.actor().is(override.actor()) && positions.stream().noneMatch(step.actor()::holds))
                .map(override -> lackingPosition(step, positions, override.actor()))
                .toList();
    }

    private static List<Obstacle> notAllowed(Step step, JourneyEvent.StageApproved approval) {
        boolean standsIn = step.check().policy().approvals().getOrDefault(approval.stage(), List.of()).stream()
                .anyMatch(rule -> rule.position().equals(approval.position()) && rule.mayBeGivenBy(step.actor()));
        boolean allowed =
                standsIn || step.actor().is(approval.actor()) || step.actor().holds(approval.position());
        return allowed ? List.of() : List.of(lackingPosition(step, List.of(approval.position()), approval.actor()));
    }
}
