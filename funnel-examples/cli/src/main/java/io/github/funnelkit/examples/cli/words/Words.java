package io.github.funnelkit.examples.cli.words;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.text.Text;
import io.github.funnelkit.wording.Phrasebook;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the program says itself, from the file of each language. */
public final class Words {

    /** The languages of the files; each is complete. */
    static final List<Locale> LANGUAGES =
            List.of(Locale.GERMAN, Locale.ENGLISH, Locale.JAPANESE, Locale.CHINESE, Locale.forLanguageTag("zh-Hant"));

    private static final Phrasebook BOOK = Phrasebook.beside(Words.class, LANGUAGES.toArray(Locale[]::new));

    private Words() {}

    /**
     * The languages that the program can be asked to speak: its own, and those that packs on the class path add for what
     * the library says.
     *
     * @return the languages
     */
    public static Set<Locale> languages() {
        Set<Locale> all = new LinkedHashSet<>(LANGUAGES);
        all.addAll(Outcome.MET.label().languages());
        return all;
    }

    /**
     * That of the languages which fits a reader best.
     *
     * @param reader the reader's language
     * @return the language; English where none fits
     */
    public static Locale nearest(Locale reader) {
        Map<Locale, String> tags = new LinkedHashMap<>();
        languages().forEach(language -> tags.put(language, language.toLanguageTag()));
        return Locale.forLanguageTag(Text.of(tags).in(reader));
    }

    /**
     * The keys of what a part of the program says.
     *
     * @param part the first word of the keys
     * @return the keys
     */
    public static List<String> keys(String part) {
        return BOOK.keys().stream().filter(key -> key.startsWith(part + ".")).toList();
    }

    /**
     * What is said under a key.
     *
     * @param key the key
     * @param namesAndValues for each place its name and what is filled in; numbers are written as the language does, so what
     *     is no quantity, such as the number of a line, is given as a text
     * @return the text
     */
    public static Text say(String key, Object... namesAndValues) {
        return BOOK.text(key, namesAndValues);
    }

    /**
     * Parts with the words between them that stand between the places of a key.
     *
     * @param key the key
     * @param parts the parts, at least one
     * @return the text
     */
    public static Text join(String key, Collection<?> parts) {
        return BOOK.joined(key, parts);
    }
}
