package io.github.funnelkit.json.mistakes;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What tells a reader that the next words are to be written, and are not those that were found. A pack that has mixed up the two is
 * read as people would read it, whatever it calls them.
 *
 * @param before what stands before the words that are to be written
 * @param behind what stands behind them, where the language says it there
 */
record AdviceCue(Pattern before, Pattern behind) {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private static final Map<String, AdviceCue> ALL = Map.of(
            "en", before("(write|such as|as in|[^d]:) $"),
            "zh", before("(\u5199|\u4F8B\u5982|\u5982|\uFF1A) ?$"),
            "zh-Hant", before("(\u5BEB|\u4F8B\u5982|\u5982|\uFF1A) ?$"),
            "de", before("([Ss]chreiben Sie|etwa|(?<!gefunden|erwartet):) $"),
            "ja",
                    new AdviceCue(
                            Pattern.compile("\uFF1A$"),
                            Pattern.compile(
                                    "^(\u3001\\S+ \\{\\w+\\})? ?(\u3068\u66F8|\u306E\u3088\u3046\u306B|\u3067\u3059$)")));

    private static AdviceCue before(String words) {
        return new AdviceCue(Pattern.compile(words), NEVER);
    }

    /** Of a language that the library has. */
    static AdviceCue of(String language) {
        return ALL.get(language);
    }

    /** Whether what is filled in between some words is what should be written. */
    boolean isBetween(String wordsBefore, String wordsBehind) {
        return before.matcher(wordsBefore).find() || behind.matcher(wordsBehind).find();
    }
}
