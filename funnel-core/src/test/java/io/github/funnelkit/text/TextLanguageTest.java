package io.github.funnelkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a reader gets of those that a text has: here each wording is the tag of its language. */
class TextLanguageTest {

    private static final ResourceBundle.Control JDK =
            ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT);

    /** For these the JDK goes by the region to another script, and CLDR does not. */
    private static final Set<String> READ_IN_THEIR_OWN_SCRIPT =
            Set.of("sr-Cyrl-ME", "zh-Hans-HK", "zh-Hans-MO", "yue-Hant-CN", "hi-Latn", "hi-Latn-IN");

    @ParameterizedTest(name = "{0} reads {1} of {2}")
    @CsvSource({
        // Chinese: the script is more than the region
        "zh-TW,       zh-Hant,    zh zh-Hant en",
        "zh-HK,       zh-Hant,    zh-Hans zh-Hant en",
        "zh-MO,       zh-HK,      zh zh-HK zh-TW",
        "zh-MO,       zh-Hant-HK, zh zh-Hant zh-Hant-HK",
        "zh-TW,       zh-HK,      zh zh-CN zh-HK",
        "zh-Hant,     zh-TW,      zh-CN zh-HK zh-TW",
        "zh-Hans,     zh-CN,      zh zh-CN zh-Hant",
        "zh-Hans-HK,  zh,         zh zh-HK",
        "zh-Hant-HK,  zh-TW,      zh-CN zh-TW",
        "zh-Hant-US,  zh-Hant-HK, zh zh-Hant-HK",
        "zh-Hant,     zh,         zh en",
        "zh-CN,       zh-Hans,    zh zh-Hans zh-Hant",
        "zh-SG,       zh,         zh zh-Hant zh-TW",
        "zh,          zh-CN,      zh-CN zh-HK zh-SG",
        "zh,          zh-Hant,    en zh-Hant",
        "zh-US,       zh,         zh zh-Hant",
        "zh-TW-u-nu-hanidec, zh-TW, zh zh-TW",
        // other languages of several scripts
        "sr-ME,       sr-Latn,    sr sr-Latn",
        "sr-Latn,     sr-Latn-BA, sr sr-RS sr-Latn-BA",
        "sr,          sr-RS,      sr-Latn sr-RS",
        "sr-Cyrl-BA,  sr,         sr sr-Latn-BA",
        "pa-PK,       pa-Arab,    pa pa-Arab",
        "uz-Cyrl,     uz-Cyrl-UZ, uz uz-Cyrl-UZ",
        // regions, by their parents
        "es-MX,       es-419,     es es-419 es-AR",
        "es-MX,       es,         es es-AR",
        "es-MX,       es-AR,      es-AR es-ES",
        "es-419,      es-MX,      es-ES es-MX",
        "es-GQ,       es-ES,      es-AR es-ES",
        "pt-AO,       pt-PT,      pt pt-PT",
        "pt-AO,       pt-MZ,      pt-BR pt-MZ",
        "pt,          pt-BR,      pt-AO pt-BR pt-PT",
        "en-AU,       en-001,     en en-001 en-US",
        "en-AU,       en-GB,      en-GB en-US",
        "en-DE,       en-150,     en en-001 en-150",
        "en-DE,       en-001,     en en-001",
        "en-US,       en,         en en-001",
        "en,          en-US,      en-AU en-GB en-US",
        "de-CH,       de-DE,      de-AT de-DE",
        // languages next to each other
        "nb-NO,       no,         en no",
        "nb,          no,         en nn no",
        "no,          nb,         en nb nn",
        "no,          nn,         en nn",
        "nn,          no,         en nb no",
        "nn-NO,       nb,         en nb",
        "nb,          nn-NO,      en nn-NO",
        "ht,          fr-HT,      en fr fr-HT",
        "hi-Latn,     en-IN,      en en-IN hi",
        "hi-Latn-IN,  hi,         de hi",
        "hi,          hi,         en-IN hi hi-Latn",
        // variants, and nobody's language
        "de-DE-1901,  de-1901,    de-1901 en",
        "de-DE-1901-1996, de-DE-1901, de de-DE de-DE-1901",
        "ca-ES-valencia, ca,      ca en",
        "fi,          en,         de en zh",
        "fi,          en-US,      de en-GB en-US",
        "fi,          und,        de en und",
        "fi,          de,         de fr",
    })
    void aReaderGetsTheNearestLanguage(String reader, String expected, String languages) {
        Text text = text(Stream.of(languages.split(" ", -1)).map(Locale::forLanguageTag));
        assertThat(text.in(Locale.forLanguageTag(reader))).isEqualTo(expected);
    }

    private static Text text(Stream<Locale> languages) {
        Map<Locale, String> wordings = new LinkedHashMap<>();
        languages.forEach(language -> wordings.put(language, language.toLanguageTag()));
        return Text.of(wordings);
    }

    /** What the JDK would load a bundle for, in its order, for each locale that it knows; the very locale comes first. */
    @Test
    void theCandidatesOfTheJdkAreFoundInTheirOrder() {
        for (Locale reader : Locale.getAvailableLocales()) {
            if (!READ_IN_THEIR_OWN_SCRIPT.contains(reader.toLanguageTag())) {
                List<Locale> candidates = candidates(reader);
                for (int first = 0; first < candidates.size(); first++) {
                    List<Locale> rest = candidates.subList(first, candidates.size());
                    assertThat(text(rest.stream()).in(reader))
                            .as("%s of %s", reader, rest)
                            .isEqualTo(rest.get(0).toLanguageTag());
                }
            }
        }
    }

    private static List<Locale> candidates(Locale reader) {
        Set<Locale> candidates = new LinkedHashSet<>(List.of(reader));
        candidates.addAll(JDK.getCandidateLocales("bundle", reader));
        // a text has neither nobody's language nor old names of languages, such as no_NO_NY
        candidates.removeIf(
                locale -> locale.equals(Locale.ROOT) || !locale.equals(Locale.forLanguageTag(locale.toLanguageTag())));
        return List.copyOf(candidates);
    }

    @Provide
    Arbitrary<Locale> languages() {
        List<String> odd =
                List.of("", "x-private", "und-Hant", "en-US-u-ca-buddhist", "de-1996", "qaa-Qaaa-QM", "zh-Latn");
        Arbitrary<Locale> known = Arbitraries.of(Locale.getAvailableLocales());
        Arbitrary<Locale> few = Arbitraries.of("zh", "en", "nn", "sr", "es", "hi")
                .flatMap(language -> Arbitraries.of("", "Hant", "Latn")
                        .flatMap(script -> Arbitraries.of("", "TW", "MO", "001", "IN", "RS", "MX")
                                .map(region -> new Locale.Builder()
                                        .setLanguage(language)
                                        .setScript(script)
                                        .setRegion(region)
                                        .build())));
        return Arbitraries.oneOf(known, few, Arbitraries.of(odd).map(Locale::forLanguageTag))
                .filter(locale ->
                        locale.equals(Locale.ROOT) || !locale.toLanguageTag().equals("und"));
    }

    @Provide
    Arbitrary<Set<Locale>> languagesOfAText() {
        return languages().set().ofMinSize(1).ofMaxSize(8).uniqueElements(Locale::toLanguageTag);
    }

    @Property
    void everyReaderGetsTheSameWordingEachTimeInWhateverOrderTheyWereGiven(
            @ForAll("languages") Locale reader,
            @ForAll("languagesOfAText") Set<Locale> languages,
            @ForAll Random random) {
        List<Locale> shuffled = new ArrayList<>(languages);
        Collections.shuffle(shuffled, random);
        Text text = text(languages.stream());
        assertThat(text.in(reader))
                .isIn(text.wordings().values())
                .isEqualTo(text(shuffled.stream()).in(reader));
        if (languages.contains(reader)) {
            assertThat(text.in(reader)).isEqualTo(reader.toLanguageTag());
        }
    }

    @Property
    void aReaderGetsTheirOwnLanguageWhereThereIsOne(
            @ForAll("languages") Locale reader, @ForAll("languagesOfAText") Set<Locale> languages) {
        Assume.that(!reader.getScript().equals("Latn") && !reader.getLanguage().isEmpty());
        Set<String> own = Set.of("nb", "nn", "no").contains(reader.getLanguage())
                ? Set.of("nb", "nn", "no")
                : Set.of(reader.getLanguage());
        String found = text(languages.stream()).in(reader);
        if (languages.stream().anyMatch(language -> own.contains(language.getLanguage()))) {
            assertThat(Locale.forLanguageTag(found).getLanguage()).isIn(own);
        }
    }
}
