package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A way in which a deal ends. It is no stage: an ended deal is at its ending, and at no stage any more.
 *
 * <p>Where an ending has a condition, the facts say that a deal has ended: it has when the condition is met on the day, and is
 * open while that is not known. Of several that are met, the first of the funnel counts. An ending without a condition is
 * reached by what somebody declares in a journey, or a record claims.
 *
 * @param id the id, unique among the endings and stages of a funnel
 * @param kind what it means for the deal
 * @param label what it is called
 * @param when when the facts say that a deal has ended so; empty when they never do
 * @param from the id of the stage that a deal must have reached to be declared ended so; empty when any will do
 * @param reasons what the possible reasons are called, by id and in order; empty when reasons are given in free words
 * @param requires the facts that must be known before a deal is declared ended so
 * @param source where it comes from
 * @since 0.1.0
 */
public record Ending(
        String id,
        EndingKind kind,
        Text label,
        Optional<Condition> when,
        Optional<String> from,
        Map<String, Text> reasons,
        List<Fact<?>> requires,
        Source source) {

    /** Checks that nothing is missing. */
    public Ending {
        Ids.require("ending", id);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(from, "from");
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        requires = List.copyOf(requires);
        Objects.requireNonNull(source, "source");
    }

    /** Two endings with the same reasons in another order are two: the order is that of lists to choose from. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Ending that
                        && id.equals(that.id)
                        && kind == that.kind
                        && label.equals(that.label)
                        && when.equals(that.when)
                        && from.equals(that.from)
                        && List.copyOf(reasons.entrySet()).equals(List.copyOf(that.reasons.entrySet()))
                        && requires.equals(that.requires)
                        && source.equals(that.source));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, kind, label, when, from, reasons, requires, source);
    }

    @Override
    public String toString() {
        return id;
    }
}
