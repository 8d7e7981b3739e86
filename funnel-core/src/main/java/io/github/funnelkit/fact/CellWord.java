package io.github.funnelkit.fact;

import io.github.funnelkit.text.Spelling;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people write into a cell when there is no value to write. */
enum CellWord {

    /** It is known that there is none. */
    NONE(Set.of("none", "无", "無", "没有", "沒有", "没", "暂无", "暫無", "尚无", "暂时没有", "均无")),

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
            "未填写")),

    /** Yes or no: says that there is something or not, but not what. */
    TICK(Set.of("yes", "no", "true", "false", "是", "否", "有", "不是", "√", "✓", "✔", "☑", "×", "✗", "✘", "☐", "☒", "na"));

    private static final int LONGEST = 16;

    /** Nothing but these is unknown, too. */
    private static final String DASHES = "-‐‑‒–—―−─_/\\?.…";

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

    /** The word that a text is, whatever its case, its width and the blanks within; null when it is none. */
    static @Nullable CellWord of(String stripped) {
        if (stripped.isEmpty() || isDigit(stripped.charAt(0))) { // as most cells begin
            return null;
        }
        if (isDashes(stripped)) {
            return UNKNOWN;
        }
        return stripped.length() > LONGEST ? null : BY_KEY.get(Spelling.key(stripped));
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
