package io.github.funnelkit.fact;

import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Spelling;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people write into a cell instead of a value, or for yes and no: in the languages that the library says them in, and
 * in those of hosts.
 */
enum CellWord {

    /** It is known that there is none. */
    NONE(Set.of("none", "无", "無", "没有", "沒有", "没", "暂无", "暫無", "尚无", "暂时没有", "均无", "nichtvorhanden", "なし")),

    /** It is not known. */
    UNKNOWN(Set.of(
            "unknown",
            "notknown",
            "n/a",
            "#n/a",
            "n.a.",
            "notapplicable",
            "tbd",
            "tba",
            "null",
            "未知",
            "不详",
            "不詳",
            "不明",
            "未详",
            "不清楚",
            "不知道",
            "不适用",
            "不適用",
            "待定",
            "未定",
            "待确认",
            "待核实",
            "未填",
            "未填写",
            "nichtbekannt",
            "unbekannt")),

    /** Yes: of an entry it says that there is something, but not what. */
    YES(Set.of("yes", "true", "是", "ja", "はい")),

    /** No. */
    NO(Set.of("no", "false", "否", "nein", "いいえ")),

    /** Other marks, which could mean this or that. */
    MARK(Set.of("有", "不是", "√", "✓", "✔", "☑", "×", "✗", "✘", "☐", "☒", "na"));

    private static final int LONGEST = 32;

    /** Nothing but these is unknown, too. */
    private static final String DASHES = "-‐‑‒–—―−─_/\\?.…";

    private static final Set<String> SHIPPED = Set.of("de", "en", "ja", "zh", "zh-Hant");

    private static final Map<String, CellWord> BY_KEY = byKey();

    private final Set<String> keys;

    CellWord(Set<String> keys) {
        this.keys = keys;
    }

    private static Map<String, CellWord> byKey() {
        Map<String, CellWord> byKey = new HashMap<>();
        for (CellWord word : values()) {
            word.keys.forEach(key -> byKey.put(key, word));
        }
        return byKey;
    }

    /** The words of languages that hosts have added: as soon as one of them could stand in a cell. */
    private static final class OfHosts {
        static final Map<String, CellWord> BY_KEY = new HashMap<>();

        static {
            try {
                Phrase.languages().stream()
                        .filter(language -> !SHIPPED.contains(language.toLanguageTag()))
                        .forEach(OfHosts::add);
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
