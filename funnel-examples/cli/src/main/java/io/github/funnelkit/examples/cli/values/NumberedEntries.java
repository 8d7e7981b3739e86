package io.github.funnelkit.examples.cli.values;

import io.github.funnelkit.text.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Entries with a number before each, as people count them up in one cell: {@code 1、MRI；2、CT}, {@code ①放疗科②外科}. */
public final class NumberedEntries {

    private static final String CHINESE = "一二三四五六七八九十";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
    private static final int MOST = 30;

    /** Blanks and signs between two entries. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\u3000;；,，、.。]+|[\\s\u3000;；,，、。]+$");

    /** Each number with what may stand around it, from 1. */
    private static final List<Pattern> NUMBERS =
            IntStream.rangeClosed(1, MOST).mapToObj(NumberedEntries::number).toList();

    private NumberedEntries() {}

    /**
     * The entries without their numbers.
     *
     * @param cell the text of a cell
     * @return the entries with semicolons between them; empty when they are not numbered from the first to the last
     */
    public static Optional<String> of(String cell) {
        String text = Spelling.strip(cell);
        Matcher first = text.isEmpty() ? null : NUMBERS.get(0).matcher(text);
        if (first == null || !first.lookingAt()) {
            return Optional.empty();
        }
        StringJoiner entries = new StringJoiner(";");
        int start = first.end();
        for (int next = 2; next <= MOST; next++) {
            Matcher after = NUMBERS.get(next - 1).matcher(text);
            if (!after.find(start)) {
                break;
            }
            String entry = entry(text.substring(start, after.start()));
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            entries.add(entry);
            start = after.end();
        }
        String last = entry(text.substring(start));
        return last.isEmpty() ? Optional.empty() : Optional.of(entries.add(last).toString());
    }

    private static String entry(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** A number with a sign that is no decimal one; at the beginning, or behind what is no part of a word or a number. */
    private static Pattern number(int number) {
        String digits =
                number <= CHINESE.length() ? "(?:" + number + "|" + CHINESE.charAt(number - 1) + ")" : "" + number;
        String circled = number <= CIRCLED.length() ? CIRCLED.charAt(number - 1) + "[、.．]?|" : "";
        return Pattern.compile(circled
                + "[(（]" + digits + "[)）][、.．]?"
                + "|(?<![\\p{L}\\p{N}.．])" + digits + "(?:、|[.．](?![0-9])|[)）])");
    }
}
