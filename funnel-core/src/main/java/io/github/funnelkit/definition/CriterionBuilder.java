package io.github.funnelkit.definition;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Describes a criterion.
 *
 * @since 0.1.0
 */
public final class CriterionBuilder {

    private @Nullable Text text;
    private @Nullable Text toDo;
    private @Nullable Condition condition;
    private boolean byHand;
    private List<SaleType> only = List.of();
    private List<Form> forms = List.of();
    private @Nullable Holding holding;
    private @Nullable Holding inheritedHolding;
    private Source source = Source.extension();

    CriterionBuilder() {}

    CriterionBuilder(Criterion inherited) {
        text = inherited.hasOwnText() ? inherited.text() : null;
        toDo = inherited.toDo().orElse(null);
        byHand = inherited.isConfirmedByHand();
        condition = byHand ? null : inherited.condition();
        forms = inherited.forms();
        inheritedHolding = inherited.holding();
        source = inherited.source();
    }

    /**
     * What the criterion asks.
     *
     * @param wording the wording for every reader, whatever their language, not blank
     * @return this builder
     * @throws IllegalArgumentException if the wording is blank
     */
    public CriterionBuilder text(String wording) {
        return text(Text.of(wording));
    }

    /**
     * What the criterion asks, in words; what its condition says unless it is said here.
     *
     * @param wording the wording
     * @return this builder
     */
    public CriterionBuilder text(Text wording) {
        text = wording;
        return this;
    }

    /**
     * What to do when the criterion is missing; nothing is said unless it is said here.
     *
     * @param wording the wording for every reader, whatever their language, not blank
     * @return this builder
     * @throws IllegalArgumentException if the wording is blank
     */
    public CriterionBuilder toDo(String wording) {
        return toDo(Text.of(wording));
    }

    /**
     * What to do when the criterion is missing; nothing is said unless it is said here.
     *
     * @param wording the wording
     * @return this builder
     */
    public CriterionBuilder toDo(Text wording) {
        toDo = wording;
        return this;
    }

    /**
     * When the criterion is met.
     *
     * @param met the condition
     * @return this builder
     */
    public CriterionBuilder when(Condition met) {
        condition = met;
        byHand = false;
        return this;
    }

    /**
     * The sale types for which the criterion counts; all of its stage unless it is said.
     *
     * @param apply the sale types
     * @return this builder
     */
    public CriterionBuilder saleTypes(SaleType... apply) {
        only = Require.each("sale types", apply);
        return this;
    }

    /**
     * The criterion has no condition: it is met when somebody confirms what its text says. What is recorded is the flag
     * {@code confirmed-STAGE-NAME}.
     *
     * @return this builder
     */
    public CriterionBuilder confirmedByHand() {
        byHand = true;
        condition = null;
        return this;
    }

    /**
     * The forms of which one must be attached, on top of the condition.
     *
     * @param anyOf the forms; none for no requirement
     * @return this builder
     */
    public CriterionBuilder requiresForm(Form... anyOf) {
        forms = Require.each("forms", anyOf);
        return this;
    }

    /**
     * For how long the criterion is asked; as its stage says unless it is said here.
     *
     * @param asked the holding rule
     * @return this builder
     */
    public CriterionBuilder holds(Holding asked) {
        holding = Objects.requireNonNull(asked, "holding");
        return this;
    }

    /**
     * Where the criterion comes from; {@link Source#extension()} unless it is said.
     *
     * @param from the source
     * @return this builder
     */
    public CriterionBuilder source(Source from) {
        source = Objects.requireNonNull(from, "from");
        return this;
    }

    /** What a condition says, worded when it is read. */
    private static Text words(Condition condition) {
        return Text.worded(Phrase::languages, condition::describe);
    }

    /** Whether it counts for a sale type: for any unless it is said. */
    boolean appliesTo(SaleType type) {
        return only.isEmpty() || only.contains(type);
    }

    /** The sale types for which it counts; none where it counts for all. */
    List<SaleType> only() {
        return only;
    }

    Criterion build(
            String stage,
            SaleType saleType,
            String name,
            HoldingDefault holdingOfStage,
            Place place,
            Problems problems) {
        if (byHand && text == null) {
            problems.add(place, Problem.Kind.CRITERION_WITHOUT_TEXT);
        }
        if (byHand && condition != null) {
            problems.add(place, Problem.Kind.CRITERION_CONFIRMED_AND_ASKED);
        }
        Condition condition = byHand && text != null ? Criterion.confirmed(stage, name, text) : this.condition;
        if (condition == null && !byHand) {
            problems.add(place, Problem.Kind.CRITERION_WITHOUT_CONDITION);
        }
        boolean isTooDeep = condition != null && condition.depth() > Condition.DEEPEST;
        if (isTooDeep) {
            problems.add(place, Problem.Kind.CONDITION_TOO_DEEP, Condition.DEEPEST);
        }
        return new Criterion(
                stage,
                saleType,
                name,
                text != null ? text : condition == null ? Text.of(name) : words(condition),
                text != null,
                Optional.ofNullable(toDo),
                condition == null || isTooDeep ? AttachedForms.FACT.anyTicked() : condition,
                forms,
                holding != null ? holding : holdingOfStage.of(inheritedHolding),
                source);
    }
}
