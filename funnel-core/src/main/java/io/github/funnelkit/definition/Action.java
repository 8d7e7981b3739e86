package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to do on the way to a stage.
 *
 * @param guide the id of the guide it belongs to
 * @param name the last part of its id
 * @param kind whether it must be done
 * @param text what to do
 * @param points what to cover, in order; often empty
 * @param forms the forms to fill in; often empty
 * @param helps the criteria that it helps to meet; often empty
 * @param dueWithin how long after the customer came to where the guide starts it is due, more than nothing; empty when it is
 *     not said
 * @param source where it comes from
 * @since 0.1.0
 */
public record Action(
        String guide,
        String name,
        ActionKind kind,
        Text text,
        List<Text> points,
        List<Form> forms,
        List<CriterionLink> helps,
        Optional<Period> dueWithin,
        Source source) {

    /** Checks that nothing is missing. */
    public Action {
        Ids.require("guide", guide);
        Ids.require("action", name);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        points = List.copyOf(points);
        forms = List.copyOf(forms);
        helps = List.copyOf(helps);
        if (dueWithin.isPresent()) {
            Require.positive("dueWithin", dueWithin.get());
        }
        Objects.requireNonNull(source, "source");
    }

    /**
     * The id, unique in a funnel: {@code guide.name}.
     *
     * @return the id
     */
    public String id() {
        return guide + "." + name;
    }

    /**
     * Whether this action must be done.
     *
     * @return whether it is mandatory
     */
    public boolean isMandatory() {
        return kind == ActionKind.MANDATORY;
    }

    /**
     * Whether this action helps to meet a criterion.
     *
     * @param criterion the criterion
     * @return whether there is a link to it
     */
    public boolean helps(Criterion criterion) {
        String id = Objects.requireNonNull(criterion, "criterion").id();
        return helps.stream().anyMatch(help -> help.criterion().equals(id));
    }

    @Override
    public String toString() {
        return id();
    }
}
