package io.github.funnelkit.definition;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a customer must meet for a stage, in sales of one type.
 *
 * @param stage the id of the stage
 * @param saleType the sale type for which it counts
 * @param name the last part of its id
 * @param text what it asks, in words: what is so when it is met
 * @param hasOwnText whether that was said; else it is what the condition says
 * @param toDo what to do when it is missing, in words; never the source's own, whatever the criterion's is, but an addition
 *     to it; empty when nothing is said
 * @param condition what it asks of the facts, apart from the forms
 * @param forms the forms of which one must be attached; empty when none is required
 * @param holding for how long it is asked
 * @param source where it comes from
 * @since 0.1.0
 */
public record Criterion(
        String stage,
        SaleType saleType,
        String name,
        Text text,
        boolean hasOwnText,
        Optional<Text> toDo,
        Condition condition,
        List<Form> forms,
        Holding holding,
        Source source) {

    /** The name of the criterion by which a stage is chosen. */
    static final String CHOSEN = "chosen";

    private static final String CONFIRMED = "confirmed-";

    /** Checks that nothing is missing. */
    public Criterion {
        Ids.require("stage", stage);
        Objects.requireNonNull(saleType, "saleType");
        Ids.require("criterion", name);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(toDo, "toDo");
        Objects.requireNonNull(condition, "condition");
        forms = List.copyOf(forms);
        Objects.requireNonNull(holding, "holding");
        Objects.requireNonNull(source, "source");
    }

    /**
     * The id, unique in a funnel: {@code stage.saleType.name}.
     *
     * @return the id
     */
    public String id() {
        return id(stage, saleType, name);
    }

    static String id(String stage, SaleType saleType, String name) {
        return stage + "." + saleType.id() + "." + name;
    }

    /**
     * All that is asked: the condition and, where forms are required, that one of them is attached.
     *
     * @return the whole condition
     */
    public Condition requirement() {
        if (forms.isEmpty()) {
            return condition;
        }
        List<String> ids = new ArrayList<>();
        for (Form form : forms) {
            ids.add(form.id());
        }
        return Condition.allOf(condition, AttachedForms.anyOf(ids));
    }

    /**
     * Whether it has no condition but somebody's judgement, which is recorded as a flag of its own.
     *
     * @return whether it is confirmed by hand
     */
    public boolean isConfirmedByHand() {
        return hasOwnText
                && condition instanceof Check check
                && check.arguments().facts().get(0).id().startsWith(CONFIRMED)
                && condition.equals(confirmed(stage, name, text));
    }

    /** A judgement that somebody records. */
    static Condition confirmed(String stage, String name, Text text) {
        return Flag.of(CONFIRMED + stage + "-" + name, text).isTrue();
    }

    @Override
    public String toString() {
        return id();
    }
}
