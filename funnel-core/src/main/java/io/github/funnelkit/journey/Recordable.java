package io.github.funnelkit.journey;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.RecordLimits;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds what people give that could not be read again once it was written down. */
final class Recordable {

    private static final Text REASON = text("原因", "The reason");
    private static final Text NOTE = text("备注", "The note");
    private static final Text REFERENCE = text("表单的编号", "The reference of the form");
    private static final Text COMPETITOR = text("竞争对手", "The competitor");

    private final List<Obstacle> problems = new ArrayList<>();

    private Recordable() {}

    /** Everything in a command that cannot be recorded. */
    static List<Obstacle> problems(JourneyCommand command) {
        Recordable recordable = new Recordable();
        recordable.look(command);
        return recordable.problems;
    }

    private void look(JourneyCommand command) {
        if (command instanceof JourneyCommand.Learn learn) {
            FactSheet learned = learn.changes().learned();
            learned.facts().forEach(fact -> look(fact, learned));
        } else if (command instanceof JourneyCommand.Attach attach) {
            look(REFERENCE, attach.reference());
        } else if (command instanceof JourneyCommand.Complete complete) {
            look(NOTE, complete.note());
        } else if (command instanceof JourneyCommand.Approve approve) {
            look(NOTE, approve.note());
        } else if (command instanceof JourneyCommand.RequestOverride request) {
            look(REASON, request.reason());
        } else if (command instanceof JourneyCommand.OverrideGate override) {
            look(REASON, override.reason());
        } else if (command instanceof JourneyCommand.Win win) {
            look(NOTE, win.note());
        } else if (command instanceof JourneyCommand.Lose lose) {
            look(REASON, lose.reason());
            lose.to().ifPresent(to -> look(COMPETITOR, to));
        } else if (command instanceof JourneyCommand.Reopen reopen) {
            look(REASON, reopen.reason());
        }
    }

    private void look(Fact<?> fact, FactSheet learned) {
        Object value = learned.value(fact).toOptional().orElse(null);
        Collection<?> values =
                value instanceof Collection<?> entries ? entries : value == null ? List.of() : List.of(value);
        for (Object each : values) {
            if (each instanceof String words) {
                look(fact.label(), words);
            } else if (each instanceof LocalDate date && !RecordLimits.isRecordable(date)) {
                problems.add(new Unrecordable.DateTooFar(fact, date));
            }
        }
    }

    private void look(Text what, String text) {
        if (text.length() > RecordLimits.TEXT_LENGTH) {
            problems.add(new Unrecordable.TextTooLong(what, text.length()));
        }
        int half = RecordLimits.halfCharacter(text);
        if (half >= 0) {
            problems.add(new Unrecordable.HalfCharacter(what, 1 + text.codePointCount(0, half)));
        }
    }
}
