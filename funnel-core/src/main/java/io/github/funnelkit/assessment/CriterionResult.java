package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Finding;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.plan.SlotFacts;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What came of one criterion for one customer, and why. Words are made when they are asked for.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CriterionResult {

    private final Criterion criterion;
    private final Outcome outcome;
    private final Outcome onTheDay;
    private final Condition examined;
    private final SlotFacts facts;
    private final LocalDate asOf;

    /** By what counts, what came of it on the day, the condition that explains it, and what was known and judged. */
    CriterionResult(
            Criterion criterion,
            Outcome outcome,
            Outcome onTheDay,
            Condition examined,
            SlotFacts facts,
            LocalDate asOf) {
        this.criterion = criterion;
        this.outcome = outcome;
        this.onTheDay = onTheDay;
        this.examined = examined;
        this.facts = facts;
        this.asOf = asOf;
    }

    /**
     * The criterion.
     *
     * @return the criterion
     */
    public Criterion criterion() {
        return criterion;
    }

    /**
     * What came of it: the outcome that counts for the customer's stage.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * What came of it on the day by the facts as they are, whatever counts: an action that is overdue is not met.
     *
     * @return the plain outcome; other than {@link #outcome} only where a criterion with the holding rule {@code entry}
     *     counts as met as it once was, or as its stage was reached by right
     */
    public Outcome onTheDay() {
        return onTheDay;
    }

    /**
     * Whether the criterion counts as met although it is not met on the day.
     *
     * @return whether it has lapsed
     */
    public boolean isLapsed() {
        return outcome == Outcome.MET && onTheDay == Outcome.NOT_MET;
    }

    /**
     * Whether the criterion is met.
     *
     * @return whether the outcome is {@link Outcome#MET}
     */
    public boolean isMet() {
        return outcome == Outcome.MET;
    }

    /**
     * What was found, part by part: values, outcomes and gaps as data.
     *
     * @return the finding of the criterion's whole requirement; of what counts as met it is the finding of the day
     */
    public Finding finding() {
        return examined.examine(facts, asOf, facts::outcome);
    }

    /**
     * The unknown facts that could decide this criterion.
     *
     * @return the facts; empty when the outcome that counts is decided
     */
    public Set<Fact<?>> unknownFacts() {
        return outcome == Outcome.UNKNOWN ? finding().unknownFacts() : Set.of();
    }

    /**
     * Says what decided the outcome on the day: {@code "9 of 15, 6 short"}.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String details(Locale language) {
        Finding whole = finding();
        if (criterion.forms().isEmpty()) {
            return whole.details(language);
        }
        Finding condition = whole.parts().get(0);
        String forms = whole.parts().get(1).outcome() == whole.outcome() ? formWords(whole.outcome(), language) : "";
        if (condition.outcome() != whole.outcome()) {
            return forms;
        }
        String words = condition.explain(language);
        return forms.isEmpty() ? words : CommonWords.CLAUSES.join(language, List.of(words, forms));
    }

    private String formWords(Outcome found, Locale language) {
        return switch (found) {
            case MET -> AssessmentWords.FORM_ATTACHED.in(language, labels(attachedForms(), CommonWords.LIST, language));
            case NOT_MET ->
                AssessmentWords.FORM_LACKING.in(
                        language, labels(criterion.forms(), CommonWords.ALTERNATIVES, language));
            case UNKNOWN ->
                AssessmentWords.FORM_UNKNOWN.in(
                        language, labels(criterion.forms(), CommonWords.ALTERNATIVES, language));
        };
    }

    private List<Form> attachedForms() {
        Collection<String> attached =
                facts.value(AttachedForms.FACT).toOptional().orElse(List.of());
        List<Form> forms = new ArrayList<>(criterion.forms());
        forms.removeIf(form -> !attached.contains(form.id()));
        return forms;
    }

    private static String labels(List<Form> forms, Phrase joining, Locale language) {
        return joining.join(language, forms.stream().map(Form::label).toList());
    }

    /**
     * Says what is asked, what came of it and what decided it: {@code "At least 15 resident tumour patients - not met: 9
     * of 15, 6 short"}, {@code "The next action is agreed - lapsed: 2026-11-20, 3 days overdue"}. When all that can be said is that the value is not known, nothing follows the outcome.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        StringBuilder words = new StringBuilder();
        explain(language, words);
        return words.toString();
    }

    void explain(Locale language, StringBuilder words) {
        String details = details(language);
        // "unknown: not known" would say the same twice
        if (details.equals(FactText.describe(FactValue.unknown(), language))) {
            AssessmentWords.RESULT.append(words, language, criterion.text(), label());
        } else {
            AssessmentWords.RESULT_BECAUSE.append(words, language, criterion.text(), label(), details);
        }
    }

    /** What came of it, and whether it only counts as met. */
    private Text label() {
        if (outcome == onTheDay || outcome != Outcome.MET) {
            return outcome.label();
        }
        return isLapsed() ? AssessmentWords.LAPSED.text() : AssessmentWords.COUNTS_AS_MET.text();
    }

    /** The criterion's id and the outcome, and whether it has lapsed. */
    @Override
    public String toString() {
        return criterion.id() + ": " + outcome + (isLapsed() ? ", lapsed" : "");
    }
}
