package io.github.funnelkit.fact;

import io.github.funnelkit.text.Spelling;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text that is to be one entry looks like several, or like their number. Names are full of signs, so that it
 * doubts only what hardly any name has: {@code a|b}, {@code a / b}, {@code 甲/乙}, {@code a and b}, {@code 甲 乙},
 * {@code 放疗科和肿瘤科}. It does not doubt {@code PET/CT}, {@code Johnson & Johnson} or {@code 协和医院}.
 */
final class EntryDoubt {

    /** More digits are rather a number that names something. */
    private static final int DIGITS_OF_A_COUNT = 2;

    /** Without any of these nothing is doubted. */
    private static final String SIGNS = "|¦•。\\/+&和及";

    private static final String OPENING = "([{【《「";
    private static final String CLOSING = ")]}】》」";

    private EntryDoubt() {}

    /** Made when the first text is looked at that has a sign or a blank in it: most never are. */
    private static final class Form {
        static final Pattern ANYWHERE = Pattern.compile(
                "[|¦•。\\\\\\t]" // signs that separate and do nothing else
                        + "|\\h/|/\\h|/.*/|\\p{IsHan}/|/\\p{IsHan}"
                        + "|[\\p{L}\\p{N}]\\h*\\+\\h*[\\p{L}\\p{N}]"
                        + "|&.*&"
                        + "|\\h(?i:and|or)\\h"
                        + "|\\h\\h|\\p{IsHan}\\h\\p{IsHan}"
                        + "|\\h和|和\\h|[\\p{IsLatin}\\p{N}]和[\\p{IsLatin}\\p{N}]|.和.+和.");
        static final Pattern AT_THE_END = Pattern.compile(".&.");
        static final Pattern BOTH = Pattern.compile("(.+?)(?:和|以及)(.+)");
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

    /** 和 stands in many names; between two of a kind it joins. */
    private static boolean areBoth(String text) {
        Matcher both = Form.BOTH.matcher(text);
        return both.matches() && areOfOneKind(both.group(1), both.group(2));
    }

    private static boolean areOfOneKind(String one, String other) {
        int length = one.length();
        if (length == 1 || other.length() == 1) {
            return isPlaceholder(one) && isPlaceholder(other);
        }
        return length == other.length() || one.charAt(length - 1) == other.charAt(other.length() - 1);
    }

    /** What stands for somebody in examples: 甲, 乙, 丙. */
    private static boolean isPlaceholder(String text) {
        return text.length() == 1 && "甲乙丙丁戊己庚辛壬癸".contains(text);
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
                return entry.equals("零");
            }
            zero &= digit == '0';
        }
        return zero || (!zeroOnly && entry.length() <= DIGITS_OF_A_COUNT);
    }
}
