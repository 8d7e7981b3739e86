package io.github.funnelkit.journey;

import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.FunnelBuilder;
import java.util.List;
import java.util.Map;

/** The endings of a version of a random funnel, so plainly that a model can work out by itself when each may be declared. */
enum MachineEnds {
    /** None: deals are won or lost without naming one. */
    NONE(List.of()),

    /** One of each kind: with reasons and a required flag, from the first stage on, and dropped. */
    ONE_EACH(List.of("lost", "won", "dropped")),

    /** Two that are lost and two that are won, so that each must be named. */
    SEVERAL(List.of("lost", "won", "dropped", "gone", "sold"));

    static final List<String> REASONS = List.of("price", "rival");

    static final Map<String, EndingKind> KINDS = Map.of(
            "lost", EndingKind.LOST,
            "gone", EndingKind.LOST,
            "won", EndingKind.WON,
            "sold", EndingKind.WON,
            "dropped", EndingKind.NONE);

    private final List<String> endings;

    MachineEnds(List<String> endings) {
        this.endings = endings;
    }

    List<String> endings() {
        return endings;
    }

    void define(FunnelBuilder funnel, String firstStage) {
        for (String id : endings) {
            funnel.ending(id, ending -> define(id, ending, firstStage));
        }
    }

    private static void define(String id, EndingBuilder ending, String firstStage) {
        ending.kind(KINDS.getOrDefault(id, EndingKind.NONE));
        if (id.equals("lost")) {
            REASONS.forEach(reason -> ending.reason(reason, "The " + reason));
            ending.requires(MachinePlan.flag("a"));
        }
        if (id.equals("won")) {
            ending.from(firstStage);
        }
    }
}
