package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose approval a stage needs before it is entered, and when.
 *
 * @param position the position that approves
 * @param when when it is needed, by the facts; it is needed, too, while that is not known. Empty for always
 * @since 0.1.0
 */
public record Approval(Position position, Optional<Condition> when) {

    /** Checks that nothing is missing. */
    public Approval {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(when, "when");
    }

    /**
     * The rule in words.
     *
     * @return a sentence
     */
    public Text label() {
        return when.map(condition -> DefinitionWords.APPROVED_BY_WHEN.text(position.label(), words(condition)))
                .orElseGet(() -> DefinitionWords.APPROVED_BY.text(position.label()));
    }

    private static Text words(Condition condition) {
        List<Text> labels = condition.facts().stream().<Text>map(Fact::label).toList();
        return Text.worded(() -> CommonWords.LIST.joined(labels).languages(), condition::describe);
    }
}
