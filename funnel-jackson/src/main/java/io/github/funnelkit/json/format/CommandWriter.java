package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.Landing;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.json.DocumentFormat;
import java.util.List;

/** Writes commands; what is empty is left out. */
public final class CommandWriter {

    private final CheckedSink sink;

    private CommandWriter(CheckedSink sink) {
        this.sink = sink;
    }

    /**
     * Writes a command.
     *
     * @param command the command
     * @param sink where to write it
     * @throws IllegalArgumentException if it could not be read again; the message says where and why
     */
    public static void write(JourneyCommand command, TokenSink sink) {
        new CommandWriter(new CheckedSink(DocumentKind.COMMAND, sink)).write(command);
    }

    private void write(JourneyCommand command) {
        sink.startObject();
        sink.property("format", DocumentFormat.COMMAND);
        sink.property("command", CommandKinds.id(command.kind()));
        body(command).run();
        sink.endObject();
    }

    /** What only commands of this kind say. */
    private Runnable body(JourneyCommand command) {
        return switch (command.kind()) {
            case LEARN -> () -> learn((JourneyCommand.Learn) command);
            case ATTACH -> () -> attach((JourneyCommand.Attach) command);
            case COMPLETE -> () -> complete((JourneyCommand.Complete) command);
            case ENTER -> () -> filled("stage", ((JourneyCommand.Enter) command).stage());
            case APPROVE -> () -> approve((JourneyCommand.Approve) command);
            case REQUEST_OVERRIDE -> () -> request((JourneyCommand.RequestOverride) command);
            case OVERRIDE_GATE -> () -> override((JourneyCommand.OverrideGate) command);
            case REVIEW, FALL_BACK -> () -> {};
            case WIN -> () -> unlessEmpty("note", ((JourneyCommand.Win) command).note());
            case LOSE -> () -> lose((JourneyCommand.Lose) command);
            case END -> () -> end((JourneyCommand.End) command);
            case REOPEN -> () -> unlessEmpty("reason", ((JourneyCommand.Reopen) command).reason());
            case MOVE_TO_VERSION -> () -> move((JourneyCommand.MoveToVersion) command);
            case TAKE_BACK -> () -> takeBack((JourneyCommand.TakeBack) command);
            case MOVE_DOWN -> () -> moveDown((JourneyCommand.MoveDown) command);
            case HOLD -> () -> hold((JourneyCommand.Hold) command);
            case RESUME -> () -> unlessEmpty("note", ((JourneyCommand.Resume) command).note());
            case CHANGE_OWNER -> () -> owner(((JourneyCommand.ChangeOwner) command).owner());
            case CHANGE_DEAL -> () -> terms(((JourneyCommand.ChangeDeal) command).terms());
            case CHANGE_SALE_TYPE -> () -> changeType((JourneyCommand.ChangeSaleType) command);
        };
    }

    private void learn(JourneyCommand.Learn learn) {
        if (!learn.changes().learned().facts().isEmpty()) {
            sink.name("learned");
            SheetWriter.writePart(learn.changes().learned(), sink);
        }
        unlessEmpty("forgotten", learn.changes().forgotten());
        if (learn.evidence().strength() != Evidence.Strength.ASSERTED) {
            sink.property("evidence", learn.evidence().strength().id());
        }
        unlessEmpty("source", learn.evidence().source());
    }

    private void attach(JourneyCommand.Attach attach) {
        filled("form", attach.form());
        filled("reference", attach.reference());
    }

    private void complete(JourneyCommand.Complete complete) {
        filled("action", complete.action());
        unlessEmpty("note", complete.note());
    }

    private void approve(JourneyCommand.Approve approve) {
        filled("stage", approve.stage());
        unlessEmpty("note", approve.note());
    }

    private void request(JourneyCommand.RequestOverride request) {
        filled("stage", request.stage());
        unlessEmpty("reason", request.reason());
    }

    private void override(JourneyCommand.OverrideGate override) {
        filled("stage", override.stage());
        unlessEmpty("reason", override.reason());
    }

    private void lose(JourneyCommand.Lose lose) {
        unlessEmpty("reason", lose.reason());
        lose.competitor().ifPresent(name -> sink.property("competitor", name));
    }

    private void end(JourneyCommand.End end) {
        filled("ending", end.ending());
        end.reason().ifPresent(reason -> sink.property("reason", reason));
        end.competitor().ifPresent(name -> sink.property("competitor", name));
        unlessEmpty("note", end.note());
    }

    private void move(JourneyCommand.MoveToVersion move) {
        funnel(move.funnel());
        landing(move.landing());
    }

    private void takeBack(JourneyCommand.TakeBack takeBack) {
        sink.name("event");
        if (takeBack.event() < 1) {
            throw sink.refusal("found " + takeBack.event() + ", expected the number of an event: 1 or more");
        }
        sink.number(takeBack.event());
        unlessEmpty("reason", takeBack.reason());
    }

    private void moveDown(JourneyCommand.MoveDown down) {
        LandingFormat.write("landing", down.to(), sink);
        unlessEmpty("reason", down.reason());
        down.guide().ifPresent(guide -> filled("guide", guide));
    }

    private void hold(JourneyCommand.Hold hold) {
        sink.name("until");
        sink.date(hold.until());
        unlessEmpty("reason", hold.reason());
    }

    private void owner(Owner owner) {
        filled("owner", owner.id());
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

    private void changeType(JourneyCommand.ChangeSaleType change) {
        filled("saleType", change.saleType());
        landing(change.landing());
    }

    private void landing(Landing landing) {
        if (!(landing instanceof Landing.SameStage)) {
            LandingFormat.write("landing", landing, sink);
        }
    }

    private void funnel(FunnelReference reference) {
        sink.name("funnel");
        sink.startObject();
        filled("id", reference.id());
        filled("version", reference.version());
        sink.endObject();
    }

    private void filled(String name, String text) {
        sink.name(name);
        if (text.isBlank()) {
            throw sink.refusal("found a blank text, expected one that says something");
        }
        sink.string(text);
    }

    private void unlessEmpty(String name, String text) {
        if (!text.isEmpty()) {
            sink.property(name, text);
        }
    }

    private void unlessEmpty(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            Lists.strings(name, texts, sink);
        }
    }
}
