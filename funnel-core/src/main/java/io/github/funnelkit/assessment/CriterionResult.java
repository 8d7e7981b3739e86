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
    private final Condition requirement;
    private final Outcome outcome;
    private final SlotFacts facts;
    private final LocalDate asOf;

    /** By all that the criterion asks, what came of it, and what was known and judged on that day. */
    CriterionResult(Criterion criterion, Condition requirement, Outcome outcome, SlotFacts facts, LocalDate asOf) {
        this.criterion = criterion;
        this.requirement = requirement;
        this.outcome = outcome;
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
     * What came of it.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
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
     * @return the finding of the criterion's whole requirement
     */
    public Finding finding() {
        return requirement.examine(facts, asOf, facts::outcome);
    }

    /**
     * The unknown facts that could decide this criterion.
     *
     * @return the facts; empty when the outcome is decided
     */
    public Set<Fact<?>> unknownFacts() {
        return finding().unknownFacts();
    }

    /**
     * Says what decided the outcome: {@code "9 of 15, 6 short"}.
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
        String forms = whole.parts().get(1).outcome() == outcome ? formWords(language) : "";
        if (condition.outcome() != outcome) {
            return forms;
        }
        String words = condition.words(language);
        return forms.isEmpty() ? words : CommonWords.CLAUSES.join(language, List.of(words, forms));
    }

    private String formWords(Locale language) {
        return switch (outcome) {
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
     * of 15, 6 short"}. When all that can be said is that the value is not known, nothing follows the outcome.
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
        if (details.equals(FactText.words(FactValue.unknown(), language))) {
            AssessmentWords.RESULT.append(words, language, criterion.text(), outcome.label());
        } else {
            AssessmentWords.RESULT_BECAUSE.append(words, language, criterion.text(), outcome.label(), details);
        }
    }

    /** The criterion's id and the outcome. */
    @Override
    public String toString() {
        return criterion.id() + ": " + outcome;
    }
}
