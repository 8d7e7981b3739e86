package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds conditions that ask for two things at once that exclude each other, so that they can never be met. */
final class Contradiction {

    private Contradiction() {}

    static List<String> in(Condition condition) {
        List<String> problems = new ArrayList<>();
        if (condition instanceof AllOf all) {
            List<Condition> together = flat(all);
            opposites(together, problems);
            ranges(together, problems);
            together.forEach(part -> problems.addAll(in(part)));
        } else {
            condition.parts().forEach(part -> problems.addAll(in(part)));
        }
        return problems;
    }

    private static List<Condition> flat(AllOf all) {
        List<Condition> together = new ArrayList<>();
        for (Condition part : all.parts()) {
            together.addAll(part instanceof AllOf inner ? flat(inner) : List.of(part));
        }
        return together;
    }

    private static void opposites(List<Condition> together, List<String> problems) {
        for (Condition part : together) {
            if (part instanceof Not not && together.contains(not.part())) {
                problems.add("'" + not.part() + "' and its opposite are both asked for: this can never be met");
            }
        }
    }

    private static void ranges(List<Condition> together, List<String> problems) {
        Map<Fact<?>, Map<Check, Range>> byFact = new LinkedHashMap<>();
        for (Condition part : together) {
            if (part instanceof Check check) {
                Range range = Range.of(check);
                if (range != null) {
                    byFact.computeIfAbsent(check.arguments().facts().get(0), fact -> new LinkedHashMap<>())
                            .put(check, range);
                }
            }
        }
        byFact.forEach((fact, ranges) -> {
            if (ranges.values().stream()
                    .anyMatch(one ->
                            ranges.values().stream().anyMatch(other -> !other.equals(one) && one.liesAbove(other)))) {
                problems.add("no value of fact '" + fact.id() + "' can meet "
                        + ranges.keySet().stream().map(Check::toString).collect(Collectors.joining(" and ")));
            }
        });
    }
}
