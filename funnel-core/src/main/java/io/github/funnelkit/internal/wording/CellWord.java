package io.github.funnelkit.internal.wording;

import io.github.funnelkit.text.Spelling;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people write into a cell instead of a value, or for yes and no, whatever the language of the reader: in the languages
 * of the library, in lower case, without blanks. It is listed in code, as names of entries are compared with it wherever a
 * funnel is defined, where a file would take longer than all the rest.
 */
public enum CellWord {

    /** It is known that there is none. */
    NONE("none, nil, nothing, nichtvorhanden, keine, kein"),

    /** The same in languages that also answer no with it: who asks for yes or no asks whether there is something. */
    ABSENT("无, 無, 没有, 沒有, 没, 暂无, 暫無, 尚无, 尚無, 暂时没有, 还没有, 還沒有, 均无, 均無, なし, 無し"),

    /** It is not known. Nothing but dashes is unknown, too. */
    UNKNOWN(
            "unknown, notknown, n/a, #n/a, n.a., notapplicable, tbd, tba, tbc, null",
            "n.a, t.b.d., t.b.c., tobeconfirmed, notavailable, (blank)",
            "未知, 不详, 不詳, 不明, 未详, 不清楚, 不知道, 空白, 不适用, 不適用, 待定, 未定, 待确认, 待核实, 未填, 未填写",
            "待查, 待补充, 待補充, 待確認, 待核實, 未提供, 無資料, 暂不清楚, 不知",
            "unbekannt, nichtbekannt"),

    /** Yes: of an entry it says that there is something, but not what. */
    YES("yes, y, true, 是, 是的, 对, 對, 有, 有的, 已有, √, ✓, ✔, ☑, ✅", "ja, はい, 有り, あり"),

    /** No. */
    NO("no, n, false, 否, 不是, 不, 不对, 不對, ×, ✗, ✘, ✕, ✖, ❌", "nein, いいえ"),

    /** Other marks, which could mean this or that. */
    MARK("☐, ☒, 空, na, nan, nope, empty", "#ref, #value, #name, #div/0, #null, #num, [], {}, ()");

    /** No word is longer. */
    private static final int LONGEST = 32;

    /** Nothing but these is unknown, too. */
    private static final String DASHES = "-‐‑‒–—―−─_/\\?.…";

    private static final String OPENING = "([{<'\u2018\u201c\u3010\u3008\u300a\u300c\u300e";
    private static final String CLOSING = ")]}>'\u2019\u201d\u3011\u3009\u300b\u300d\u300f.!?\u3002";

    private static final Map<String, CellWord> BY_KEY = byKey();

    private static final int ASCII = 128;

    /** How those begin that say none or unknown: few names do. */
    private static final boolean[] FIRST = new boolean[ASCII];

    private static final boolean[] SECOND = new boolean[ASCII];

    /** The ideographs that most names of other scripts begin with, of which none has another case or width: a bit for each. */
    private static final char FIRST_IDEOGRAPH = 0x4E00;

    private static final char LAST_IDEOGRAPH = 0x9FFF;
    private static final long[] IDEOGRAPHS = new long[(LAST_IDEOGRAPH - FIRST_IDEOGRAPH) / Long.SIZE + 1];
    private static final String WIDE_FIRST = beginnings();

    private final String[] lists;

    CellWord(String... lists) {
        this.lists = lists;
    }

    private static Map<String, CellWord> byKey() {
        Map<String, CellWord> byKey = new HashMap<>();
        for (CellWord word : values()) {
            for (String list : word.lists) {
                for (String each : list.split(",", -1)) {
                    byKey.put(each.strip(), word);
                }
            }
        }
        return byKey;
    }

    /** Asked as soon as a text could say so: whether it may do it in words that nothing is known of here. */
    private static final class Hosts {
        static final boolean SPEAK = speak();

        private static boolean speak() {
            try {
                return !Phrase.languagesOfHosts().isEmpty();
            } catch (IllegalStateException broken) {
                return false; // is told to whoever reads words in any language
            }
        }
    }

    private static String beginnings() {
        StringBuilder wide = new StringBuilder();
        for (Map.Entry<String, CellWord> word : BY_KEY.entrySet()) {
            String key = word.getKey();
            if (isNoValue(word.getValue())) {
                addFirst(key.charAt(0), wide);
                if (key.length() > 1 && key.charAt(1) < ASCII) {
                    SECOND[key.charAt(1)] = true;
                }
            }
        }
        for (char character : (OPENING + DASHES).toCharArray()) {
            addFirst(character, wide);
        }
        return wide.toString();
    }

    private static void addFirst(char character, StringBuilder wide) {
        if (character < ASCII) {
            FIRST[character] = true;
        } else if (isIdeograph(character)) {
            IDEOGRAPHS[(character - FIRST_IDEOGRAPH) / Long.SIZE] |= 1L << (character - FIRST_IDEOGRAPH);
        } else {
            wide.append(character);
        }
    }

    private static boolean isIdeograph(char character) {
        return character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH;
    }

    /** In lower case and of usual width, which takes time for other letters than these alone. */
    private static char plain(char character) {
        if (character < ASCII) {
            return character >= 'A' && character <= 'Z' ? (char) (character + 'a' - 'A') : character;
        }
        return Character.toLowerCase(Spelling.narrow(character));
    }

    /**
     * Whether a text without a blank before it may say that there is none, or that it is not known. It is told by how it
     * begins, which takes next to no time.
     */
    public static boolean mayBeNoValue(String text) {
        return text.length() <= LONGEST && (beginsAsNoValue(text) || Hosts.SPEAK);
    }

    private static boolean beginsAsNoValue(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char given = text.charAt(0);
        if (isIdeograph(given)) {
            int place = given - FIRST_IDEOGRAPH;
            return (IDEOGRAPHS[place / Long.SIZE] & 1L << place) != 0;
        }
        char first = plain(given);
        if (first >= ASCII) {
            return WIDE_FIRST.indexOf(first) >= 0;
        }
        if (!FIRST[first] || text.length() == 1 || !Character.isLetter(first)) {
            return FIRST[first];
        }
        char second = plain(text.charAt(1));
        return second >= ASCII || SECOND[second] || Spelling.isUnseen(second);
    }

    /** The word that a text is, whatever its case, its width and the blanks within; null when it is none. */
    public static @Nullable CellWord of(String stripped) {
        if (isDashes(stripped)) {
            return UNKNOWN;
        }
        return couldBe(stripped) ? find(BY_KEY, stripped) : null;
    }

    /** The word that a text is, with or without the brackets, quotes and stops that people put around such words. */
    public static @Nullable CellWord find(Map<String, CellWord> byKey, String stripped) {
        String key = Spelling.key(stripped);
        CellWord word = byKey.get(key);
        return word == null ? byKey.get(bare(key)) : word;
    }

    private static String bare(String key) {
        int from = 0;
        int to = key.length();
        while (from < to && OPENING.indexOf(key.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && CLOSING.indexOf(key.charAt(to - 1)) >= 0) {
            to--;
        }
        return from == 0 && to == key.length() ? key : key.substring(from, to);
    }

    /** Whether a text is as short as a word, and begins like one, as few cells do. */
    public static boolean couldBe(String stripped) {
        return !stripped.isEmpty() && stripped.length() <= LONGEST && !isDigit(stripped.charAt(0));
    }

    /** Whether it says that there is none. */
    public static boolean isNone(@Nullable CellWord word) {
        return word == NONE || word == ABSENT;
    }

    /** Whether it says that there is none, or that it is not known. */
    public static boolean isNoValue(@Nullable CellWord word) {
        return isNone(word) || word == UNKNOWN;
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
