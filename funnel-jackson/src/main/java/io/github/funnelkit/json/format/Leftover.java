package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What programs leave in a text that is no part of the document, in YAML and JSON alike: marks of a conflict or of a comparison of two
 * versions, fences and words of a chat, placeholders of a template, the noughts of another encoding.
 */
record Leftover(SourceText text) {

    private static final Pattern CONFLICT = Pattern.compile("<{7}|>{7}|={7}");
    private static final Pattern ADDED = Pattern.compile("\\+ *[\"\\w{}\\[\\]].*");
    private static final Pattern FENCE = Pattern.compile("```.*|~~~+");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\$?\\{\\{[^{}:\"\\n]{1,80}\\}\\}|\\$\\{[^{}\\n]{1,80}\\}|<%[^%\\n]{1,80}%>|\\{%[^%\\n]{1,80}%\\}");

    /** Names of a document begin with small letters, and sentences do not. */
    private static final Pattern SENTENCE =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019]*,?( [^:]+){2,}|[^:\"{}]+[.!?\u3002\uFF01\uFF1F]");

    /** The first of them on the lines up to one; empty where there is none. */
    Optional<SyntaxMistake> upTo(int last) {
        if (isOfOtherEncoding()) {
            return Optional.of(new SyntaxMistake(new Position(1, 1), say("syntax.utf-16")));
        }
        for (int number = 1; number <= Math.min(last, text.size()); number++) {
            Optional<SyntaxMistake> found = on(number);
            if (found.isPresent()) {
                return found;
            }
        }
        return patch();
    }

    /** No line of a document begins with a plus, wherever a parser stumbled. */
    private Optional<SyntaxMistake> patch() {
        for (int number = 1; number <= text.size(); number++) {
            if (ADDED.matcher(text.line(number)).matches()) {
                return Optional.of(new SyntaxMistake(new Position(firstRemoved(number), 1), say("syntax.patch")));
            }
        }
        return Optional.empty();
    }

    private Optional<SyntaxMistake> on(int number) {
        String line = text.line(number);
        Position begin = text.position(number, text.indentation(number));
        if (CONFLICT.matcher(line).lookingAt()) {
            return Optional.of(new SyntaxMistake(begin, say("yaml.conflict")));
        }
        if (FENCE.matcher(line.strip()).matches()) {
            return Optional.of(new SyntaxMistake(begin, say("syntax.fence")));
        }
        return Optional.empty();
    }

    /** The lines that were removed stand before those that were added for them. */
    private int firstRemoved(int added) {
        int first = added;
        while (first > 1 && text.line(first - 1).startsWith("-")) {
            first--;
        }
        return first;
    }

    /** A placeholder on a line, outside of quotes. */
    Optional<SyntaxMistake> placeholder(int number) {
        String line = text.line(number);
        Matcher found = PLACEHOLDER.matcher(line);
        return found.find() && new YamlLine(line.substring(0, found.start())).quotes() % 2 == 0
                ? Optional.of(new SyntaxMistake(
                        text.position(number, found.start()),
                        say("placeholder", "found", Words.shortened(found.group()))))
                : Optional.empty();
    }

    /** Whether a text is a placeholder and nothing else. */
    static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text.strip()).matches();
    }

    /** Whether a line is a sentence, and no name with or without its colon. */
    static boolean isSentence(String line) {
        return SENTENCE.matcher(line.strip()).matches();
    }

    /** Every other character of a text in UTF-16 is none where it is read as UTF-8. */
    private boolean isOfOtherEncoding() {
        return text.size() > 0 && text.line(1).indexOf('\0') >= 0;
    }
}
