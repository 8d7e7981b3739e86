package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds conditions that ask for two things at once that exclude each other, so that they can never be met. */
final class Contradiction {

    /** Each part is held against each other one; nobody asks for more at once, unless it is to waste time. */
    private static final int MOST = 1_000;

    private Contradiction() {}

    static List<Text> in(Condition condition) {
        List<Text> problems = new ArrayList<>();
        if (condition instanceof AllOf all) {
            List<Condition> together = flat(all);
            if (together.size() <= MOST) {
                opposites(together, problems);
                ranges(together, problems);
            }
            for (Condition part : together) {
                problems.addAll(in(part));
            }
        } else {
            for (Condition part : condition.parts()) {
                problems.addAll(in(part));
            }
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

    private static void opposites(List<Condition> together, List<Text> problems) {
        for (Condition part : together) {
            if (part instanceof Not not && together.contains(not.part())) {
                problems.add(ConditionProblemWords.OPPOSITES.text(not.part().toString()));
            }
        }
    }

    private static void ranges(List<Condition> together, List<Text> problems) {
        Map<Fact<?>, Set<Check>> byFact = new LinkedHashMap<>();
        for (Condition part : together) {
            if (part instanceof Check check) {
                Fact<?> fact = check.arguments().named().get(0);
                byFact.putIfAbsent(fact, new LinkedHashSet<>());
                byFact.get(fact).add(check);
            }
        }
        for (Map.Entry<Fact<?>, Set<Check>> fact : byFact.entrySet()) {
            if (fact.getValue().size() > 1) {
                ranges(fact.getKey(), fact.getValue(), problems);
            }
        }
    }

    private static void ranges(Fact<?> fact, Set<Check> checks, List<Text> problems) {
        Map<Check, Range> ranges = new LinkedHashMap<>();
        for (Check check : checks) {
            Range range = check.kind() instanceof BuiltIn kind ? kind.range(check.arguments()) : null;
            if (range != null) {
                ranges.put(check, range);
            }
        }
        if (areApart(ranges.values())) {
            problems.add(ConditionProblemWords.NO_VALUE.text(
                    fact.id(),
                    ConditionWords.ALL.joined(
                            ranges.keySet().stream().map(Check::toString).toList())));
        }
    }

    private static boolean areApart(Collection<Range> ranges) {
        for (Range one : ranges) {
            for (Range other : ranges) {
                if (!other.equals(one) && one.liesAbove(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
