package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Counts braces and brackets of a text that is no JSON: one that is too many, one of the other kind, one never closed. What the
 * count cannot tell, where on the way it went wrong, the blanks at the beginning of lines mostly do.
 */
final class JsonBraces {

    private final SourceText text;
    private final JsonLines lines;
    private final Deque<Open> open = new ArrayDeque<>();

    /** The last one that was closed, and where what was last seen ends. */
    private int closed = -1;

    private int seen;

    private JsonBraces(SourceText text) {
        this.text = text;
        this.lines = JsonLines.of(text);
    }

    /** One that is open: where its line begins with, and where the first line within it does. */
    private static final class Open {

        private final char bracket;
        private final int line;
        private final int indentation;
        private int within = -1;

        Open(char bracket, int line, int indentation) {
            this.bracket = bracket;
            this.line = line;
            this.indentation = indentation;
        }

        private char closing() {
            return bracket == '{' ? '}' : ']';
        }
    }

    /** The first that is wrong, where one is; others are not looked for, as they would follow from it. */
    static Optional<SyntaxMistake> mistake(SourceText text) {
        return new JsonBraces(text).find();
    }

    /** How many more are opened than closed. */
    static int open(SourceText text) {
        return new JsonBraces(text).balance();
    }

    private Optional<SyntaxMistake> find() {
        int begin = 0;
        for (int number = 1; number <= text.size(); number++) {
            String line = text.line(number);
            Optional<SyntaxMistake> wrong = line.isBlank() ? Optional.empty() : byBlanks(line, number);
            wrong = wrong.isPresent() ? wrong : byCount(line, number, begin);
            if (wrong.isPresent()) {
                return wrong;
            }
            begin += line.length() + 1;
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(unclosed(open.pop()));
    }

    /** What the blanks at the beginning of a line tell. */
    private Optional<SyntaxMistake> byBlanks(String line, int number) {
        int blanks = line.length() - line.stripLeading().length();
        char first = line.charAt(blanks);
        Open top = open.peek();
        if (top == null || top.line == number || first == ',') {
            return Optional.empty();
        }
        boolean closes = first == '}' || first == ']';
        int expected = closes ? top.indentation : top.within;
        if (!closes && top.within < 0 && blanks <= top.indentation && open.size() > 1 && blanks > 0) {
            return Optional.of(unclosed(top));
        }
        if (!closes && top.within < 0) {
            top.within = blanks;
            return Optional.empty();
        }
        if (blanks < expected && open.size() > 1) {
            return Optional.of(unclosed(top));
        }
        return blanks > expected && closed >= 0 && isLastOn(closed) ? Optional.of(tooMany(closed)) : Optional.empty();
    }

    /** Whether nothing but a comma stands behind a bracket on its line. */
    private boolean isLastOn(int at) {
        String rest = lines.rest(at + 1).strip();
        return rest.isEmpty() || rest.equals(",");
    }

    private Optional<SyntaxMistake> byCount(String line, int number, int begin) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '\\' && quoted) {
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            }
            if (Character.isWhitespace(character)) {
                continue;
            }
            if (!quoted && (character == '{' || character == '[')) {
                open.push(new Open(character, number, text.indentation(number)));
            } else if (!quoted && (character == '}' || character == ']')) {
                Open top = open.poll();
                if (top == null) {
                    return Optional.of(tooMany(closed < 0 ? begin + i : closed));
                }
                if (top.closing() != character) {
                    return Optional.of(
                            otherKind(top, begin + i, line.substring(0, i).isBlank()));
                }
                closed = begin + i;
            } else if (open.isEmpty() && closed >= 0) {
                return Optional.of(tooMany(closed));
            }
            seen = begin + i + 1;
        }
        return Optional.empty();
    }

    /** Of the other kind where as many are closed as opened, else one of them is missing. */
    private SyntaxMistake otherKind(Open top, int at, boolean isFirst) {
        Open owner = open.peek();
        boolean closesOwner = owner != null && owner.closing() == lines.at(at) && balance() > 0 && !isFirst;
        if (closesOwner) {
            return unclosed(top);
        }
        if (balance() < 0) {
            return tooMany(at);
        }
        return lines.said(
                        "json.other-bracket",
                        at,
                        at,
                        at + 1,
                        String.valueOf(top.closing()),
                        "found",
                        String.valueOf(lines.at(at)),
                        "bracket",
                        String.valueOf(top.bracket))
                .orElseThrow();
    }

    /** How many more are opened than closed in all. */
    private int balance() {
        int balance = 0;
        boolean quoted = false;
        for (int i = 0; i < lines.text().length(); i++) {
            char character = lines.at(i);
            i += character == '\\' && quoted ? 1 : 0;
            quoted ^= character == '"';
            quoted &= character != '\n';
            balance += quoted
                    ? 0
                    : character == '{' || character == '[' ? 1 : character == '}' || character == ']' ? -1 : 0;
        }
        return balance;
    }

    private SyntaxMistake tooMany(int at) {
        return new SyntaxMistake(lines.position(at), say("json.brace"));
    }

    /** It should be closed behind what was seen last, before the comma there. */
    private SyntaxMistake unclosed(Open top) {
        int end = seen;
        boolean comma = end > 0 && lines.at(end - 1) == ',';
        int next = end;
        while (next < lines.text().length() && Character.isWhitespace(lines.at(next))) {
            next++;
        }
        boolean goesOn = !comma && next < lines.text().length() && ",}]".indexOf(lines.at(next)) < 0;
        int at = comma ? end - 1 : end;
        String before =
                lines.rest(lines.begin(at)).substring(0, at - lines.begin(at)).strip();
        return lines.said(
                        "json.unclosed",
                        at,
                        at,
                        at,
                        (before.isEmpty() ? "" : " ") + top.closing() + (goesOn ? "," : ""),
                        "bracket",
                        String.valueOf(top.bracket),
                        "line",
                        Integer.toString(top.line))
                .orElseThrow();
    }
}
