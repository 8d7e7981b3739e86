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
    private static final int SHOWN = 60;

    private static final Pattern FORM = Pattern.compile(
            "(?<=[:\\[,]\\s{0,9})(?:[+]|[$\\p{Sc}]|\\.|0)?[0-9]+(?:[.,][0-9]+)*(?:[%\\p{Sc}kKmM\\u4E07\\u5143])?(?=\\s*[,}\\]]|\\s*$)");
    private static final Pattern UNCOLONED = Pattern.compile("[{,]?\\s*(\"[^\"]*\")\\s*$");
    private static final Pattern END_OF_TEXT = Pattern.compile("\"(?=\\s*([,}\\]]|$))");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?![\"\\\\/bfnrtu])");
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
        Optional<YamlMistakes.Mistake> escape = ofEscape();
        if (escape.isPresent()) {
            return escape;
        }
        if (new YamlLine(line.substring(0, index).replace('#', ' ')).quotes() % 2 != 0) { // within a text
            return ofQuote();
        }
        return fullWidth()
                .or(this::ofNumber)
                .or(this::ofForm)
                .or(this::ofInnerQuotes)
                .or(this::ofColon)
                .or(this::ofCharacter)
                .or(this::ofComma)
                .or(this::ofQuote)
                .or(() -> JsonBraces.mistake(text));
    }

    private Optional<YamlMistakes.Mistake> said(int index, String key, String right) {
        Position position = new Position(at.line(), line.codePointCount(0, Math.min(index, line.length())) + 1);
        return Optional.of(new YamlMistakes.Mistake(position, say(key, "right", around(right, index))));
    }

    /** As much of a line as a message may have, with the place in it that it is about. */
    private static String around(String line, int index) {
        String all = line.strip();
        if (all.length() <= SHOWN) {
            return all;
        }
        int at = Math.max(
                0, Math.min(index - (line.length() - line.stripLeading().length()), all.length()));
        int from = Math.max(0, Math.min(at - SHOWN / 2, all.length() - SHOWN));
        String part = all.substring(from, Math.min(from + SHOWN, all.length()));
        return (from > 0 ? "…" : "") + part + (from + SHOWN < all.length() ? "…" : "");
    }

    /** A number with a sign, zeros, a unit or a point that JSON does not know. */
    private Optional<YamlMistakes.Mistake> ofForm() {
        Matcher number = FORM.matcher(line);
        while (number.find()) {
            if (number.start() <= index && index <= number.end()) {
                Optional<String> right = CorrectedNumber.of(number.group());
                return right.isEmpty()
                        ? Optional.empty()
                        : said(
                                number.start(),
                                "json.number-form",
                                line.substring(0, number.start()) + right.get() + line.substring(number.end()));
            }
        }
        return Optional.empty();
    }

    /** A name behind which no colon stands, or something else. */
    private Optional<YamlMistakes.Mistake> ofColon() {
        Matcher name = UNCOLONED.matcher(line.substring(0, index));
        String rest = line.substring(index);
        if (!name.find() || rest.isEmpty() || ",}]:;".indexOf(rest.charAt(0)) >= 0) {
            return Optional.empty();
        }
        return said(index, "json.colon", line.substring(0, name.end(1)) + ": " + rest.replaceFirst("^[=>\\s]+", ""));
    }

    /** A quote within a text, which ends it. */
    private Optional<YamlMistakes.Mistake> ofInnerQuotes() {
        int quote = line.lastIndexOf('"', index - 1);
        if (quote < 1
                || quote < index - 1
                || index >= line.length()
                || !Character.isLetterOrDigit(line.charAt(index))) {
            return Optional.empty();
        }
        int begin = line.lastIndexOf('"', quote - 1);
        Matcher end = END_OF_TEXT.matcher(line);
        return begin < 0 || !end.find(index)
                ? Optional.empty()
                : said(
                        quote,
                        "json.inner-quote",
                        line.substring(0, begin + 1)
                                + line.substring(begin + 1, end.start()).replace("\"", "\\\"")
                                + line.substring(end.start()));
    }

    /** A backslash that begins nothing. */
    private Optional<YamlMistakes.Mistake> ofEscape() {
        Matcher escape = ESCAPE.matcher(line);
        return index > 0 && escape.find() && Math.abs(escape.start() - index) <= 2
                ? said(
                        escape.start(),
                        "json.escape",
                        line.substring(0, escape.start()) + "\\" + line.substring(escape.start()))
                : Optional.empty();
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
                        around(YamlLine.narrow(line, i), i));
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
                    comma, say("json.comma-too-many", "right", around(right, right.length()))));
        }
        if (here == ';') {
            return said(index, "json.comma", line.substring(0, index) + ',' + line.substring(index + 1));
        }
        if (OPENING.indexOf(last) < 0 && "\"{[".indexOf(here) >= 0) {
            return Optional.of(
                    new YamlMistakes.Mistake(end, say("json.comma", "right", around(bare + ",", bare.length()))));
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
