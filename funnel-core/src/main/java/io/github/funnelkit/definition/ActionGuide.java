package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The guide from one stage to the next: what to do, and who does it.
 *
 * @param id the id, unique in a funnel
 * @param title what it is called; empty when it has no name of its own
 * @param from the id of the stage where it starts; empty when it starts from nothing
 * @param to the id of the stage it leads to
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
        String to,
        List<SaleType> saleTypes,
        List<Action> actions,
        Team team,
        Source source) {

    /** Checks that nothing is missing. */
    public ActionGuide {
        Ids.require("guide", id);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        saleTypes = List.copyOf(saleTypes);
        actions = List.copyOf(actions);
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(source, "source");
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
