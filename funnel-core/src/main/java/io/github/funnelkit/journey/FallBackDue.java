package io.github.funnelkit.journey;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A journey no longer meets what its stage goes on asking for: standing criteria that are not met. Those that are only asked
 * for entering make nothing fall back.
 *
 * @param from the stage where it stands
 * @param to the highest stage below of which no standing criterion is broken; empty when there is none
 * @param ceased the standing criteria that do not hold any more
 * @since 0.1.0
 */
public record FallBackDue(Stage from, Optional<Stage> to, List<CriterionResult> ceased) {

    /** Keeps the order. */
    public FallBackDue {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        ceased = List.copyOf(ceased);
    }

    /** A sentence that names both stages, or the one of it for falling back to none. */
    String words(Phrase toStage, Phrase out, Locale language) {
        Text left = from.customerType().label();
        return to.map(stage -> toStage.in(language, left, stage.customerType().label()))
                .orElseGet(() -> out.in(language, left));
    }

    /**
     * Says where from and to, and why.
     *
     * @param language the reader's language
     * @return the words: one line, then a line for each criterion
     */
    public String explain(Locale language) {
        StringBuilder words = new StringBuilder(words(JourneyWords.DUE, JourneyWords.DUE_OUT, language));
        ceased.forEach(result -> words.append("\n- ").append(result.explain(language)));
        return words.toString();
    }
}
