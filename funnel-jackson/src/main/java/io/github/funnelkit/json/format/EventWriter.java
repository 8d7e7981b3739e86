package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.FunnelFingerprint;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.CommandReference;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.journey.Waived;
import io.github.funnelkit.json.DocumentFormat;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes journey events; what is empty is left out. */
public final class EventWriter {

    private final CheckedSink sink;

    private EventWriter(CheckedSink sink) {
        this.sink = sink;
    }

    /**
     * Writes an event.
     *
     * @param event the event
     * @param sink where to write it
     * @throws IllegalArgumentException if it could not be read again; the message says where and why
     */
    public static void write(JourneyEvent event, TokenSink sink) {
        new EventWriter(new CheckedSink(DocumentKind.EVENT, sink)).write(event);
    }

    private void write(JourneyEvent event) {
        sink.startObject();
        sink.property("format", DocumentFormat.EVENT);
        sink.property("event", event.kind().id());
        sink.name("sequence");
        sink.number(event.sequence());
        sink.property("at", event.at().toString());
        actor(event.actor());
        command(event.metadata().command());
        body(event).run();
        sink.endObject();
    }

    /** What only events of this kind say. */
    private Runnable body(JourneyEvent event) {
        return switch (event.kind()) {
            case OPENED -> () -> opened((JourneyEvent.Opened) event);
            case FACTS_LEARNED -> () -> learned((JourneyEvent.FactsLearned) event);
            case FORM_ATTACHED -> () -> attached((JourneyEvent.FormAttached) event);
            case ACTION_DONE -> () -> done((JourneyEvent.ActionDone) event);
            case OVERRIDE_REQUESTED -> () -> requested((JourneyEvent.OverrideRequested) event);
            case STAGE_APPROVED -> () -> approved((JourneyEvent.StageApproved) event);
            case STAGE_ENTERED -> () -> entered((JourneyEvent.StageEntered) event);
            case STAGE_OVERRIDDEN -> () -> overridden((JourneyEvent.StageOverridden) event);
            case FALLEN_BACK -> () -> fallenBack((JourneyEvent.FallenBack) event);
            case WON -> () -> unlessEmpty("note", ((JourneyEvent.Won) event).note());
            case LOST -> () -> lost((JourneyEvent.Lost) event);
            case ENDED -> () -> ended((DealEvent.Ended) event);
            case REOPENED -> () -> sink.property("reason", ((JourneyEvent.Reopened) event).reason());
            case MOVED_TO_VERSION -> () -> moved((JourneyEvent.MovedToVersion) event);
            case TAKEN_BACK -> () -> takenBack((JourneyEvent.TakenBack) event);
            case OWNER_CHANGED -> () -> owner(((DealEvent.OwnerChanged) event).owner());
            case DEAL_CHANGED -> () -> terms(((DealEvent.DealChanged) event).terms());
            case SALE_TYPE_CHANGED -> () -> typeChanged((DealEvent.SaleTypeChanged) event);
            case PUT_ON_HOLD -> () -> held((DealEvent.PutOnHold) event);
            case RESUMED -> () -> unlessEmpty("note", ((DealEvent.Resumed) event).note());
            case MOVED_DOWN -> () -> movedDown((JourneyEvent.MovedDown) event);
        };
    }

    private void opened(JourneyEvent.Opened opened) {
        sink.property("journey", opened.journey());
        funnel(opened.funnel(), opened.fingerprint());
        sink.property("saleType", opened.saleType());
    }

    private void attached(JourneyEvent.FormAttached attached) {
        sink.property("form", attached.form());
        sink.property("reference", attached.reference());
    }

    private void done(JourneyEvent.ActionDone done) {
        sink.property("action", done.action());
        unlessEmpty("note", done.note());
    }

    private void requested(JourneyEvent.OverrideRequested request) {
        sink.property("stage", request.stage());
        sink.property("reason", request.reason());
    }

    private void approved(JourneyEvent.StageApproved approved) {
        sink.property("stage", approved.stage());
        sink.property("position", approved.position());
        unlessEmpty("note", approved.note());
    }

    private void entered(JourneyEvent.StageEntered entered) {
        sink.property("stage", entered.stage());
        unlessEmpty("settled", entered.settled());
    }

    private void overridden(JourneyEvent.StageOverridden overridden) {
        sink.property("stage", overridden.stage());
        sink.property("position", overridden.position());
        sink.property("reason", overridden.reason());
        waived(overridden.waived());
    }

    private void fallenBack(JourneyEvent.FallenBack fallenBack) {
        fallenBack.stage().ifPresent(stage -> filled("stage", stage));
        unlessEmpty("ceased", fallenBack.ceased());
        sink.name("automatic");
        sink.bool(fallenBack.automatic());
    }

    private void ended(DealEvent.Ended ended) {
        sink.property("ending", ended.ending());
        sink.property("endingKind", ended.endingKind().id());
        ended.reason().ifPresent(reason -> sink.property("reason", reason));
        ended.competitor().ifPresent(competitor -> sink.property("competitor", competitor));
        if (!ended.note().isEmpty()) {
            sink.property("note", ended.note());
        }
    }

    private void lost(JourneyEvent.Lost lost) {
        sink.property("reason", lost.reason());
        lost.competitor().ifPresent(name -> sink.property("competitor", name));
    }

    private void moved(JourneyEvent.MovedToVersion moved) {
        funnel(moved.funnel(), moved.fingerprint());
        moved.stage().ifPresent(stage -> filled("stage", stage));
    }

    private void takenBack(JourneyEvent.TakenBack taken) {
        sink.name("takenBack");
        sink.number(taken.event());
        sink.property("reason", taken.reason());
    }

    private void owner(Owner owner) {
        sink.property("owner", owner.id());
        unlessEmpty("standIns", owner.standIns());
    }

    private void terms(DealTerms terms) {
        if (terms.amount() != null && terms.currency() != null) {
            sink.name("amount");
            sink.number(terms.amount());
            sink.property("currency", terms.currency());
        }
        if (terms.expectedClose() != null) {
            sink.name("expectedClose");
            sink.date(terms.expectedClose());
        }
    }

    private void typeChanged(DealEvent.SaleTypeChanged changed) {
        sink.property("saleType", changed.saleType());
        changed.stage().ifPresent(stage -> filled("stage", stage));
    }

    private void held(DealEvent.PutOnHold held) {
        sink.name("until");
        sink.date(held.until());
        sink.property("reason", held.reason());
    }

    private void movedDown(JourneyEvent.MovedDown down) {
        down.stage().ifPresent(stage -> filled("stage", stage));
        sink.property("reason", down.reason());
        down.guide().ifPresent(guide -> filled("guide", guide));
    }

    private void actor(Actor actor) {
        sink.name("actor");
        sink.startObject();
        sink.property("id", actor.id());
        unlessEmpty("positions", actor.positions());
        if (actor.program()) {
            sink.name("program");
            sink.bool(true);
        }
        sink.endObject();
    }

    private void command(@Nullable CommandReference command) {
        if (command != null) {
            sink.name("command");
            sink.startObject();
            sink.property("id", command.id());
            sink.property("digest", command.digest());
            sink.endObject();
        }
    }

    private void funnel(FunnelReference reference, Optional<FunnelFingerprint> fingerprint) {
        sink.name("funnel");
        sink.startObject();
        filled("id", reference.id());
        filled("version", reference.version());
        fingerprint.ifPresent(decided -> filled("fingerprint", decided.toString()));
        sink.endObject();
    }

    private void filled(String name, String text) {
        sink.name(name);
        if (text.isBlank()) {
            throw sink.refusal("found a blank text, expected one that says something");
        }
        sink.string(text);
    }

    private void learned(JourneyEvent.FactsLearned learned) {
        changes(learned.changes());
        Evidence evidence = learned.evidence();
        if (evidence.strength() != Evidence.Strength.ASSERTED) {
            sink.property("evidence", evidence.strength().id());
        }
        unlessEmpty("source", evidence.source());
    }

    private void changes(FactChanges changes) {
        if (!changes.learned().facts().isEmpty()) {
            sink.name("learned");
            SheetWriter.writePart(changes.learned(), sink);
        }
        unlessEmpty("forgotten", changes.forgotten());
    }

    private void waived(Waived waived) {
        sink.name("waived");
        sink.startObject();
        unlessEmpty("criteria", waived.criteria());
        unlessEmpty("actions", waived.actions());
        unlessEmpty("stages", waived.stages());
        unlessEmpty("approvals", waived.approvals());
        sink.endObject();
    }

    private void unlessEmpty(String name, String text) {
        if (!text.isEmpty()) {
            sink.property(name, text);
        }
    }

    private void unlessEmpty(String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            Lists.strings(name, texts, sink);
        }
    }
}
