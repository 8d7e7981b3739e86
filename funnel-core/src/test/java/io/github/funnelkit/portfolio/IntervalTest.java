package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    // Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0.0000,0.1611", "1,29,0.0061,0.1718"})
    void theIntervalIsThatOfThePublishedTable(int wins, int deals, double low, double high) {
        Interval interval = Interval.wilson(wins, deals);
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void theIntervalIsThatOfALibrary() {
        WilsonScoreInterval library = new WilsonScoreInterval();
        for (int deals : new int[] {1, 2, 7, 50, 93, 1000}) {
            for (int wins = 0; wins <= deals; wins += Math.max(1, deals / 25)) {
                ConfidenceInterval expected = library.createInterval(deals, wins, 0.95);
                Interval interval = Interval.wilson(wins, deals);
                assertThat(interval.low()).isCloseTo(expected.getLowerBound(), within(1e-9));
                assertThat(interval.high()).isCloseTo(expected.getUpperBound(), within(1e-9));
            }
        }
    }

    /** Figures of the formula with 80 digits, rounded once. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 0.09453120573423072, 0.9054687942657693",
        "2, 7, 0.08221892400405677, 0.6410655481673807",
        "81, 263, 0.2552885198782742, 0.36620957698280004",
        "1, 29, 0.006113214292762662, 0.17175521879320285",
        "1, 9223372036854775807, 1.913883059577296e-20, 6.141934037923453e-19",
        "4611686018427387904, 9223372036854775807, 0.4999999996773191, 0.5000000003226809",
    })
    void theBoundsAreRoundedOnce(long wins, long deals, double low, double high) {
        assertThat(Interval.wilson(wins, deals)).isEqualTo(new Interval(low, high));
    }

    @ParameterizedTest
    @CsvSource({"0.0625, 0.1875, 6.3 % - 18.8 %", "0.06249, 0.06251, 6.2 % - 6.3 %", "0.9994, 0.9996, 99.9 % - 100.0 %"
    })
    void itIsWrittenWithOneDecimal(double low, double high, String words) {
        assertThat(new Interval(low, high)).hasToString(words);
    }

    @Provide
    Arbitrary<long[]> winsOfDeals() {
        Arbitrary<Long> deals = Arbitraries.longs().between(1, Long.MAX_VALUE);
        Arbitrary<Long> fewDeals = Arbitraries.longs().between(1, 1_000);
        return Arbitraries.oneOf(deals, fewDeals)
                .flatMap(all -> Arbitraries.oneOf(
                                Arbitraries.longs().between(0, all),
                                Arbitraries.longs().between(0, Math.min(all, 5)),
                                Arbitraries.longs().between(all - Math.min(all, 5), all))
                        .map(won -> new long[] {won, all}));
    }

    /** A bound is where the squared distance from the rate is that of a rate's own spread: held exactly, without roots. */
    @Property
    void theBoundsSolveTheEquationOfTheScore(@ForAll("winsOfDeals") long[] winsOfDeals) {
        long wins = winsOfDeals[0];
        long deals = winsOfDeals[1];
        Interval interval = Interval.wilson(wins, deals);
        BigDecimal rate = BigDecimal.valueOf(wins).divide(BigDecimal.valueOf(deals), MathContext.DECIMAL128);
        if (wins > 0) {
            assertThat(beyond(moved(interval.low(), -4), wins, deals)).isPositive();
            assertThat(beyond(moved(interval.low(), 4).min(rate), wins, deals)).isNotPositive();
        }
        if (wins < deals) {
            assertThat(beyond(moved(interval.high(), -4).max(rate), wins, deals))
                    .isNotPositive();
            assertThat(beyond(moved(interval.high(), 4), wins, deals)).isPositive();
        }
    }

    /** By so many of the smallest steps that a number of this size can make. */
    private static BigDecimal moved(double bound, int steps) {
        return new BigDecimal(bound).add(new BigDecimal(steps * Math.ulp(bound)));
    }

    /** (w - np)² - z² n p (1 - p): positive outside of the interval, negative inside. */
    private static int beyond(BigDecimal p, long wins, long deals) {
        BigDecimal z = BigDecimal.valueOf(1.959963984540054);
        BigDecimal n = BigDecimal.valueOf(deals);
        BigDecimal distance = BigDecimal.valueOf(wins).subtract(n.multiply(p));
        BigDecimal spread = z.multiply(z).multiply(n).multiply(p).multiply(BigDecimal.ONE.subtract(p));
        return distance.multiply(distance).subtract(spread).signum();
    }

    @Property
    void moreWinsNeverLowerABoundAndTheRateLiesInside(@ForAll("winsOfDeals") long[] winsOfDeals) {
        long wins = winsOfDeals[0];
        long deals = winsOfDeals[1];
        Interval interval = Interval.wilson(wins, deals);
        assertThat(interval.contains((double) wins / deals)).isTrue();
        if (wins < deals) {
            Interval next = Interval.wilson(wins + 1, deals);
            assertThat(next.low()).isGreaterThanOrEqualTo(interval.low());
            assertThat(next.high()).isGreaterThanOrEqualTo(interval.high());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 9223372036854775807",
        "0,                   9223372036854775807",
        "4611686018427387904, 9223372036854775807",
        "2305843009213693952, 4611686018427387904",
        "149500137269657550,  149500137269657554", // the rate would be rounded below the lower bound
    })
    void veryManyDealsLeaveAlmostNoDoubt(long wins, long deals) {
        Interval interval = Interval.wilson(wins, deals);
        assertThat(interval.contains((double) wins / deals)).isTrue();
        assertThat(interval.high() - interval.low()).isLessThan(1e-8);
    }

    @Test
    void theTrueRateLiesInsideInAbout95Percent() {
        for (double rate : new double[] {0.1, 0.25, 0.5, 0.75}) {
            BinomialDistribution wins = new BinomialDistribution(93, rate);
            double covered = 0;
            for (int won = 0; won <= 93; won++) {
                covered += Interval.wilson(won, 93).contains(rate) ? wins.probability(won) : 0;
            }
            assertThat(covered).as("rate %s", rate).isBetween(0.93, 0.97);
        }
    }

    @Test
    void theEndsAreExact() {
        assertThat(Interval.wilson(0, 100).low()).isZero();
        assertThat(Interval.wilson(100, 100).high()).isEqualTo(1);
        assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1)).hasToString("0.0 % - 100.0 %");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.wilson(3, 2))
                .withMessage("3 wins of 2 deals: expected 0 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(0.5, 0.4))
                .withMessage("interval from 0.5 to 0.4: expected 0 to 1");
    }

    @ParameterizedTest
    @CsvSource({"10,93", "15,39", "5,381", "1,9600", "49,1"})
    void enoughDealsKeepTheIntervalNarrowWhateverTheRate(int halfWidth, long needed) {
        assertThat(CalibrationRule.DEFAULT.withHalfWidth(halfWidth).dealsNeeded())
                .isEqualTo(needed);
        for (long wins = 0; wins <= needed; wins++) {
            Interval interval = Interval.wilson(wins, needed);
            assertThat((interval.high() - interval.low()) / 2).isLessThanOrEqualTo(halfWidth / 100.0 + 1e-12);
        }
        long fewer = needed - 1;
        if (fewer > 1) {
            Interval tooWide = Interval.wilson(fewer / 2, fewer);
            assertThat((tooWide.high() - tooWide.low()) / 2).isGreaterThan(halfWidth / 100.0 - 1e-4);
        }
    }
}
