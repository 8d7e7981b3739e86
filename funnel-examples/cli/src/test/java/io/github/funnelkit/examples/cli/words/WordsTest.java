package io.github.funnelkit.examples.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.text.LanguagePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the files of words against each other, and against the program. */
class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FILES = Path.of("src/main/resources/io/github/funnelkit/examples/cli/words");
    private static final Set<String> ABOUT_THE_LANGUAGE = Set.of("plural", "numbers");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[},]");

    static List<Locale> languages() {
        return Words.LANGUAGES;
    }

    @Test
    void the_files_are_those_of_the_languages() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".properties", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Words.LANGUAGES.stream().map(Locale::toLanguageTag).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_file_words_what_english_words_and_fills_in_the_same(Locale language) {
        Map<String, String> english = words(Locale.ENGLISH);
        Map<String, String> words = words(language);

        assertThat(words.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, wording) -> assertThat(places(words.get(key))).as(key).isEqualTo(places(wording)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void chinese_and_japanese_are_punctuated_as_they_are(Locale language) {
        if (language.getLanguage().matches("zh|ja")) {
            assertThat(words(language))
                    .allSatisfy(
                            (key, wording) -> assertThat(wording)
                                    .as(key)
                                    .doesNotContainPattern(
                                            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}” ]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][,;:!?()]"));
        }
    }

    @Test
    void every_key_is_said_and_what_is_said_is_a_key() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                for (String key : words(Locale.ENGLISH).keySet()) {
                    if (source.contains('"' + key + '"')) {
                        said.add(key);
                    }
                }
                Matcher calls = Pattern.compile("\\b(?:say|join)\\(\\s*\"([a-z]+\\.[a-z-]+)\"")
                        .matcher(source);
                while (calls.find()) {
                    said.add(calls.group(1));
                }
            }
        }
        said.addAll(Words.keys("report"));

        assertThat(said).isEqualTo(words(Locale.ENGLISH).keySet());
    }

    private static Set<String> places(String wording) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(wording);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static Map<String, String> words(Locale language) {
        Map<String, String> words = new TreeMap<>(
                LanguagePack.read(Words.class.getResourceAsStream(language.toLanguageTag() + ".properties")));
        words.keySet().removeAll(ABOUT_THE_LANGUAGE);
        return words;
    }
}
