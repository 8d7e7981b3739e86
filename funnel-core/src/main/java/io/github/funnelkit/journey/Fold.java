package io.github.funnelkit.journey;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.suggest.NearestName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds event after event to a state. It asks of the events only what it needs to go on - numbers without gaps, stages and
 * versions that exist - and never whether they were allowed: that was decided when they were made, by the policy of then.
 */
final class Fold {

    private final FunnelCatalog versions;
    private final JourneyEvent.Opened opened;
    private Funnel funnel;
    private SaleType saleType;
    private Knowledge knowledge;
    private final List<JourneyEvent.FormAttached> forms;
    private final List<JourneyEvent.ActionDone> actionsDone;
    private Optional<String> stage;
    private final Set<String> passed;
    private Optional<JourneyEvent> closing;
    private final List<JourneyEvent.StageApproved> approvals;
    private final List<JourneyEvent.OverrideRequested> requests;
    private final List<JourneyEvent.StageOverridden> overrides;
    private final List<OverrideInForce> inForce;
    private final List<StageVisit> stays;
    private EventMetadata last;
    private final List<Long> clockSetBack;
    private final Map<String, RecordedCommand> commands;

    /** Begins a journey. */
    Fold(FunnelCatalog versions, JourneyEvent.Opened opened) {
        this(versions, begin(versions, opened));
    }

    /** Goes on from a state. */
    Fold(FunnelCatalog versions, StateParts from) {
        this.versions = versions;
        opened = from.opened();
        funnel = from.funnel();
        saleType = from.saleType();
        knowledge = from.knowledge();
        forms = new ArrayList<>(from.forms());
        actionsDone = new ArrayList<>(from.actionsDone());
        stage = from.stage();
        passed = new HashSet<>(from.passed());
        closing = from.closing();
        approvals = new ArrayList<>(from.approvals());
        requests = new ArrayList<>(from.overrideRequests());
        overrides = new ArrayList<>(from.overrides());
        inForce = new ArrayList<>(from.overridesInForce());
        stays = new ArrayList<>(from.stays());
        last = from.last();
        clockSetBack = new ArrayList<>(from.clockSetBack());
        commands = new HashMap<>(from.commands());
    }

    private static StateParts begin(FunnelCatalog versions, JourneyEvent.Opened opened) {
        if (opened.sequence() != 1) {
            throw new IllegalArgumentException("event " + opened.sequence() + ": a journey is opened by event 1");
        }
        Funnel funnel = versions.find(opened.funnel());
        return new StateParts(
                opened,
                funnel,
                funnel.saleType(opened.saleType()),
                Knowledge.of(FactSheet.empty().withNone(AttachedForms.FACT)),
                List.of(),
                List.of(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new StageVisit(Optional.empty(), opened.at(), Optional.empty())),
                opened.stamp(),
                List.of(),
                Map.of());
    }

    StateParts parts() {
        return new StateParts(
                opened,
                funnel,
                saleType,
                knowledge,
                forms,
                actionsDone,
                stage,
                passed,
                closing,
                approvals,
                requests,
                overrides,
                inForce,
                stays,
                last,
                clockSetBack,
                commands);
    }

    void add(JourneyEvent event) {
        if (event.sequence() != last.sequence() + 1) {
            throw new IllegalArgumentException(
                    "event " + event.sequence() + ": expected event " + (last.sequence() + 1));
        }
        try {
            apply(event);
        } catch (IllegalArgumentException problem) {
            throw new IllegalArgumentException("event " + event.sequence() + ": " + problem.getMessage(), problem);
        }
        if (event.at().isBefore(last.at())) {
            clockSetBack.add(event.sequence());
        }
        last = event.stamp();
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
            case STAGE_ENTERED -> () -> enter(((JourneyEvent.StageEntered) event).stage(), event.at());
            case STAGE_OVERRIDDEN -> () -> override((JourneyEvent.StageOverridden) event);
            case FALLEN_BACK -> () -> fallBack((JourneyEvent.FallenBack) event);
            case WON, LOST -> () -> close(event);
            case REOPENED -> () -> reopen(event.at());
            case MOVED_TO_VERSION -> () -> move((JourneyEvent.MovedToVersion) event);
        };
        change.run();
    }

    private void learn(JourneyEvent.FactsLearned learned) {
        knowledge = knowledge.after(learned.changes(), versions, funnel.reference());
    }

    private void attach(JourneyEvent.FormAttached attached) {
        forms.add(attached);
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
        enter(overridden.stage(), overridden.at());
        overrides.add(overridden);
        Stage stage = funnel.stage(overridden.stage());
        inForce.add(new OverrideInForce(
                overridden, Optional.of(stage.id()), stage.customerType().label()));
    }

    private void fallBack(JourneyEvent.FallenBack fallenBack) {
        fallenBack.stage().ifPresent(this::place);
        approvals.clear();
        stand(fallenBack.stage(), fallenBack.at());
    }

    private void close(JourneyEvent event) {
        closing = Optional.of(event);
        approvals.clear();
        requests.clear();
        endStay(event.at());
    }

    private void reopen(Instant at) {
        closing = Optional.empty();
        stays.add(new StageVisit(stage, at, Optional.empty()));
    }

    private void enter(String entered, Instant at) {
        int place = place(entered);
        pass(place);
        approvals.removeIf(approval -> place(approval.stage()) <= place);
        stand(Optional.of(entered), at);
    }

    private void move(JourneyEvent.MovedToVersion moved) {
        Ladder before = Ladder.of(funnel, saleType);
        funnel = versions.find(moved.funnel());
        saleType = funnel.saleType(saleType.id());
        knowledge = knowledge.by(versions, funnel.reference());
        moved.stage().ifPresent(this::place);
        approvals.clear();
        Ladder after = Ladder.of(funnel, saleType);
        if (after.place(moved.stage()) > after.place(before.leftOf(stage, passed, after))) {
            pass(after.place(moved.stage())); // through the gate of that stage
        }
        keepWaived(before, after, moved.stage());
        if (stage.equals(moved.stage())) {
            requests.clear();
            forgetOverridesAbove();
        } else {
            stand(moved.stage(), moved.at());
        }
    }

    /** Each override counts from what is left of its stage on, which is never above the one where the journey stands. */
    private void keepWaived(Ladder before, Ladder after, Optional<String> standing) {
        inForce.replaceAll(override -> {
            Optional<String> left = before.leftOf(override.stage(), passed, after);
            return override.at(after.place(left) > after.place(standing) ? standing : left);
        });
    }

    /** A stage was entered, and with it whatever is below it in the version of now. */
    private void pass(int place) {
        passed.addAll(Ladder.of(funnel, saleType).stages().subList(0, place + 1));
    }

    private void stand(Optional<String> at, Instant since) {
        stage = at;
        requests.clear();
        forgetOverridesAbove();
        endStay(since);
        stays.add(new StageVisit(stage, since, Optional.empty()));
    }

    private void endStay(Instant end) {
        int current = stays.size() - 1;
        stays.set(current, stays.get(current).endedAt(end));
    }

    private void forgetOverridesAbove() {
        Ladder ladder = Ladder.of(funnel, saleType);
        int standing = ladder.place(stage);
        inForce.removeIf(override -> standing < 0 || ladder.place(override.stage()) > standing);
    }

    private int place(String id) {
        List<String> stages = Ladder.of(funnel, saleType).stages();
        int place = stages.indexOf(id);
        if (place < 0) {
            throw new IllegalArgumentException("stage '" + id + "' is none of " + funnel + " for sale type '" + saleType
                    + "'" + NearestName.hint(id, stages));
        }
        return place;
    }
}
