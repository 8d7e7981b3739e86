package io.github.funnelkit.journey;

import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.journey.MachinePlan.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What may be done with a journey on paper by a policy, as its words say it, and what is due. */
record MachineRules(MachineModel model, GatePolicy policy) {

    /** Where a journey falls back to, and which criteria ceased. */
    record Fall(int to, Set<String> ceased) {}

    private MachinePlan plan() {
        return model.plan();
    }

    private int standing() {
        return model.standing();
    }

    /** By the only ending of that kind, or without any; of several, one must be named. */
    boolean mayWin(LocalDate day) {
        List<String> endings = plan().ends().of(EndingKind.WON);
        return switch (endings.size()) {
            case 0 ->
                !model.isOnHold(day) && !isEndedOtherwise(day) && hasComeFarEnoughToWin() && lacksNothingToWin(day);
            case 1 -> mayEnd(endings.get(0), Optional.empty(), day);
            default -> false;
        };
    }

    boolean mayLose(String reason, LocalDate day) {
        List<String> endings = plan().ends().of(EndingKind.LOST);
        return switch (endings.size()) {
            case 0 -> !reason.isBlank();
            case 1 -> mayEnd(endings.get(0), Optional.of(reason), day);
            default -> false;
        };
    }

    /** Whether a deal may be declared ended so. */
    boolean mayEnd(String ending, Optional<String> reason, LocalDate day) {
        return switch (ending) {
            case "lost" ->
                reason.filter(MachineEnds.REASONS::contains).isPresent()
                        && model.known().containsKey("flag-a");
            case "gone" -> reason.filter(words -> !words.isBlank()).isPresent();
            case "won" -> !model.isOnHold(day) && !isEndedOtherwise(day) && standing() >= 0 && lacksNothingToWin(day);
            case "sold" ->
                !model.isOnHold(day) && !isEndedOtherwise(day) && hasComeFarEnoughToWin() && lacksNothingToWin(day);
            case "dropped" -> true;
            default -> throw new AssertionError("no ending " + ending);
        };
    }

    private boolean hasComeFarEnoughToWin() {
        return policy.winning() == WinRule.FROM_ANY_STAGE
                || standing() == plan().rungs().size() - 1;
    }

    /** Whether the facts say that the deal has ended, where they are more than advice; one that is won has to come to where it can be. */
    boolean isEnded(LocalDate day) {
        return policy.criteria() != CriteriaRule.ADVISORY
                && plan().ends().met(model.known(), day).filter(this::isInReach).isPresent();
    }

    private boolean isInReach(MachineEnds.End end) {
        return end.kind() != EndingKind.WON || (end.id().equals("won") ? standing() >= 0 : hasComeFarEnoughToWin());
    }

    /** Whether they say that it has ended in another way than being won: the first ending that is met counts. */
    private boolean isEndedOtherwise(LocalDate day) {
        return isEnded(day)
                && plan().ends().met(model.known(), day).orElseThrow().kind() != EndingKind.WON;
    }

    private boolean holds(Rung rung, LocalDate day) {
        return switch (rung.need()) {
            case FLAG -> Boolean.TRUE.equals(model.known().get("flag-" + rung.id()));
            case OTHER -> Boolean.TRUE.equals(model.known().get("other-" + rung.id()));
            case DAY -> model.known().get("day-" + rung.id()) instanceof LocalDate date && !date.isBefore(day);
        };
    }

    /** What must go on holding and is known not to: what is unknown breaks nothing. */
    private boolean isBroken(Rung rung, LocalDate day) {
        boolean isKnown = model.known().containsKey(rung.need().fact(rung.id())); // with null for none
        return rung.standing() && isKnown && !holds(rung, day);
    }

    /** What entering a stage asks: all that is above, and below only what is broken, or was waived for another gate alone. */
    private Set<String> unmet(int place, LocalDate day) {
        Set<String> unmet = new TreeSet<>();
        for (int i = first(place); i <= place; i++) {
            Rung rung = plan().rungs().get(i);
            boolean isWaived = model.waived(standing()).contains(plan().criterion(rung));
            boolean asksForMore = i > standing() || (isWaived && policy.waivers() == WaiverRule.THIS_GATE);
            if (asksForMore ? !holds(rung, day) : isBroken(rung, day) && !isWaived) {
                unmet.add(plan().criterion(rung));
            }
        }
        return unmet;
    }

    private int first(int place) {
        return policy.criteria() == CriteriaRule.STAGE_ALONE ? place : 0;
    }

    /** What entering a stage above asks for and is not there, by kind: criteria, actions, stages, approvals. */
    List<Set<String>> lacking(String stage, LocalDate day) {
        int place = model.place(stage);
        Set<String> criteria = new TreeSet<>();
        if (policy.criteria() != CriteriaRule.ADVISORY) {
            criteria.addAll(unmet(place, day));
        }
        Set<String> actions = new TreeSet<>();
        Set<String> stages = new TreeSet<>();
        Set<String> approvals = new TreeSet<>(unapprovedBelow());
        if (policy.waivers() == WaiverRule.LATER_GATES_TOO) {
            approvals.removeAll(model.unapproved());
        }
        for (int i = standing() + 1; i <= place; i++) {
            Rung rung = plan().rungs().get(i);
            if (policy.actions() == ActionRule.REQUIRED && rung.guided() && !model.isDone(rung.action())) {
                actions.add(rung.action());
            }
            if (i < place && !policy.skipping()) {
                stages.add(rung.id());
            }
            for (ApprovalRule rule : policy.approvals().getOrDefault(rung.id(), List.of())) {
                if (isNeeded(rule) && !model.isApproved(rung.id(), rule.position())) {
                    approvals.add(rung.id());
                }
            }
        }
        return List.of(criteria, actions, stages, approvals);
    }

    /** What was waived for a gate below, and another one has asked again and found to be so. */
    Set<String> settledBy(String entered) {
        Set<String> settled = new TreeSet<>();
        int first = first(model.place(entered));
        for (int i = first; i <= standing(); i++) {
            settled.add(plan().criterion(plan().rungs().get(i)));
        }
        settled.retainAll(model.waived(standing()));
        boolean isAsked = policy.waivers() == WaiverRule.THIS_GATE && policy.criteria() != CriteriaRule.ADVISORY;
        return isAsked ? settled : Set.of();
    }

    /** Stages that were passed when they did not need an approval that they need by now, or waived, and that nobody has given. */
    private Set<String> unapprovedBelow() {
        Set<String> unapproved = new TreeSet<>();
        for (String stage : plan().ids().subList(0, standing() + 1)) {
            if (isUnapproved(stage)) {
                unapproved.add(stage);
            }
        }
        return unapproved;
    }

    private boolean isUnapproved(String stage) {
        return policy.approvals().getOrDefault(stage, List.of()).stream()
                .anyMatch(rule -> (rule.when() != null || model.unapproved().contains(stage))
                        && isNeeded(rule)
                        && !model.wasApproved(stage, rule.position()));
    }

    /** Whether all that must go on holding does, and no approval is needed since that nobody gave. */
    private boolean lacksNothingToWin(LocalDate day) {
        boolean holds = standing() < 0
                || policy.criteria() == CriteriaRule.ADVISORY
                || left(standing(), day).isEmpty();
        return holds && model.unapproved().containsAll(unapprovedBelow());
    }

    /** Whether a stage is still to be entered, or lacks an approval since. */
    boolean isToBeApproved(String stage) {
        return model.isAbove(stage) || isUnapproved(stage);
    }

    /** The only condition that rules have here: not where it is known that the flag of a is not set. */
    private boolean isNeeded(ApprovalRule rule) {
        return rule.when() == null || !Boolean.FALSE.equals(model.known().get("flag-a"));
    }

    private static boolean maySpeak(Actor actor, ApprovalRule rule) {
        return actor.holds(rule.position()) || rule.standIns().stream().anyMatch(actor::holds);
    }

    boolean maySpeak(Actor actor, String stage, String position) {
        return policy.approvals().getOrDefault(stage, List.of()).stream()
                .anyMatch(rule -> rule.position().equals(position) && maySpeak(actor, rule));
    }

    /** Whether somebody may approve a stage. */
    boolean mayApprove(String stage, Actor actor) {
        return isToBeApproved(stage)
                && policy.approvals().getOrDefault(stage, List.of()).stream().anyMatch(rule -> maySpeak(actor, rule));
    }

    boolean mayEnter(String stage, LocalDate day) {
        return !model.isOnHold(day)
                && !isEnded(day)
                && model.isAbove(stage)
                && lacking(stage, day).stream().allMatch(Set::isEmpty);
    }

    /** Over what is lacking, by whoever holds a position for it; what has ended goes no further. */
    boolean mayOverride(String stage, Actor actor, LocalDate day) {
        return !model.isOnHold(day)
                && mayAskToOverride(stage, day)
                && policy.overridePositions().stream().anyMatch(actor::holds);
    }

    boolean mayAskToOverride(String stage, LocalDate day) {
        return !isEnded(day)
                && model.isAbove(stage)
                && lacking(stage, day).stream().anyMatch(kind -> !kind.isEmpty());
    }

    Optional<Fall> due(LocalDate day) {
        if (policy.fallBack() == FallBackRule.NEVER
                || policy.criteria() == CriteriaRule.ADVISORY
                || !model.isOpen()
                || standing() < 0) {
            return Optional.empty();
        }
        Set<String> ceased = left(standing(), day);
        if (ceased.isEmpty()) {
            return Optional.empty();
        }
        int to = standing() - 1;
        while (to >= 0
                && !(model.isPassed(plan().ids().get(to)) && left(to, day).isEmpty())) {
            to--;
        }
        return Optional.of(new Fall(to, ceased));
    }

    private Set<String> left(int place, LocalDate day) {
        Set<String> left = new TreeSet<>();
        for (Rung rung : plan().rungs().subList(first(place), place + 1)) {
            if (isBroken(rung, day)) {
                left.add(plan().criterion(rung));
            }
        }
        left.removeAll(model.waived(place));
        return left;
    }

    /** All that sales of the other type ask up to there, as nobody asked it before. */
    boolean mayBecome(String other, Optional<String> stage, LocalDate day) {
        MachineModel kept = model.movedTo(other);
        int to = kept.place(stage);
        boolean isWhereItMayBe = to < 0
                || to == kept.standing()
                || (to > kept.standing()
                        ? kept.rules().mayEnter(stage.orElseThrow(), day)
                        : model.isPassed(stage.orElseThrow()));
        return isWhereItMayBe
                && kept.rules().lacksNothingBetween(model, Math.min(to, kept.standing()), true, day)
                && (policy.criteria() == CriteriaRule.ADVISORY || kept.rules().allHold(to, day));
    }

    /** Whether all is done, approved and not skipped that entering asks, of stages that were never passed before; and perhaps all work. */
    private boolean lacksNothingBetween(MachineModel before, int top, boolean isAllWorkAsked, LocalDate day) {
        if (isEndedOtherwise(day)
                && !plan().rungs().subList(0, top + 1).stream().allMatch(rung -> before.isPassed(rung.id()))) {
            return false;
        }
        boolean isGap = isAllWorkAsked;
        boolean lacksAction = false;
        for (int i = 0; i <= top; i++) {
            Rung rung = plan().rungs().get(i);
            boolean isPassed = before.isPassed(rung.id());
            isGap |= !isPassed;
            lacksAction |= policy.actions() == ActionRule.REQUIRED && rung.guided() && !model.isDone(rung.action());
            if (!isPassed && ((i < top && !policy.skipping()) || needsApproval(rung))) {
                return false;
            }
            if (isPassed || i == top) {
                if (isGap && lacksAction) {
                    return false;
                }
                isGap = isAllWorkAsked;
                lacksAction = false;
            }
        }
        return true;
    }

    /** Whether entering would have asked no more, of stages up to there that were never passed before. */
    boolean isSound(MachineModel before, int top, LocalDate day) {
        return lacksNothingBetween(before, top, false, day)
                && (policy.criteria() == CriteriaRule.ADVISORY
                        || plan().rungs().subList(first(top), top + 1).stream()
                                .allMatch(rung -> before.isPassed(rung.id()) || holds(rung, day)));
    }

    private boolean needsApproval(Rung rung) {
        return policy.approvals().getOrDefault(rung.id(), List.of()).stream().anyMatch(this::isNeeded);
    }

    private boolean allHold(int place, LocalDate day) {
        return place < 0
                || plan().rungs().subList(first(place), place + 1).stream().allMatch(rung -> holds(rung, day));
    }

    /** Down to what was passed and holds, or out. */
    boolean mayMoveDown(Optional<String> stage, LocalDate day) {
        int to = model.place(stage);
        if (stage.isEmpty()) {
            return standing() >= 0;
        }
        return to < standing()
                && model.isPassed(stage.get())
                && (policy.criteria() == CriteriaRule.ADVISORY || left(to, day).isEmpty());
    }

    /** By the guide: to the first stage, when that stage's other flag is set, and the work is done. */
    boolean mayGoBackBy(Optional<String> stage, LocalDate day) {
        String first = plan().ids().get(0);
        return mayMoveDown(stage, day)
                && stage.equals(Optional.of(first))
                && Boolean.TRUE.equals(model.known().get("other-" + first))
                && (policy.actions() != ActionRule.REQUIRED || model.isDone(MachinePlan.REDO));
    }

    private boolean mayHaveGiven(JourneyEvent override, Actor actor) {
        return actor.id().equals(override.actor().id())
                || policy.overridePositions().stream().anyMatch(actor::holds);
    }

    /** What is in the book, not crossed out, and would leave the journey at a stage that it passed. */
    boolean mayTakeBack(long number, Actor actor, LocalDate day) {
        MachineBook.Line line = model.book().line(number).orElse(null);
        if (line == null) {
            return false;
        }
        if (line.event() instanceof JourneyEvent.StageApproved approval) {
            return model.isApproved(approval)
                    && (actor.holds(approval.position())
                            || actor.id().equals(approval.actor().id())
                            || maySpeak(actor, approval.stage(), approval.position()));
        }
        if (line.event() instanceof DealEvent.SaleTypeChanged) {
            return model.isLastChange(number) && !(model.isOnHold(day) && model.stoodHigher());
        }
        if (line.event() instanceof DealEvent.OwnerChanged) {
            return model.book().isLast(line);
        }
        if (!line.isEntry()) {
            return line.event() instanceof JourneyEvent.ActionDone;
        }
        boolean isOverride = line.event() instanceof JourneyEvent.StageOverridden;
        if (model.book().isRestedOn(line) || (isOverride && !mayHaveGiven(line.event(), actor))) {
            return false;
        }
        int then = model.book().standsWithout(number, standing());
        MachineLedger without = model.ledger().copy();
        without.takeBack(number);
        return then < 0 || without.isPassed(plan().ids().get(then));
    }
}
