package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong where the text is no JSON, by the line on which the parser gave up and what stands before it. */
final class JsonMistakes {

    private static final Pattern NAME = Pattern.compile("([A-Za-z_$][\\w$.-]{0,99})\\s*:(.*)");
    private static final Pattern WORD = Pattern.compile("([\\p{L}_$][\\p{L}\\w$.-]{0,99})(.*)");
    private static final Pattern GROUPED = Pattern.compile("(?<![\\w\"])\\d{1,3}(,\\d{3})+(?![\\w\"])");
    private static final String OPENING = "{[,:";

    private final SourceText text;
    private final Position at;
    private final String line;
    private final int index;

    private JsonMistakes(SourceText text, Position at) {
        this.text = text;
        this.at = at;
        this.line = text.line(at.line());
        this.index = Math.min(text.index(at), line.length());
    }

    /** A failure of the parser in words about the lines of the text. */
    static SyntaxFailure explained(SourceText text, SyntaxFailure failure) {
        Position at = failure.position();
        if (at.line() < 1 || at.line() > text.size()) {
            return failure;
        }
        return new JsonMistakes(text, at)
                .mistake()
                .map(found -> new SyntaxFailure(found.words(), found.at(), failure.getCause()))
                .orElse(failure);
    }

    private Optional<YamlMistakes.Mistake> mistake() {
        if (new YamlLine(line.substring(0, index).replace('#', ' ')).quotes() % 2 != 0) { // within a text
            return ofQuote();
        }
        return fullWidth()
                .or(this::ofNumber)
                .or(this::ofCharacter)
                .or(this::ofComma)
                .or(this::ofQuote)
                .or(() -> JsonBraces.mistake(text));
    }

    private Optional<YamlMistakes.Mistake> said(int index, String key, String right) {
        Position position = new Position(at.line(), line.codePointCount(0, Math.min(index, line.length())) + 1);
        return Optional.of(new YamlMistakes.Mistake(position, say(key, "right", Words.shortened(right.strip()))));
    }

    /** Signs of other keyboards, outside of texts. */
    private Optional<YamlMistakes.Mistake> fullWidth() {
        boolean quoted = false;
        for (int i = 0; i < line.length() && i <= index; i++) {
            char character = line.charAt(i);
            quoted ^= character == '"' && (i == 0 || line.charAt(i - 1) != '\\');
            if (!quoted && YamlLine.fullWidth(line.substring(i, i + 1)) == 0) {
                Text words = say(
                        "json.full-width",
                        "character",
                        line.substring(i, i + 1),
                        "right",
                        Words.shortened(YamlLine.narrow(line, i).strip()));
                return Optional.of(
                        new YamlMistakes.Mistake(new Position(at.line(), line.codePointCount(0, i) + 1), words));
            }
        }
        return Optional.empty();
    }

    private Optional<YamlMistakes.Mistake> ofNumber() {
        Matcher grouped = GROUPED.matcher(line);
        while (grouped.find()) {
            if (grouped.start() <= index && index <= grouped.end() + 1) {
                return said(grouped.start(), "json.number", grouped.group().replace(",", ""));
            }
        }
        return Optional.empty();
    }

    private Optional<YamlMistakes.Mistake> ofCharacter() {
        String rest = line.substring(index);
        String before = line.substring(0, index);
        if (rest.startsWith("//") || rest.startsWith("/") || rest.startsWith("#")) {
            return said(index, "json.comment", before.isBlank() ? "\"label\": \"...\"" : before);
        }
        if (rest.startsWith("'")) {
            return said(index, "json.single-quotes", line.replace('\'', '"'));
        }
        int begin = index;
        while (begin > 0 && Character.isLetterOrDigit(line.charAt(begin - 1))) {
            begin--;
        }
        String word = line.substring(begin);
        Matcher name = NAME.matcher(word);
        if (name.matches()) {
            return said(begin, "json.name", line.substring(0, begin) + '"' + name.group(1) + "\":" + name.group(2));
        }
        Matcher value = WORD.matcher(word);
        if (value.matches()) {
            String lower = value.group(1).toLowerCase(Locale.ROOT);
            String right =
                    Corrected.flag(value.group(1)).orElse(lower.equals("none") || lower.equals("nil") ? "null" : "");
            return said(
                    begin,
                    "json.word",
                    line.substring(0, begin) + (right.isEmpty() ? '"' + value.group(1) + '"' : right) + value.group(2));
        }
        return Optional.empty();
    }

    /** A comma that is missing before, or too many. */
    private Optional<YamlMistakes.Mistake> ofComma() {
        if (index >= line.length()) {
            return Optional.empty();
        }
        String before = line.substring(0, index);
        int number = at.line();
        while (before.isBlank() && number > 1) {
            number--;
            before = text.line(number);
        }
        String bare = before.stripTrailing();
        char last = bare.isEmpty() ? '{' : bare.charAt(bare.length() - 1);
        char here = line.charAt(index);
        Position end = new Position(number, bare.codePointCount(0, bare.length()) + 1);
        if (last == ',' && ",}]".indexOf(here) >= 0) {
            Position comma = new Position(number, Math.max(1, end.column() - 1));
            String right = here == ',' ? bare : bare.substring(0, bare.length() - 1);
            return Optional.of(new YamlMistakes.Mistake(
                    comma, say("json.comma-too-many", "right", Words.shortened(right.strip()))));
        }
        if (OPENING.indexOf(last) < 0 && "\"{[".indexOf(here) >= 0) {
            return Optional.of(
                    new YamlMistakes.Mistake(end, say("json.comma", "right", Words.shortened(bare.strip()) + ",")));
        }
        return Optional.empty();
    }

    /** A text whose quote is not closed on its line. */
    private Optional<YamlMistakes.Mistake> ofQuote() {
        for (int number = at.line(); number >= Math.max(1, at.line() - 1); number--) {
            YamlLine each = new YamlLine(text.line(number));
            int quote = each.text().lastIndexOf('"');
            if (quote >= 0 && each.quotes() % 2 != 0) {
                String bare = each.text().stripTrailing();
                String right = bare.endsWith(",") ? bare.substring(0, bare.length() - 1) + "\"," : bare + '"';
                return Optional.of(new YamlMistakes.Mistake(
                        new Position(number, each.text().codePointCount(0, quote) + 1),
                        say("json.quote", "right", Words.shortened(right.strip()))));
            }
        }
        return Optional.empty();
    }
}
