package io.github.funnelkit.examples.cli.output;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

/** Text laid out in a column, where Chinese letters are two columns wide. */
public final class Cell {

    private static final String ELLIPSIS = "…";

    private Cell() {}

    /**
     * How many columns a text is wide.
     *
     * @param text the text
     * @return the number of columns
     */
    public static int width(String text) {
        return text.codePoints()
                .map(letter -> Math.max(0, WCWidth.wcwidth(letter)))
                .sum();
    }

    /**
     * The text with spaces up to a width.
     *
     * @param text the text
     * @param width the number of columns
     * @return the padded text
     */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /**
     * The text on one line that is no longer than a width.
     *
     * @param text the text
     * @param width the number of columns, at least 1
     * @return the text, with an ellipsis where it is cut
     */
    public static String shortened(String text, int width) {
        String clean = TerminalText.oneLine(text).strip();
        if (width(clean) <= width) {
            return clean;
        }
        int end = 0;
        while (width(clean.substring(0, clean.offsetByCodePoints(end, 1))) < width) {
            end = clean.offsetByCodePoints(end, 1);
        }
        return clean.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /**
     * Breaks a text into lines where its language allows it; a word longer than the line is cut.
     *
     * @param text the text
     * @param width the number of columns
     * @param language the language of the text
     * @return the lines, at least one
     */
    public static List<String> wrapped(String text, int width, Locale language) {
        String clean = TerminalText.oneLine(text).strip();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(clean);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String word = clean.substring(from, to);
            if (width(line + word.stripTrailing()) > width && line.length() > 0) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            while (width(word.stripTrailing()) > width) {
                int cut = cut(word, width);
                lines.add(word.substring(0, cut));
                word = word.substring(cut);
            }
            line.append(word);
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /**
     * The width of the longest part of a text that is not broken where its language allows it.
     *
     * @param text the text
     * @param language the language of the text
     * @return the number of columns
     */
    public static int longestWord(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        int longest = 0;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            longest = Math.max(longest, width(text.substring(from, to).strip()));
        }
        return longest;
    }

    private static int cut(String word, int width) {
        int cut = word.offsetByCodePoints(0, 1);
        while (cut < word.length() && width(word.substring(0, word.offsetByCodePoints(cut, 1))) <= width) {
            cut = word.offsetByCodePoints(cut, 1);
        }
        return cut;
    }
}
