package io.github.funnelkit.examples.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.portfolio.Money;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as the report writes them, too. */
class ShortAmountTest {

    private static String of(String language, String amount, String currency) {
        return new ShortAmount(Locale.forLanguageTag(language), true).of(Money.of(new BigDecimal(amount), currency));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh|14500000|CNY|¥1,450 万",
                "zh|8440000|CNY|¥844 万",
                "zh|950|CNY|¥950",
                "zh|4800|CNY|¥4,800",
                "zh|123456789012|USD|USD 1,234.57 亿",
                "zh-TW|14500000|CNY|¥1,450 萬",
                "en|14500000|CNY|CNY 14.5M",
                "en|950|EUR|EUR 950",
                "de|8440000|CNY|CNY 8,44 Mio.",
                "ja|14500000|CNY|CNY 1450万",
                "ja|14500000|JPY|JPY 1450万",
            })
    void withItsCurrency(String language, String amount, String currency, String written) {
        assertThat(of(language, amount, currency)).isEqualTo(written);
    }

    @Test
    void withoutACurrency() {
        assertThat(of("zh", "14500000", Customer.NO_CURRENCY)).isEqualTo("1,450 万");
        ShortAmount ofOneCurrency = new ShortAmount(Locale.CHINESE, false);
        assertThat(ofOneCurrency.of(Money.of(BigDecimal.valueOf(8_440_000), "CNY")))
                .isEqualTo("844 万");
    }
}
