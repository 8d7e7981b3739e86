package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import java.util.Optional;

/** A text that is no JSON with its lines, and how they would read if something were written otherwise. */
record JsonLines(String text) {

    private static final int SHOWN = 160;

    static JsonLines of(SourceText text) {
        StringBuilder all = new StringBuilder();
        for (int number = 1; number <= text.size(); number++) {
            all.append(number == 1 ? "" : "\n").append(text.line(number));
        }
        return new JsonLines(all.toString());
    }

    char at(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }

    /** Where the line of a place begins. */
    int begin(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    /** Where the line of a place ends. */
    int end(int index) {
        int end = text.indexOf('\n', index);
        return end < 0 ? text.length() : end;
    }

    /** What stands from a place to the end of its line. */
    String rest(int index) {
        return text.substring(Math.min(index, text.length()), end(Math.min(index, text.length())));
    }

    int number(int index) {
        int number = 1;
        for (int i = 0; i < index && i < text.length(); i++) {
            number += text.charAt(i) == '\n' ? 1 : 0;
        }
        return number;
    }

    Position position(int index) {
        return new Position(number(index), text.codePointCount(begin(index), Math.min(index, text.length())) + 1);
    }

    /** Says what is wrong at a place, with its line as it would be with something else from one place to another. */
    Optional<SyntaxMistake> said(String key, int at, int from, int to, String instead, Object... more) {
        String right = right(from, to, instead);
        if (right.isBlank()) {
            return Optional.of(new SyntaxMistake(position(at), say("json.line-out", more)));
        }
        Object[] all = new Object[more.length + 2];
        all[0] = "right";
        all[1] = right;
        System.arraycopy(more, 0, all, 2, more.length);
        return Optional.of(new SyntaxMistake(position(at), say(key, all)));
    }

    private String right(int from, int to, String instead) {
        int begin = begin(from);
        String before = text.substring(begin, from);
        String line = before + instead + text.substring(to, end(to));
        return around(line, before.length(), instead.length());
    }

    /** As much of a line as a message may have, with the place in it that it is about. */
    private static String around(String line, int index, int length) {
        String all = line.strip();
        if (all.length() <= SHOWN) {
            return all;
        }
        int blanks = line.length() - line.stripLeading().length();
        int middle = Math.max(0, Math.min(index + Math.min(length, SHOWN) / 2 - blanks, all.length()));
        int from = Math.max(0, Math.min(middle - SHOWN / 2, all.length() - SHOWN));
        int to = Math.min(from + SHOWN, all.length());
        from -= from > 0 && Character.isLowSurrogate(all.charAt(from)) ? 1 : 0;
        to -= to < all.length() && Character.isLowSurrogate(all.charAt(to)) ? 1 : 0;
        return (from > 0 ? "\u2026" : "") + all.substring(from, to) + (to < all.length() ? "\u2026" : "");
    }
}
