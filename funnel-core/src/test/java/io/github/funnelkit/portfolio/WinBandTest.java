package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
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
        assertThat(band.middle()).isEqualTo(wins.inverseCumulativeProbability(0.5));
        // what lies beyond either end is as near to one of ten as whole numbers come
        assertThat(band.notTooFew(10)).isEqualTo(nearest(number -> wins.cumulativeProbability(number - 1)));
        assertThat(band.notTooMany(90)).isEqualTo(nearest(number -> 1 - wins.cumulativeProbability(number)));
    }

    private static int nearest(IntToDoubleFunction beyond) {
        return IntStream.rangeClosed(0, 200)
                .boxed()
                .min(Comparator.comparingDouble(number -> Math.abs(beyond.applyAsDouble(number) - 0.1)))
                .orElseThrow();
    }

    /** Of a single deal that is won once in twenty cases, no case is left out that comes more often than one of ten. */
    @ParameterizedTest
    @CsvSource({"0.05, 0, 0", "0.15, 0, 0", "0.5, 0, 1", "0.85, 1, 1", "0.95, 1, 1"})
    void fewDealsHaveABandThatHoldsWhatIsUsual(double chance, long low, long high) {
        WinBand band = new WinBand(new double[] {chance}, 0);
        assertThat(band.notTooFew(10)).isEqualTo(low);
        assertThat(band.notTooMany(90)).isEqualTo(high);
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
        double most = 1 + Math.sqrt(variance) / 40;
        assertThat((double) band.notTooFew(10)).isCloseTo(wins[cases / 10], within(most));
        assertThat((double) band.middle()).isCloseTo(wins[cases / 2], within(most));
        assertThat((double) band.notTooMany(90)).isCloseTo(wins[cases * 9 / 10], within(most));
    }

    /** Where next to nothing is known, all are won in one half of the cases, and none in the other. */
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.999})
    void anErrorOfAnySizeIsThatOfAllDealsTogether(double chance) {
        WinBand band = new WinBand(new double[] {chance, chance, chance}, 9);
        assertThat(band.notTooFew(10)).isZero();
        assertThat(band.notTooFew(60)).isEqualTo(3);
        assertThat(band.notTooMany(40)).isZero();
        assertThat(band.notTooMany(90)).isEqualTo(3);
    }

    @Test
    void noDealIsWonNever() {
        assertThat(new WinBand(new double[0], 4).notTooMany(90)).isZero();
        assertThat(new WinBand(new double[] {0, 1}, 4).notTooFew(10)).isEqualTo(1);
    }
}
