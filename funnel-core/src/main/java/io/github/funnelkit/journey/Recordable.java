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
        Runnable look = switch (command.kind()) {
            case LEARN ->
                () -> {
                    var learn = (JourneyCommand.Learn) command;
                    look(learn.changes().learned());
                    look(JourneyWords.SOURCE.text(), learn.evidence().source());
                };
            case ATTACH -> () -> look(JourneyWords.REFERENCE.text(), ((JourneyCommand.Attach) command).reference());
            case COMPLETE -> () -> look(JourneyWords.REMARK.text(), ((JourneyCommand.Complete) command).note());
            case APPROVE -> () -> look(JourneyWords.REMARK.text(), ((JourneyCommand.Approve) command).note());
            case REQUEST_OVERRIDE ->
                () -> look(JourneyWords.REASON.text(), ((JourneyCommand.RequestOverride) command).reason());
            case OVERRIDE_GATE ->
                () -> look(JourneyWords.REASON.text(), ((JourneyCommand.OverrideGate) command).reason());
            case WIN -> () -> look(JourneyWords.REMARK.text(), ((JourneyCommand.Win) command).note());
            case LOSE ->
                () -> {
                    var lose = (JourneyCommand.Lose) command;
                    look(JourneyWords.REASON.text(), lose.reason());
                    lose.competitor().ifPresent(name -> look(JourneyWords.COMPETITOR.text(), name));
                };
            case END ->
                () -> {
                    var end = (JourneyCommand.End) command;
                    end.reason().ifPresent(words -> look(JourneyWords.REASON.text(), words));
                    end.competitor().ifPresent(name -> look(JourneyWords.COMPETITOR.text(), name));
                    look(JourneyWords.REMARK.text(), end.note());
                };
            case REOPEN -> () -> look(JourneyWords.REASON.text(), ((JourneyCommand.Reopen) command).reason());
            case TAKE_BACK -> () -> look(JourneyWords.REASON.text(), ((JourneyCommand.TakeBack) command).reason());
            case MOVE_DOWN -> () -> look(JourneyWords.REASON.text(), ((JourneyCommand.MoveDown) command).reason());
            case HOLD -> () -> look(JourneyWords.REASON.text(), ((JourneyCommand.Hold) command).reason());
            case RESUME -> () -> look(JourneyWords.REMARK.text(), ((JourneyCommand.Resume) command).note());
            case ENTER, REVIEW, FALL_BACK, MOVE_TO_VERSION, CHANGE_OWNER, CHANGE_DEAL, CHANGE_SALE_TYPE -> () -> {};
        };
        look.run();
    }

    private void look(FactSheet learned) {
        learned.facts().forEach(fact -> look(fact, learned));
    }

    private void look(Fact<?> fact, FactSheet learned) {
        Object value = learned.value(fact).toOptional().orElse(null);
        Collection<?> values =
                value instanceof Collection<?> entries ? entries : value == null ? List.of() : List.of(value);
        for (Object each : values) {
            if (each instanceof FactSheet record) {
                look(record);
            } else if (each instanceof String words) {
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
