package io.github.funnelkit.json;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where a journey stands and what counts in it, line by line, in words that do not change with the library. */
final class StateText {

    private StateText() {}

    /** The state after the first event, after the first two, and so on. */
    static String afterEach(FunnelCatalog catalog, List<JourneyEvent> events) {
        return IntStream.rangeClosed(1, events.size())
                .mapToObj(first -> of(JourneyState.replay(catalog, events.subList(0, first))))
                .collect(Collectors.joining("\n"));
    }

    private static String of(JourneyState state) {
        var lines = new ArrayList<String>();
        lines.add("journey " + state.journey() + " of " + state.funnel().id() + " "
                + state.funnel().version());
        lines.add("sale type " + state.saleType().id());
        lines.add("status " + state.status().name());
        lines.add("stage " + state.stage().map(Stage::id).orElse("-"));
        lines.add("last " + state.last().sequence() + " " + state.last().at() + " "
                + state.last().actor().id());
        lines.addAll(facts(state.facts()));
        state.forms().forEach(each -> lines.add("form " + each.form() + " " + each.reference()));
        state.actionsDone().forEach(each -> lines.add("action " + each.action() + " " + each.note()));
        state.approvals().forEach(each -> lines.add("approval " + each.stage() + " by " + each.position()));
        state.overrideRequests().forEach(each -> lines.add("request " + each.stage() + " " + each.reason()));
        state.overrides()
                .forEach(each ->
                        lines.add("override " + each.stage() + " by " + each.position() + " " + each.reason() + " "
                                + each.waived().criteria() + each.waived().actions()
                                + each.waived().stages()
                                + each.waived().approvals()));
        state.overridesInForce().forEach(each -> lines.add("in force " + each.stage()));
        state.loss()
                .ifPresent(each -> lines.add(
                        "lost " + each.reason() + " to " + each.competitor().orElse("-")));
        state.visits()
                .forEach(each -> lines.add("stay " + each.stage().orElse("-") + " " + each.from() + " "
                        + each.to().map(Object::toString).orElse("-")));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> facts(FactSheet facts) {
        return facts.facts().stream()
                .map(fact -> "fact " + fact.id() + " " + FactText.describe(facts.value(fact), Locale.ENGLISH))
                .sorted()
                .toList();
    }
}
