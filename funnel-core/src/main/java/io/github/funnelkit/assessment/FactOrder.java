package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.suggest.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a host's method declares, in the order in which it is expected to set them. Behind the last are indexes of
 * no fact: a method that sets facts out of order, or too late, is found by the same comparison as one that goes on.
 * Immutable.
 */
final class FactOrder {

    private final List<Fact<?>> facts;
    /** The facts by their indexes. */
    final @Nullable Object[] expected;

    private final Map<String, Integer> byId = new HashMap<>();

    FactOrder(List<Fact<?>> facts) {
        this.facts = facts;
        this.expected = new @Nullable Object[closed() + 1];
        for (int index = 0; index < facts.size(); index++) {
            expected[index] = facts.get(index);
            byId.put(facts.get(index).id(), index);
        }
    }

    List<Fact<?>> facts() {
        return facts;
    }

    /** The index at which no certain fact is expected any more. */
    int outOfOrder() {
        return facts.size() + 1;
    }

    /** The index at which no fact is taken any more. */
    int closed() {
        return facts.size() + 2;
    }

    /**
     * The index of a fact that is set out of its order.
     *
     * @throws IllegalArgumentException if it is not declared with this type and unit: its value would be lost unseen
     */
    int index(Fact<?> fact) {
        Integer index = byId.get(fact.id());
        if (index == null) {
            throw new IllegalArgumentException("fact '" + fact.id() + "' is set, but not among the facts that are bound"
                    + NearestName.hint(fact.id(), ids()) + "; name it in bindAll");
        }
        Fact<?> declared = facts.get(index);
        if (declared.type() != fact.type() || !declared.unit().equals(fact.unit())) {
            throw new IllegalArgumentException("fact '" + fact.id() + "' is bound as " + declared.describe()
                    + ", but is set as " + fact.describe());
        }
        return index;
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Fact<?> fact : facts) {
            ids.add(fact.id());
        }
        return ids;
    }
}
