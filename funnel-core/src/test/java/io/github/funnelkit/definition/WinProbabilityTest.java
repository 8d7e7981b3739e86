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
        assertThat(WinProbability.of(30).of(new BigDecimal("250"))).isEqualByComparingTo("75");
        assertThat(WinProbability.parse("12.5").of(BigDecimal.ONE)).isEqualByComparingTo("0.125");
        assertThat(WinProbability.ZERO.of(BigDecimal.TEN)).isEqualByComparingTo("0");
    }

    @Test
    void isComparedByValue() {
        assertThat(WinProbability.of(30))
                .isGreaterThan(WinProbability.parse("29.9"))
                .isLessThan(WinProbability.of(31))
                .isEqualByComparingTo(WinProbability.parse("30.0"));
        assertThat(WinProbability.ZERO).isEqualTo(WinProbability.of(0));
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
