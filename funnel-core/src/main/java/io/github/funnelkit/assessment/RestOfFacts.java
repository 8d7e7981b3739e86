package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.reading.FactLambda;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of a funnel are read from that are not bound by name: from fields that are found by the ids of facts.
 *
 * @param funnel the funnel
 * @param days which days the fields mean
 * @param field finds a host's field by the id of a fact
 * @param <T> the host's class
 */
record RestOfFacts<T>(
        Funnel funnel, DayConversion days, BiFunction<? super T, ? super String, ? extends @Nullable Object> field) {

    RestOfFacts {
        Objects.requireNonNull(funnel, "funnel");
        Objects.requireNonNull(field, "field");
    }

    /** What reads each fact of the funnel that can be stated and is not among those that are bound. */
    List<FactLambda<T>> without(Collection<String> bound, String hostName) {
        List<Fact<?>> facts = new ArrayList<>(funnel.facts());
        if (!funnel.forms().isEmpty()) {
            facts.add(AttachedForms.FACT);
        }
        List<FactLambda<T>> rest = new ArrayList<>();
        for (Fact<?> fact : facts) {
            if (fact.addends().isEmpty() && !bound.contains(fact.id())) {
                String id = fact.id();
                rest.add(new FactLambda<>(
                        hostName, fact, host -> field.apply(host, id), true, new FieldConversion(fact, days)));
            }
        }
        return rest;
    }
}
