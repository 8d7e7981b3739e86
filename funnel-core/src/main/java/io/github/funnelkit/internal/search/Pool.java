package io.github.funnelkit.internal.search;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values that are worth trying: those that the kinds offer as examples, pooled by fact, and none. */
public final class Pool {

    /** Checks of several facts at once try at most this many combinations of values. */
    private static final int MOST_COMBINATIONS = 500;

    /** All combinations have at most this many values together, so that those of many facts are few. */
    private static final int MOST_COMBINED = 10_000;

    private final Map<String, Set<FactSheet>> values = new LinkedHashMap<>();

    /** The checks that offer any. */
    private final Set<Check> offering = new HashSet<>();

    /**
     * Asks the kinds of some checks for their examples.
     *
     * @param checks the checks
     * @param today the day
     */
    public Pool(Collection<Check> checks, LocalDate today) {
        for (Check check : checks) {
            List<FactSheet> examples = check.examples(today);
            if (!examples.isEmpty()) {
                offering.add(check);
            }
            for (FactSheet example : examples) {
                List<Fact<?>> facts = example.facts();
                facts.forEach(
                        fact -> values(fact).add(facts.size() == 1 ? example : Sheets.of(example, List.of(fact))));
            }
        }
        for (Check check : checks) {
            for (Fact<?> fact : check.arguments().facts()) {
                if (fact.type().canBeNone()) {
                    values(fact).add(FactSheet.empty().withNone(fact));
                }
            }
        }
    }

    /** Whether any of some checks of the pool offers examples. */
    public boolean offersFor(Collection<Check> some) {
        return some.stream().anyMatch(offering::contains);
    }

    /** The values that may bring about some goals. */
    public static Pool of(List<Goal> goals, LocalDate today) {
        Set<Check> checks = new LinkedHashSet<>();
        goals.forEach(goal -> checks.addAll(goal.condition().checks()));
        return new Pool(checks, today);
    }

    private Set<FactSheet> values(Fact<?> fact) {
        return values.computeIfAbsent(fact.id(), id -> new LinkedHashSet<>());
    }

    /**
     * The values of one fact.
     *
     * @param fact the fact
     * @return sheets of that fact alone, none last
     */
    public List<FactSheet> valuesOf(Fact<?> fact) {
        return List.copyOf(values.getOrDefault(fact.id(), Set.of()));
    }

    /** The values of some facts in all combinations, as far as there are not too many. */
    List<FactSheet> combinations(List<Fact<?>> facts) {
        if (facts.size() == 1) {
            List<FactSheet> values = valuesOf(facts.get(0));
            return values.subList(0, Math.min(values.size(), MOST_COMBINATIONS));
        }
        int most = Math.max(1, Math.min(MOST_COMBINATIONS, MOST_COMBINED / facts.size()));
        List<FactSheet> combinations = List.of(FactSheet.empty());
        for (Fact<?> fact : facts) {
            List<FactSheet> more = new ArrayList<>();
            for (FactSheet combination : combinations) {
                for (FactSheet value : valuesOf(fact)) {
                    if (more.size() < most) {
                        more.add(Sheets.replace(combination, value.facts(), value));
                    }
                }
            }
            combinations = more;
        }
        return combinations;
    }
}
