package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How checks of checklists and attached forms come out as wanted. A checklist that is none has no entry. */
final class EntryWays {

    private EntryWays() {}

    static List<List<Demand>> all(Fact<?> checklist, List<String> entries, boolean met) {
        return met ? together(checklist, entries, true) : apart(checklist, entries, false);
    }

    static List<List<Demand>> any(Fact<?> checklist, List<String> entries, boolean met) {
        return met ? apart(checklist, entries, true) : together(checklist, entries, false);
    }

    static List<List<Demand>> size(Fact<?> checklist, int least, @Nullable Integer most, boolean met) {
        Variable size = new Variable.Size(checklist);
        List<Demand> both = new ArrayList<>();
        List<List<Demand>> ways = new ArrayList<>();
        both.add(new Demand.Limit(Inequality.atLeast(size, least)));
        ways.add(List.of(new Demand.Limit(Inequality.atMost(size, least - 1L))));
        if (most != null) {
            both.add(new Demand.Limit(Inequality.atMost(size, most)));
            ways.add(List.of(new Demand.Limit(Inequality.atLeast(size, most + 1L))));
        }
        return met ? List.of(both) : ways;
    }

    private static List<List<Demand>> together(Fact<?> checklist, List<String> entries, boolean wanted) {
        return List.of(
                entries.stream().map(entry -> of(checklist, entry, wanted)).toList());
    }

    private static List<List<Demand>> apart(Fact<?> checklist, List<String> entries, boolean wanted) {
        return entries.stream()
                .map(entry -> List.of(of(checklist, entry, wanted)))
                .toList();
    }

    private static Demand of(Fact<?> checklist, String entry, boolean wanted) {
        Variable variable = new Variable.Entry(checklist, entry);
        return new Demand.Limit(wanted ? Inequality.atLeast(variable, 1) : Inequality.atMost(variable, 0));
    }
}
