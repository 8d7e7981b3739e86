package io.github.funnelkit.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every file of words against every phrase. */
class ShippedPacksTest {

    private static final Path FILES = Path.of("src/main/resources/io/github/funnelkit/internal/wording");

    /** All phrases of all classes, wherever they are. */
    private static final Map<String, Phrase> PHRASES = phrases();

    private static Map<String, Phrase> phrases() {
        Map<String, Phrase> phrases = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.funnelkit")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Phrase.class)) {
                    for (Phrase phrase : phrases(field)) {
                        if (phrases.put(phrase.key(), phrase) != null) {
                            twice.add(phrase.key());
                        }
                    }
                }
            }
        }
        assertThat(twice).as("keys of two phrases").isEmpty();
        return phrases;
    }

    /** That of a constant, or those of the constants of an enum. */
    private static List<Phrase> phrases(JavaField field) {
        Field reflected = field.reflect();
        reflected.setAccessible(true);
        boolean isConstant = field.getModifiers().contains(JavaModifier.STATIC);
        Object[] owners =
                isConstant ? new Object[1] : reflected.getDeclaringClass().getEnumConstants();
        List<Phrase> phrases = new ArrayList<>();
        for (Object owner : owners == null ? new Object[0] : owners) {
            try {
                phrases.add((Phrase) reflected.get(owner));
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return phrases;
    }

    static List<String> shipped() {
        return Packs.SHIPPED;
    }

    @Test
    void the_files_are_those_that_are_named() throws Exception {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".properties"))
                            .map(name -> name.replace(".properties", "")))
                    .containsExactlyInAnyOrderElementsOf(Packs.SHIPPED);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_file_has_a_wording_for_every_phrase_and_no_other(String tag) {
        Map<String, String> words = words(tag);
        words.keySet().removeAll(Language.KEYS);

        assertThat(words.keySet()).containsExactlyInAnyOrderElementsOf(PHRASES.keySet());
        assertThat(words).allSatisfy((key, wording) -> assertThat(wording).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_wording_fills_in_only_what_its_phrase_gives(String tag) {
        Map<String, String> words = words(tag);
        PluralRules plurals = PluralRules.parse(words.get(Language.PLURAL));
        PHRASES.forEach((key, phrase) -> {
            String wording = words.get(key);
            assertThat(phrase.names()).as(key).containsAll(TemplateParser.names(wording, plurals));
            if (phrase.names().equals(Phrase.JOINED)) {
                assertThat(wording).as(key).startsWith("{first}").endsWith("{next}");
            }
        });
    }

    /** What is given is given for a reason: one language at the least fills it in. */
    @Test
    void every_place_of_a_phrase_is_filled_in_by_some_language() {
        List<Map<String, String>> languages =
                Packs.SHIPPED.stream().map(ShippedPacksTest::words).toList();
        PHRASES.forEach((key, phrase) -> assertThat(languages.stream()
                        .flatMap(words ->
                                TemplateParser.names(words.get(key), PluralRules.parse(words.get(Language.PLURAL)))
                                        .stream()))
                .as(key)
                .containsAll(phrase.names()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void numbers_are_written_as_the_jdk_writes_them(String tag) {
        assertThat(Digits.shownBy(words(tag).get(Language.NUMBERS))).isEqualTo(Digits.of(Locale.forLanguageTag(tag)));
    }

    private static Map<String, String> words(String tag) {
        return new TreeMap<>(Packs.shipped(Locale.forLanguageTag(tag)));
    }
}
