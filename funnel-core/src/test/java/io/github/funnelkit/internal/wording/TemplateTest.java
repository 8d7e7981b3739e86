package io.github.funnelkit.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static final PluralRules ONE = PluralRules.parse("one: n = 1");
    private static final Digits DIGITS = Digits.shownBy("-1.234,5");

    private static String filled(String template, Object... values) {
        List<String> names = List.of("a", "b").subList(0, values.length);
        StringBuilder words = new StringBuilder();
        TemplateParser.parse(template, names, ONE).append(values, Locale.GERMAN, DIGITS, words);
        return words.toString();
    }

    @Test
    void places_are_filled_in_by_name_in_any_order_and_more_than_once() {
        assertThat(filled("{b} vor {a}, {a} nach {b}", "x", "y")).isEqualTo("y vor x, x nach y");
        assertThat(filled("it's '{a}' # 1", "x")).isEqualTo("it's 'x' # 1");
        assertThat(filled("{b}", "x", "y")).isEqualTo("y");
        assertThat(filled("nothing")).isEqualTo("nothing");
    }

    @Test
    void texts_are_in_the_readers_language_and_numbers_as_the_language_writes_them() {
        Text text = Text.of(Locale.GERMAN, "Bedarf").with(Locale.ENGLISH, "need");
        assertThat(filled("{a}: {b}", text, new BigDecimal("-20000000.50"))).isEqualTo("Bedarf: -20.000.000,5");
        assertThat(filled("{a}: {b}", LocalDate.parse("2026-11-23"), 1_234)).isEqualTo("2026-11-23: 1.234");
    }

    @Test
    void a_plural_is_chosen_by_its_number() {
        String template = "{a, plural, =0 {no day} one {# day of {b}} other {# days of {b}}} left";
        assertThat(filled(template, 0, "May")).isEqualTo("no day left");
        assertThat(filled(template, 1, "May")).isEqualTo("1 day of May left");
        assertThat(filled(template, 1_500L, "May")).isEqualTo("1.500 days of May left");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{c} | nothing is filled in at '{c}'",
                "{bb} | nothing is filled in at '{bb}'; there are [a, b]",
                "{a | '{a' goes on as neither '}' nor ', plural,'",
                "{} | a name is missing at character 2",
                "a} | a '}' that nothing opened",
                "{a, choice, one {x}} | '{a' goes on as neither",
                "{a, plural, one {x}} | the plural of 'a' has no form 'other'",
                "{a, plural, few {x} other {y}} | the language has no plural form 'few'; it has one, other",
                "{a, plural, one x other {y}} | no '{' after 'one'",
                "{a, plural, one {x | no '}' at the end of 'one'",
            })
    void malformed_templates_are_refused(String template, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filled(template, "x", "y"))
                .withMessageContaining(message)
                .withMessageStartingWith("'" + template + "': ");
    }

    @Test
    void plurals_in_plurals_are_read_up_to_a_depth() {
        assertThat(filled(nested(8), 2)).isEqualTo("x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filled(nested(9), 2))
                .withMessageEndingWith(": plurals within plurals, more than 8 deep");
        assertThatIllegalArgumentException().isThrownBy(() -> filled(nested(100_000), 2));
    }

    private static String nested(int deep) {
        return "{a, plural, other {".repeat(deep) + "x" + "}}".repeat(deep);
    }

    @Test
    void a_number_that_is_shown_wrongly_is_refused() {
        for (String sample : List.of("1,234.5", "-1,235.5", "-1234.500", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Digits.shownBy(sample))
                    .withMessage("'" + sample + "' does not show how -1,234.5 is written in the language");
        }
    }
}
