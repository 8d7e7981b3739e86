package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.fact.Fact;
import java.util.List;

/** How checks of flags, texts and choices come out as wanted. */
final class UnorderedWays {

    private UnorderedWays() {}

    static List<List<Demand>> among(Fact<?> fact, Values values, boolean met) {
        return List.of(List.of(new Demand.Among(fact, met ? values : values.butThese())));
    }

    /** At an entry or beyond it, and not beyond another one; an end that is empty is none. */
    static List<List<Demand>> ordered(Fact<?> fact, String least, String most, boolean met) {
        List<String> entries = fact.entries();
        int first = least.isEmpty() ? 0 : entries.indexOf(least);
        int end = most.isEmpty() ? entries.size() : entries.indexOf(most) + 1;
        List<String> wanted = first < 0 || end <= first ? List.of() : entries.subList(first, end);
        return among(fact, Values.of(wanted), met);
    }
}
