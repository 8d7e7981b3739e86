package io.github.funnelkit.journey;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A journey as anybody would keep it on paper, from its events alone: it asks neither assessor nor gatekeeper. What may be is
 * a matter of {@link MachineRules}.
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
    /** Approvals of stages that were passed since. */
    private final Set<String> approvedThen = new HashSet<>();

    private final List<MachineWaiver> waivers = new ArrayList<>();
    private MachineLedger ledger = new MachineLedger();

    private MachineBook book;

    /** As it was before the type of sale was changed, as long as it has not moved since. */
    private @Nullable MachineModel before;

    private long changedBy;

    MachineModel(Map<String, MachinePlan> plans, GatePolicy policy, MachinePlan plan) {
        this(plans, policy, plan, new MachineBook());
    }

    private MachineModel(Map<String, MachinePlan> plans, GatePolicy policy, MachinePlan plan, MachineBook book) {
        this.plans = plans;
        this.policy = policy;
        this.plan = plan;
        this.book = book;
    }

    private MachineModel copy() {
        MachineModel copy = new MachineModel(plans, policy, plan, book.copy());
        copy.standing = standing;
        copy.status = status;
        copy.heldUntil = heldUntil;
        copy.known.putAll(known);
        copy.done.addAll(done);
        copy.approved.addAll(approved);
        copy.approvedThen.addAll(approvedThen);
        copy.waivers.addAll(waivers);
        copy.ledger = ledger.copy();
        copy.before = before;
        copy.changedBy = changedBy;
        return copy;
    }

    /** What may be, and what is due. */
    MachineRules rules() {
        return new MachineRules(this, policy);
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

    int standing() {
        return standing;
    }

    Optional<String> stage() {
        return standing < 0
                ? Optional.empty()
                : Optional.of(plan.rungs().get(standing).id());
    }

    int place(String stage) {
        return plan.ids().indexOf(stage);
    }

    int place(Optional<String> stage) {
        return stage.map(this::place).orElse(-1);
    }

    boolean isAbove(String stage) {
        return place(stage) > standing;
    }

    boolean isOnHold(LocalDate day) {
        return heldUntil != null && day.isBefore(heldUntil);
    }

    /** The values of the facts that are known, null for none. */
    Map<String, Object> known() {
        return known;
    }

    boolean isDone(String action) {
        return done.contains(action);
    }

    boolean isPassed(String stage) {
        return ledger.isPassed(stage);
    }

    /** By what right it stands where it stands. */
    MachineLedger ledger() {
        return ledger;
    }

    MachineBook book() {
        return book;
    }

    boolean isApproved(String stage, String position) {
        return approved.stream().anyMatch(each -> each.startsWith(stage + " by " + position + "#"));
    }

    /** Whether it was approved before it was entered, or since. */
    boolean wasApproved(String stage, String position) {
        return isApproved(stage, position)
                || approvedThen.stream().anyMatch(each -> each.startsWith(stage + " by " + position + "#"));
    }

    /** The stages whose approval was waived by overrides that count. */
    Set<String> unapproved() {
        Set<String> unapproved = new HashSet<>();
        waivers.forEach(waiver -> unapproved.addAll(waiver.approvals()));
        return unapproved;
    }

    /** Whatever was waived there before: what entering asks is met, or waived anew. */
    private void askAnew(List<String> criteriaOf, List<String> approvalsOf) {
        Set<String> met = new HashSet<>();
        criteriaOf.forEach(id -> met.add(plan.criterion(plan.rungs().get(place(id)))));
        waivers.replaceAll(waiver -> waiver.without(met, approvalsOf));
    }

    private void turnApprovals(int place) {
        for (String approval : approved) {
            if (placeOf(approval) <= place) {
                approvedThen.add(approval);
            }
        }
        approved.removeAll(approvedThen);
    }

    private int placeOf(String approval) {
        return place(approval.substring(0, approval.indexOf(' ')));
    }

    private void forgetApprovals() {
        approvedThen.removeIf(approval -> !isPassed(approval.substring(0, approval.indexOf(' '))));
    }

    boolean isApproved(JourneyEvent.StageApproved approval) {
        return approved.contains(key(approval));
    }

    private static String key(JourneyEvent.StageApproved approval) {
        return approval.stage() + " by " + approval.position() + "#" + approval.sequence();
    }

    /** The criteria without which the journey may stand at a place. */
    Set<String> waived(int place) {
        Set<String> waived = new HashSet<>();
        waivers.stream().filter(waiver -> waiver.place() <= place).forEach(waiver -> waived.addAll(waiver.criteria()));
        return waived;
    }

    /** The same after what the policy does by itself. */
    MachineModel settled(LocalDate day) {
        MachineModel settled = copy();
        if (policy.fallBack() == FallBackRule.AUTOMATIC) {
            rules().due(day).ifPresent(fall -> settled.goDown(fall.to()));
        }
        return settled;
    }

    /** The same by another version or for sales of another type, at the same stage or at the highest below that is left. */
    MachineModel movedTo(String plan) {
        MachineModel moved = copy();
        moved.move(plan, moved.left(standing, plans.get(plan)));
        return moved;
    }

    /** The same by another version, at the highest stage that is left and has nothing below that was never passed and lacks. */
    MachineModel keptIn(String plan, LocalDate day) {
        MachineModel known = copy();
        known.ledger = knownTo(plan);
        MachineModel left = known.movedTo(plan);
        int kept = left.standing;
        while (kept >= 0
                && !((kept == left.standing || known.isPassed(left.plan.ids().get(kept)))
                        && left.rules().isSound(known, kept, day))) {
            kept--;
        }
        MachineModel moved = copy();
        moved.move(plan, kept);
        moved.ledger.give(
                moved.plan.ids().subList(0, kept + 1), new MachineLedger.Right(0, MachineLedger.Kind.ENTERED));
        return moved;
    }

    private MachineLedger knownTo(String other) {
        MachineLedger carried = ledger.copy();
        carry(carried);
        return carried.knownTo(plans.get(other).version());
    }

    private void carry(MachineLedger carried) {
        carried.carry(plan.version(), (version, stage) -> plan.asksTheSame(plans.get(inVersion(version)), stage));
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
            if (there >= 0 && (i == place || isPassed(plan.ids().get(i)))) {
                return there;
            }
        }
        return -1;
    }

    boolean keepsItsStageIn(String plan) {
        return standing < 0 || plans.get(plan).ids().contains(stage().orElseThrow());
    }

    private void move(String to, int landing) {
        before = null;
        MachinePlan next = plans.get(to);
        waivers.removeIf(waiver -> landing < 0);
        waivers.replaceAll(waiver -> waiver.at(Math.min(left(waiver.place(), next), landing)));
        turnApprovals(standing);
        plan = next;
        standing = landing;
        approved.clear();
    }

    private void land(String plan, Optional<String> stage, long event) {
        MachineModel kept = movedTo(plan);
        int landing = kept.place(stage);
        MachineLedger known = kept.plan.version().equals(this.plan.version()) ? ledger.copy() : knownTo(plan);
        if (!kept.plan.version().equals(this.plan.version())) {
            carry(ledger);
        }
        ledger.leave(this.plan.version(), this.plan.ids().subList(0, standing + 1));
        Optional<String> left = kept.plan.ids().stream()
                .skip(Math.max(0, Math.min(landing, kept.standing)))
                .findFirst();
        int stood = Math.min(landing, kept.standing) < 0 ? -1 : place(left);
        if (stood != standing || standing < 0) { // it has left what is above
            Set<String> below = new HashSet<>(this.plan.ids().subList(0, stood + 1));
            below.addAll(kept.plan.ids().subList(0, Math.min(landing, kept.standing) + 1));
            ledger.keepOnly(below);
        }
        move(plan, landing);
        List<String> held = this.plan.ids().subList(0, landing + 1);
        List<String> asked = held.stream()
                .filter(each -> place(each) > kept.standing || !known.isPassed(each))
                .toList();
        askAnew(asked, asked);
        ledger.ask(asked);
        ledger.give(
                held.stream().filter(each -> !isPassed(each)).toList(),
                new MachineLedger.Right(event, MachineLedger.Kind.ENTERED));
    }

    private void fall(int to) {
        turnApprovals(standing);
        standing = to;
        approved.clear();
        waivers.removeIf(waiver -> to < 0 || (waiver.place() > to && !ledger.hasAny(waiver.event())));
        waivers.replaceAll(waiver -> waiver.upTo(to));
    }

    /** What is above is to be passed anew. */
    private void goDown(int to) {
        ledger.keepOnly(Set.copyOf(plan.ids().subList(0, to + 1)));
        before = null;
        fall(to);
        forgetApprovals();
    }

    private void enter(String stage, MachineLedger.Right right) {
        before = null;
        int place = place(stage);
        List<String> asked = plan.ids().subList(0, place + 1).stream()
                .filter(each -> isAbove(each) || !isPassed(each))
                .toList();
        ledger.give(asked, right);
        ledger.ask(asked);
        List<String> above = plan.ids().subList(standing + 1, place + 1);
        askAnew(above, above);
        standing = place;
        turnApprovals(standing);
    }

    private void takeBack(long number) {
        MachineBook.Line line = book.line(number).orElseThrow();
        int then = book.standsWithout(number, standing);
        book.crossOut(line);
        if (line.event() instanceof DealEvent.SaleTypeChanged) {
            turnBack();
        } else if (line.event() instanceof JourneyEvent.ActionDone action) {
            if (!book.has(action)) {
                done.remove(action.action());
            }
        } else if (line.event() instanceof JourneyEvent.StageApproved approval) {
            approved.remove(key(approval));
        } else if (line.isEntry()) {
            ledger.takeBack(number);
            waivers.removeIf(waiver -> waiver.event() == number);
            if (then != standing) {
                fall(then);
            }
            forgetApprovals();
        }
    }

    boolean isLastChange(long event) {
        return before != null && changedBy == event;
    }

    /** Whether it stood higher as a sale of the type before; one of both types has all stages. */
    boolean stoodHigher() {
        MachineModel then = Objects.requireNonNull(before);
        List<String> all = plan.ids().size() > then.plan.ids().size() ? plan.ids() : then.plan.ids();
        return then.stage().map(all::indexOf).orElse(-1)
                > stage().map(all::indexOf).orElse(-1);
    }

    /** To where it stood as a sale of the type before; what was done since is done. */
    private void turnBack() {
        MachineModel then = Objects.requireNonNull(before).copy();
        plan = then.plan;
        standing = then.standing;
        waivers.clear();
        waivers.addAll(then.waivers);
        ledger = then.ledger;
        approved.clear();
        approvedThen.clear();
        approvedThen.addAll(then.approvedThen);
        book = then.book.withWorkOf(book);
        before = then.before;
        changedBy = then.changedBy;
    }

    private void close(JourneyStatus ended) {
        status = ended;
        heldUntil = null;
        turnApprovals(standing);
        approved.clear();
    }

    /** Does what an event says. */
    void apply(JourneyEvent event) {
        int before = standing;
        change(event);
        if (event instanceof JourneyEvent.MovedToVersion || event instanceof DealEvent.SaleTypeChanged) {
            book.turnThePage();
        }
        if (!(event instanceof JourneyEvent.TakenBack)) {
            book.add(new MachineBook.Line(event, before, standing));
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
            goDown(place(down.stage()));
        } else if (event instanceof JourneyEvent.FactsLearned learned) {
            FactSheet sheet = learned.changes().learned();
            for (Fact<?> fact : sheet.facts()) {
                known.put(fact.id(), sheet.known(fact));
            }
            learned.changes().forgotten().forEach(known::remove);
        } else if (event instanceof JourneyEvent.ActionDone action) {
            done.add(action.action());
        } else if (event instanceof JourneyEvent.StageApproved approval) {
            approved.add(key(approval));
        } else if (event instanceof JourneyEvent.StageEntered entered) {
            enter(entered.stage(), new MachineLedger.Right(event.sequence(), MachineLedger.Kind.ENTERED));
            waivers.replaceAll(waiver -> waiver.without(Set.copyOf(entered.settled()), List.of()));
        } else if (event instanceof JourneyEvent.StageOverridden over) {
            enter(over.stage(), new MachineLedger.Right(event.sequence(), MachineLedger.Kind.OVERRIDDEN));
            waivers.add(new MachineWaiver(
                    standing,
                    Set.copyOf(over.waived().criteria()),
                    Set.copyOf(over.waived().approvals()),
                    over.sequence()));
        } else if (event instanceof JourneyEvent.FallenBack fallen) {
            goDown(place(fallen.stage()));
        } else if (event instanceof JourneyEvent.MovedToVersion moved) {
            land(inVersion(moved.funnel().version()), moved.stage(), moved.sequence());
            forgetApprovals();
        } else if (event instanceof DealEvent.SaleTypeChanged changed) {
            turnApprovals(standing);
            MachineModel then = copy();
            land(asSale(changed.saleType()), changed.stage(), changed.sequence());
            before = then;
            changedBy = changed.sequence();
            List<String> held = plan.ids().subList(0, standing + 1);
            askAnew(held, List.of());
            ledger.keepOnly(Set.copyOf(held));
            ledger.forgetThen();
            ledger.give(
                    held.stream().filter(each -> !isPassed(each)).toList(),
                    new MachineLedger.Right(event.sequence(), MachineLedger.Kind.ENTERED));
            forgetApprovals();
        } else if (event instanceof JourneyEvent.Won) {
            close(JourneyStatus.WON);
        } else if (event instanceof JourneyEvent.Lost) {
            close(JourneyStatus.LOST);
        } else if (event instanceof DealEvent.Ended ended) {
            close(MachineEnds.status(ended.ending()));
        } else if (event instanceof JourneyEvent.Reopened) {
            status = JourneyStatus.OPEN;
        }
    }
}
