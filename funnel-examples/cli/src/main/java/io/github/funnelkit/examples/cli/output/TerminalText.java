package io.github.funnelkit.examples.cli.output;

import java.util.regex.Pattern;

/**
 * Text as it may go to a terminal. Letters that a terminal acts on instead of showing them - escapes, bells, the C1
 * controls, those that turn the direction of writing - come out of methodologies, lists and names of files, which other
 * people have written: each is replaced, by a space where it breaks the line, else by a mark that is seen.
 */
public final class TerminalText {

    private static final char MARK = '\uFFFD';
    private static final Pattern BREAKS = Pattern.compile("[\\t-\\r\\x85\\u2028\\u2029]+");

    private TerminalText() {}

    /**
     * Makes one line of a text.
     *
     * @param text the text
     * @return the text without line breaks and tabs, of which any number together become one space, and with nothing in
     *     it that a terminal acts on
     */
    public static String oneLine(String text) {
        if (text.chars().noneMatch(letter -> isActedOn((char) letter))) {
            return text;
        }
        String line = BREAKS.matcher(text).replaceAll(" ");
        StringBuilder shown = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            shown.append(shown(line.charAt(i)));
        }
        return shown.toString();
    }

    /** What is shown of a letter; line breaks and tabs are not looked at. */
    static char shown(char letter) {
        return !isActedOn(letter)
                ? letter
                : BREAKS.matcher(String.valueOf(letter)).matches() ? ' ' : MARK;
    }

    /** Whether a terminal, or the display of its text, does something else with a letter than showing it. */
    static boolean isActedOn(char letter) {
        if (letter < '\u200E') {
            return letter < ' ' || isIn('\u007F', letter, '\u009F') || letter == '\u061C';
        }
        return letter <= '\u200F'
                || isIn('\u2028', letter, '\u202E') // line separators, embeddings and overrides
                || isIn('\u2066', letter, '\u206F') // isolates, and the old switches of shape and direction
                || isIn('\uFFF9', letter, '\uFFFB'); // annotations between the lines
    }

    private static boolean isIn(char first, char letter, char last) {
        return first <= letter && letter <= last;
    }
}
