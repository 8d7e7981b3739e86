package io.github.funnelkit.journey;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.digest.TextDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells a command, and who gave it, from any other by a short text that stays the same for ever. */
final class CommandDigest {

    private CommandDigest() {}

    static String of(JourneyCommand command, Actor actor) {
        List<String> parts = new ArrayList<>(List.of(actor.id(), command.kind().name()));
        parts.addAll(parts(command));
        return TextDigest.of(parts);
    }

    private static List<String> parts(JourneyCommand command) {
        return switch (command.kind()) {
            case LEARN -> parts((JourneyCommand.Learn) command);
            case ATTACH -> {
                var attach = (JourneyCommand.Attach) command;
                yield List.of(attach.form(), attach.reference());
            }
            case COMPLETE -> {
                var complete = (JourneyCommand.Complete) command;
                yield List.of(complete.action(), complete.note());
            }
            case ENTER -> List.of(((JourneyCommand.Enter) command).stage());
            case APPROVE -> {
                var approve = (JourneyCommand.Approve) command;
                yield List.of(approve.stage(), approve.note());
            }
            case REQUEST_OVERRIDE -> {
                var request = (JourneyCommand.RequestOverride) command;
                yield List.of(request.stage(), request.reason());
            }
            case OVERRIDE_GATE -> {
                var override = (JourneyCommand.OverrideGate) command;
                yield List.of(override.stage(), override.reason());
            }
            case REVIEW, FALL_BACK -> List.of();
            case WIN -> List.of(((JourneyCommand.Win) command).note());
            case LOSE -> {
                var lose = (JourneyCommand.Lose) command;
                yield List.of(lose.reason(), lose.competitor().orElse(""));
            }
            case END -> {
                var end = (JourneyCommand.End) command;
                yield List.of(
                        end.ending(), end.reason().orElse(""), end.competitor().orElse(""), end.note());
            }
            case REOPEN -> List.of(((JourneyCommand.Reopen) command).reason());
            case MOVE_TO_VERSION -> {
                var move = (JourneyCommand.MoveToVersion) command;
                yield List.of(move.funnel().id(), move.funnel().version(), landing(move.landing()));
            }
            case TAKE_BACK -> {
                var back = (JourneyCommand.TakeBack) command;
                yield List.of(Long.toString(back.event()), back.reason());
            }
            case CHANGE_OWNER -> {
                Owner owner = ((JourneyCommand.ChangeOwner) command).owner();
                yield Stream.concat(Stream.of(owner.id()), owner.standIns().stream())
                        .toList();
            }
            case CHANGE_DEAL -> {
                DealTerms terms = ((JourneyCommand.ChangeDeal) command).terms();
                yield List.of(
                        terms.amount() + "", // in its one shape, or the word null
                        terms.currency() + "",
                        terms.expectedClose() + "");
            }
            case CHANGE_SALE_TYPE -> {
                var change = (JourneyCommand.ChangeSaleType) command;
                yield List.of(change.saleType(), landing(change.landing()));
            }
            case HOLD -> {
                var hold = (JourneyCommand.Hold) command;
                yield List.of(hold.until().toString(), hold.reason());
            }
            case RESUME -> List.of(((JourneyCommand.Resume) command).note());
            case MOVE_DOWN -> {
                var down = (JourneyCommand.MoveDown) command;
                yield Stream.concat(Stream.of(landing(down.to()), down.reason()), down.guide().stream())
                        .toList();
            }
        };
    }

    private static List<String> parts(JourneyCommand.Learn learn) {
        FactChanges changes = learn.changes();
        FactSheet learned = changes.learned();
        List<String> parts = new ArrayList<>();
        learned.facts().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(fact -> parts.addAll(List.of(fact.id(), fact.unit(), value(fact, learned))));
        parts.add(""); // no fact has this id
        parts.addAll(changes.forgotten());
        parts.addAll(
                List.of("", learn.evidence().strength().id(), learn.evidence().source()));
        return parts;
    }

    /** Values are in their one shape here, so that equal ones print alike. */
    private static String value(Fact<?> fact, FactSheet sheet) {
        return sheet.isNone(fact) ? "none" : "=" + sheet.known(fact);
    }

    private static String landing(Landing landing) {
        return landing instanceof Landing.AtStage at
                ? "at " + at.stage()
                : landing instanceof Landing.BeforeFirstStage ? "before" : "same";
    }
}
