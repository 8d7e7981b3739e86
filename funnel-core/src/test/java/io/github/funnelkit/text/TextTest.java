package io.github.funnelkit.text;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wording in several languages, and which of them a reader gets. */
class TextTest {

    /** Languages of the text as {@code tag=wording}, and what a reader of a language gets. */
    @ParameterizedTest(name = "{0} read in {1}: {2}")
    @CsvSource({
        "zh=是 en=yes,                     zh,         是",
        "zh=是 en=yes,                     en,         yes",
        "zh=是 en=yes,                     zh-CN,      是",
        "zh=是 en=yes,                     zh-Hant-TW, 是",
        "zh=是 en=yes,                     en-GB,      yes",
        "zh=是 en=yes,                     fr,         yes",
        "zh=是 en=yes,                     und,        yes",
        "zh=简 zh-Hant=繁,                 zh-Hant-TW, 繁",
        "zh=简 zh-Hant=繁,                 zh-TW,      繁",
        "zh-CN=简 en=yes,                  zh,         简",
        "zh-CN=简 en=yes,                  zh-TW,      简",
        "fr-CA=oui fr=ouais en=yes,        fr-FR,      ouais",
        "fr-CA=oui en=yes,                 fr-FR,      oui",
        "und=OK zh=是 en=yes,              fr,         OK",
        "und=OK zh=是,                     und-CN,     OK",
        "und=OK zh=是 en=yes,              zh,         是",
        "und=OK,                           ja,         OK",
        "de=ja zh=是,                      fr,         ja",
        "de=ja en-US=yep,                  fr,         yep",
        "zh=是 de=ja,                      fr,         ja",
    })
    void aReaderGetsTheNearestWording(String wordings, String reader, String expected) {
        assertThat(of(wordings).in(Locale.forLanguageTag(reader))).isEqualTo(expected);
    }

    private static Text of(String wordings) {
        Map<Locale, String> byLanguage = new HashMap<>();
        for (String wording : wordings.split(" ", -1)) {
            int equals = wording.indexOf('=');
            byLanguage.put(Locale.forLanguageTag(wording.substring(0, equals)), wording.substring(equals + 1));
        }
        return Text.of(byLanguage);
    }

    @Test
    void textsAreEqualWhenTheyHaveTheSameWordings() {
        Text both = text("是", "yes");
        assertThat(Text.of(Locale.ENGLISH, "yes").with(Locale.CHINESE, "是"))
                .isEqualTo(both)
                .hasSameHashCodeAs(both);
        assertThat(both).isNotEqualTo(text("是", "Yes")).isNotEqualTo(Text.of("yes"));
        assertThat(both).isNotEqualTo(both.with(Locale.FRENCH, "oui"));
        assertThat(both.with(Locale.ENGLISH, "aye").in(Locale.ENGLISH)).isEqualTo("aye");
        assertThat(both.in(Locale.ENGLISH)).as("with makes another text").isEqualTo("yes");
    }

    @Test
    void languagesComeInTheOrderOfTheirTags() {
        Text text = text("是", "yes").with(Locale.FRENCH, "oui").with(Locale.ROOT, "OK");
        assertThat(text.languages()).containsExactly(Locale.ENGLISH, Locale.FRENCH, Locale.ROOT, Locale.CHINESE);
        assertThat(text.wordings().values()).containsExactly("yes", "oui", "OK", "是");
        assertThat(text).hasToString("yes");
    }

    @Test
    void aWordingWithoutLanguageCoversEveryLanguage() {
        assertThat(Text.of("CT").covers(Locale.JAPANESE)).isTrue();
        assertThat(text("是", "yes").covers(Locale.CHINESE)).isTrue();
        assertThat(text("是", "yes").covers(Locale.JAPANESE)).isFalse();
    }

    @Test
    void theMapOfATextCannotBeChanged() {
        Map<Locale, String> given = new HashMap<>(Map.of(Locale.ENGLISH, "yes"));
        Text text = Text.of(given);
        given.put(Locale.CHINESE, "是");
        assertThat(text.languages()).containsExactly(Locale.ENGLISH);
        assertThatThrownBy(() -> text.wordings().put(Locale.CHINESE, "是"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void blankWordingsAreRefused(String blank) {
        assertThatThrownBy(() -> text("是", blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("blank wording for language 'en'");
        assertThatThrownBy(() -> Text.of(blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("blank wording for language 'und'");
        assertThatThrownBy(() -> text("是", "yes").with(Locale.FRENCH, blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("blank wording for language 'fr'");
    }

    @Test
    void aTextNeedsAWordingAndALanguageThatCanBeWritten() {
        assertThatThrownBy(() -> Text.of(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text needs a wording in at least one language");
        assertThatThrownBy(() -> Text.of(new Locale("no_such_tag"), "any"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("locale 'no_such_tag' has no BCP 47 language tag");
        assertThat(text("是", "yes").in(new Locale("no_such_tag"))).isEqualTo("yes");
    }
}
