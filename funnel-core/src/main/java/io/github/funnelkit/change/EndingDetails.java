package io.github.funnelkit.change;

import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.text.Text;
import java.util.Optional;

/** What differs between two versions of an ending. */
final class EndingDetails {

    private EndingDetails() {}

    static Details of(Ending before, Ending after) {
        Details details = new Details().compare(Aspect.TEXT, before.label(), after.label());
        before.reasons().forEach((id, text) -> {
            Text now = after.reasons().get(id);
            if (now != null) {
                details.compare(Aspect.TEXT, text, now);
            }
        });
        return details.compare(
                        Aspect.ENDING_KIND, before.kind().label(), after.kind().label())
                .compare(
                        Aspect.REACHED_FROM,
                        before.from().map(Text::of),
                        after.from().map(Text::of))
                .compare(Aspect.CONDITION, condition(before, after), condition(after, before))
                .compare(Aspect.REASONS, reasons(before), reasons(after))
                .compare(Aspect.REQUIRED_FACTS, requires(before), requires(after))
                .compare(Aspect.SOURCE, PartDetails.source(before.source()), PartDetails.source(after.source()));
    }

    private static Optional<Text> condition(Ending ending, Ending other) {
        return ending.when()
                .map(condition -> other.when()
                        .map(another -> PartDetails.condition(condition, another))
                        .orElseGet(() -> PartDetails.asks(condition)));
    }

    private static Optional<Text> reasons(Ending ending) {
        return Details.list(ending.reasons().keySet(), Text::of);
    }

    private static Optional<Text> requires(Ending ending) {
        return Details.list(ending.requires(), fact -> Text.of(fact.id()));
    }
}
