package io.github.funnelkit.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.text.LanguagePack;
import io.github.funnelkit.text.Text;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Languages that hosts add. */
class LanguagePackTest {

    private static String say(List<LanguagePack> packs, Phrase phrase, String language, Object... values) {
        Locale reader = Locale.forLanguageTag(language);
        StringBuilder words = new StringBuilder();
        new Packs(packs).of(reader).append(phrase, values, reader, words);
        return words.toString();
    }

    private static final class Words implements LanguagePack {
        private final String language;
        private final Map<String, String> words;

        Words(String language, Map<String, String> words) {
            this.language = language;
            this.words = words;
        }

        @Override
        public Locale language() {
            return Locale.forLanguageTag(language);
        }

        @Override
        public Map<String, String> words() {
            return words;
        }
    }

    @Test
    void a_pack_on_the_class_path_is_found() {
        Locale romansh = PartialPack.LANGUAGE;
        assertThat(CommonWords.NO_STAGE.in(romansh)).isEqualTo("anc en nagina fasa");
        assertThat(CommonWords.NO_STAGE.in(Locale.forLanguageTag("rm-CH"))).isEqualTo("anc en nagina fasa");
        assertThat(CommonWords.DAYS.in(romansh, 1)).isEqualTo("1 di");
        assertThat(CommonWords.LAST_STAGE.in(romansh)).isEqualTo("This is the last stage");
        assertThat(Phrase.languages()).contains(romansh, Locale.ENGLISH, Locale.forLanguageTag("zh-Hant"));
    }

    @Test
    void what_a_pack_lacks_is_said_in_the_next_language_that_fits() {
        List<LanguagePack> packs = List.of(
                new Words("de-AT", Map.of("common.unassigned", "unbesetzt")),
                new Words("pt-BR", Map.of("common.unassigned", "sem responsável")),
                new Words("pt", Map.of("common.no-stage", "em nenhuma fase")));
        assertThat(say(packs, CommonWords.UNASSIGNED, "de-AT")).isEqualTo("unbesetzt");
        assertThat(say(packs, CommonWords.NO_STAGE, "de-AT")).isEqualTo("noch in keiner Phase");
        assertThat(say(packs, CommonWords.UNASSIGNED, "de-DE")).isEqualTo("nicht besetzt");
        assertThat(say(packs, CommonWords.NO_STAGE, "pt-BR")).isEqualTo("em nenhuma fase");
        assertThat(say(packs, CommonWords.LAST_STAGE, "pt-BR")).isEqualTo("This is the last stage");
        assertThat(say(packs, CommonWords.LAST_STAGE, "sw")).isEqualTo("This is the last stage");
    }

    @Test
    void words_that_stand_in_keep_their_own_plural() {
        List<LanguagePack> packs = List.of(new Words("oc", Map.of("plural", "one: i = 0,1")));
        assertThat(say(packs, CommonWords.DAYS, "oc", 0)).isEqualTo("0 days");
    }

    @Test
    void numbers_are_written_as_the_language_of_the_words_writes_them() {
        List<LanguagePack> packs =
                List.of(new Words("de-CH", Map.of()), new Words("it", Map.of("numbers", "-1'234,5")));
        assertThat(say(packs, CommonWords.PERCENT, "de", 1_234.5)).isEqualTo("1.234,5\u00a0%");
        assertThat(say(packs, CommonWords.PERCENT, "de-CH", 1_234.5)).isEqualTo("1’234.5\u00a0%");
        assertThat(say(packs, CommonWords.PERCENT, "it", 1_234.5)).isEqualTo("1'234,5 %");
    }

    @Test
    void large_quantities_are_counted_as_the_language_counts_them() {
        Locale zh = Locale.CHINESE;
        assertThat(Quantities.words(new BigDecimal("28070000"), "CNY", zh)).isEqualTo("2,807 万元");
        assertThat(Quantities.words(new BigDecimal("28075500"), "USD", zh)).isEqualTo("2,807.55 万美元");
        assertThat(Quantities.words(new BigDecimal("-10000"), "CNY", zh)).isEqualTo("-1 万元");
        assertThat(Quantities.words(new BigDecimal("28075510"), "CNY", zh)).isEqualTo("28,075,510 元");
        assertThat(Quantities.words(new BigDecimal("9999"), "CNY", zh)).isEqualTo("9,999 元");
        assertThat(Quantities.words(new BigDecimal("28070000"), Text.of("元"), zh))
                .isEqualTo("2,807 万元");
        BigDecimal amount = new BigDecimal("28070000");
        assertThat(Quantities.words(amount, "CNY", Locale.forLanguageTag("zh-Hant-TW")))
                .isEqualTo("2,807 萬元人民幣");
        assertThat(Quantities.words(amount, "CNY", Locale.JAPANESE)).isEqualTo("2,807 万人民元");
        assertThat(Quantities.words(amount, "CNY", Locale.GERMANY)).isEqualTo("28.070.000 CNY");
        assertThat(Quantities.words(amount, "CNY", Locale.US)).isEqualTo("28,070,000 CNY");
    }

    @Test
    void a_host_may_word_a_language_of_the_library_otherwise() {
        List<LanguagePack> packs = List.of(new Words("en", Map.of("common.no-stage", "a mere lead")));
        assertThat(say(packs, CommonWords.NO_STAGE, "en-GB")).isEqualTo("a mere lead");
        assertThat(say(packs, CommonWords.LAST_STAGE, "en-GB")).isEqualTo("This is the last stage");
        assertThat(say(packs, CommonWords.NO_STAGE, "oc")).isEqualTo("a mere lead");
    }

    private static final class Broken implements LanguagePack {
        @Override
        public Locale language() {
            return Locale.ITALIAN;
        }

        @Override
        public Map<String, String> words() {
            throw new IllegalStateException("no file");
        }
    }

    @Test
    void everything_that_is_wrong_with_packs_is_told_at_once() {
        List<LanguagePack> packs = List.of(
                new Words(
                        "oc",
                        Map.of(
                                "common.no-stagee", "x",
                                "common.labelled", "{label} : {tekst}",
                                "common.days", "{count, plural, one {# jour} other {# jours}}",
                                "common.list", "et {first}, {next}",
                                "common.unassigned", " ",
                                "numbers", "1 234,5",
                                "large", "1000 {number}",
                                "currencies", "EUR: euros, USD")),
                new Words("es", Map.of("plural", "uno: n = 1")),
                new Words("oc", Map.of()),
                new Broken());
        String words = Words.class.getName();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Packs(packs))
                .withMessage("language packs: 11 problems: "
                        + Broken.class.getName()
                        + ": its words cannot be read: java.lang.IllegalStateException: no file · "
                        + words + ", 'numbers': '1 234,5' does not show how -1,234.5 is written in the language · "
                        + words
                        + ", 'large': '1000 {number}': expected a power of ten, ':' and a wording, as in '1000: "
                        + "{number} thousand {unit}' · "
                        + words + ", 'currencies': 'USD': expected a code and a name, as in 'USD: dollars' · "
                        + words
                        + ", 'common.days': '{count, plural, one {# jour} other {# jours}}': the language has no "
                        + "plural form 'one'; it has other · "
                        + words
                        + ", 'common.labelled': '{label} : {tekst}': nothing is filled in at '{tekst}'; there are "
                        + "[label, text] · "
                        + words + ", 'common.list': 'et {first}, {next}' must begin with {first} and end with {next} · "
                        + words + ", 'common.no-stagee': there is no such key (did you mean 'common.no-stage'?) · "
                        + words + ", 'common.unassigned': the wording is blank; leave the key out · "
                        + words
                        + ", 'plural': plural rule 'uno: n = 1': expected one of [zero, one, two, few, many] and "
                        + "a condition, as in 'one: n = 1' · "
                        + "two packs are for the language 'oc': " + words + " and " + words);
    }

    @Test
    void a_file_of_properties_is_read_as_utf8() {
        byte[] file = "common.no-stage = pas d'étape\n# 注\n".getBytes(StandardCharsets.UTF_8);
        assertThat(LanguagePack.read(new ByteArrayInputStream(file)))
                .containsExactly(Map.entry("common.no-stage", "pas d'étape"));
    }

    @Test
    void texts_of_words_are_equal_when_they_say_the_same() {
        Text days = CommonWords.DAYS.text(3);
        assertThat(days).isEqualTo(CommonWords.DAYS.text(3)).isNotEqualTo(CommonWords.DAYS.text(4));
        assertThat(days).hasSameHashCodeAs(CommonWords.DAYS.text(3));
        assertThat(days.wordings()).containsEntry(Locale.GERMAN, "3 Tage").containsEntry(Locale.ENGLISH, "3 days");
        assertThat(days).isEqualTo(Text.of(days.wordings()));
        assertThat(Text.of(days.wordings())).isEqualTo(days).hasSameHashCodeAs(days);
        assertThat(days.with(Locale.GERMAN, "drei Tage").in(Locale.GERMAN)).isEqualTo("drei Tage");
        assertThat(days.covers(Locale.GERMAN)).isTrue();
        assertThat(days.covers(Locale.ITALIAN)).isFalse();
        assertThat(days).hasToString("3 days");
    }

    @Test
    void too_few_or_too_many_values_are_a_mistake_of_ours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommonWords.DAYS.in(Locale.ENGLISH))
                .withMessage("'common.days' needs [count], but 0 values are given");
    }
}
