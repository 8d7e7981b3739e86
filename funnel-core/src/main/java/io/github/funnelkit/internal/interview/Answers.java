package io.github.funnelkit.internal.interview;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.search.Pool;
import io.github.funnelkit.internal.search.Sheets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question that some checks can tell apart, with how likely each is. Of a fact that is read together with
 * others every value that the kinds offer is an answer of its own; else one value stands for all that come out alike.
 *
 * @param values a value for each answer; null where the kinds offer none, so that there is but the outcome of their checks
 * @param outcomes by answer and by check that reads this fact alone, what comes of it
 * @param weights how likely each answer is, together 1
 * @param areAll whether no value was left out, as there are too many
 */
record Answers(List<@Nullable FactSheet> values, List<List<Outcome>> outcomes, List<Double> weights, boolean areAll) {

    /** Of so many entries all combinations are tried. */
    private static final int MOST_COMBINED = 5;

    /** So many outcomes are worked out for one question; where more checks ask for its fact, fewer values are tried. */
    private static final int MOST_OUTCOMES = 1_000_000;

    private static final int FEWEST_VALUES = 100;

    static Answers of(
            Fact<?> fact,
            List<Check> alone,
            boolean isReadWithOthers,
            Pool pool,
            LocalDate today,
            Collection<? extends Facts> seen) {
        Set<Object> told = new HashSet<>();
        List<@Nullable FactSheet> values = new ArrayList<>();
        List<List<Outcome>> outcomes = new ArrayList<>();
        List<FactSheet> offered = values(fact, pool);
        List<FactSheet> tried = spread(offered, Math.max(FEWEST_VALUES, MOST_OUTCOMES / Math.max(1, alone.size())));
        for (FactSheet value : tried) {
            List<Outcome> of = outcomes(alone, value, today);
            if (told.add(isReadWithOthers ? value : of)) {
                values.add(value);
                outcomes.add(of);
            }
        }
        if (!isReadWithOthers && !pool.offersFor(alone)) {
            for (Outcome outcome : List.of(Outcome.MET, Outcome.NOT_MET)) {
                values.add(null);
                outcomes.add(alone.stream().map(check -> outcome).toList());
            }
        }
        if (values.isEmpty()) {
            values.add(null);
            outcomes.add(alone.stream().map(check -> Outcome.UNKNOWN).toList());
        }
        return new Answers(
                values, outcomes, weights(fact, alone, outcomes, today, seen), tried.size() == offered.size());
    }

    /** So many at most, from all over, with the last one. */
    private static List<FactSheet> spread(List<FactSheet> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<FactSheet> some = new ArrayList<>();
        for (int i = 1; i <= most; i++) {
            some.add(all.get((int) ((long) all.size() * i / most) - 1));
        }
        return some;
    }

    private static List<FactSheet> values(Fact<?> fact, Pool pool) {
        List<FactSheet> offered = pool.valuesOf(fact);
        boolean isOfEntries = fact.type().isMultiple() && fact.type() != FactType.RECORDS;
        return isOfEntries ? combined(offered) : offered;
    }

    /** Also what has the entries of several; of many, only of all. */
    private static List<FactSheet> combined(List<FactSheet> offered) {
        List<FactSheet> all = new ArrayList<>(offered);
        if (offered.size() > MOST_COMBINED) {
            all.add(offered.stream().reduce(FactSheet.empty(), Sheets::unite));
            return all;
        }
        for (int set = 0; set < 1 << offered.size(); set++) {
            FactSheet united = FactSheet.empty();
            for (int i = 0; i < offered.size(); i++) {
                united = (set & 1 << i) == 0 ? united : Sheets.unite(united, offered.get(i));
            }
            if (Integer.bitCount(set) > 1) {
                all.add(united);
            }
        }
        return all;
    }

    private static List<Outcome> outcomes(List<Check> checks, Facts value, LocalDate today) {
        List<Outcome> outcomes = new ArrayList<>(checks.size());
        for (Check check : checks) {
            outcomes.add(check.outcome(value, today));
        }
        return outcomes;
    }

    /** Each is as likely as the others, and once more for each customer of whom it is known. */
    private static List<Double> weights(
            Fact<?> fact,
            List<Check> alone,
            List<List<Outcome>> outcomes,
            LocalDate today,
            Collection<? extends Facts> seen) {
        long[] counts = new long[outcomes.size()];
        Arrays.fill(counts, 1);
        double all = counts.length;
        for (Facts customer : seen) {
            if (!customer.value(fact).isUnknown()) {
                int answer = outcomes.indexOf(outcomes(alone, Sheets.of(customer, List.of(fact)), today));
                if (answer >= 0) {
                    counts[answer]++;
                    all++;
                }
            }
        }
        List<Double> weights = new ArrayList<>(counts.length);
        for (long count : counts) {
            weights.add(count / all);
        }
        return weights;
    }
}
