package io.github.funnelkit.lint;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What customers have shown of a criterion, or of one check in it.
 *
 * @param criterion the criterion
 * @param part the condition: the whole requirement of the criterion, or one of its checks
 * @param counts how many customers have shown each outcome of it
 * @since 0.1.0
 */
public record PartCoverage(Criterion criterion, Condition part, OutcomeCounts counts) {

    /** Checks that nothing is missing. */
    public PartCoverage {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(counts, "counts");
    }

    /**
     * Whether it is all that the criterion asks.
     *
     * @return whether it is the whole requirement
     */
    public boolean isWhole() {
        return part.equals(criterion.requirement());
    }

    /**
     * The outcomes that no customer has shown, of met and not met.
     *
     * @return the outcomes; empty when both have been shown
     */
    public List<Outcome> lacking() {
        return Stream.of(Outcome.MET, Outcome.NOT_MET)
                .filter(outcome -> counts.of(outcome) == 0)
                .toList();
    }

    /**
     * Says what has not been shown.
     *
     * @param language the reader's language
     * @return the words, on one line; blank when nothing lacks
     */
    public String explain(Locale language) {
        List<Text> outcomes = lacking().stream().map(Outcome::label).toList();
        if (outcomes.isEmpty()) {
            return "";
        }
        Text described = Text.worded(() -> criterion.text().languages(), part::describe);
        return LintWords.NOT_SHOWN.in(language, criterion.id(), described, CommonWords.ALTERNATIVES.joined(outcomes));
    }

    @Override
    public String toString() {
        return criterion.id() + ": " + part + ": " + counts;
    }
}
