package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How checks of counts, quantities and sums come out as wanted. */
final class NumberWays {

    /** Of more parts of a sum it is not asked one by one whether they are none. */
    private static final int MOST_PARTS = 4;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private NumberWays() {}

    static List<List<Demand>> comparison(Fact<?> fact, Relation relation, BigDecimal number, boolean met) {
        Map<Variable, BigDecimal> sum = sum(fact);
        if (met) {
            return ways(fact, List.of(relation.holds(sum, number)));
        }
        List<List<Inequality>> any = new ArrayList<>();
        relation.fails(sum, number).forEach(each -> any.add(List.of(each)));
        return orNone(fact, ways(fact, any));
    }

    static List<List<Demand>> between(Fact<?> fact, BigDecimal least, BigDecimal most, boolean met) {
        Map<Variable, BigDecimal> sum = sum(fact);
        if (met) {
            List<Inequality> both = new ArrayList<>(Relation.AT_LEAST.holds(sum, least));
            both.addAll(Relation.AT_MOST.holds(sum, most));
            return ways(fact, List.of(both));
        }
        return orNone(
                fact, ways(fact, List.of(Relation.LESS_THAN.holds(sum, least), Relation.MORE_THAN.holds(sum, most))));
    }

    /** A number and a part of another one; if one of them is none, it is not met. */
    static List<List<Demand>> share(Fact<?> fact, Relation relation, FactShare share, boolean met) {
        Map<Variable, BigDecimal> difference = new LinkedHashMap<>();
        difference.put(new Variable.NumberOf(fact), ALL);
        difference.merge(new Variable.NumberOf(share.fact()), share.percent().negate(), BigDecimal::add);
        difference.values().removeIf(multiple -> multiple.signum() == 0);
        List<Demand> exist = List.of(new Demand.Existence(fact, true), new Demand.Existence(share.fact(), true));
        if (met) {
            return List.of(and(exist, relation.holds(difference, BigDecimal.ZERO)));
        }
        List<List<Demand>> ways = new ArrayList<>();
        relation.fails(difference, BigDecimal.ZERO).forEach(each -> ways.add(and(exist, List.of(each))));
        ways.add(List.of(new Demand.Existence(fact, false)));
        ways.add(List.of(new Demand.Existence(share.fact(), false)));
        return ways;
    }

    private static Map<Variable, BigDecimal> sum(Fact<?> fact) {
        Map<Variable, BigDecimal> sum = new LinkedHashMap<>();
        fact.addends().forEach(addend -> sum.put(new Variable.NumberOf(addend.fact()), addend.times()));
        if (sum.isEmpty()) {
            sum.put(new Variable.NumberOf(fact), BigDecimal.ONE);
        }
        return sum;
    }

    private static List<List<Demand>> ways(Fact<?> fact, List<List<Inequality>> any) {
        List<List<Demand>> ways = new ArrayList<>();
        for (List<Demand> exist : existences(fact)) {
            any.forEach(all -> ways.add(and(exist, all)));
        }
        return ways;
    }

    /** A sum is never none. */
    private static List<List<Demand>> orNone(Fact<?> fact, List<List<Demand>> ways) {
        if (fact.addends().isEmpty()) {
            ways.add(List.of(new Demand.Existence(fact, false)));
        }
        return ways;
    }

    /**
     * A number exists. Of a sum, a part that is none counts 0: where 0 is not among its values, that it is there or not is
     * told apart.
     */
    private static List<List<Demand>> existences(Fact<?> fact) {
        if (fact.addends().isEmpty()) {
            return List.of(List.of(new Demand.Existence(fact, true)));
        }
        List<List<Demand>> existences = List.of(List.of());
        int parts = 0;
        for (Fact.Addend addend : fact.addends()) {
            Bounds bounds = addend.fact().bounds();
            if (!bounds.contain(BigDecimal.ZERO) && ++parts <= MOST_PARTS) {
                List<List<Demand>> more = new ArrayList<>();
                for (List<Demand> known : existences) {
                    for (boolean exists : new boolean[] {true, false}) {
                        List<Demand> longer = new ArrayList<>(known);
                        longer.add(new Demand.Existence(addend.fact(), exists));
                        more.add(longer);
                    }
                }
                existences = more;
            }
        }
        return existences;
    }

    private static List<Demand> and(List<Demand> demands, List<Inequality> limits) {
        List<Demand> all = new ArrayList<>(demands);
        limits.forEach(limit -> all.add(new Demand.Limit(limit)));
        return all;
    }
}
