package io.github.funnelkit.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every file of words against what is said. */
class DocumentWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/funnelkit/json/format");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)?)\"");

    /** Beginnings to which the code appends a name. */
    private static final Set<String> MADE = Set.of("token", "what", "expected");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[,}]");

    static Stream<Locale> languages() {
        return DocumentWords.LANGUAGES.stream();
    }

    private static Map<String, String> words(Locale language) {
        Map<String, String> words = new TreeMap<>(DocumentWords.file(language.toLanguageTag()));
        words.keySet().removeAll(Set.of("plural", "numbers"));
        return words;
    }

    private static Set<String> places(String wording) {
        return PLACE.matcher(wording)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_language_words_what_english_words_and_fills_in_the_same(Locale language) {
        Map<String, String> english = words(Locale.ENGLISH);
        Map<String, String> words = words(language);
        assertThat(words.keySet()).isEqualTo(english.keySet());
        words.forEach((key, wording) -> assertThat(places(wording))
                .as("%s of %s", key, language)
                .isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @Test
    void each_key_is_said() throws IOException {
        Set<String> quoted = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".java")) {
                    QUOTED.matcher(Files.readString(file))
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .forEach(quoted::add);
                }
            }
        }
        assertThat(words(Locale.ENGLISH).keySet())
                .allMatch(key -> quoted.contains(key) || MADE.contains(key.substring(0, key.indexOf('.'))));
    }
}
