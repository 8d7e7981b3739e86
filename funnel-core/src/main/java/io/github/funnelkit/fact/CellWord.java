package io.github.funnelkit.fact;

import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.internal.wording.WrittenWords;
import io.github.funnelkit.text.Spelling;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people write into a cell instead of a value, or for yes and no: in the languages that the library says them in, and
 * in those of hosts.
 */
enum CellWord {

    /** It is known that there is none. */
    NONE,

    /** It is not known. */
    UNKNOWN,

    /** Yes: of an entry it says that there is something, but not what. */
    YES,

    /** No. */
    NO,

    /** Other marks, which could mean this or that. */
    MARK;

    private static final int LONGEST = 32;

    /** Nothing but these is unknown, too. */
    private static final String DASHES = "-‐‑‒–—―−─_/\\?.…";

    private static final Map<String, CellWord> BY_KEY = byKey();

    /** As {@code cells.properties} lists them. */
    private static Map<String, CellWord> byKey() {
        Map<String, CellWord> byKey = new HashMap<>();
        WrittenWords.of("cells")
                .forEach((meaning, words) ->
                        words.forEach(word -> byKey.put(word, valueOf(meaning.toUpperCase(Locale.ROOT)))));
        return byKey;
    }

    /** The words of languages that hosts have added: as soon as one of them could stand in a cell. */
    private static final class OfHosts {
        static final Map<String, CellWord> BY_KEY = new HashMap<>();

        static {
            try {
                Phrase.languagesOfHosts().forEach(OfHosts::add);
            } catch (IllegalStateException broken) {
                // is told to whoever reads words in any language; cells are read without them
            }
        }

        private static void add(Locale language) {
            BY_KEY.put(Spelling.key(FactWords.YES.in(language)), YES);
            BY_KEY.put(Spelling.key(FactWords.NO.in(language)), NO);
            BY_KEY.put(Spelling.key(FactWords.UNKNOWN.in(language)), UNKNOWN);
            BY_KEY.put(Spelling.key(FactWords.NONE.in(language)), NONE);
        }
    }

    /** The word that a text is, whatever its case, its width and the blanks within; null when it is none. */
    static @Nullable CellWord of(String stripped) {
        if (stripped.isEmpty() || isDigit(stripped.charAt(0))) { // as most cells begin
            return null;
        }
        if (isDashes(stripped)) {
            return UNKNOWN;
        }
        if (stripped.length() > LONGEST) {
            return null;
        }
        String key = Spelling.key(stripped);
        CellWord word = BY_KEY.get(key);
        return word == null ? OfHosts.BY_KEY.get(key) : word;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isDashes(String text) {
        int dashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = Spelling.narrow(text.charAt(i));
            if (DASHES.indexOf(character) >= 0) {
                dashes++;
            } else if (!Spelling.isUnseen(character)) {
                return false;
            }
        }
        return dashes > 0;
    }
}
