package io.github.funnelkit.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A percentage, compared by value and written plainly. */
class WinProbabilityTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 %",
        "0.0, 0 %",
        "10, 10 %",
        "1E+1, 10 %",
        "12.50, 12.5 %",
        "100, 100 %",
        "100.00, 100 %",
        "1E-20, 0.00000000000000000001 %",
    })
    void isWrittenPlainly(String percent, String written) {
        assertThat(WinProbability.parse(percent)).hasToString(written);
        assertThat(WinProbability.parse(percent)).isEqualTo(new WinProbability(new BigDecimal(percent)));
        assertThat(WinProbability.parse(percent).percent().scale()).isNotNegative();
    }

    @Test
    void isAShareOfAnAmount() {
        assertThat(WinProbability.of(30).applyTo(new BigDecimal("250"))).isEqualByComparingTo("75");
        assertThat(WinProbability.parse("12.5").applyTo(BigDecimal.ONE)).isEqualByComparingTo("0.125");
        assertThat(WinProbability.ZERO.applyTo(BigDecimal.TEN)).isEqualByComparingTo("0");
    }

    @Test
    void isComparedByValue() {
        assertThat(WinProbability.of(30))
                .isGreaterThan(WinProbability.parse("29.9"))
                .isLessThan(WinProbability.of(31))
                .isEqualByComparingTo(WinProbability.parse("30.0"));
        assertThat(WinProbability.ZERO).isEqualTo(WinProbability.of(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1E-21|win probability 1E-21 % has 21 digits after the point: expected at most 20",
                "12.345678901234567890123|win probability 12.346… % has 21 digits after the point: expected at most 20",
                "-0.1|win probability -0.1 %: expected 0 to 100",
                "100.0000000000000000000000001|win probability 100.00… %: expected 0 to 100",
                "1E+999999999|win probability 1E+999999999 %: expected 0 to 100",
            })
    void aRangeAndTooManyDigitsAreToldApart(BigDecimal percent, String message) {
        assertThatThrownBy(() -> new WinProbability(percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aDecimalMadeOfADoubleIsToldHowToBeMade() {
        double percent = 12.3;
        assertThatThrownBy(() -> new WinProbability(new BigDecimal(percent)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "win probability 12.300… % has 48 digits after the point: expected at most 20; these are the "
                                + "digits of the double 12.3: use BigDecimal.valueOf(12.3) or new BigDecimal(\"12.3\")");
        assertThat(new WinProbability(new BigDecimal("12.50"))).isEqualTo(WinProbability.parse("12.5"));
        assertThat(new WinProbability(BigDecimal.valueOf(12.3))).isEqualTo(WinProbability.parse("12.3"));
    }

    @Test
    void zerosAtTheEndAreNoDigits() {
        assertThat(WinProbability.parse("12.5" + "0".repeat(40))).isEqualTo(WinProbability.parse("12.5"));
    }

    @Test
    void whatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> WinProbability.parse("half"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("win probability 'half': expected a decimal from 0 to 100");
        assertThatThrownBy(() -> WinProbability.of(101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("win probability 101 %: expected 0 to 100");
    }
}
