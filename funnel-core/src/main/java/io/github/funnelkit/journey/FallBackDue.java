package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Phrase.phrase;
import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.CustomerType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A journey no longer meets what its stage asks for.
 *
 * @param from the stage where it stands
 * @param to the highest stage below whose criteria all hold; empty when there is none
 * @param ceased the criteria that do not hold any more
 * @since 0.1.0
 */
public record FallBackDue(Stage from, Optional<Stage> to, List<CriterionResult> ceased) {

    private static final Text NO_STAGE = text("尚未达到第一阶段", "before the first stage");
    private static final Phrase WORDS = phrase(
            "「{}」的标准不再满足,应退回「{}」:", "What '{}' asks for no longer holds; the customer should fall back to '{}':");

    /** Keeps the order. */
    public FallBackDue {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        ceased = List.copyOf(ceased);
    }

    /** What the stage is called that the journey falls back to. */
    Text toLabel() {
        return to.map(Stage::customerType).map(CustomerType::label).orElse(NO_STAGE);
    }

    /**
     * Says where from and to, and why.
     *
     * @param language the reader's language
     * @return the words: one line, then a line for each criterion
     */
    public String explain(Locale language) {
        StringBuilder words =
                new StringBuilder(WORDS.in(language, from.customerType().label(), toLabel()));
        ceased.forEach(result -> words.append("\n- ").append(result.explain(language)));
        return words.toString();
    }
}
