package io.github.funnelkit.fact;

import io.github.funnelkit.internal.wording.CellWord;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Spelling;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in a cell instead of a value, or for yes and no, also in the languages that hosts have added. */
final class CellWords {

    private CellWords() {}

    /** The words of languages that hosts have added: as soon as one of them could stand in a cell. */
    private static final class OfHosts {
        static final Map<String, CellWord> BY_KEY = new HashMap<>();

        static {
            try {
                for (Locale language : Phrase.languagesOfHosts()) { // no lambda, at a cold start
                    add(language);
                }
            } catch (IllegalStateException broken) {
                // is told to whoever reads words in any language; cells are read without them
            }
        }

        private static void add(Locale language) {
            BY_KEY.put(Spelling.key(FactWords.YES.in(language)), CellWord.YES);
            BY_KEY.put(Spelling.key(FactWords.NO.in(language)), CellWord.NO);
            BY_KEY.put(Spelling.key(FactWords.UNKNOWN.in(language)), CellWord.UNKNOWN);
            BY_KEY.put(Spelling.key(FactWords.NONE.in(language)), CellWord.NONE);
        }
    }

    /** The word that a text is, whatever its case, its width and the blanks within; null when it is none. */
    static @Nullable CellWord of(String stripped) {
        CellWord word = CellWord.of(stripped);
        return word == null && CellWord.couldBe(stripped) && !OfHosts.BY_KEY.isEmpty()
                ? CellWord.find(OfHosts.BY_KEY, stripped)
                : word;
    }
}
