package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.internal.search.Effort;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds that inequalities leave no values for their variables, by Fourier's and Motzkin's elimination: one variable after
 * another goes, and what it leaves between the others stays. Inequalities of whole numbers alone are tightened to them.
 */
final class Elimination {

    /** More are not followed. */
    private static final int MOST_ROWS = 1_500;

    /** More are not told apart, value by value. */
    private static final int MOST_CASES = 256;

    private final Map<Map<Variable, BigInteger>, Row> rows = new LinkedHashMap<>();
    private final Effort effort;
    private boolean impossible;

    /** The multiples have no common divisor; the most that they come to is a fraction. */
    private record Row(Map<Variable, BigInteger> multiples, BigInteger most, BigInteger per, boolean strict) {

        static Row of(Map<Variable, BigInteger> multiples, BigInteger most, BigInteger per, boolean strict) {
            BigInteger common = BigInteger.ZERO;
            boolean whole = true;
            for (Map.Entry<Variable, BigInteger> each : multiples.entrySet()) {
                common = common.gcd(each.getValue());
                whole &= each.getKey().isWhole();
            }
            if (common.signum() == 0) {
                return new Row(multiples, most, per, strict);
            }
            Map<Variable, BigInteger> smallest = new HashMap<>();
            for (Map.Entry<Variable, BigInteger> each : multiples.entrySet()) {
                smallest.put(each.getKey(), each.getValue().divide(common));
            }
            BigInteger divisor = per.multiply(common);
            return whole
                    ? new Row(smallest, below(most, divisor, strict), BigInteger.ONE, false)
                    : new Row(smallest, most, divisor, strict);
        }

        /** The largest whole number that is at most a fraction, or less than it. */
        private static BigInteger below(BigInteger most, BigInteger per, boolean strict) {
            BigInteger[] divided = most.divideAndRemainder(per);
            boolean down = divided[1].signum() < 0 || (strict && divided[1].signum() == 0);
            return down ? divided[0].subtract(BigInteger.ONE) : divided[0];
        }

        boolean isTighterThan(Row other) {
            int compared = most.multiply(other.per).compareTo(other.most.multiply(per));
            return compared < 0 || (compared == 0 && strict && !other.strict);
        }

        /** What is left when a variable has a value. */
        Row with(Variable variable, BigInteger value) {
            BigInteger multiple = multiples.get(variable);
            if (multiple == null) {
                return this;
            }
            Map<Variable, BigInteger> rest = new HashMap<>(multiples);
            rest.remove(variable);
            return of(rest, most.subtract(multiple.multiply(value).multiply(per)), per, strict);
        }

        boolean isContradiction() {
            return multiples.isEmpty() && (most.signum() < 0 || (strict && most.signum() == 0));
        }
    }

    private Elimination(Effort effort) {
        this.effort = effort;
    }

    /** Whether no values fulfil all of them; not, where finding out costs too much. */
    static boolean isImpossible(Collection<Inequality> inequalities, Effort effort) {
        return isImpossible(inequalities.stream().map(Elimination::row).toList(), MOST_CASES, effort);
    }

    /**
     * What elimination leaves open for whole numbers is decided value by value, where a variable has few and counts several
     * times beside others: between two multiples there may be fractions and no whole number.
     */
    private static boolean isImpossible(List<Row> rows, long cases, Effort effort) {
        Elimination elimination = new Elimination(effort);
        rows.forEach(elimination::add);
        List<Row> tightest = List.copyOf(elimination.rows.values());
        if (elimination.run()) {
            return true;
        }
        for (Variable variable : countedSeveralTimes(tightest)) {
            Optional<BigInteger> least = bound(tightest, variable, BigInteger.ONE.negate());
            Optional<BigInteger> most = bound(tightest, variable, BigInteger.ONE);
            if (least.isPresent() && most.isPresent()) {
                long first = least.get().negate().longValueExact();
                long values = most.get().longValueExact() - first + 1;
                if (values <= cases) {
                    return LongStream.range(first, first + values)
                            .allMatch(value -> isImpossible(
                                    tightest.stream()
                                            .map(row -> row.with(variable, BigInteger.valueOf(value)))
                                            .toList(),
                                    cases / values,
                                    effort));
                }
            }
        }
        return false;
    }

    private static Set<Variable> countedSeveralTimes(List<Row> rows) {
        Set<Variable> several = new LinkedHashSet<>();
        for (Row row : rows) {
            if (row.multiples.size() > 1) {
                row.multiples.forEach((variable, multiple) -> {
                    if (variable.isWhole() && multiple.abs().compareTo(BigInteger.ONE) > 0) {
                        several.add(variable);
                    }
                });
            }
        }
        return several;
    }

    /** The most that a multiple of a variable alone comes to, of those that fit into a long. */
    private static Optional<BigInteger> bound(List<Row> rows, Variable variable, BigInteger multiple) {
        return rows.stream()
                .filter(row -> row.multiples.equals(Map.of(variable, multiple)) && row.most.bitLength() < Long.SIZE - 2)
                .map(Row::most)
                .findFirst();
    }

    private static Row row(Inequality inequality) {
        int scale = Math.max(0, inequality.most().scale());
        for (BigDecimal multiple : inequality.multiples().values()) {
            scale = Math.max(scale, multiple.scale());
        }
        Map<Variable, BigInteger> multiples = new HashMap<>();
        for (Map.Entry<Variable, BigDecimal> each : inequality.multiples().entrySet()) {
            multiples.put(each.getKey(), each.getValue().movePointRight(scale).toBigIntegerExact());
        }
        BigInteger most = inequality.most().movePointRight(scale).toBigIntegerExact();
        return Row.of(multiples, most, BigInteger.ONE, inequality.strict());
    }

    private void add(Row row) {
        impossible |= row.isContradiction();
        if (!row.multiples.isEmpty()) {
            rows.merge(row.multiples, row, (known, added) -> added.isTighterThan(known) ? added : known);
        }
    }

    private boolean run() {
        while (!impossible && !rows.isEmpty() && rows.size() <= MOST_ROWS && !effort.isSpent()) {
            effort.spend(rows.size());
            Variable next = next();
            if (next == null) {
                return false;
            }
            eliminate(next);
        }
        return impossible;
    }

    /** The variable that leaves the fewest inequalities; null where each leaves too many. */
    private @Nullable Variable next() {
        Map<Variable, int[]> signs = new LinkedHashMap<>();
        for (Row row : rows.values()) {
            row.multiples.forEach((variable, multiple) ->
                    signs.computeIfAbsent(variable, added -> new int[2])[multiple.signum() > 0 ? 0 : 1]++);
        }
        Variable best = null;
        long fewest = MOST_ROWS;
        for (Map.Entry<Variable, int[]> each : signs.entrySet()) {
            long left = (long) each.getValue()[0] * each.getValue()[1];
            if (left < fewest) {
                fewest = left;
                best = each.getKey();
            }
        }
        return best;
    }

    private void eliminate(Variable variable) {
        List<Row> above = new ArrayList<>();
        List<Row> below = new ArrayList<>();
        for (Row row : List.copyOf(rows.values())) {
            BigInteger multiple = row.multiples.get(variable);
            if (multiple != null) {
                (multiple.signum() > 0 ? above : below).add(row);
                rows.remove(row.multiples);
            }
        }
        for (Row one : above) {
            for (Row other : below) {
                effort.spend(1 + one.multiples.size() + other.multiples.size());
                add(joined(one, other, variable));
            }
        }
    }

    private static Row joined(Row one, Row other, Variable without) {
        BigInteger ofOne =
                other.multiples.getOrDefault(without, BigInteger.ZERO).negate();
        BigInteger ofOther = one.multiples.getOrDefault(without, BigInteger.ZERO);
        Map<Variable, BigInteger> sum = new HashMap<>();
        one.multiples.forEach((variable, multiple) -> sum.put(variable, multiple.multiply(ofOne)));
        other.multiples.forEach(
                (variable, multiple) -> sum.merge(variable, multiple.multiply(ofOther), BigInteger::add));
        sum.values().removeIf(multiple -> multiple.signum() == 0);
        BigInteger most = one.most
                .multiply(ofOne)
                .multiply(other.per)
                .add(other.most.multiply(ofOther).multiply(one.per));
        return Row.of(sum, most, one.per.multiply(other.per), one.strict || other.strict);
    }
}
