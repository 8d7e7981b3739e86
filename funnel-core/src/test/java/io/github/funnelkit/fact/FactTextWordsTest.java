package io.github.funnelkit.fact;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values, numbers and periods as a reader sees them. */
class FactTextWordsTest {

    static Stream<Arguments> values() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        return Stream.of(
                Arguments.of(FactValue.unknown(), "未知", "not known"),
                Arguments.of(FactValue.none(), "无", "none"),
                Arguments.of(FactValue.known(true), "是", "yes"),
                Arguments.of(FactValue.known(false), "否", "no"),
                Arguments.of(FactValue.known(9L), "9", "9"),
                Arguments.of(FactValue.known(new BigDecimal("20000000.50")), "20,000,000.5", "20,000,000.5"),
                Arguments.of(FactValue.known(day), "2026-11-23", "2026-11-23"),
                Arguments.of(
                        FactValue.known(List.of(day, day.plusDays(1))),
                        "2026-11-23、2026-11-24",
                        "2026-11-23, 2026-11-24"),
                Arguments.of(FactValue.known("tender"), "tender", "tender"),
                Arguments.of(FactValue.known(List.of("CT", "MRI")), "CT、MRI", "CT, MRI"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void valuesAreSaidInTheReadersLanguage(FactValue<?> value, String zh, String en) {
        assertThat(FactText.describe(value, Locale.CHINESE)).isEqualTo(zh);
        assertThat(FactText.describe(value, Locale.SIMPLIFIED_CHINESE)).isEqualTo(zh);
        assertThat(FactText.describe(value, Locale.ENGLISH)).isEqualTo(en);
        assertThat(FactText.describe(value, Locale.FRENCH)).isEqualTo(en);
    }

    @Test
    void quantitiesAreSaidInTheirUnitAsItIsCalled() {
        Quantity steel = Quantity.of("steel", "t", text("钢材", "Steel"));
        Quantity named = steel.withUnitLabel(text("吨", "tonnes"));
        FactValue<?> value = FactValue.known(new BigDecimal("12.5"));
        assertThat(FactText.describe(steel, value, Locale.CHINESE)).isEqualTo("12.5 t");
        assertThat(FactText.describe(named, value, Locale.CHINESE)).isEqualTo("12.5 吨");
        assertThat(FactText.describe(named, value, Locale.ENGLISH)).isEqualTo("12.5 tonnes");
        assertThat(FactText.amount(named, 30_000, Locale.CHINESE)).isEqualTo("3 万吨");
        assertThat(FactText.describe(named, FactValue.unknown(), Locale.ENGLISH))
                .isEqualTo("not known");
        Quantity budget =
                Quantity.of("budget", "USD", text("预算", "Budget")).withUnitLabel(Text.of(Locale.ENGLISH, "US dollars"));
        assertThat(FactText.amount(budget, 7, Locale.ENGLISH)).isEqualTo("7 US dollars");
        assertThat(FactText.amount(budget, 7, Locale.CHINESE))
                .as("a language that the name has not, but the library has")
                .isEqualTo("7 美元");
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of(0, "0"),
                Arguments.of(999, "999"),
                Arguments.of(1000L, "1,000"),
                Arguments.of(-1234567, "-1,234,567"),
                Arguments.of(-123456L, "-123,456"),
                Arguments.of(Long.MIN_VALUE, "-9,223,372,036,854,775,808"),
                Arguments.of(new BigDecimal("0.00"), "0"),
                Arguments.of(new BigDecimal("-1200.00"), "-1,200"),
                Arguments.of(new BigDecimal("-0.50"), "-0.5"),
                Arguments.of(new BigDecimal("1000.05"), "1,000.05"),
                Arguments.of(new BigDecimal("0.1000"), "0.1"),
                Arguments.of(new BigDecimal("1E+3"), "1,000"),
                Arguments.of(new BigDecimal("0.00000000000000000000000000000000000001"), "0." + "0".repeat(37) + "1"),
                Arguments.of(new BigDecimal("12345678901234567890.123456789"), "12,345,678,901,234,567,890.123456789"),
                Arguments.of(BigInteger.TEN.pow(21), "1" + ",000".repeat(7)),
                Arguments.of(0.5, "0.5"));
    }

    private static String number(Number number) {
        return FactText.amount(Count.of("things", "things", Text.of("Things")), number, Locale.ENGLISH);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("numbers")
    void numbersAreGroupedAndExact(Number number, String expected) {
        Locale before = Locale.getDefault();
        try {
            for (Locale odd : List.of(Locale.GERMANY, Locale.forLanguageTag("ar-EG-u-nu-arab"), Locale.ROOT)) {
                Locale.setDefault(odd);
                assertThat(number(number)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar-EG",
                "ar-EG-u-nu-arab",
                "fa-IR",
                "th-TH-u-ca-buddhist-nu-thai",
                "ja-JP-u-ca-japanese",
                "hi-IN"
            })
    void numbersAndDaysFollowTheWordsAndNoCalendarOrDigitsOfTheReader(String tag) {
        Locale reader = Locale.forLanguageTag(tag);
        assertThat(FactText.describe(FactValue.known(new BigDecimal("1234567.5")), reader))
                .isEqualTo("1,234,567.5");
        assertThat(FactText.describe(FactValue.known(LocalDate.of(2026, 11, 23)), reader))
                .isEqualTo("2026-11-23");
        assertThat(FactText.period(Period.ofDays(14)).in(reader)).isEqualTo(tag.startsWith("ja") ? "14日" : "14 days");
    }

    @Property
    void numbersLookAsTheJdkFormatsThem(@ForAll long unscaled, @ForAll @IntRange(min = -9, max = 30) int scale) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Integer.MAX_VALUE);
        BigDecimal decimal = BigDecimal.valueOf(unscaled, scale);
        assertThat(number(decimal)).isEqualTo(format.format(decimal));
        assertThat(number(unscaled)).isEqualTo(format.format(unscaled));
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y,       1 年,              1 year",
        "P12M,      12 个月,           12 months",
        "P1M,       1 个月,            1 month",
        "P1D,       1 天,              1 day",
        "P2W,       14 天,             14 days",
        "P1Y2M,     1 年 2 个月,       1 year and 2 months",
        "P2Y1M3D,   2 年 1 个月 3 天,  2 years and 1 month and 3 days",
        "P0D,       0 天,              0 days",
    })
    void periods(Period period, String zh, String en) {
        assertThat(FactText.period(period).in(Locale.CHINESE)).isEqualTo(zh);
        assertThat(FactText.period(period).in(Locale.ENGLISH)).isEqualTo(en);
    }
}
