package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.MachinePlan.Rung;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A journey as anybody would keep it on paper, from its events alone: it asks neither assessor nor gatekeeper, and says of
 * each event whether it may be.
 */
final class MachineModel {

    private final Map<String, MachinePlan> plans;
    private final GatePolicy policy;
    private MachinePlan plan;
    private int standing = -1;
    private JourneyStatus status = JourneyStatus.OPEN;
    private @Nullable LocalDate heldUntil;
    private final Map<String, Object> known = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> approved = new HashSet<>();
    private final List<Waiver> waivers = new ArrayList<>();
    /** Stages that were entered, and those below them in the plan of then. */
    private final Set<String> passed = new HashSet<>();

    /** What stands in the book, line by line, since the plan of now counts; a line that was taken back is crossed out. */
    private final List<Line> book = new ArrayList<>();

    /** Stages that were passed before the plan of now counted. */
    private final Set<String> passedBefore = new HashSet<>();

    /** An event and where the journey stood after it; entries also say what they passed. */
    private record Line(JourneyEvent event, int after, Set<String> passed) {}

    /** What an override waived, from a place of the plan of now on; -1 for all of it. */
    private record Waiver(int place, Set<String> criteria, long event) {}

    /** Where a journey falls back to, and which criteria ceased. */
    record Fall(int to, Set<String> ceased) {}

    MachineModel(Map<String, MachinePlan> plans, GatePolicy policy, MachinePlan plan) {
        this.plans = plans;
        this.policy = policy;
        this.plan = plan;
    }

    MachineModel copy() {
        MachineModel copy = new MachineModel(plans, policy, plan);
        copy.standing = standing;
        copy.status = status;
        copy.heldUntil = heldUntil;
        copy.known.putAll(known);
        copy.done.addAll(done);
        copy.approved.addAll(approved);
        copy.waivers.addAll(waivers);
        copy.passed.addAll(passed);
        copy.book.addAll(book);
        copy.passedBefore.addAll(passedBefore);
        return copy;
    }

    boolean isOpen() {
        return status == JourneyStatus.OPEN;
    }

    JourneyStatus status() {
        return status;
    }

    MachinePlan plan() {
        return plan;
    }

    Optional<String> stage() {
        return standing < 0
                ? Optional.empty()
                : Optional.of(plan.rungs().get(standing).id());
    }

    private int place(String stage) {
        return plan.ids().indexOf(stage);
    }

    boolean isAbove(String stage) {
        return place(stage) > standing;
    }

    boolean isOnHold(LocalDate day) {
        return heldUntil != null && day.isBefore(heldUntil);
    }

    /** By the only ending of that kind, or without any; of several, one must be named. */
    boolean mayWin(LocalDate day) {
        return !isOnHold(day)
                && switch (plan.ends()) {
                    case NONE -> hasComeFarEnoughToWin();
                    case ONE_EACH -> standing >= 0;
                    case SEVERAL -> false;
                };
    }

    boolean mayLose(String reason) {
        return switch (plan.ends()) {
            case NONE -> !reason.isBlank();
            case ONE_EACH -> mayBeLostFor(Optional.of(reason));
            case SEVERAL -> false;
        };
    }

    private boolean mayBeLostFor(Optional<String> reason) {
        return reason.filter(MachineEnds.REASONS::contains).isPresent() && known.containsKey("flag-a");
    }

    /** Whether a deal may be declared ended so. */
    boolean mayEnd(String ending, Optional<String> reason, LocalDate day) {
        return switch (ending) {
            case "lost" -> mayBeLostFor(reason);
            case "gone" -> reason.filter(words -> !words.isBlank()).isPresent();
            case "won" -> !isOnHold(day) && standing >= 0;
            case "sold" -> !isOnHold(day) && hasComeFarEnoughToWin();
            case "dropped" -> true;
            default -> throw new AssertionError("no ending " + ending);
        };
    }

    private boolean hasComeFarEnoughToWin() {
        return policy.winning() == WinRule.FROM_ANY_STAGE
                || standing == plan.rungs().size() - 1;
    }

    private boolean holds(Rung rung, LocalDate day) {
        return switch (rung.need()) {
            case FLAG -> Boolean.TRUE.equals(known.get("flag-" + rung.id()));
            case OTHER -> Boolean.TRUE.equals(known.get("other-" + rung.id()));
            case DAY -> known.get("day-" + rung.id()) instanceof LocalDate date && !date.isBefore(day);
        };
    }

    /** What must go on holding and is known not to: what is unknown breaks nothing. */
    private boolean isBroken(Rung rung, LocalDate day) {
        boolean isKnown = known.containsKey(rung.need().fact(rung.id())); // with null for none
        return rung.standing() && isKnown && !holds(rung, day);
    }

    /** What entering a stage asks: all that is above, and below only what is broken, or was waived for another gate alone. */
    private Set<String> unmet(int place, LocalDate day) {
        Set<String> unmet = new TreeSet<>();
        for (int i = first(place); i <= place; i++) {
            Rung rung = plan.rungs().get(i);
            boolean isWaived = waived(standing).contains(plan.criterion(rung));
            boolean asksForMore = i > standing || (isWaived && policy.waivers() == WaiverRule.THIS_GATE);
            if (asksForMore ? !holds(rung, day) : isBroken(rung, day) && !isWaived) {
                unmet.add(plan.criterion(rung));
            }
        }
        return unmet;
    }

    private int first(int place) {
        return policy.criteria() == CriteriaRule.STAGE_ALONE ? place : 0;
    }

    private Set<String> waived(int place) {
        Set<String> waived = new HashSet<>();
        waivers.stream().filter(waiver -> waiver.place <= place).forEach(waiver -> waived.addAll(waiver.criteria));
        return waived;
    }

    /** What entering a stage above asks for and is not there, by kind: criteria, actions, stages, approvals. */
    List<Set<String>> lacking(String stage, LocalDate day) {
        int place = place(stage);
        Set<String> criteria = new TreeSet<>();
        if (policy.criteria() != CriteriaRule.ADVISORY) {
            criteria.addAll(unmet(place, day));
        }
        Set<String> actions = new TreeSet<>();
        Set<String> stages = new TreeSet<>();
        Set<String> approvals = new TreeSet<>();
        for (int i = standing + 1; i <= place; i++) {
            Rung rung = plan.rungs().get(i);
            if (policy.actions() == ActionRule.REQUIRED && rung.guided() && !done.contains(rung.action())) {
                actions.add(rung.action());
            }
            if (i < place && !policy.skipping()) {
                stages.add(rung.id());
            }
            for (ApprovalRule rule : policy.approvals().getOrDefault(rung.id(), List.of())) {
                if (isNeeded(rule) && !isApproved(rung.id(), rule)) {
                    approvals.add(rung.id());
                }
            }
        }
        return List.of(criteria, actions, stages, approvals);
    }

    /** The only condition that rules have here: not where it is known that the flag of a is not set. */
    private boolean isNeeded(ApprovalRule rule) {
        return rule.when() == null || !Boolean.FALSE.equals(known.get("flag-a"));
    }

    private boolean isApproved(String stage, ApprovalRule rule) {
        return approved.stream().anyMatch(each -> each.startsWith(stage + " by " + rule.position() + "#"));
    }

    private static boolean maySpeak(Actor actor, ApprovalRule rule) {
        return actor.holds(rule.position()) || rule.standIns().stream().anyMatch(actor::holds);
    }

    private boolean maySpeak(Actor actor, String stage, String position) {
        return policy.approvals().getOrDefault(stage, List.of()).stream()
                .anyMatch(rule -> rule.position().equals(position) && maySpeak(actor, rule));
    }

    /** Whether somebody may approve a stage. */
    boolean mayApprove(String stage, Actor actor) {
        return isAbove(stage)
                && policy.approvals().getOrDefault(stage, List.of()).stream().anyMatch(rule -> maySpeak(actor, rule));
    }

    boolean mayEnter(String stage, LocalDate day) {
        return !isOnHold(day) && isAbove(stage) && lacking(stage, day).stream().allMatch(Set::isEmpty);
    }

    Optional<Fall> due(LocalDate day) {
        if (policy.fallBack() == FallBackRule.NEVER
                || policy.criteria() == CriteriaRule.ADVISORY
                || !isOpen()
                || standing < 0) {
            return Optional.empty();
        }
        Set<String> ceased = left(standing, day);
        if (ceased.isEmpty()) {
            return Optional.empty();
        }
        int to = standing - 1;
        while (to >= 0 && !(passed.contains(plan.ids().get(to)) && left(to, day).isEmpty())) {
            to--;
        }
        return Optional.of(new Fall(to, ceased));
    }

    private Set<String> left(int place, LocalDate day) {
        Set<String> left = new TreeSet<>();
        for (Rung rung : plan.rungs().subList(first(place), place + 1)) {
            if (isBroken(rung, day)) {
                left.add(plan.criterion(rung));
            }
        }
        left.removeAll(waived(place));
        return left;
    }

    /** The same after what the policy does by itself. */
    MachineModel settled(LocalDate day) {
        MachineModel settled = copy();
        if (policy.fallBack() == FallBackRule.AUTOMATIC) {
            due(day).ifPresent(fall -> settled.fall(fall.to));
        }
        return settled;
    }

    /** The same by another version or for sales of another type, at the same stage or at the highest below that is left. */
    MachineModel movedTo(String plan) {
        MachineModel moved = copy();
        moved.move(plan, moved.left(standing, plans.get(plan)));
        return moved;
    }

    String inVersion(String version) {
        return MachinePlan.key(version, plan.saleType().id());
    }

    String asSale(String saleType) {
        return MachinePlan.key(plan.version(), saleType);
    }

    private int left(int place, MachinePlan other) {
        for (int i = place; i >= 0; i--) {
            int there = other.ids().indexOf(plan.rungs().get(i).id());
            if (there >= 0 && (i == place || passed.contains(plan.ids().get(i)))) {
                return there;
            }
        }
        return -1;
    }

    boolean keepsItsStageIn(String plan) {
        return standing < 0 || plans.get(plan).ids().contains(stage().orElseThrow());
    }

    int place(Optional<String> stage) {
        return stage.map(this::place).orElse(-1);
    }

    int standing() {
        return standing;
    }

    private void move(String to, int landing) {
        MachinePlan next = plans.get(to);
        List<Waiver> carried = waivers.stream()
                .filter(waiver -> landing >= 0)
                .map(waiver -> new Waiver(Math.min(left(waiver.place, next), landing), waiver.criteria, waiver.event))
                .toList();
        plan = next;
        standing = landing;
        approved.clear();
        waivers.clear();
        waivers.addAll(carried);
    }

    private void fall(int to) {
        standing = to;
        approved.clear();
        waivers.removeIf(waiver -> to < 0 || waiver.place > to);
    }

    private void enter(String stage) {
        standing = place(stage);
        passed.addAll(plan.ids().subList(0, standing + 1));
        approved.removeIf(approval -> place(approval.substring(0, approval.indexOf(' '))) <= standing);
    }

    /** Says that an event may be, or fails. */
    void check(JourneyEvent event, LocalDate day) {
        boolean settled = policy.fallBack() != FallBackRule.AUTOMATIC || due(day).isEmpty();
        if (event instanceof JourneyEvent.StageEntered entered) {
            assertThat(settled && !isOnHold(day)).isTrue();
            assertThat(isAbove(entered.stage())).isTrue();
            assertThat(lacking(entered.stage(), day))
                    .as("entering " + entered.stage())
                    .allMatch(Set::isEmpty);
        } else if (event instanceof JourneyEvent.StageOverridden over) {
            assertThat(settled && !isOnHold(day)).isTrue();
            assertThat(isAbove(over.stage())).isTrue();
            assertThat(over.actor().holds(over.position())).isTrue();
            assertThat(policy.overridePositions()).contains(over.position());
            assertThat(over.reason()).isNotBlank();
            Waived waived = over.waived();
            assertThat(Stream.of(waived.criteria(), waived.actions(), waived.stages(), waived.approvals())
                            .<Set<String>>map(TreeSet::new)
                            .toList())
                    .as("the record of what was overridden")
                    .isEqualTo(lacking(over.stage(), day))
                    .anyMatch(kind -> !kind.isEmpty());
        } else if (event instanceof JourneyEvent.FallenBack fallen) {
            Fall due = due(day).orElseThrow();
            assertThat(place(fallen.stage())).isEqualTo(due.to);
            assertThat(new TreeSet<>(fallen.ceased())).isEqualTo(due.ceased);
        } else if (event instanceof DealEvent.PutOnHold hold) {
            assertThat(hold.until()).isAfter(day);
        } else if (event instanceof DealEvent.Resumed) {
            assertThat(isOnHold(day)).isTrue();
        } else if (event instanceof JourneyEvent.MovedDown down) {
            assertThat(settled && mayMoveDown(down.stage(), day)).isTrue();
            assertThat(down.guide().isEmpty() || mayGoBackBy(down.stage(), day)).isTrue();
        } else if (event instanceof JourneyEvent.TakenBack back) {
            assertThat(settled && mayTakeBack(back.event(), back.actor())).isTrue();
        } else if (event instanceof JourneyEvent.MovedToVersion moved) {
            assertThat(settled).isTrue();
            landsByRight(movedTo(inVersion(moved.funnel().version())), moved.stage(), day);
        } else if (event instanceof DealEvent.SaleTypeChanged changed) {
            assertThat(settled && mayBecome(asSale(changed.saleType()), changed.stage(), day))
                    .isTrue();
        } else if (event instanceof JourneyEvent.StageApproved approval) {
            assertThat(isAbove(approval.stage())).isTrue();
            assertThat(maySpeak(approval.actor(), approval.stage(), approval.position()))
                    .isTrue();
        } else if (event instanceof JourneyEvent.Won) {
            assertThat(settled && mayWin(day) && plan.ends() == MachineEnds.NONE)
                    .isTrue();
        } else if (event instanceof JourneyEvent.Lost lost) {
            assertThat(mayLose(lost.reason()) && plan.ends() == MachineEnds.NONE)
                    .isTrue();
        } else if (event instanceof DealEvent.Ended ended) {
            assertThat(settled && mayEnd(ended.ending(), ended.reason(), day)).isTrue();
            assertThat(ended.endingKind()).isEqualTo(MachineEnds.KINDS.get(ended.ending()));
        }
    }

    private static void landsByRight(MachineModel kept, Optional<String> stage, LocalDate day) {
        if (kept.place(stage) != kept.standing) {
            assertThat(kept.mayEnter(stage.orElseThrow(), day))
                    .as("landing higher")
                    .isTrue();
        }
    }

    /** All that sales of the other type ask up to there, as nobody asked it before. */
    boolean mayBecome(String other, Optional<String> stage, LocalDate day) {
        MachineModel kept = movedTo(other);
        int to = kept.place(stage);
        boolean isWhereItMayBe = to < 0
                || to == kept.standing
                || (to > kept.standing
                        ? kept.mayEnter(stage.orElseThrow(), day)
                        : passed.contains(stage.orElseThrow()));
        return isWhereItMayBe && (policy.criteria() == CriteriaRule.ADVISORY || kept.allHold(to, day));
    }

    private boolean allHold(int place, LocalDate day) {
        return place < 0
                || plan.rungs().subList(first(place), place + 1).stream().allMatch(rung -> holds(rung, day));
    }

    private void land(String plan, Optional<String> stage) {
        MachineModel kept = movedTo(plan);
        int landing = kept.place(stage);
        move(plan, landing);
        if (landing > kept.standing) {
            passed.addAll(this.plan.ids().subList(0, landing + 1));
        }
    }

    /** Down to what was passed and holds, or out. */
    boolean mayMoveDown(Optional<String> stage, LocalDate day) {
        int to = place(stage);
        if (stage.isEmpty()) {
            return standing >= 0;
        }
        return to < standing
                && passed.contains(stage.get())
                && (policy.criteria() == CriteriaRule.ADVISORY || left(to, day).isEmpty());
    }

    /** By the guide: to the first stage, when that stage's other flag is set, and the work is done. */
    boolean mayGoBackBy(Optional<String> stage, LocalDate day) {
        String first = plan.ids().get(0);
        return mayMoveDown(stage, day)
                && stage.equals(Optional.of(first))
                && Boolean.TRUE.equals(known.get("other-" + first))
                && (policy.actions() != ActionRule.REQUIRED || done.contains(MachinePlan.REDO));
    }

    /** What is in the book, not crossed out, and would leave the journey at a stage that it passed. */
    boolean mayTakeBack(long number, Actor actor) {
        Line line = book.stream()
                .filter(each -> each.event.sequence() == number)
                .findFirst()
                .orElse(null);
        if (line == null) {
            return false;
        }
        if (line.event instanceof JourneyEvent.StageApproved approval) {
            return approved.contains(approval.stage() + " by " + approval.position() + "#" + number)
                    && (actor.holds(approval.position())
                            || actor.id().equals(approval.actor().id())
                            || maySpeak(actor, approval.stage(), approval.position()));
        }
        if (line.passed.isEmpty()) {
            return line.event instanceof JourneyEvent.ActionDone;
        }
        int then = standsWithout(number);
        return then < 0 || passedWithout(number).contains(plan.ids().get(then));
    }

    private Set<String> passedWithout(long number) {
        Set<String> left = new HashSet<>(passedBefore);
        book.stream().filter(line -> line.event.sequence() != number).forEach(line -> left.addAll(line.passed));
        return left;
    }

    /** Where the journey would stand, going through the book without a line. */
    private int standsWithout(long number) {
        int stands = -1;
        boolean crossedOut = false;
        for (Line line : book) {
            boolean moves = !line.passed.isEmpty()
                    || line.event instanceof JourneyEvent.FallenBack
                    || line.event instanceof JourneyEvent.MovedDown
                    || line.event instanceof JourneyEvent.MovedToVersion
                    || line.event instanceof DealEvent.SaleTypeChanged;
            if (line.event.sequence() == number) {
                crossedOut = true;
            } else if (moves) {
                stands = line.after;
                crossedOut = false;
            }
        }
        return crossedOut ? stands : standing;
    }

    private void takeBack(long number) {
        Line line = book.stream()
                .filter(each -> each.event.sequence() == number)
                .findFirst()
                .orElseThrow();
        int then = standsWithout(number);
        book.remove(line);
        if (line.event instanceof JourneyEvent.ActionDone action) {
            if (book.stream().noneMatch(each -> isSame(action, each.event))) {
                done.remove(action.action());
            }
        } else if (line.event instanceof JourneyEvent.StageApproved approval) {
            approved.remove(approval.stage() + " by " + approval.position() + "#" + number);
        } else {
            passed.clear();
            passed.addAll(passedWithout(number));
            waivers.removeIf(waiver -> waiver.event == number);
            if (then != standing) {
                fall(then);
            }
        }
    }

    private void close(JourneyStatus ended) {
        status = ended;
        heldUntil = null;
        approved.clear();
    }

    private static boolean isSame(JourneyEvent.ActionDone action, JourneyEvent other) {
        return other instanceof JourneyEvent.ActionDone done && done.action().equals(action.action());
    }

    void apply(JourneyEvent event) {
        change(event);
        boolean entered = event instanceof JourneyEvent.StageEntered || event instanceof JourneyEvent.StageOverridden;
        if (event instanceof JourneyEvent.MovedToVersion || event instanceof DealEvent.SaleTypeChanged) {
            book.removeIf(line -> !(line.event instanceof JourneyEvent.ActionDone));
            passedBefore.addAll(passed);
        }
        if (!(event instanceof JourneyEvent.TakenBack)) {
            book.add(new Line(event, standing, entered ? Set.copyOf(plan.ids().subList(0, standing + 1)) : Set.of()));
        }
    }

    private void change(JourneyEvent event) {
        if (event instanceof JourneyEvent.TakenBack back) {
            takeBack(back.event());
        } else if (event instanceof DealEvent.PutOnHold hold) {
            heldUntil = hold.until();
        } else if (event instanceof DealEvent.Resumed) {
            heldUntil = null;
        } else if (event instanceof JourneyEvent.MovedDown down) {
            fall(place(down.stage()));
        } else if (event instanceof JourneyEvent.FactsLearned learned) {
            FactSheet sheet = learned.changes().learned();
            for (Fact<?> fact : sheet.facts()) {
                known.put(fact.id(), sheet.known(fact));
            }
            learned.changes().forgotten().forEach(known::remove);
        } else if (event instanceof JourneyEvent.ActionDone action) {
            done.add(action.action());
        } else if (event instanceof JourneyEvent.StageApproved approval) {
            approved.add(approval.stage() + " by " + approval.position() + "#" + approval.sequence());
        } else if (event instanceof JourneyEvent.StageEntered entered) {
            enter(entered.stage());
        } else if (event instanceof JourneyEvent.StageOverridden over) {
            enter(over.stage());
            waivers.add(new Waiver(standing, Set.copyOf(over.waived().criteria()), over.sequence()));
        } else if (event instanceof JourneyEvent.FallenBack fallen) {
            fall(place(fallen.stage()));
        } else if (event instanceof JourneyEvent.MovedToVersion moved) {
            land(inVersion(moved.funnel().version()), moved.stage());
        } else if (event instanceof DealEvent.SaleTypeChanged changed) {
            land(asSale(changed.saleType()), changed.stage());
            passed.clear();
            passed.addAll(plan.ids().subList(0, standing + 1));
            passedBefore.clear();
        } else if (event instanceof JourneyEvent.Won) {
            close(JourneyStatus.WON);
        } else if (event instanceof JourneyEvent.Lost) {
            close(JourneyStatus.LOST);
        } else if (event instanceof DealEvent.Ended ended) {
            close(
                    ended.ending().equals("dropped")
                            ? JourneyStatus.ENDED
                            : ended.ending().matches("won|sold") ? JourneyStatus.WON : JourneyStatus.LOST);
        } else if (event instanceof JourneyEvent.Reopened) {
            status = JourneyStatus.OPEN;
        }
    }
}
