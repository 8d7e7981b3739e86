package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Decides on ending deals and reopening them. */
final class Closing {

    private Closing() {}

    static Decision win(Step step, JourneyCommand.Win win) {
        return ofKind(
                step,
                EndingKind.WON,
                ending -> end(step, ending, Optional.empty(), Optional.empty(), win.note()),
                () -> step.unless(notToWin(step), () -> new JourneyEvent.Won(step.stamp(), win.note())));
    }

    /** Where the methodology has no ending that is won. */
    private static List<Obstacle> notToWin(Step step) {
        List<Obstacle> obstacles = new ArrayList<>();
        step.check().lostByFacts().ifPresent(obstacles::add); // which is not won
        obstacles.addAll(tooEarly(step));
        obstacles.addAll(lacking(step.check()));
        return obstacles;
    }

    /** What the stages that were reached still ask of whoever goes on: what is broken, and approvals needed since. */
    private static List<Obstacle> lacking(GateCheck check) {
        List<Obstacle> lacking = new ArrayList<>(check.unclear());
        lacking.addAll(check.broken());
        lacking.addAll(check.approvalsMissing());
        return lacking;
    }

    private static List<Obstacle> tooEarly(Step step) {
        GateCheck check = step.check();
        return check.isFarEnoughToWin() ? List.of() : List.of(new Obstacle.NotAtLastStage(check.lastStage()));
    }

    static Decision lose(Step step, JourneyCommand.Lose lose) {
        return ofKind(
                step,
                EndingKind.LOST,
                ending -> end(step, ending, said(lose.reason()), lose.competitor(), ""),
                () -> step.unless(
                        lose.reason().isBlank() ? List.of(new Obstacle.ReasonMissing()) : List.of(),
                        () -> new JourneyEvent.Lost(step.stamp(), lose.reason(), lose.competitor())));
    }

    /** The only ending of a kind is meant by whoever names none; where the funnel has none, there is nothing to name. */
    private static Decision ofKind(
            Step step, EndingKind kind, Function<Ending, Decision> only, Supplier<Decision> none) {
        List<Ending> endings = step.state().funnel().endings().stream()
                .filter(ending -> ending.kind() == kind)
                .toList();
        return switch (endings.size()) {
            case 0 -> none.get();
            case 1 -> only.apply(endings.get(0));
            default -> new Decision.Refused(List.of(new Unrecordable.EndingUnsaid(endings)));
        };
    }

    static Decision end(Step step, JourneyCommand.End end) {
        Ending ending = step.state().funnel().ending(end.ending());
        return end(step, ending, end.reason().flatMap(Closing::said), end.competitor(), end.note());
    }

    private static Optional<String> said(String reason) {
        return Optional.of(reason).filter(words -> !words.isBlank());
    }

    private static Decision end(
            Step step, Ending ending, Optional<String> reason, Optional<String> competitor, String note) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (ending.kind() == EndingKind.WON) {
            obstacles.addAll(Pausing.onHold(step));
            step.check().lostByFacts().ifPresent(obstacles::add); // which is not won
            obstacles.addAll(lacking(step.check()));
        }
        if (ending.from().isPresent()) {
            obstacles.addAll(notFromHere(step, ending, ending.from().get()));
        } else if (ending.kind() == EndingKind.WON) {
            obstacles.addAll(tooEarly(step));
        }
        Optional<String> given = reason;
        if (!ending.reasons().isEmpty()) {
            given = reason.flatMap(words -> listed(ending, words));
            if (given.isEmpty()) {
                obstacles.add(new Unrecordable.ReasonNotListed(ending));
            }
        } else if (ending.kind() == EndingKind.LOST && reason.isEmpty()) {
            obstacles.add(new Obstacle.ReasonMissing());
        }
        List<Fact<?>> unknown = unknown(ending, step.state().facts());
        if (!unknown.isEmpty()) {
            obstacles.add(new Unrecordable.FactsUnknown(ending, unknown));
        }
        Optional<String> why = given;
        return step.unless(
                obstacles, () -> new DealEvent.Ended(step.stamp(), ending.id(), ending.kind(), why, competitor, note));
    }

    /** What the facts say has ended is over wherever it stands, but won only from there on. */
    private static List<Obstacle> notFromHere(Step step, Ending ending, String from) {
        Stage least = step.state().funnel().stage(from);
        boolean isOver = ending.kind() != EndingKind.WON && step.check().isEndedByFacts(ending);
        return isOver || EndingCheck.isFrom(least, step.state())
                ? List.of()
                : List.of(new Unrecordable.NotFromHere(ending, least));
    }

    /** The id of a reason of the list that is given by its id, or by what it is called in any language. */
    private static Optional<String> listed(Ending ending, String given) {
        String words = given.strip();
        if (ending.reasons().containsKey(words)) {
            return Optional.of(words);
        }
        return ending.reasons().entrySet().stream()
                .filter(reason -> reason.getValue().wordings().values().stream()
                        .anyMatch(wording -> wording.strip().equalsIgnoreCase(words)))
                .map(reason -> reason.getKey())
                .findFirst();
    }

    private static List<Fact<?>> unknown(Ending ending, FactSheet facts) {
        List<Fact<?>> unknown = new ArrayList<>();
        for (Fact<?> fact : ending.requires()) {
            if (facts.value(fact).isUnknown()) {
                unknown.add(fact);
            }
        }
        return unknown;
    }

    static Decision reopen(Step step, JourneyCommand.Reopen reopen) {
        if (step.state().status() == JourneyStatus.OPEN) {
            return new Decision.Refused(List.of(new Obstacle.StillOpen()));
        }
        return step.unless(
                reopen.reason().isBlank() ? List.of(new Obstacle.ReasonMissing()) : List.of(),
                () -> new JourneyEvent.Reopened(step.stamp(), reopen.reason()));
    }
}
