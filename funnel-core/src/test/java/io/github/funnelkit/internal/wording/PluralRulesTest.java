package io.github.funnelkit.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.CompactNumberFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralRulesTest {

    /** As CLDR has them: English, French, Russian, Polish, Arabic, Slovenian, Latvian, Icelandic, Welsh, Spanish, Japanese. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "one: i = 1 and v = 0",
                "one: i = 0,1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5",
                "one: v = 0 and i % 10 = 1 and i % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; "
                        + "many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14",
                "one: i = 1 and v = 0; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; many: v = 0 and i != 1 and "
                        + "i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14",
                "zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99",
                "one: v = 0 and i % 100 = 1; two: v = 0 and i % 100 = 2; few: v = 0 and i % 100 = 3..4 or v != 0",
                "zero: n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19; one: n % 10 = 1 and n % 100 != 11",
                "one: t = 0 and i % 10 = 1 and i % 100 != 11 or t % 10 = 1 and t % 100 != 11",
                "zero: n = 0; one: n = 1; two: n = 2; few: n = 3; many: n = 6",
                "one: n = 1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0",
                ""
            })
    void the_form_of_a_number_is_that_which_the_jdk_finds(String rules) {
        PluralRules read = PluralRules.parse(rules);
        CompactNumberFormat jdk = new CompactNumberFormat(
                "#",
                DecimalFormatSymbols.getInstance(Locale.ROOT),
                new String[] {
                    read.forms().stream()
                            .map(form -> form + ":0'" + form + "'")
                            .collect(Collectors.joining(" ", "{", "}"))
                },
                rules);
        LongStream.concat(LongStream.rangeClosed(0, 250), LongStream.of(1_000, 1_001, 1_000_000, 2_000_000, 1_000_001))
                .forEach(number -> assertThat(number + read.form(number)).isEqualTo(jdk.format(number)));
        assertThat(read.form(-1)).isEqualTo(read.form(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uno: n = 1 | plural rule 'uno: n = 1': expected one of [zero, one, two, few, many] and a condition, as in "
                        + "'one: n = 1'",
                "n = 1 | plural rule 'n = 1': expected one of",
                "one: n is 1 | plural condition 'n is 1': expected one such as 'n = 1' or 'n % 10 = 2..4,7'",
                "one: n = 1 and | plural condition",
                "one: n = 2.. | 'n = 2..': '2..' is no number or range, such as 2..4",
            })
    void rules_that_make_no_sense_are_refused(String rules, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PluralRules.parse(rules))
                .withMessageContaining(message);
    }
}
