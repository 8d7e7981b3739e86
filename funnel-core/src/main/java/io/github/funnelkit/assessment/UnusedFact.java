package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.suggest.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact that is bound and that a funnel does not have, so that nothing is asked of it: as like as not its id is misspelt.
 *
 * @param fact the fact that is bound
 * @param nearest the fact of the funnel that was probably meant: one that is not bound, and has nearly this id; empty when
 *     there is none
 * @since 0.1.0
 */
public record UnusedFact(Fact<?> fact, Optional<Fact<?>> nearest) {

    /** Checks that both are there. */
    public UnusedFact {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(nearest, "nearest");
    }

    static List<UnusedFact> among(List<Fact<?>> bound, Funnel funnel) {
        Map<String, Fact<?>> unbound = new LinkedHashMap<>();
        funnel.facts().forEach(fact -> unbound.put(fact.id(), fact));
        unbound.put(AttachedForms.FACT.id(), AttachedForms.FACT);
        List<Fact<?>> unused = new ArrayList<>();
        for (Fact<?> fact : bound) {
            if (unbound.remove(fact.id()) == null) {
                unused.add(fact);
            }
        }
        return unused.stream()
                .map(fact -> new UnusedFact(
                        fact, NearestName.of(fact.id(), unbound.keySet()).map(unbound::get)))
                .toList();
    }

    /** Says which fact it is, and which one may have been meant. */
    @Override
    public String toString() {
        return "fact '" + fact.id() + "' is bound, but not among the facts of the funnel"
                + nearest.map(near -> " (did you mean '" + near.id() + "'?)").orElse("");
    }
}
