package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelFingerprint;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.internal.suggest.NearestName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds event after event to a state. It asks of the events only what it needs to go on - numbers without gaps, stages and
 * versions that exist - and never whether they were allowed: that was decided when they were made, by the policy of then.
 */
final class Fold {

    private final FunnelCatalog catalog;
    private final JourneyEvent.Opened opened;
    private PreparedFunnel prepared;
    private Funnel funnel;
    private Optional<FunnelFingerprint> fingerprint;
    private SaleType saleType;
    private Knowledge knowledge;
    private final EvidenceLog evidence;
    private final List<JourneyEvent.FormAttached> forms;
    private final List<JourneyEvent.ActionDone> actionsDone;
    private Optional<String> stage;
    private Passed passed;
    private Optional<JourneyEvent> closing;
    private Optional<DealEvent.PutOnHold> hold;
    private final ChangeLog changes;
    private DealTerms terms;
    private final ApprovalLog approvals;
    private final List<JourneyEvent.OverrideRequested> requests;
    private final List<JourneyEvent.StageOverridden> overrides;
    private final OverrideLog inForce;
    private final VisitLog visits;
    private EventMetadata last;
    private final List<Long> clockSetBack;
    private final Map<String, RecordedCommand> commands;

    /** Begins a journey. */
    Fold(FunnelCatalog catalog, JourneyEvent.Opened opened) {
        this(catalog, StateParts.begin(catalog, opened));
    }

    /** Goes on from a state. */
    Fold(FunnelCatalog catalog, StateParts from) {
        this.catalog = catalog;
        opened = from.opened();
        prepared = from.prepared();
        funnel = from.funnel();
        fingerprint = from.fingerprint();
        saleType = from.saleType();
        knowledge = from.knowledge();
        evidence = new EvidenceLog(from.evidence(), from.overruled());
        forms = new ArrayList<>(from.forms());
        actionsDone = new ArrayList<>(from.actionsDone());
        stage = from.stage();
        passed = from.passed();
        closing = from.closing();
        hold = from.hold();
        changes = new ChangeLog(from.owners(), from.typesBefore(), from.settled());
        terms = from.terms();
        approvals = new ApprovalLog(from.approvals(), from.approvalsPassed());
        requests = new ArrayList<>(from.overrideRequests());
        overrides = new ArrayList<>(from.overrides());
        inForce = new OverrideLog(from.overridesInForce());
        visits = new VisitLog(from.visits());
        last = from.last();
        clockSetBack = new ArrayList<>(from.clockSetBack());
        commands = new HashMap<>(from.commands());
    }

    StateParts parts() {
        return new StateParts(
                opened,
                prepared,
                fingerprint,
                saleType,
                knowledge,
                evidence.evidence(),
                evidence.overruled(),
                forms,
                actionsDone,
                stage,
                passed,
                closing,
                hold,
                changes.owners(),
                changes.types(),
                changes.settled(),
                terms,
                approvals.open(),
                approvals.passed(),
                requests,
                overrides,
                inForce.inForce(),
                visits.visits(),
                last,
                clockSetBack,
                commands);
    }

    void add(JourneyEvent event) {
        if (event.sequence() != last.sequence() + 1) {
            throw UnplayableException.outOfTurn(event.sequence(), last.sequence() + 1);
        }
        try {
            apply(event);
        } catch (IllegalArgumentException problem) {
            throw UnplayableException.because(event.sequence(), problem);
        }
        if (event.at().isBefore(last.at())) {
            clockSetBack.add(event.sequence());
        }
        last = event.metadata();
        CommandReference command = last.command();
        if (command != null) {
            commands.merge(
                    command.id(),
                    new RecordedCommand(command.digest(), List.of(event.sequence())),
                    (before, now) -> before.and(event.sequence()));
        }
    }

    private void apply(JourneyEvent event) {
        Runnable change = switch (event.kind()) {
            case OPENED ->
                () -> {
                    throw new IllegalArgumentException("a journey is opened once, by event 1");
                };
            case FACTS_LEARNED -> () -> learn((JourneyEvent.FactsLearned) event);
            case FORM_ATTACHED -> () -> attach((JourneyEvent.FormAttached) event);
            case ACTION_DONE -> () -> actionsDone.add((JourneyEvent.ActionDone) event);
            case OVERRIDE_REQUESTED -> () -> request((JourneyEvent.OverrideRequested) event);
            case STAGE_APPROVED -> () -> approve((JourneyEvent.StageApproved) event);
            case STAGE_ENTERED -> () -> enter((JourneyEvent.StageEntered) event);
            case STAGE_OVERRIDDEN -> () -> override((JourneyEvent.StageOverridden) event);
            case FALLEN_BACK -> () -> goDown(((JourneyEvent.FallenBack) event).stage(), event);
            case WON, LOST, ENDED -> () -> close(event);
            case REOPENED -> () -> reopen(event.at());
            case MOVED_TO_VERSION -> () -> move((JourneyEvent.MovedToVersion) event);
            case TAKEN_BACK -> () -> takeBack(((JourneyEvent.TakenBack) event).event());
            case OWNER_CHANGED -> () -> changes.add((DealEvent.OwnerChanged) event);
            case DEAL_CHANGED -> () -> terms = ((DealEvent.DealChanged) event).terms();
            case SALE_TYPE_CHANGED -> () -> changeType((DealEvent.SaleTypeChanged) event);
            case PUT_ON_HOLD -> () -> hold((DealEvent.PutOnHold) event);
            case RESUMED -> () -> resume(event.at());
            case MOVED_DOWN -> () -> goDown(((JourneyEvent.MovedDown) event).stage(), event);
        };
        change.run();
    }

    private void learn(JourneyEvent.FactsLearned learned) {
        Knowledge before = knowledge;
        knowledge = knowledge.after(learned.changes(), prepared);
        evidence.learn(learned, before, knowledge.facts());
    }

    private void attach(JourneyEvent.FormAttached attached) {
        forms.add(attached);
        knowForms();
    }

    private void knowForms() {
        knowledge = knowledge.withForms(
                forms.stream().map(JourneyEvent.FormAttached::form).toList());
    }

    private void request(JourneyEvent.OverrideRequested request) {
        place(request.stage());
        requests.add(request);
    }

    private void approve(JourneyEvent.StageApproved approved) {
        place(approved.stage());
        approvals.add(approved);
    }

    private void override(JourneyEvent.StageOverridden overridden) {
        Set<String> over = Set.copyOf(gated(overridden.stage()));
        enter(overridden.stage(), overridden);
        overrides.add(overridden);
        Stage stage = funnel.stage(overridden.stage());
        inForce.add(new OverrideInForce(
                overridden, Optional.of(stage.id()), stage.customerType().label(), over, overridden.waived()));
    }

    private void goDown(Optional<String> to, JourneyEvent event) {
        to.ifPresent(this::place);
        changes.moved(event.sequence());
        approvals.passAlone(ladder(), stage);
        passed = passed.onlyOf(ladder().upTo(to));
        approvals.keepOnly(passed.stages());
        stand(to, event);
    }

    /** What counts by the event counts no longer. */
    private void takeBack(long event) {
        if (forms.removeIf(form -> form.sequence() == event)) {
            knowForms();
        } else if (passed.isEntry(event)) {
            takeBackEntry(event);
        } else if (!changes.takeBackType(event).map(this::restore).isPresent()
                && !changes.takeBackOwner(event)
                && !actionsDone.removeIf(done -> done.sequence() == event)
                && !approvals.takeBack(event)) {
            throw new IllegalArgumentException("it takes back event " + event
                    + ", which is no form, action, approval, entry or change of owner or sale type that counts");
        }
    }

    /** By the right by which it stood there; what was asked of the other type, and approved for it, was asked by mistake. */
    private TypeBefore restore(TypeBefore before) {
        saleType = funnel.saleType(before.saleType());
        stage = before.stage();
        passed = before.passed();
        approvals.restore(before.approvals());
        inForce.restore(before.overrides());
        visits.takeBack(before.event());
        requests.clear();
        return before;
    }

    private void takeBackEntry(long event) {
        passed = passed.without(event);
        visits.takeBack(event);
        inForce.takeBack(event);
        Optional<String> standing = visits.last().visit().stage();
        if (!stage.equals(standing)) {
            approvals.passAlone(ladder(), stage);
            stage = standing;
            requests.clear();
            inForce.stand(ladder(), stage, passed.stages());
        }
        approvals.keepOnly(passed.stages());
    }

    private void close(JourneyEvent event) {
        closing = Optional.of(event);
        approvals.passAlone(ladder(), stage);
        requests.clear();
        resume(event.at());
        visits.end(event.at());
    }

    private void hold(DealEvent.PutOnHold held) {
        hold = Optional.of(held);
        visits.pause(held.at(), held.until());
    }

    private void resume(Instant at) {
        hold = Optional.empty();
        visits.resume(at);
    }

    private void reopen(Instant at) {
        closing = Optional.empty();
        visits.reopen(at);
    }

    private void enter(JourneyEvent.StageEntered entered) {
        enter(entered.stage(), entered);
        inForce.settle(entered.settled());
    }

    private void enter(String entered, JourneyEvent event) {
        changes.moved(event.sequence());
        passed = passed.byEntry(event.sequence(), gated(entered));
        List<String> above = ladder().above(stage, Optional.of(entered));
        inForce.askAnew(funnel, saleType, above, above);
        approvals.pass(ladder(), Optional.of(entered));
        stand(Optional.of(entered), event);
    }

    private void move(JourneyEvent.MovedToVersion moved) {
        PreparedFunnel target = catalog.prepared(moved.funnel());
        approvals.passAlone(ladder(), stage);
        RenamedJourney renamed = new RenamedJourney(RenameChain.between(funnel, target.funnel(), catalog));
        passed = CarriedOver.of(passed, funnel, fingerprint, saleType, catalog);
        Set<String> known = passed.in(moved.funnel());
        changes.settle(passed.entryNumbers(), moved.sequence());
        changes.moved(moved.sequence());
        passed = passed.leaving(funnel.reference(), ladder().upTo(stage));
        Ladder before = renamed.ladder(ladder());
        saleType = target.funnel().saleType(renamed.saleType(saleType.id()));
        prepared = target;
        funnel = target.funnel();
        fingerprint = moved.fingerprint();
        rename(renamed);
        knowledge = knowledge.by(prepared);
        goOn(before, renamed.stages(known), moved.stage(), moved);
    }

    private void rename(RenamedJourney renamed) {
        if (renamed.renames().areNone()) {
            return;
        }
        knowledge = renamed.knowledge(knowledge);
        evidence.rename(renamed);
        forms.replaceAll(renamed::form);
        actionsDone.replaceAll(renamed::action);
        approvals.rename(renamed);
        stage = renamed.stage(stage);
        passed = renamed.passed(passed);
        inForce.rename(renamed);
        visits.replaceAll(renamed::visit);
    }

    private void changeType(DealEvent.SaleTypeChanged changed) {
        Ladder before = ladder();
        approvals.passAlone(before, stage);
        changes.add(new TypeBefore(
                changed.sequence(), saleType.id(), stage, passed, approvals.passed(), inForce.inForce()));
        changes.settle(passed.entryNumbers(), changed.sequence());
        saleType = funnel.saleType(changed.saleType());
        goOn(before, passed.stages(), changed.stage(), changed);
        inForce.askAnew(funnel, saleType, ladder().upTo(stage), List.of());
        passed = passed.asOtherType(ladder().upTo(stage));
        inForce.stand(ladder(), stage, passed.stages());
        approvals.keepOnly(passed.stages());
    }

    /** On another ladder. Where the stage is gone there, or another one below is stood at, what was above is to be passed anew; what is below lacked nothing. */
    private void goOn(Ladder before, Set<String> known, Optional<String> at, JourneyEvent event) {
        at.ifPresent(this::place);
        Ladder after = ladder();
        Optional<String> left = before.leftOf(stage, passed.stages(), after);
        Optional<String> held = after.place(at) < after.place(left) ? at : left;
        if (!held.equals(stage)) {
            List<String> below = new ArrayList<>(before.upTo(held));
            below.addAll(after.upTo(held));
            passed = passed.onlyOf(below);
        }
        passed = passed.settledWith(after.upTo(at));
        approvals.keepOnly(passed.stages());
        inForce.goOn(before, after, passed.stages(), at);
        List<String> asked = after.upTo(at).stream()
                .filter(each -> !known.contains(each) || after.above(left, at).contains(each))
                .toList();
        inForce.askAnew(funnel, saleType, asked, asked);
        passed = passed.askedHere(asked);
        if (stage.equals(at)) {
            requests.clear();
            inForce.stand(after, at, passed.stages());
        } else {
            stand(at, event);
        }
    }

    /** What the gate of a stage asks for: those above where the journey stands, and others below that it never passed. */
    private List<String> gated(String entered) {
        int above = ladder().place(stage) + 1;
        List<String> upTo = ladder().stages().subList(0, place(entered) + 1);
        Set<String> known = passed.stages();
        return upTo.stream()
                .filter(each -> upTo.indexOf(each) >= above || !known.contains(each))
                .toList();
    }

    private Ladder ladder() {
        return Ladder.of(funnel, saleType);
    }

    private void stand(Optional<String> at, JourneyEvent event) {
        stage = at;
        requests.clear();
        inForce.stand(ladder(), stage, passed.stages());
        visits.stand(stage, event.at(), event.sequence());
        hold.ifPresent(held -> visits.pause(event.at(), held.until()));
    }

    private int place(String id) {
        List<String> stages = ladder().stages();
        int place = stages.indexOf(id);
        if (place < 0) {
            throw new UnknownPartException(
                    "stage '" + id + "' is none of " + funnel + " for sale type '" + saleType + "'"
                            + NearestName.hint(id, stages),
                    id,
                    stages);
        }
        return place;
    }
}
