package io.github.funnelkit.json.format;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text in YAML or JSON, as their parsers count them. */
final class SourceText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> lines;
    private int lineOfLast;
    private int columnOfLast = 1;
    private int indexOfLast;

    SourceText(String text) {
        List<String> all = new ArrayList<>();
        int from = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n' || character == '\r') {
                all.add(text.substring(from, i));
                i += character == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                from = i + 1;
            }
        }
        all.add(text.substring(from));
        this.lines = all;
    }

    /** How many lines there are, the last one without an end among them. */
    int size() {
        return lines.size();
    }

    /** A line, from 1; an empty one where there is none. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /**
     * The character at a position; columns count whole characters. Asked for in the order of the text it looks at each
     * character of it but once.
     *
     * @return the character; a line break where there is none
     */
    char at(Position position) {
        String line = line(position.line());
        if (position.line() != lineOfLast || position.column() < columnOfLast) {
            lineOfLast = position.line();
            columnOfLast = 1;
            indexOfLast = 0;
        }
        while (columnOfLast < position.column() && indexOfLast < line.length()) {
            indexOfLast += Character.charCount(line.codePointAt(indexOfLast));
            columnOfLast++;
        }
        return columnOfLast == position.column() && indexOfLast < line.length() ? line.charAt(indexOfLast) : '\n';
    }

    /** How many characters of Java stand before a position on its line. */
    int index(Position position) {
        at(position);
        return indexOfLast;
    }

    /** The position of a character on a line; its end where there is none. */
    Position position(int number, int index) {
        String line = line(number);
        return new Position(number, line.codePointCount(0, Math.min(Math.max(0, index), line.length())) + 1);
    }

    /** Whether nothing, or only a comment, is on a line. */
    boolean isBlank(int number) {
        String stripped = line(number).strip();
        return stripped.isEmpty() || stripped.startsWith("#");
    }

    /** The nearest line before one that is not blank; 0 where there is none. */
    int before(int number) {
        int before = number - 1;
        while (before > 0 && isBlank(before)) {
            before--;
        }
        return Math.max(0, before);
    }

    /** The nearest line after one that is not blank. */
    int after(int number) {
        int after = number + 1;
        while (after < size() && isBlank(after)) {
            after++;
        }
        return after;
    }

    /** The blanks before what is on a line. */
    int indentation(int number) {
        String line = line(number);
        int indentation = 0;
        while (indentation < line.length() && isBlank(line.charAt(indentation))) {
            indentation++;
        }
        return indentation;
    }

    /** Blanks of any kind, those that YAML takes for letters among them. */
    static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || Character.isSpaceChar(character);
    }
}
