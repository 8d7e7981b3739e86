package io.github.funnelkit.journey;

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
            look(JourneyWords.REFERENCE.text(), attach.reference());
        } else if (command instanceof JourneyCommand.Complete complete) {
            look(JourneyWords.REMARK.text(), complete.note());
        } else if (command instanceof JourneyCommand.Approve approve) {
            look(JourneyWords.REMARK.text(), approve.note());
        } else if (command instanceof JourneyCommand.RequestOverride request) {
            look(JourneyWords.REASON.text(), request.reason());
        } else if (command instanceof JourneyCommand.OverrideGate override) {
            look(JourneyWords.REASON.text(), override.reason());
        } else if (command instanceof JourneyCommand.Win win) {
            look(JourneyWords.REMARK.text(), win.note());
        } else if (command instanceof JourneyCommand.Lose lose) {
            look(JourneyWords.REASON.text(), lose.reason());
            lose.to().ifPresent(to -> look(JourneyWords.COMPETITOR.text(), to));
        } else if (command instanceof JourneyCommand.Reopen reopen) {
            look(JourneyWords.REASON.text(), reopen.reason());
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
