package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        Set<Fact<?>> facts = new LinkedHashSet<>();
        List<Check> comparisons = new ArrayList<>();
        for (Condition part : together) {
            if (part instanceof Check check && check.kind() instanceof Comparison) {
                comparisons.add(check);
                facts.addAll(check.arguments().facts());
            }
        }
        for (Fact<?> fact : facts) {
            comparisons.stream()
                    .filter(check -> check.arguments().facts().contains(fact))
                    .filter(one -> comparisons.stream()
                            .filter(other -> other.arguments().facts().contains(fact))
                            .anyMatch(other -> excludes(one, other)))
                    .findFirst()
                    .ifPresent(check -> problems.add("no value of fact '" + fact.id() + "' can meet "
                            + comparisons.stream()
                                    .filter(other -> other.arguments().facts().contains(fact))
                                    .map(Check::toString)
                                    .reduce((a, b) -> a + " and " + b)
                                    .orElseThrow()));
        }
    }

    /** Two intervals that share nothing: the lower bound of one lies above the upper bound of the other. */
    private static boolean excludes(Check lower, Check upper) {
        Comparison low = (Comparison) lower.kind();
        Comparison high = (Comparison) upper.kind();
        if (!low.boundsBelow() || !high.boundsAbove()) {
            return false;
        }
        BigDecimal least = lower.arguments().get(Comparison.VALUE);
        BigDecimal most = upper.arguments().get(Comparison.VALUE);
        int compared = least.compareTo(most);
        return compared > 0 || (compared == 0 && (!low.includesBound() || !high.includesBound()));
    }
}
