package io.github.funnelkit.fact;

import io.github.funnelkit.text.Spelling;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text that is to be one entry looks like several, or like their number. Names are full of signs, so that it
 * doubts only what hardly any name has: {@code a|b}, {@code a / b}, {@code a and b}, and likewise in Chinese, where "and" also stands
 * within names. It does not doubt {@code PET/CT} or {@code Johnson & Johnson}.
 */
final class EntryDoubt {

    /** More digits are rather a number that names something. */
    private static final int DIGITS_OF_A_COUNT = 2;

    /** Without any of these nothing is doubted. */
    private static final String SIGNS = "|¦•\u3002\\/+&\u548c\u53ca\u4e0e\u8207";

    private static final String OPENING = "([{\u3010\u300a\u300c";
    private static final String CLOSING = ")]}\u3011\u300b\u300d";

    /** "And" in Chinese. */
    private static final String AND = "\u548c";

    /** "And" as well, and more often within names. */
    private static final String OTHER_ANDS = "\u53ca\u4e0e\u8207";

    /** The ten signs that things are numbered with in Chinese. */
    private static final String PLACEHOLDERS = "\u7532\u4e59\u4e19\u4e01\u620a\u5df1\u5e9a\u8f9b\u58ec\u7678";

    private static final String ZERO = "\u96f6";

    private EntryDoubt() {}

    /** Made when the first text is looked at that has a sign or a blank in it: most never are. */
    private static final class Form {
        static final Pattern ANYWHERE = Pattern.compile(
                "[|¦•\u3002\\\\\\t]" // signs that separate and do nothing else
                        + "|\\h/|/\\h|/.*/|\\p{IsHan}/|/\\p{IsHan}"
                        + "|[\\p{L}\\p{N}]\\h*\\+\\h*[\\p{L}\\p{N}]"
                        + "|&.*&"
                        + "|\\h(?i:and|or)\\h"
                        + "|\\h\\h|\\p{IsHan}\\h\\p{IsHan}"
                        + "|\\h" + AND + "|" + AND + "\\h|[\\p{IsLatin}\\p{N}][" + AND + OTHER_ANDS
                        + "][\\p{IsLatin}\\p{N}]|." + AND
                        + ".+" + AND
                        + ".");
        static final Pattern AT_THE_END = Pattern.compile(".&.");
        static final Pattern ALIKE = Pattern.compile("(.+?)[" + OTHER_ANDS + "](.+)");
        static final Pattern BOTH = Pattern.compile("(.+?)(?:" + AND + "|\u4ee5\u53ca)(.+)");
    }

    /**
     * Whether a text looks like several entries.
     *
     * @param entry the text, without blanks around it
     * @param last whether it ends an enumeration, whose last two entries often have an "and" between them
     */
    static boolean isSeveral(String entry, boolean last) {
        String narrow = narrowIfOdd(entry);
        if (narrow.isEmpty()) {
            return false;
        }
        return Form.ANYWHERE.matcher(narrow).find()
                || (last && Form.AT_THE_END.matcher(narrow).find())
                || areBoth(narrow);
    }

    /** The text in narrow characters; empty when nothing of it can be doubted. */
    private static String narrowIfOdd(String entry) {
        StringBuilder narrow = new StringBuilder(entry.length());
        boolean odd = false;
        for (int i = 0; i < entry.length(); i++) {
            char character = Spelling.narrow(entry.charAt(i));
            odd |= SIGNS.indexOf(character) >= 0 || Spelling.isUnseen(character);
            narrow.append(character);
        }
        return odd ? narrow.toString() : "";
    }

    /** Whether a bracket is open at the end, so that a separator within brackets has cut the text off. */
    static boolean isCutOff(String entry) {
        int open = 0;
        for (int i = 0; i < entry.length(); i++) {
            char character = Spelling.narrow(entry.charAt(i));
            if (OPENING.indexOf(character) >= 0) {
                open++;
            } else if (open > 0 && CLOSING.indexOf(character) >= 0) {
                open--;
            }
        }
        return open > 0;
    }

    /** "And" in Chinese stands in many names; between two of a kind it joins. */
    private static boolean areBoth(String text) {
        Matcher both = Form.BOTH.matcher(text);
        if (both.matches() && areOfOneKind(both.group(1), both.group(2))) {
            return true;
        }
        Matcher alike = Form.ALIKE.matcher(text);
        return alike.matches() && endAlike(alike.group(1), alike.group(2));
    }

    private static boolean endAlike(String one, String other) {
        int length = one.length();
        return length > 1 && other.length() > 1 && one.charAt(length - 1) == other.charAt(other.length() - 1);
    }

    private static boolean areOfOneKind(String one, String other) {
        int length = one.length();
        if (length == 1 || other.length() == 1) {
            return isPlaceholder(one) && isPlaceholder(other);
        }
        return length == other.length() || one.charAt(length - 1) == other.charAt(other.length() - 1);
    }

    /** What stands for somebody in Chinese examples, as A and B do in English ones. */
    private static boolean isPlaceholder(String text) {
        return text.length() == 1 && PLACEHOLDERS.contains(text);
    }

    /**
     * Whether a text says how many there are, not which.
     *
     * @param entry the text, without blanks around it
     * @param zeroOnly whether any other number is a name
     */
    static boolean isCount(String entry, boolean zeroOnly) {
        boolean zero = true;
        for (int i = 0; i < entry.length(); i++) {
            char digit = Spelling.narrow(entry.charAt(i));
            if (digit < '0' || digit > '9') {
                return entry.equals(ZERO);
            }
            zero &= digit == '0';
        }
        return zero || (!zeroOnly && entry.length() <= DIGITS_OF_A_COUNT);
    }
}
