package io.github.funnelkit.json.format;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two values where one should stand: {@code 20-30}, {@code from 3 to 6 months}, {@code 3 0}.
 *
 * @param first the one
 * @param other the other, with the unit that both have
 * @param isApart whether no more than a blank stands between them
 */
record WrittenRange(String first, String other, boolean isApart) {

    private static final int LONGEST = 80;

    private static final Pattern TWO = Pattern.compile(
            "(?:between|from|zwischen|von|\u4ECB\u4E8E|\u4ECB\u65BC|\u4ECE|\u5F9E)?\\s*([0-9][0-9.,]{0,19}\\s*[^0-9\\s]{0,10}?)"
                    + "\\s*(?:-|\\.\\.+|~|/|\u2013|\u2014|\u5230|\u81F3|\u6216|\u548C|\u4E0E|\u304B\u3089|\\s(?:to|and|or|bis|und|oder)\\s|\\s)\\s*"
                    + "([0-9][0-9.,]{0,19}\\s*[^0-9]{0,20}?)(?:\u4E4B\u9593|\u4E4B\u95F4)?",
            Pattern.CASE_INSENSITIVE);

    /** The two that are written in a text; empty where there is one, or where it is a day. */
    static Optional<WrittenRange> of(String written) {
        String text = Corrected.narrow(written).strip();
        Matcher two = TWO.matcher(text);
        return text.length() <= LONGEST && two.matches()
                ? Optional.of(
                        new WrittenRange(two.group(1).strip(), two.group(2).strip(), text.matches("[0-9]+\\s+[0-9]+")))
                : Optional.empty();
    }

    /**
     * Both as they should be written; the unit of the second is that of the first, where that has none. What is apart may be one, too, and
     * then that is the first of the two.
     */
    Optional<WrittenRange> corrected(Function<String, Optional<String>> as) {
        Matcher unit = Pattern.compile("[0-9.,]+\\s*").matcher(other);
        String of = unit.lookingAt() ? other.substring(unit.end()) : "";
        boolean isBare = Character.isDigit(first.charAt(first.length() - 1));
        Optional<String> one = as.apply(isBare ? (first + " " + of).strip() : first);
        Optional<String> two = as.apply(other);
        return one.isPresent() && two.isPresent()
                ? Optional.of(
                        isApart
                                ? new WrittenRange(first + other, one.get(), true)
                                : new WrittenRange(one.get(), two.get(), false))
                : Optional.empty();
    }
}
