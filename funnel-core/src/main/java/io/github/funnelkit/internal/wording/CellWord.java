package io.github.funnelkit.internal.wording;

import io.github.funnelkit.text.Spelling;
import java.util.Arrays;
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

    private static final int CHARACTERS = 1 << Character.SIZE;

    /** How those begin that say none or unknown: few names do. */
    private static final boolean[] FIRST = new boolean[ASCII];

    /** And how they go on: two numbers of bits for each letter that they begin with. */
    private static final long[] SECOND = new long[ASCII / Long.SIZE * ASCII];

    private static final String WIDE_FIRST = beginnings();

    /**
     * A bit for each character that must be looked at more closely where a text begins with it: one look tells it of most
     * names, whatever their script.
     */
    private static final long[] DOUBTFUL = doubtful();

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
                char first = key.charAt(0);
                addFirst(first, wide);
                if (first < ASCII && key.length() > 1 && key.charAt(1) < ASCII) {
                    set(SECOND, first * ASCII + key.charAt(1));
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
        } else {
            wide.append(character);
        }
    }

    private static long[] doubtful() {
        long[] doubtful = new long[CHARACTERS / Long.SIZE];
        Arrays.fill(doubtful, -1L);
        clear(doubtful, '\u00C0', '\u0100'); // Latin letters with accents, without one that is an i in lower case
        clear(doubtful, '\u0140', '\u0300');
        clear(doubtful, '\u0380', '\u0540'); // Greek, Cyrillic
        clear(doubtful, '\u3040', '\u3100'); // kana
        clear(doubtful, '\u3400', '\uA000'); // ideographs
        clear(doubtful, '\uAC00', '\uD780'); // Hangul
        for (char character = 0; character < ASCII; character++) {
            if (!Spelling.isUnseen(character) && !FIRST[plain(character)]) {
                doubtful[character / Long.SIZE] &= ~(1L << character);
            }
        }
        for (int i = 0; i < WIDE_FIRST.length(); i++) {
            set(doubtful, WIDE_FIRST.charAt(i));
            set(doubtful, Character.toUpperCase(WIDE_FIRST.charAt(i)));
        }
        return doubtful;
    }

    private static void clear(long[] bits, char from, char to) {
        Arrays.fill(bits, from / Long.SIZE, to / Long.SIZE, 0);
    }

    private static void set(long[] bits, int number) {
        bits[number / Long.SIZE] |= 1L << number;
    }

    private static boolean isSet(long[] bits, int number) {
        return (bits[number / Long.SIZE] & 1L << number) != 0;
    }

    /** In lower case and of usual width, which takes time for other letters than these alone. */
    private static char plain(char character) {
        if (character < ASCII) {
            return character >= 'A' && character <= 'Z' ? (char) (character + 'a' - 'A') : character;
        }
        return Character.toLowerCase(Spelling.narrow(character));
    }

    /**
     * Whether a text names something for sure, and does not begin with a blank. It is told by its first character, which
     * takes next to no time; of other texts {@link #mayBeNoValue} tells more.
     */
    public static boolean surelyNames(String text) {
        return beginsAsName(text) && !Hosts.SPEAK;
    }

    static boolean beginsAsName(String text) {
        return !text.isEmpty() && !isSet(DOUBTFUL, text.charAt(0));
    }

    /** Whether a text without a blank before it may say that there is none, or that it is not known. */
    public static boolean mayBeNoValue(String text) {
        return text.length() <= LONGEST && (beginsAsNoValue(text) || Hosts.SPEAK);
    }

    static boolean beginsAsNoValue(String text) {
        if (text.isEmpty() || beginsAsName(text)) {
            return false;
        }
        char first = plain(text.charAt(0));
        if (first >= ASCII) {
            return WIDE_FIRST.indexOf(first) >= 0;
        }
        if (!FIRST[first] || text.length() == 1 || !Character.isLetter(first)) {
            return FIRST[first];
        }
        char second = plain(text.charAt(1));
        return second >= ASCII || isSet(SECOND, first * ASCII + second) || Spelling.isUnseen(second);
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
