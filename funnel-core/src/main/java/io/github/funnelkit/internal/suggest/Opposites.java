package io.github.funnelkit.internal.suggest;

import io.github.funnelkit.text.LanguagePack;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Tells names that differ by a slip of the pen from names of which one says the opposite of the other. */
final class Opposites {

    /** What turns a word into its opposite, when it stands before it. */
    private static final List<String> NEGATIONS =
            List.of("not", "none", "non", "no", "un", "in", "im", "ir", "il", "dis", "mis", "de", "anti", "не");

    private static final List<String> PAIRS = List.of(
            "won lost",
            "win lose",
            "winning losing",
            "in out",
            "includ exclud",
            "with without",
            "ever never",
            "ein kein",
            "hire fire",
            "on off",
            "up down",
            "max min",
            "maximum minimum",
            "most least",
            "more less",
            "import export",
            "internal external",
            "increase decrease",
            "ascending descending",
            "male female",
            "before after",
            "above below",
            "over under",
            "first last",
            "yes no",
            "true false",
            "buy sell",
            "early late",
            "high low",
            "upper lower",
            "start end",
            "begin end",
            "open closed",
            "pass fail",
            "accept reject",
            "positive negative");

    /** The same in languages without blanks, where it may stand anywhere; read when the first hint is looked for. */
    private static final class Signs {
        static final String NEGATING;
        static final List<String> PAIRS;

        static {
            InputStream file = Objects.requireNonNull(Opposites.class.getResourceAsStream("opposites.properties"));
            Map<String, String> signs = LanguagePack.read(file);
            NEGATING = signs.getOrDefault("negating", "");
            PAIRS = List.of(signs.getOrDefault("pairs", "").split(", *"));
        }
    }

    private Opposites() {}

    /**
     * Whether two names differ by what makes one the opposite of the other: without it they would be nearer.
     *
     * @param distance how far they are from each other
     */
    static boolean are(String one, String other, int distance) {
        return areByNegation(one, other, distance)
                || areByNegation(other, one, distance)
                || areByPair(lower(one), lower(other), distance);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean areByNegation(String negated, String plain, int distance) {
        String name = lower(negated);
        String other = lower(plain);
        for (int at = 0; at < name.length(); at++) {
            int length = negationAt(negated, name, at);
            if (length > 0
                    && EditDistance.between(name.substring(0, at) + name.substring(at + length), other, distance)
                            < distance) {
                return true;
            }
        }
        return false;
    }

    /** How long the longest negation is that stands at a place, with the hyphen or blank that follows; 0 for none. */
    private static int negationAt(String original, String name, int at) {
        if (Signs.NEGATING.indexOf(name.charAt(at)) >= 0) {
            return 1;
        }
        if (!beginsWord(original, at)) {
            return 0;
        }
        for (String negation : NEGATIONS) {
            if (name.startsWith(negation, at)) {
                int end = at + negation.length();
                return negation.length() + (end < name.length() && !Character.isLetter(name.charAt(end)) ? 1 : 0);
            }
        }
        return 0;
    }

    private static boolean beginsWord(String name, int at) {
        return at == 0
                || !Character.isLetter(name.charAt(at - 1))
                || (Character.isUpperCase(name.charAt(at)) && !Character.isUpperCase(name.charAt(at - 1)));
    }

    private static boolean areByPair(String one, String other, int distance) {
        for (String pair : PAIRS) {
            int blank = pair.indexOf(' ');
            if (differBy(pair.substring(0, blank), pair.substring(blank + 1), one, other, distance)) {
                return true;
            }
        }
        for (String pair : Signs.PAIRS) {
            if (differBy(pair.substring(0, 1), pair.substring(1), one, other, distance)) {
                return true;
            }
        }
        return false;
    }

    private static boolean differBy(String left, String right, String one, String other, int distance) {
        return isNearerWith(left, right, one, other, distance) || isNearerWith(right, left, one, other, distance);
    }

    private static boolean isNearerWith(String from, String to, String one, String other, int distance) {
        return one.contains(from)
                && other.contains(to)
                && EditDistance.between(one.replace(from, to), other, distance) < distance;
    }
}
