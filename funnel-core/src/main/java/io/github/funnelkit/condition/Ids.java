package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.MentionedNames;
import io.github.funnelkit.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How the ids of facts, condition kinds and parameters, and the texts that stand for values, may look. */
final class Ids {

    static final String NAME_RULE = "a letter, then letters, digits, '-' or '_'";
    private static final String FACT_RULE = "a letter or digit, then letters, digits, '-', '_' or '.'";
    private static final int LONGEST = 100;
    /** After so many problems of one condition the rest is not looked for, nor what was meant instead. */
    static final int MOST_PROBLEMS = 20;

    private Ids() {}

    static boolean isName(String name) {
        return isName(name, "-_");
    }

    private static boolean isName(String name, String besides) {
        return hasOnlyNameSigns(name, besides) && Character.isLetter(name.charAt(0));
    }

    /** Other systems know their fields by numbers, or by names with dots. */
    private static boolean isFactId(String id) {
        return hasOnlyNameSigns(id, "-_.") && Character.isLetterOrDigit(id.charAt(0));
    }

    /** Whether there are letters, digits and some signs alone, and not too many. */
    private static boolean hasOnlyNameSigns(String name, String besides) {
        // bytes, as the ids of all facts are looked at when no code is compiled yet, and charAt is slow then
        for (byte c : name.getBytes(StandardCharsets.ISO_8859_1)) {
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!isLetter && !(c >= '0' && c <= '9') && besides.indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= LONGEST;
    }

    static boolean isNamespaced(String id) {
        int colon = id.indexOf(':');
        return colon != -1 && isName(id.substring(0, colon), "-_.") && isName(id.substring(colon + 1));
    }

    /** Texts and entries are kept like this. */
    static boolean isStripped(String value) {
        return !value.isEmpty() && value.equals(value.strip());
    }

    static Text neverFound(Fact<?> fact, String value) {
        return ConditionProblemWords.NEVER_FOUND.text(fact.id(), MentionedNames.shortened(value));
    }

    static void requireFactId(String id) {
        Objects.requireNonNull(id, "id");
        if (!isFactId(id)) {
            throw new IllegalArgumentException("fact id '" + MentionedNames.shortened(id) + "': expected " + FACT_RULE);
        }
    }
}
