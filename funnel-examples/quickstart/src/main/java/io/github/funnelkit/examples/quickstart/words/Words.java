package io.github.funnelkit.examples.quickstart.words;

import io.github.funnelkit.text.Text;
import io.github.funnelkit.wording.Phrasebook;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What the program says itself, from the file of each language. */
public final class Words {

    /** The languages of the files; each is complete. */
    static final List<Locale> LANGUAGES =
            List.of(Locale.GERMAN, Locale.ENGLISH, Locale.JAPANESE, Locale.CHINESE, Locale.forLanguageTag("zh-Hant"));

    private static final Phrasebook BOOK = Phrasebook.beside(Words.class, LANGUAGES.toArray(Locale[]::new));

    private Words() {}

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
