package io.github.funnelkit.examples.cli.values;

import static io.github.funnelkit.examples.cli.values.NumberStyle.COMMA;
import static io.github.funnelkit.examples.cli.values.NumberStyle.POINT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    private static NumberText read(String text) {
        return NumberText.of(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2000|2000|1|",
                "20,000,000.00|20000000.00|1|",
                "¥20,000,000.00|20000000.00|1|",
                "USD 5,000.5|5000.5|1|",
                "1.2亿|1.2|100000000|",
                "12,345.0万|12345|10000|",
                "2千万|2|10000000|",
                "2000万元|2000|10000|",
                "１５|15|1|",
                "１，２３４．５|1234.5|1|",
                "1 234 567.5|1234567.5|1|",
                "1'234'567|1234567|1|",
                "12,34,567|1234567|1|",
                "-5|-5|1|",
                "(1,234.5)|-1234.5|1|",
                "-$5.25|-5.25|1|",
                "$-5.25|-5.25|1|",
                "15人|15|1|人",
                "50%|50|1|%",
                "3 Mio. EUR|3|1000000|",
                "250k€|250|1000|",
                "0.125|0.125|1|",
                ".5|.5|1|",
            })
    void withAPoint(String text, BigDecimal value, BigDecimal power, String other) {
        assertThat(read(text).value(POINT)).isEqualByComparingTo(value);
        assertThat(read(text).unit().power()).isEqualByComparingTo(power);
        assertThat(read(text).unit().other()).isEqualTo(other == null ? "" : other);
        assertThat(read(text).isAmbiguous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,56|1234.56", "1.234.567|1234567", "0,5|0.5", "1 234,5|1234.5", "12,5|12.5"})
    void withAComma(String text, BigDecimal value) {
        assertThat(read(text).evidence()).isEqualTo(COMMA);
        assertThat(read(text).value(COMMA)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000", "1,000", "999.999", "12,345", "-1.234", "2,000万", "€ 1.250"})
    void whatIsTwoNumbers(String text) {
        assertThat(read(text).isAmbiguous()).isTrue();
        assertThat(read(text).evidence()).isNull();
        assertThat(read(text).value(POINT)).isNotEqualByComparingTo(read(text).value(COMMA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "1,2,3",
                "1.2.3",
                "1,23,45",
                "1..2",
                "5.",
                "--5",
                "2000-3000",
                "约",
                "1/2",
                "12:30",
                "2026-11-03",
                "1.234,567,8",
                "1 2",
                "-(5)",
                "2e7",
                "1.2E+07"
            })
    void whatIsNoNumber(String text) {
        assertThat(NumberText.of(text)).isEmpty();
    }

    @Test
    void whatIsNoPlainNumberSaysWhatElseItHas() {
        assertThat(read("约2000").before()).isEqualTo("约");
        assertThat(read(">2000").before()).isEqualTo(">");
        assertThat(read("2000以上").unit().other()).isEqualTo("以上");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatAnyLocaleWritesIsReadInItsStyle(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            long digits = random.nextLong() % (long) Math.pow(10, 1 + random.nextInt(13));
            isReadInItsStyle(BigDecimal.valueOf(digits, 2));
        }
    }

    private static void isReadInItsStyle(BigDecimal number) {
        for (Locale locale : new Locale[] {Locale.US, Locale.GERMANY, Locale.CHINA, Locale.FRANCE}) {
            String text = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale)).format(number);
            NumberStyle style = text.charAt(text.length() - 3) == '.' ? POINT : COMMA;
            assertThat(read(text).value(style)).as(text).isEqualByComparingTo(number);
            assertThat(read(text).evidence()).as(text).isEqualTo(style);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "万元,10000,CNY",
        "亿元人民币,100000000,CNY",
        "人民币万元,10000,CNY",
        "kUSD,1000,USD",
        "USD k,1000,USD",
        "TEUR,1000,EUR",
        "Mio. €,1000000,EUR",
        "千美元,1000,USD",
        "USD million,1000000,USD",
        "元,1,CNY",
        "百万円,1000000,JPY"
    })
    void unitsOfMoney(String text, BigDecimal power, String currency) {
        Unit unit = Unit.of(text);
        assertThat(unit.power()).isEqualByComparingTo(power);
        assertThat(unit.currencies()).startsWith(currency);
        assertThat(unit.isMoneyOrPower()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"人", "2025", "含税", "张床", "per month", "m²"})
    void unitsOfOtherThings(String text) {
        assertThat(Unit.of(text).isMoneyOrPower()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234.56|POINT", "1.234,56|COMMA", "1 234,5|COMMA", "1234.5|POINT", "1'234.50|POINT"})
    void aStyleIsShownByAnExample(String example, NumberStyle style) {
        assertThat(NumberStyle.of(example)).contains(style);
    }
}
