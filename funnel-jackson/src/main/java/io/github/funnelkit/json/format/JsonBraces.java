package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts braces and brackets of a text that is no JSON: one that is too many, one of the other kind, one never closed. What the
 * count cannot tell, where on the way it went wrong, the blanks at the beginning of lines mostly do.
 */
final class JsonBraces {

    private final SourceText text;
    private final Deque<Open> open = new ArrayDeque<>();

    /** The last one that was closed on a line before. */
    private @Nullable Open closed;

    private JsonBraces(SourceText text) {
        this.text = text;
    }

    private record Open(char bracket, int line, int index) {}

    /** The first that is wrong, where one is; others are not looked for, as they would follow from it. */
    static Optional<YamlMistakes.Mistake> mistake(SourceText text) {
        return new JsonBraces(text).find();
    }

    private Optional<YamlMistakes.Mistake> find() {
        boolean ended = false;
        for (int number = 1; number <= text.size(); number++) {
            String line = text.line(number);
            boolean quoted = false;
            Open last = closed;
            for (int i = 0; i < line.length(); i++) {
                char character = line.charAt(i);
                if (character == '\\' && quoted) {
                    i++;
                } else if (character == '"') {
                    quoted = !quoted;
                } else if (quoted || Character.isWhitespace(character)) {
                    continue;
                }
                if (ended && closed != null) {
                    return Optional.of(tooMany(closed));
                }
                if (!quoted && (character == '{' || character == '[')) {
                    open.push(new Open(character, number, i));
                } else if (!quoted && (character == '}' || character == ']')) {
                    Open here = new Open(character, number, i);
                    Open begin = open.poll();
                    Optional<YamlMistakes.Mistake> wrong = wrong(here, begin, last);
                    if (wrong.isPresent()) {
                        return wrong;
                    }
                    closed = here;
                    ended = open.isEmpty();
                }
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(unclosed(open.getLast()));
    }

    private Optional<YamlMistakes.Mistake> wrong(Open here, @Nullable Open begin, @Nullable Open last) {
        if (begin == null) {
            return Optional.of(tooMany(here));
        }
        boolean isFirst = text.indentation(here.line) == here.index && begin.line < here.line;
        int indentation = text.indentation(begin.line);
        if (isFirst && here.index < indentation) {
            return Optional.of(unclosed(begin));
        }
        if (isFirst && here.index > indentation && last != null && last.line > begin.line) {
            return Optional.of(tooMany(last));
        }
        return closing(begin.bracket) == here.bracket ? Optional.empty() : Optional.of(unclosed(begin));
    }

    private static char closing(char bracket) {
        return bracket == '{' ? '}' : ']';
    }

    private YamlMistakes.Mistake tooMany(Open end) {
        return new YamlMistakes.Mistake(position(end), say("json.brace"));
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
