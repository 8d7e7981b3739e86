package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The endings of a version of a random funnel, so plainly that a model can work out by itself when each may be declared, and
 * by which the facts have ended a deal.
 *
 * @param all the endings in their order, each at most once
 */
record MachineEnds(List<End> all) {

    static final List<String> REASONS = List.of("price", "rival");

    static final Map<String, EndingKind> KINDS = Map.of(
            "lost", EndingKind.LOST,
            "gone", EndingKind.LOST,
            "won", EndingKind.WON,
            "sold", EndingKind.WON,
            "dropped", EndingKind.NONE);

    /** What an ending asks of the facts: nothing, as it is only declared, that a flag is set, or that a day is past. */
    enum When {
        DECLARED,
        FLAG,
        DAY
    }

    /** One of {@link #KINDS}, and when the facts meet it. */
    record End(String id, When when) {

        EndingKind kind() {
            return KINDS.getOrDefault(id, EndingKind.NONE);
        }

        /** Whether what is known meets it. */
        boolean isMet(Map<String, Object> known, LocalDate day) {
            return switch (when) {
                case DECLARED -> false;
                case FLAG -> Boolean.TRUE.equals(known.get(flag(id).id()));
                case DAY -> known.get(day(id).id()) instanceof LocalDate last && last.isBefore(day);
            };
        }

        private Optional<Condition> condition() {
            return switch (when) {
                case DECLARED -> Optional.empty();
                case FLAG -> Optional.of(flag(id).isTrue());
                case DAY -> Optional.of(day(id).before(ReferenceDay.today()));
            };
        }
    }

    static Flag flag(String ending) {
        return Flag.of("is-" + ending, Text.of("is"));
    }

    static Day day(String ending) {
        return Day.of("last-" + ending, Text.of("last"));
    }

    List<String> ids() {
        return all.stream().map(End::id).toList();
    }

    /** Those of a kind. */
    List<String> of(EndingKind kind) {
        return all.stream().filter(end -> end.kind() == kind).map(End::id).toList();
    }

    /** The first that is met by what is known. */
    Optional<End> met(Map<String, Object> known, LocalDate day) {
        return all.stream().filter(end -> end.isMet(known, day)).findFirst();
    }

    /** Whether all that has ended by others, and is not won, has ended by these, too. */
    boolean endNoLessOftenThan(MachineEnds others) {
        return others.all.stream()
                .filter(end -> end.kind() != EndingKind.WON && end.when() != When.DECLARED)
                .allMatch(all::contains);
    }

    void define(FunnelBuilder funnel, String firstStage) {
        KINDS.keySet().stream().sorted().forEach(id -> funnel.facts(flag(id), day(id)));
        for (End end : all) {
            funnel.ending(end.id(), ending -> define(end, ending, firstStage));
        }
    }

    private static void define(End end, EndingBuilder ending, String firstStage) {
        ending.kind(end.kind());
        end.condition().ifPresent(ending::when);
        if (end.id().equals("lost")) {
            REASONS.forEach(reason -> ending.reason(reason, "The " + reason));
            ending.requires(MachinePlan.flag("a"));
        }
        if (end.id().equals("won")) {
            ending.from(firstStage);
        }
    }

    /** How a deal stands that has ended so. */
    static JourneyStatus status(String ending) {
        return switch (KINDS.get(ending)) {
            case WON -> JourneyStatus.WON;
            case LOST -> JourneyStatus.LOST;
            case NONE -> JourneyStatus.ENDED;
        };
    }
}
