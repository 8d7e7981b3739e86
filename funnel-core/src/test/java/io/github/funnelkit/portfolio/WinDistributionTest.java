package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class WinDistributionTest {

    @Property(tries = 50)
    void everyNumberOfWinsIsAsLikelyAsAllItsOutcomesTogether(
            @ForAll @Size(max = 10) List<@DoubleRange(min = 0, max = 1) Double> chances) {
        double[] likely = new double[chances.size() + 1];
        for (int outcome = 0; outcome < 1 << chances.size(); outcome++) {
            double product = 1;
            for (int deal = 0; deal < chances.size(); deal++) {
                boolean won = (outcome >> deal & 1) == 1;
                product *= won ? chances.get(deal) : 1 - chances.get(deal);
            }
            likely[Integer.bitCount(outcome)] += product;
        }
        WinDistribution wins = WinDistribution.of(chances);
        double atLeast = 0;
        for (int number = chances.size(); number >= 0; number--) {
            assertThat(wins.probability(number)).isCloseTo(likely[number], within(1e-12));
            atLeast += likely[number];
            assertThat(wins.atLeast(number)).isCloseTo(atLeast, within(1e-12));
        }
        assertThat(wins.atLeast(0)).isCloseTo(1, within(1e-12));
        assertThat(likely[wins.mostLikely()])
                .isCloseTo(java.util.Arrays.stream(likely).max().orElseThrow(), within(1e-12));
    }

    @Test
    void equalChancesGiveTheBinomialDistribution() {
        for (double chance : new double[] {0, 0.1, 0.25, 0.5, 1}) {
            WinDistribution wins = WinDistribution.of(Collections.nCopies(400, chance));
            BinomialDistribution binomial = new BinomialDistribution(400, chance);
            for (int number = 0; number <= 400; number++) {
                assertThat(wins.probability(number)).isCloseTo(binomial.probability(number), within(1e-11));
            }
        }
    }

    @Test
    void manyDealsLeaveNothingOut() {
        WinDistribution wins = WinDistribution.of(Collections.nCopies(5_000, 0.3));
        assertThat(wins.atLeast(0)).isCloseTo(1, within(1e-10));
        assertThat(wins.mostLikely()).isEqualTo(1_500);
        assertThat(wins.atLeast(1_500) - wins.probability(1_500))
                .isCloseTo(1 - new BinomialDistribution(5_000, 0.3).cumulativeProbability(1_500), within(1e-9));
    }

    @Test
    void noDealIsWonForSure() {
        WinDistribution none = WinDistribution.of(List.of());
        assertThat(none.deals()).isZero();
        assertThat(none.probability(0)).isEqualTo(1);
        assertThat(none.probability(1)).isZero();
        assertThat(none.probability(-1)).isZero();
        assertThat(none.atLeast(-1)).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WinDistribution.of(List.of(0.5, 1.01)))
                .withMessage("win probability 1.01: expected 0 to 1");
    }
}
