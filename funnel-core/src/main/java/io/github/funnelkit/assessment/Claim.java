package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A stage that a record merely claims, held against the facts. A claim changes no outcome and no stage.
 *
 * @param stage the claimed stage
 * @param verdict what the facts say of it
 * @param because the criteria that make it so, in order: those not met that contradict it, or those unknown that leave it
 *     unproven; none for another verdict
 * @since 0.1.0
 */
public record Claim(Stage stage, ClaimVerdict verdict, List<CriterionResult> because) {

    /** Keeps the order. */
    public Claim {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(verdict, "verdict");
        because = List.copyOf(because);
    }

    /** Of a stage that is so many stages above where the customer stands or ended, by what lacks up to it. */
    static Claim of(Stage stage, int above, Optional<Ending> ending, List<CriterionResult> missing) {
        if (ending.filter(ended -> ended.kind() != EndingKind.WON).isPresent()) {
            return new Claim(stage, ClaimVerdict.CONTRADICTED, List.of());
        }
        if (above <= 0) {
            boolean stands = above == 0 && ending.isEmpty();
            return new Claim(stage, stands ? ClaimVerdict.JUSTIFIED : ClaimVerdict.BEHIND, List.of());
        }
        List<CriterionResult> contradicting = missing.stream()
                .filter(result -> result.outcome() == Outcome.NOT_MET)
                .toList();
        return contradicting.isEmpty()
                ? new Claim(stage, ClaimVerdict.UNPROVEN, missing)
                : new Claim(stage, ClaimVerdict.CONTRADICTED, contradicting);
    }

    /**
     * Says what is claimed, what the facts say of it and why.
     *
     * @param language the reader's language
     * @return the words: one line, then a line for each criterion that makes it so
     */
    public String explain(Locale language) {
        StringBuilder words = new StringBuilder(line(language));
        because.forEach(result -> result.explain(language, words.append("\n- ")));
        return words.toString();
    }

    /** The first line of {@link #explain}. */
    String line(Locale language) {
        return AssessmentWords.CLAIMED.in(language, stage.customerType().label(), verdict.label());
    }

    /** The claimed stage and the verdict. */
    @Override
    public String toString() {
        return stage + ": " + verdict;
    }
}
