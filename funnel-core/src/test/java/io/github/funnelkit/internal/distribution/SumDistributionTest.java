package io.github.funnelkit.internal.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumDistributionTest {

    private static final class Deals {

        private final long[] amounts;
        private final double[] chances;

        Deals(long[] amounts, double[] chances) {
            this.amounts = amounts;
            this.chances = chances;
        }

        static Deals random(Random random, int number, long most, long multiple) {
            return new Deals(
                    random.longs(number, 0, most).map(units -> units * multiple).toArray(),
                    random.doubles(number, -0.1, 1.1)
                            .map(chance -> Math.round(1e4 * Math.max(0, Math.min(1, chance))) / 1e4)
                            .toArray());
        }

        SumDistribution distribution() {
            return SumDistribution.of(amounts, chances);
        }

        /** By looking at every outcome. */
        Map<Long, Double> outcomes() {
            TreeMap<Long, Double> likely = new TreeMap<>();
            for (int outcome = 0; outcome < 1 << amounts.length; outcome++) {
                double product = 1;
                long sum = 0;
                for (int i = 0; i < amounts.length; i++) {
                    boolean won = (outcome >> i & 1) == 1;
                    product *= won ? chances[i] : 1 - chances[i];
                    sum += won ? amounts[i] : 0;
                }
                likely.merge(sum, product, Double::sum);
            }
            return likely;
        }

        /** Unit by unit, deal by deal: how likely each sum is. */
        double[] convolved() {
            double[] likely = new double[(int) Arrays.stream(amounts).sum() + 1];
            likely[0] = 1;
            int most = 0;
            for (int i = 0; i < amounts.length; i++) {
                int amount = (int) amounts[i];
                most += amount;
                for (int sum = most; sum >= 0; sum--) {
                    likely[sum] =
                            likely[sum] * (1 - chances[i]) + (sum >= amount ? likely[sum - amount] * chances[i] : 0);
                }
            }
            return likely;
        }
    }

    /** Of up to 15 amounts in cents, so that hardly two sums are the same. */
    @Property(tries = 60)
    void ofFewAmountsItIsThatOfAllOutcomes(@ForAll long seed) {
        Random random = new Random(seed);
        Deals deals = Deals.random(random, random.nextInt(16), 5_000_000_000L, 1);
        SumDistribution distribution = deals.distribution();
        double upTo = 0;
        for (Map.Entry<Long, Double> each : deals.outcomes().entrySet()) {
            upTo += each.getValue();
            assertThat(distribution.upTo(each.getKey())).isCloseTo(upTo, within(1e-11));
            for (int percent : new int[] {1, 10, 50, 90, 99}) {
                double chance = percent / 100.0;
                if (each.getValue() > 1e-9 && upTo - each.getValue() < chance - 1e-9 && upTo > chance + 1e-9) {
                    assertThat(distribution.quantile(chance)).isEqualTo(each.getKey());
                    assertThat(distribution.low(chance)).isEqualTo(each.getKey());
                    assertThat(distribution.high(chance)).isEqualTo(each.getKey());
                }
            }
        }
    }

    @net.jqwik.api.Tag("slow")
    @Property(tries = 40)
    void whereAllFitOnAGridItIsThatOfTheConvolution(@ForAll long seed) {
        Random random = new Random(seed);
        Deals units = Deals.random(random, 17 + random.nextInt(150), 200, 1);
        long multiple = 1L + random.nextInt(1_000_000);
        SumDistribution distribution = new Deals(
                        Arrays.stream(units.amounts)
                                .map(unit -> unit * multiple)
                                .toArray(),
                        units.chances)
                .distribution();
        assertThat(distribution.step() % multiple).isZero();
        double[] likely = units.convolved();
        double upTo = 0;
        for (int sum = 0; sum < likely.length; sum++) {
            upTo += likely[sum];
            assertThat(distribution.upTo(sum * multiple)).isCloseTo(upTo, within(1e-11));
        }
    }

    /** Of all and of a window: what is rounded is within the bounds, and these are narrow. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"24, 200000", "100, 60000", "600, 5000", "1000, 4000"})
    void whereAmountsAreRoundedTheTrueQuantilesLieWithinTheBounds(int number, long most) {
        Random random = new Random(number);
        Deals deals = Deals.random(random, number, most, 1);
        SumDistribution distribution = deals.distribution();
        assertThat(distribution.step()).isGreaterThan(1);
        double[] likely = deals.convolved();
        int sum = 0;
        double upTo = likely[0];
        for (int percent = 1; percent < 100; percent++) {
            while (upTo < percent / 100.0) {
                upTo += likely[++sum];
            }
            double chance = percent / 100.0;
            assertThat((long) sum).isBetween(distribution.low(chance), distribution.high(chance));
            assertThat((double) distribution.quantile(chance)).isCloseTo(sum, within(3.0 * distribution.step()));
            assertThat(distribution.high(chance) - distribution.low(chance)).isLessThan(number * distribution.step());
        }
    }

    /** Amounts that are all rounded up, by some eight steps together: the sums are moved back by as much. */
    @Test
    void whatIsRoundedOneWayDoesNotAddUp() {
        Deals deals = new Deals(new long[40], new double[40]);
        for (int i = 0; i < 40; i++) {
            deals.amounts[i] = 100_000L + i % 10;
            deals.chances[i] = 0.5;
        }
        SumDistribution distribution = deals.distribution();
        assertThat(distribution.step()).isGreaterThan(1);
        double[] likely = deals.convolved();
        int sum = 0;
        double upTo = likely[0];
        for (int percent = 10; percent <= 90; percent += 10) {
            while (upTo < percent / 100.0) {
                upTo += likely[++sum];
            }
            assertThat((double) distribution.quantile(percent / 100.0))
                    .isCloseTo(sum, within(3.0 * distribution.step()));
        }
    }

    /** Of 20,000 deals by 1,000 drawn cases: the ranks that 99.99 % of such draws lie between. */
    @Tag("slow")
    @Test
    void ofVeryManyAmountsItIsThatOfDrawnCases() {
        Random random = new Random(5);
        int number = 20_000;
        double[] stages = {0.1, 0.25, 0.5, 0.75};
        Deals deals = new Deals(
                random.longs(number, 1_000_00, 2_000_000_00).toArray(),
                random.ints(number, 0, 4).mapToDouble(stage -> stages[stage]).toArray());
        int cases = 1_000;
        long[] sums = new long[cases];
        for (int each = 0; each < cases; each++) {
            for (int i = 0; i < number; i++) {
                sums[each] += random.nextDouble() < deals.chances[i] ? deals.amounts[i] : 0;
            }
        }
        Arrays.sort(sums);
        SumDistribution distribution = deals.distribution();
        for (int percent : new int[] {10, 50, 90}) {
            BinomialDistribution rank = new BinomialDistribution(cases, percent / 100.0);
            long low = sums[rank.inverseCumulativeProbability(0.00005) - 1];
            long high = sums[rank.inverseCumulativeProbability(0.99995)];
            long quantile = distribution.quantile(percent / 100.0);
            assertThat(quantile).isBetween(low, high);
            // the bounds are far nearer than what so many draws know
            long bounds = distribution.high(percent / 100.0) - distribution.low(percent / 100.0);
            assertThat(bounds).isPositive().isLessThan((high - low) / 2);
        }
    }

    @Property(tries = 30)
    void theOrderOfTheAmountsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        int number = 1 + random.nextInt(60);
        Deals deals = Deals.random(random, number, 1_000_000_000, 1);
        Deals turned = new Deals(new long[number], new double[number]);
        for (int i = 0; i < number; i++) {
            turned.amounts[i] = deals.amounts[number - 1 - i];
            turned.chances[i] = deals.chances[number - 1 - i];
        }
        SumDistribution one = deals.distribution();
        SumDistribution other = turned.distribution();
        for (int percent = 1; percent < 100; percent++) {
            double chance = percent / 100.0;
            assertThat(other.quantile(chance)).isEqualTo(one.quantile(chance));
            assertThat(other.low(chance)).isEqualTo(one.low(chance));
            assertThat(other.high(chance)).isEqualTo(one.high(chance));
        }
    }

    /** A case that is exactly as likely as is asked: the least amount of those that are right, and both as bounds. */
    @Test
    void whatIsExactlyAsLikelyIsBetweenBothAmounts() {
        SumDistribution one = SumDistribution.of(new long[] {70}, new double[] {0.5});
        assertThat(one.quantile(0.5)).isZero();
        assertThat(one.low(0.5)).isZero();
        assertThat(one.high(0.5)).isEqualTo(70);
        assertThat(one.upTo(-1)).isZero();
        assertThat(one.upTo(69)).isEqualTo(0.5);
        assertThat(one.upTo(70)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 2305843009213693951", "0.999, 2305843009213693950", "0.001, 2305843009213693949"})
    void theLargestAmountsAreCounted(double chance, long each) {
        long[] amounts = {each, each, each, 1, 2};
        SumDistribution distribution = SumDistribution.of(amounts, new double[] {chance, chance, 1, 1, 1});
        assertThat(distribution.quantile(1e-9)).isEqualTo(each + 3);
        assertThat(distribution.high(0.9999999)).isEqualTo(3 * each + 3);
    }

    @Test
    void manyLargeAmountsAreCountedWithoutRunningOver() {
        long each = Long.MAX_VALUE / 40;
        long[] amounts = new long[40];
        double[] chances = new double[40];
        for (int i = 0; i < 40; i++) {
            amounts[i] = each - i;
            chances[i] = 0.99;
        }
        SumDistribution distribution = SumDistribution.of(amounts, chances);
        long all = Arrays.stream(amounts).sum();
        assertThat(distribution.high(0.9)).isEqualTo(all);
        assertThat(distribution.quantile(0.9)).isBetween(distribution.low(0.9), all);
        assertThat(distribution.low(0.1)).isPositive();
    }
}
