package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The guide from one stage to the next, or along a transition beside the ladder: what to do, and who does it.
 *
 * <p>A guide is a transition when it leads back, starts from any stage, or leads past stages on a condition. Transitions are
 * guides, and no parts of their own, as both are ways with actions and a team: {@code fromAny}, {@code back} and {@code when}
 * are all that tells them apart. The ladder of the stages stays what it is: where a customer stands, what is missing and the
 * shortest way go by it alone, and transitions matter to journeys. Several guides may lead the same way, each with a condition
 * of its own; the facts decide which of them apply, and what is not known leaves those that may.
 *
 * @param id the id, unique in a funnel
 * @param title what it is called; empty when it has no name of its own
 * @param from the id of the stage where it starts; empty when it starts from nothing, or from any stage
 * @param fromAny whether it starts from any stage: any below the one it leads to, or any above when it leads back
 * @param to the id of the stage it leads to
 * @param back whether it leads back, to a stage below
 * @param when when it applies; empty when it always does
 * @param saleTypes the sale types for which it is used, in the funnel's order
 * @param actions the actions, mandatory ones first, each group in its order
 * @param team who holds which position
 * @param source where it comes from
 * @since 0.1.0
 */
public record ActionGuide(
        String id,
        Optional<Text> title,
        Optional<String> from,
        boolean fromAny,
        String to,
        boolean back,
        Optional<Condition> when,
        List<SaleType> saleTypes,
        List<Action> actions,
        Team team,
        Source source) {

    /** How documents name any stage as the start of a guide; no stage is called so where a guide starts from any. */
    public static final String ANY = "any";

    /** Checks that nothing is missing. */
    public ActionGuide {
        Ids.require("guide", id);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(when, "when");
        if (fromAny && from.isPresent()) {
            throw new IllegalArgumentException(
                    "guide '" + id + "': starts from '" + from.get() + "' and from any stage; expected one of both");
        }
        saleTypes = List.copyOf(saleTypes);
        actions = List.copyOf(actions);
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(source, "source");
    }

    /**
     * What readers call it.
     *
     * @return its title, or its id where it has none
     */
    public Text label() {
        return title.orElseGet(() -> Text.of(id));
    }

    /**
     * Whether it is a way that the ladder does not have: it leads back, or starts from any stage.
     *
     * @return whether it does
     */
    public boolean isBesideLadder() {
        return back || fromAny;
    }

    /**
     * The actions that must be done.
     *
     * @return the actions in order
     */
    public List<Action> mandatory() {
        return actions.stream().filter(Action::isMandatory).toList();
    }

    /**
     * The actions that may help.
     *
     * @return the actions in order
     */
    public List<Action> optional() {
        return actions.stream().filter(action -> !action.isMandatory()).toList();
    }

    @Override
    public String toString() {
        return id;
    }
}
