package io.github.funnelkit.assessment;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.condition.Attached;
import io.github.funnelkit.condition.Finding;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of one criterion for one customer, and why. Words are made when they are asked for.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CriterionResult {

    private static final Text DASH = text(" — ", " - ");
    private static final Text COLON = text(":", ": ");
    private static final Text SEMICOLON = text(";", "; ");
    private static final Text COMMA = text("、", ", ");
    private static final Text OR = text("或", " or ");
    private static final Text FORM_MET = text("已附表单:", "form attached: ");
    private static final Text FORM_NOT_MET = text("缺少表单:", "form lacking: ");
    private static final Text FORM_UNKNOWN = text("尚不清楚是否已附表单:", "not known whether attached: ");

    private final Criterion criterion;
    private final Outcome outcome;
    private final Facts facts;
    private final LocalDate asOf;

    CriterionResult(Criterion criterion, Outcome outcome, Facts facts, LocalDate asOf) {
        this.criterion = criterion;
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
        return criterion.requirement().examine(facts, asOf);
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
        Finding condition = criterion.condition().examine(facts, asOf);
        if (criterion.forms().isEmpty()) {
            return condition.foundWords(language);
        }
        List<String> said = new ArrayList<>();
        if (condition.outcome() == outcome) {
            said.add(condition.words(language));
        }
        Finding forms = Attached.anyOf(formIds(criterion.forms())).examine(facts, asOf);
        if (forms.outcome() == outcome) {
            said.add(formWords(language));
        }
        return String.join(SEMICOLON.in(language), said);
    }

    private static List<String> formIds(List<Form> forms) {
        return forms.stream().map(Form::id).toList();
    }

    private String formWords(Locale language) {
        return switch (outcome) {
            case MET -> FORM_MET.in(language) + labels(attachedForms(), COMMA, language);
            case NOT_MET -> FORM_NOT_MET.in(language) + labels(criterion.forms(), OR, language);
            case UNKNOWN -> FORM_UNKNOWN.in(language) + labels(criterion.forms(), OR, language);
        };
    }

    private List<Form> attachedForms() {
        Collection<String> attached = facts.value(Attached.FORMS).toOptional().orElse(List.of());
        return criterion.forms().stream()
                .filter(form -> attached.contains(form.id()))
                .toList();
    }

    private static String labels(List<Form> forms, Text separator, Locale language) {
        return forms.stream()
                .map(form -> form.label().in(language))
                .collect(Collectors.joining(separator.in(language)));
    }

    /**
     * Says what is asked, what came of it and what decided it: {@code "At least 15 resident tumour patients - not met: 9
     * of 15, 6 short"}. When all that can be said is that the value is not known, nothing follows the outcome.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        String words = criterion.text().in(language)
                + DASH.in(language)
                + outcome.label().in(language);
        String details = details(language);
        // "unknown: not known" would say the same twice
        return details.equals(FactText.words(FactValue.unknown(), language))
                ? words
                : words + COLON.in(language) + details;
    }

    /** The criterion's id and the outcome. */
    @Override
    public String toString() {
        return criterion.id() + ": " + outcome;
    }
}
