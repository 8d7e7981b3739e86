package io.github.funnelkit.examples.cli.output;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        for (String part : unbroken(clean, language)) {
            String word = part;
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
     * Breaks the lines of a text that are longer than a width, where the language allows it.
     *
     * @param text the text, of any number of lines
     * @param width the number of columns; 0 when that is not known, which leaves the text as it is
     * @param language the language of the text
     * @return the text; lines that are short enough are as they were
     */
    public static String lines(String text, int width, Locale language) {
        return width == 0
                ? text
                : text.lines()
                        .flatMap(line ->
                                width(line) <= width ? Stream.of(line) : wrapped(line, width, language).stream())
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }

    /**
     * The width of the longest part of a text that is not broken where its language allows it.
     *
     * @param text the text
     * @param language the language of the text
     * @return the number of columns
     */
    public static int longestWord(String text, Locale language) {
        return unbroken(text, language).stream()
                .mapToInt(part -> width(part.strip()))
                .max()
                .orElse(0);
    }

    /** The parts between which a line may end: where the language allows it, but not within a day such as 2026-11-30, an option, or a number and its unit. */
    private static List<String> unbroken(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            boolean isBehindHyphen = to < text.length() && text.charAt(to - 1) == '-';
            boolean isWithinDay = isBehindHyphen && Character.isDigit(text.charAt(to));
            boolean isWithinOption = isBehindHyphen && text.startsWith("--", from);
            if (!isWithinDay && !isWithinOption && !Units.joins(text, to)) {
                parts.add(text.substring(from, to));
                from = to;
            }
        }
        return parts;
    }

    private static int cut(String word, int width) {
        int cut = word.offsetByCodePoints(0, 1);
        while (cut < word.length() && width(word.substring(0, word.offsetByCodePoints(cut, 1))) <= width) {
            cut = word.offsetByCodePoints(cut, 1);
        }
        return cut;
    }
}
