package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Counts braces and brackets of a text that is no JSON: one that is too many, one of the other kind, one never closed. */
final class JsonBraces {

    private final SourceText text;
    private final Deque<Open> open = new ArrayDeque<>();

    private JsonBraces(SourceText text) {
        this.text = text;
    }

    private record Open(char bracket, int line, int index) {}

    /** The first that is wrong, where one is; others are not looked for, as they would follow from it. */
    static Optional<YamlMistakes.Mistake> mistake(SourceText text) {
        return new JsonBraces(text).find();
    }

    private Optional<YamlMistakes.Mistake> find() {
        Open end = null;
        for (int number = 1; number <= text.size(); number++) {
            String line = text.line(number);
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                char character = line.charAt(i);
                if (character == '\\' && quoted) {
                    i++;
                } else if (character == '"') {
                    quoted = !quoted;
                } else if (!quoted && end != null && !Character.isWhitespace(character)) {
                    return tooMany(end);
                } else if (!quoted && (character == '{' || character == '[')) {
                    open.push(new Open(character, number, i));
                } else if (!quoted && (character == '}' || character == ']')) {
                    Open begin = open.poll();
                    if (begin == null) {
                        return tooMany(new Open(character, number, i));
                    }
                    if (closing(begin.bracket) != character) {
                        return Optional.of(unclosed(begin));
                    }
                    end = open.isEmpty() ? new Open(character, number, i) : null;
                }
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(unclosed(open.peek()));
    }

    private static char closing(char bracket) {
        return bracket == '{' ? '}' : ']';
    }

    /** What ends the document, though more follows: one that is too many stands here or shortly before. */
    private Optional<YamlMistakes.Mistake> tooMany(Open end) {
        return Optional.of(new YamlMistakes.Mistake(position(end), say("json.brace")));
    }

    private YamlMistakes.Mistake unclosed(Open begin) {
        return new YamlMistakes.Mistake(
                position(begin),
                say(
                        "json.unclosed",
                        "bracket",
                        String.valueOf(begin.bracket),
                        "closing",
                        String.valueOf(closing(begin.bracket))));
    }

    private Position position(Open at) {
        return new Position(at.line, text.line(at.line).codePointCount(0, at.index) + 1);
    }
}
