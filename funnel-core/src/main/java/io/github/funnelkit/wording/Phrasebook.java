package io.github.funnelkit.wording;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.internal.wording.Sentence;
import io.github.funnelkit.text.LanguagePack;
import io.github.funnelkit.text.Text;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of a host's own program in several languages, written as the library's own words are: a file for each language,
 * named places, plurals by the language's rules, numbers as the language writes them.
 *
 * <pre>{@code
 * Phrasebook book = Phrasebook.beside(Shop.class, Locale.ENGLISH, Locale.GERMAN);   // en.properties, de.properties
 *
 * Text read = book.text("list.read", "rows", 1_200);
 * read.in(Locale.GERMAN);   // 1.200 Zeilen gelesen
 * }</pre>
 *
 * <p>The line for it is {@code list.read = {rows, plural, one {# Zeile} other {# Zeilen}} gelesen}; how a file is written, the
 * English words of the library explain: see {@link LanguagePack}. What a language does not word is said in the next one
 * that fits, in the order of {@link Text#in}.
 *
 * @since 0.1.0
 */
public final class Phrasebook {

    private final Map<String, Sentence> sentences;

    private Phrasebook(Map<String, Sentence> sentences) {
        this.sentences = sentences;
    }

    /**
     * A book of words.
     *
     * @param words for each language the wordings by their keys, as {@link LanguagePack#read} reads them
     * @return the book
     * @throws IllegalArgumentException if a wording is blank or malformed; the message names the language and the key
     */
    public static Phrasebook of(Map<Locale, Map<String, String>> words) {
        return new Phrasebook(Sentence.read(words));
    }

    /**
     * A book of files that lie beside a class: {@code en.properties} and so on, in UTF-8.
     *
     * @param place the class
     * @param languages the languages; each has a file of the name of its BCP 47 tag
     * @return the book
     * @throws IllegalArgumentException if a file is missing, or a wording is blank or malformed
     */
    public static Phrasebook beside(Class<?> place, Locale... languages) {
        Map<Locale, Map<String, String>> words = new LinkedHashMap<>();
        for (Locale language : languages) {
            String file = language.toLanguageTag() + ".properties";
            InputStream found = place.getResourceAsStream(file);
            if (found == null) {
                throw new IllegalArgumentException("there is no file " + file + " beside " + place.getName());
            }
            words.put(language, LanguagePack.read(found));
        }
        return of(words);
    }

    /**
     * The keys of all languages together.
     *
     * @return the keys, in their order; those of lines that say something of the language itself are not among them
     */
    public Set<String> keys() {
        return Collections.unmodifiableSet(sentences.keySet());
    }

    /**
     * What is said under a key, worded when it is read.
     *
     * @param key the key
     * @param namesAndValues for each place its name and what is filled in: a text, in the reader's language; a number, as
     *     the language writes it; or anything else, as it prints
     * @return the text
     * @throws IllegalArgumentException if there is no such key, or a place is not filled in, or does not exist
     */
    public Text text(String key, Object... namesAndValues) {
        Sentence sentence = sentence(key);
        Map<String, Object> given = new TreeMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            given.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        if (!given.keySet().equals(new LinkedHashSet<>(sentence.places())) || namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "'" + key + "' needs " + sentence.places() + ", but given are " + Arrays.toString(namesAndValues));
        }
        Object[] values = sentence.places().stream().map(given::get).toArray();
        return Text.worded(() -> languages(sentence, Arrays.asList(values)), reader -> sentence.in(reader, values));
    }

    /**
     * Parts with the words between them that stand between the places of a key, as the comma does in {@code {first}, {next}}.
     *
     * @param key the key
     * @param parts the parts, at least one
     * @return the text
     * @throws IllegalArgumentException if there is no such key
     */
    public Text joined(String key, Collection<?> parts) {
        Sentence sentence = sentence(key);
        List<?> all = List.copyOf(parts);
        return Text.worded(() -> languages(sentence, all), reader -> sentence.join(reader, all));
    }

    private Sentence sentence(String key) {
        Sentence sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException(
                    "there are no words for '" + key + "'" + NearestName.hint(key, sentences.keySet()));
        }
        return sentence;
    }

    private static Set<Locale> languages(Sentence sentence, List<?> filledIn) {
        Set<Locale> languages = new LinkedHashSet<>();
        sentence.languages().forEach(tag -> languages.add(Locale.forLanguageTag(tag)));
        for (Object each : filledIn) {
            if (each instanceof Text text) {
                languages.addAll(text.languages());
            }
        }
        languages.remove(Locale.ROOT);
        return languages;
    }
}
