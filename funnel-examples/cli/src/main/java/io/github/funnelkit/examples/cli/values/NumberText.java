package io.github.funnelkit.examples.cli.values;

import io.github.funnelkit.text.Spelling;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it: with signs between the thousands, a sign before the decimals, a currency or another unit, and
 * a word for a power of ten.
 *
 * @param digits the digits with the signs between them, narrow and without blanks
 * @param negative whether there is a minus, or brackets around it
 * @param before what stands before the digits, a currency for example
 * @param unit what stands behind them, taken apart
 */
public record NumberText(String digits, boolean negative, String before, Unit unit) {

    private static final int LONGEST = 100;

    private static final Pattern FORM = Pattern.compile(
            "(?<minus>[-−–]?)(?<before>[^0-9.,'’()+−–-]*)(?<sign>[-+−–]?)(?<digits>[.,]?[0-9][0-9.,'’]*)(?<after>[^0-9]*)");

    /** Thousands, in groups of three, or as in India. */
    private static final String GROUPS = "[0-9]{1,3}(?:%1$s[0-9]{3})+|[0-9]{1,2}(?:%1$s[0-9]{2})+%1$s[0-9]{3}";

    private static final Pattern BLANK_GROUPS = Pattern.compile("[0-9]{1,3}(?:'[0-9]{3})+");
    private static final Pattern POINT_GROUPS = Pattern.compile(GROUPS.formatted("\\."));
    private static final Pattern COMMA_GROUPS = Pattern.compile(GROUPS.formatted(","));
    private static final Pattern EITHER = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

    /**
     * Takes a text apart.
     *
     * @param cell the text
     * @return the number; empty when it is none
     */
    public static Optional<NumberText> of(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        String text = narrow(cell);
        boolean bracketed = text.length() > 2 && text.startsWith("(") && text.endsWith(")");
        Matcher form = FORM.matcher(bracketed ? text.substring(1, text.length() - 1) : text);
        if (!form.matches()
                || (!form.group("minus").isEmpty() && !form.group("sign").isEmpty())) {
            return Optional.empty();
        }
        String digits = form.group("digits").replace('’', '\'');
        String signs = form.group("minus") + form.group("sign");
        boolean minus = !signs.isEmpty() && !signs.equals("+");
        return isNumber(digits) && !(bracketed && !signs.isEmpty())
                ? Optional.of(
                        new NumberText(digits, bracketed || minus, form.group("before"), Unit.of(form.group("after"))))
                : Optional.empty();
    }

    /** Narrow, and without blanks; blanks between groups of digits are kept as an apostrophe. */
    private static String narrow(String cell) {
        String text = Spelling.strip(cell);
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = Spelling.narrow(text.charAt(i));
            if (!Spelling.isUnseen(character)) {
                narrow.append(character == '，' ? ',' : character);
            } else if (i > 0 && i + 1 < text.length() && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1))) {
                narrow.append('\'');
            }
        }
        return narrow.toString();
    }

    private static boolean isDigit(char character) {
        char narrow = Spelling.narrow(character);
        return narrow >= '0' && narrow <= '9';
    }

    private static boolean isNumber(String digits) {
        return isIn(digits, NumberStyle.POINT) || isIn(digits, NumberStyle.COMMA);
    }

    private static boolean isIn(String digits, NumberStyle style) {
        char decimal = style.decimal();
        int at = digits.lastIndexOf(decimal);
        String whole = at < 0 ? digits : digits.substring(0, at);
        String fraction = at < 0 ? "" : digits.substring(at + 1);
        Pattern groups = style == NumberStyle.POINT ? COMMA_GROUPS : POINT_GROUPS;
        return (at < 0 || (!fraction.isEmpty() && fraction.chars().allMatch(c -> c >= '0' && c <= '9')))
                && (whole.isEmpty()
                        || whole.chars().allMatch(c -> c >= '0' && c <= '9')
                        || groups.matcher(whole).matches()
                        || BLANK_GROUPS.matcher(whole).matches());
    }

    /**
     * Whether it is one number in the one style and another one in the other.
     *
     * @return whether it is, as {@code 1.000} and {@code 1,000} are
     */
    public boolean isAmbiguous() {
        return EITHER.matcher(digits).matches();
    }

    /**
     * The style that it is written in.
     *
     * @return the style; null where that cannot be told, or does not matter
     */
    public @Nullable NumberStyle evidence() {
        if (isAmbiguous() || (digits.indexOf('.') < 0 && digits.indexOf(',') < 0)) {
            return null;
        }
        return isIn(digits, NumberStyle.POINT) ? NumberStyle.POINT : NumberStyle.COMMA;
    }

    /**
     * Whether it can be read in a style.
     *
     * @param style the style
     * @return whether it can
     */
    public boolean fits(NumberStyle style) {
        return isIn(digits, style);
    }

    /**
     * The number, without its unit and power of ten.
     *
     * @param style how it is written; it {@linkplain #fits fits}
     * @return the number
     */
    public BigDecimal value(NumberStyle style) {
        StringBuilder plain = new StringBuilder(negative ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            char character = digits.charAt(i);
            if (character >= '0' && character <= '9') {
                plain.append(character);
            } else if (character == style.decimal()) {
                plain.append('.');
            }
        }
        return new BigDecimal(plain.toString());
    }
}
