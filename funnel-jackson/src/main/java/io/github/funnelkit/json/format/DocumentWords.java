package io.github.funnelkit.json.format;

import io.github.funnelkit.text.LanguagePack;
import io.github.funnelkit.text.Text;
import io.github.funnelkit.wording.Phrasebook;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is said of documents, from the file of each language beside this class. */
final class DocumentWords {

    /** The languages of the files; each is complete. */
    static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE, Locale.CHINESE, Locale.forLanguageTag("zh-Hant"));

    private static final int LISTED = 100;

    private DocumentWords() {}

    /** Read when the first word is said, which is when the first document is wrong. */
    private static final class Book {

        static final Phrasebook OPENED = open();

        private static Phrasebook open() {
            Map<Locale, Map<String, String>> words = new LinkedHashMap<>();
            for (Locale language : LANGUAGES) {
                words.put(language, file(language.toLanguageTag()));
            }
            return Phrasebook.of(words);
        }
    }

    /** The lines of a file beside this class. */
    static Map<String, String> file(String name) {
        // asked for here and not by the book, as another module finds no files of this one
        InputStream file = DocumentWords.class.getResourceAsStream(name + ".properties");
        return LanguagePack.read(Objects.requireNonNull(file, name));
    }

    /**
     * What is said under a key.
     *
     * @param namesAndValues for each place its name and what is filled in; numbers are written as the language does, so what
     *     is no quantity is given as a text
     */
    static Text say(String key, Object... namesAndValues) {
        Object[] filledIn = withCode(key, namesAndValues);
        return Text.worded(
                () -> Book.OPENED.text(key, filledIn).languages(),
                language -> HanSpacing.isUsedIn(language)
                        ? HanSpacing.spaced(Book.OPENED
                                .text(key, HanSpacing.marked(filledIn, language))
                                .in(language))
                        : Book.OPENED.text(key, filledIn).in(language));
    }

    private static Object[] withCode(String key, Object... namesAndValues) {
        Object[] all = namesAndValues.clone();
        for (int i = 1; i < all.length; i += 2) {
            if (WrittenCode.isWritten(key, all[i - 1], all[i])) {
                all[i] = WrittenCode.marked((String) all[i]);
            }
        }
        return all;
    }

    /** Names as documents write them, with the comma of the language between them. */
    static Text listed(Collection<String> names) {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            if (all.size() == LISTED) {
                all.add("…");
                break;
            }
            all.add(Words.shortened(name));
        }
        return Text.worded(
                () -> Book.OPENED.joined("list", all).languages(),
                language -> Book.OPENED.joined("list", all).in(language));
    }
}
