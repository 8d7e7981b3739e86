package io.github.funnelkit.internal.wording;

/**
 * Letters as wide as they are high, of Chinese and Japanese, between which no blank stands: a template has one beside its places,
 * as numbers and Latin letters are set apart, and what is filled in may be neither.
 */
final class FullWidth {

    private FullWidth() {}

    /** How many letters of a fixed piece to leave out behind what was filled in: its blank, or none. */
    static int blankBefore(String fixed, CharSequence filled) {
        return fixed.length() > 1
                        && fixed.charAt(0) == ' '
                        && isWide(fixed.charAt(1))
                        && filled.length() > 0
                        && isWide(filled.charAt(filled.length() - 1))
                ? 1
                : 0;
    }

    /** Takes out the blank before what was filled in from a place on, if it stands between two such letters. */
    static void join(StringBuilder words, int place) {
        if (place > 1
                && place < words.length()
                && words.charAt(place - 1) == ' '
                && isWide(words.charAt(place - 2))
                && isWide(words.charAt(place))) {
            words.deleteCharAt(place - 1);
        }
    }

    /** Punctuation of that width is such a letter, too. */
    private static boolean isWide(char letter) {
        return (letter >= '\u3001' && letter <= '\u9FFF')
                || (letter >= '\uF900' && letter <= '\uFAFF')
                || (letter >= '\uFF01' && letter <= '\uFF5E');
    }
}
