package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WinBandTest {

    @Test
    void withoutAnErrorItIsThatOfChanceAlone() {
        double[] chances = new double[200];
        Arrays.fill(chances, 0.3);
        WinBand band = new WinBand(chances, 0);
        BinomialDistribution wins = new BinomialDistribution(200, 0.3);
        for (int percent : new int[] {10, 50, 90}) {
            assertThat(band.wins(percent)).isEqualTo(wins.inverseCumulativeProbability(percent / 100.0));
        }
    }

    /** Deals of three chances, whose odds are higher or lower together; 40,000 drawn cases. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"9, 0.5", "90, 40", "900, 2500"})
    void itIsThatOfDrawnCases(int deals, double variance) {
        Random random = new Random(deals);
        double[] chances = new double[deals];
        double slope = 0;
        for (int i = 0; i < deals; i++) {
            chances[i] = new double[] {0.02, 0.2, 0.6}[i % 3];
            slope += chances[i] * (1 - chances[i]);
        }
        int cases = 40_000;
        int[] wins = new int[cases];
        for (int each = 0; each < cases; each++) {
            double odds = Math.exp(random.nextGaussian() * Math.sqrt(variance) / slope);
            for (double chance : chances) {
                wins[each] += random.nextDouble() < chance * odds / (1 - chance + chance * odds) ? 1 : 0;
            }
        }
        Arrays.sort(wins);
        WinBand band = new WinBand(chances, variance);
        for (int percent : new int[] {10, 50, 90}) {
            double drawn = wins[cases * percent / 100];
            assertThat((double) band.wins(percent)).isCloseTo(drawn, within(1 + Math.sqrt(variance) / 40));
        }
    }

    /** Where next to nothing is known, all are won in one half of the cases, and none in the other. */
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.999})
    void anErrorOfAnySizeIsThatOfAllDealsTogether(double chance) {
        WinBand band = new WinBand(new double[] {chance, chance, chance}, 9);
        assertThat(band.wins(10)).isZero();
        assertThat(band.wins(40)).isZero();
        assertThat(band.wins(60)).isEqualTo(3);
        assertThat(band.wins(90)).isEqualTo(3);
    }

    @Test
    void noDealIsWonNever() {
        assertThat(new WinBand(new double[0], 4).wins(90)).isZero();
        assertThat(new WinBand(new double[] {0, 1}, 4).wins(10)).isEqualTo(1);
    }
}
