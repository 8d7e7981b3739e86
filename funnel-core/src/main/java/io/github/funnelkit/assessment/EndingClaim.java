package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Ending;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An ending that a record merely claims, held against the facts: {@link ClaimVerdict#JUSTIFIED} when they say the same, or
 * cannot say anything of it; {@link ClaimVerdict#CONTRADICTED} when they say that the deal is open or has ended otherwise; and
 * {@link ClaimVerdict#UNPROVEN} when that is not known. A claim changes no outcome and ends no deal.
 *
 * @param ending the claimed ending
 * @param verdict what the facts say of it; never {@link ClaimVerdict#BEHIND}
 * @param because the criteria that make it so, in order: where the ending has no condition, those that lack up to the stage from
 *     which it can be reached; none for another reason
 * @since 0.1.0
 */
public record EndingClaim(Ending ending, ClaimVerdict verdict, List<CriterionResult> because) {

    /** Keeps the order. */
    public EndingClaim {
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(verdict, "verdict");
        because = List.copyOf(because);
    }

    /**
     * Holds a claim against the facts.
     *
     * @param byFacts the ending that the facts say
     * @param condition what came of the condition of the claimed ending; met when it has none
     * @param lacking the criteria that lack up to the stage from which it can be reached; none when any stage will do
     */
    static EndingClaim of(Ending ending, Optional<Ending> byFacts, Outcome condition, List<CriterionResult> lacking) {
        if (byFacts.isPresent()) {
            boolean same = byFacts.get().equals(ending);
            return new EndingClaim(ending, same ? ClaimVerdict.JUSTIFIED : ClaimVerdict.CONTRADICTED, List.of());
        }
        if (condition != Outcome.MET) {
            boolean isKnown = condition == Outcome.NOT_MET;
            return new EndingClaim(ending, isKnown ? ClaimVerdict.CONTRADICTED : ClaimVerdict.UNPROVEN, List.of());
        }
        if (lacking.isEmpty()) {
            return new EndingClaim(ending, ClaimVerdict.JUSTIFIED, List.of());
        }
        List<CriterionResult> contradicting = lacking.stream()
                .filter(result -> result.outcome() == Outcome.NOT_MET)
                .toList();
        return contradicting.isEmpty()
                ? new EndingClaim(ending, ClaimVerdict.UNPROVEN, lacking)
                : new EndingClaim(ending, ClaimVerdict.CONTRADICTED, contradicting);
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
        return AssessmentWords.CLAIMED.in(language, ending.label(), verdict.label());
    }

    /** The claimed ending and the verdict. */
    @Override
    public String toString() {
        return ending + ": " + verdict;
    }
}
