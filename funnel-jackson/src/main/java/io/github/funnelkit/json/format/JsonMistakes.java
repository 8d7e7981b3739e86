package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong where the text is no JSON: what stands at the first place that is none, and how its line should read. */
final class JsonMistakes {

    private static final Pattern UNNAMED = Pattern.compile("\"([\\w$.-]{1,100})\\s*:\\s*(.*)");
    private static final Pattern BEHIND_TEXT = Pattern.compile("[\\s,}\\]]*$");
    private static final Pattern CLOSED = Pattern.compile("\"(?=\\s*([,}\\]:]|$))");
    private static final Pattern JOINED = Pattern.compile("\"\\s*(?:\\+|&|\\.)\\s*\"");
    private static final Pattern NAMED = Pattern.compile("\"[^\"\\n]*\"\\s*:\\s*(\"[^\"\\n]*\"|[\\w.-]+)");
    private static final Pattern BLANKS = Pattern.compile("[0-9]{1,9}( [0-9]{3})+(?![0-9])");
    private static final String TRIPLE = "\"\"\"";
    private static final String TYPOGRAPHIC = "\u201C\u201D\u201E\uFF02";
    private static final Pattern UNIT = Pattern.compile(" *[\\p{L}%\\p{Sc}]{1,20}(?=\\s*([,}\\]]|$))");
    private static final String SEPARATORS = ";|\uFF1B\u3001\uFF0C\uFF5C";

    private final SourceText source;
    private final JsonLines lines;
    private final JsonWalk.Stop stop;
    private final int index;
    private final char here;

    private JsonMistakes(SourceText source, JsonLines lines) {
        this.source = source;
        this.lines = lines;
        this.stop = JsonWalk.stop(lines.text());
        this.index = stop.index();
        this.here = lines.at(index);
    }

    /** A failure of the parser in words about the lines of the text. */
    static SyntaxFailure explained(SourceText text, SyntaxFailure failure) {
        return new JsonMistakes(text, JsonLines.of(text))
                .mistake()
                .map(found -> new SyntaxFailure(found.words(), found.at(), failure.getCause()))
                .orElse(failure);
    }

    private Optional<SyntaxMistake> mistake() {
        Optional<SyntaxMistake> whole = new JsonWhole(source, lines, stop).mistake();
        if (whole.isPresent()) {
            return whole;
        }
        return switch (stop.odd()) {
            case UNCLOSED -> unclosed();
            case CONTROL -> control();
            case ESCAPE -> escape();
            case TOKEN -> token();
        };
    }

    /** A text whose quote is not closed on its line. */
    private Optional<SyntaxMistake> unclosed() {
        int begin = stop.lastBegin();
        int end = lines.end(begin);
        String rest = lines.rest(begin);
        Matcher name = UNNAMED.matcher(rest);
        if (stop.isAtName() && name.matches()) {
            return lines.said("json.quote", begin, begin, end, '"' + name.group(1) + "\": " + name.group(2));
        }
        String next = lines.rest(Math.min(end + 1, lines.text().length()));
        boolean goesOn = !next.isBlank()
                && "\"{}[]".indexOf(next.strip().charAt(0)) < 0
                && new YamlLine(next.replace('#', ' ')).quotes() % 2 != 0;
        if (goesOn) {
            return lines.said("json.line-break", end, end, end + 1, "\\n", "escape", "\\n");
        }
        Matcher behind = BEHIND_TEXT.matcher(rest);
        int close = begin + (behind.find() ? behind.start() : rest.length());
        if (close > begin + 1 && TYPOGRAPHIC.indexOf(lines.at(close - 1)) >= 0) {
            return lines.said("json.quote", begin, close - 1, close, "\"");
        }
        return lines.said("json.quote", begin, close, close, "\"");
    }

    /** A backslash that begins nothing, with all of the same text that stand alone, as in paths of files. */
    private Optional<SyntaxMistake> escape() {
        Matcher text = CLOSED.matcher(lines.rest(index));
        int end = text.find() ? index + text.start() : index + 1;
        String rest = lines.text().substring(index, end);
        return lines.said("json.escape", index, index, end, rest.replaceAll("\\\\(?![\"\\\\])", "\\\\\\\\"));
    }

    private Optional<SyntaxMistake> control() {
        String escape = here == '\t'
                ? "\\t"
                : here == '\f'
                        ? "\\f"
                        : here == '\b' ? "\\b" : String.format(java.util.Locale.ROOT, "\\u%04x", (int) here);
        return lines.said("json.control", index, index, index + 1, escape, "escape", escape);
    }

    private Optional<SyntaxMistake> token() {
        return blank().or(this::comment)
                .or(this::ellipsis)
                .or(this::before)
                .or(() -> fullWidth(index))
                .or(this::kept)
                .or(() -> JsonBraces.mistake(source));
    }

    /** By what could stand there. */
    private Optional<SyntaxMistake> kept() {
        boolean isNoDocument = stop.lastEnd() == 0 && lines.text().indexOf('{') < 0;
        if (index >= lines.text().length() || isNoDocument) {
            return Optional.empty();
        }
        return switch (stop.wanted()) {
            case COLON -> colon();
            case NAME, NAME_OR_END -> trailing().or(this::grouped).or(this::name);
            case VALUE, VALUE_OR_END -> trailing().or(this::grouped).or(() -> new JsonValue(lines, stop).mistake());
            case COMMA_OR_END -> separator();
            case NOTHING -> behind();
        };
    }

    /** Blanks that JSON does not know. */
    private Optional<SyntaxMistake> blank() {
        int end = index;
        while (end < lines.text().length() && YamlLine.isOddBlank(lines.at(end))) {
            end++;
        }
        return end == index
                ? Optional.empty()
                : lines.said("json.blank", index, index, end, " ", "character", YamlLine.code(here));
    }

    private Optional<SyntaxMistake> comment() {
        String rest = lines.rest(index);
        boolean isBlock = rest.startsWith("/*");
        if (!isBlock && !rest.startsWith("//") && !rest.startsWith("#") && !rest.startsWith("<!--")) {
            return Optional.empty();
        }
        int close = isBlock ? rest.indexOf("*/") : -1;
        int end = close < 0 ? lines.end(index) : index + close + 2;
        int from = index;
        while (from > lines.begin(index) && lines.at(from - 1) == ' ') {
            from--;
        }
        return lines.said("json.comment", index, from, end, "");
    }

    private Optional<SyntaxMistake> ellipsis() {
        int length = lines.rest(index).startsWith("...") ? 3 : here == '\u2026' ? 1 : 0;
        return length == 0 ? Optional.empty() : lines.said("json.ellipsis", index, index, index + length, "");
    }

    /** What stands before a document. */
    private Optional<SyntaxMistake> before() {
        int brace = lines.text().indexOf('{');
        boolean isBefore = stop.lastEnd() == 0 && brace > index && stop.isAtValue();
        return isBefore
                ? Optional.of(new SyntaxMistake(
                        lines.position(index),
                        say(
                                "json.before",
                                "found",
                                Words.shortened(lines.rest(index).strip()))))
                : Optional.empty();
    }

    /** Signs of other keyboards, which stand for those of JSON. */
    private Optional<SyntaxMistake> fullWidth(int at) {
        if (YamlLine.fullWidth(String.valueOf(lines.at(at))) != 0) {
            return Optional.empty();
        }
        String line = lines.rest(at);
        return lines.said(
                "json.full-width",
                at,
                at,
                at + line.length(),
                YamlLine.narrow(line, 0).stripTrailing(),
                "character",
                line.substring(0, 1));
    }

    /** A comma that nothing follows. */
    private Optional<SyntaxMistake> trailing() {
        int comma = stop.lastBegin();
        boolean follows = lines.at(comma) == ',' && (",}]".indexOf(here) >= 0);
        if (!follows) {
            return Optional.empty();
        }
        if (here != ',' && JsonBraces.open(source) < 0) { // it is the brace that is one too many
            return JsonBraces.mistake(source);
        }
        boolean twice = here == ',';
        return lines.said(
                "json.comma-too-many", twice ? index : comma, twice ? index : comma, (twice ? index : comma) + 1, "");
    }

    /** A number with commas between its digits, of which the first ended it. */
    private Optional<SyntaxMistake> grouped() {
        int comma = stop.lastBegin();
        int begin = grouping(comma);
        int end = grouped(index);
        return lines.at(comma) == ',' && comma + 1 == index && end > index && begin < comma
                ? CorrectedNumber.of(lines.text().substring(begin, end))
                        .flatMap(number -> lines.said("json.number", begin, begin, end, number))
                : Optional.empty();
    }

    /** Where digits with points between them begin. */
    private int grouping(int end) {
        int begin = digits(end);
        boolean goesOn = begin < end && begin > 1 && lines.at(begin - 1) == '.';
        return goesOn && digits(begin - 1) < begin - 1 ? grouping(begin - 1) : begin;
    }

    /** Where digits with commas between them end. */
    private int grouped(int begin) {
        int end = begin;
        while (Character.isDigit(lines.at(end)) || (lines.at(end) == ',' && Character.isDigit(lines.at(end + 1)))) {
            end++;
        }
        return end;
    }

    /** Where the digits before a place begin. */
    private int digits(int end) {
        int begin = end;
        while (begin > 0 && Character.isDigit(lines.at(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private Optional<SyntaxMistake> colon() {
        String name = lines.text().substring(stop.lastBegin(), stop.lastEnd());
        String bare = name.substring(1, name.length() - 1).stripTrailing();
        if (bare.endsWith(":")) { // the quote that opens the value was taken for the one that closes the name
            String right = '"' + bare.substring(0, bare.length() - 1).strip() + "\": \"";
            return lines.said("json.quote", stop.lastBegin(), stop.lastBegin(), stop.lastEnd(), right);
        }
        if (",}]".indexOf(here) >= 0) {
            return Optional.of(new SyntaxMistake(
                    lines.position(stop.lastEnd()), say("json.no-value", "name", Words.shortened(bare))));
        }
        String sign = lines.rest(index).startsWith("=>") || lines.rest(index).startsWith("->")
                ? lines.rest(index).substring(0, 2)
                : "=;\uFF1A".indexOf(here) >= 0 ? String.valueOf(here) : "";
        int to = index + sign.length();
        while (to < lines.end(index) && lines.at(to) == ' ') {
            to++;
        }
        return lines.said("json.colon", index, stop.lastEnd(), to, ": ");
    }

    /** A brace where a name should be, without its counterpart where that stands on its line. */
    private Optional<SyntaxMistake> braceTwice() {
        int end = lines.end(index);
        int depth = 0;
        for (int i = index; i < end; i++) {
            depth += lines.at(i) == '{' ? 1 : lines.at(i) == '}' ? -1 : 0;
            if (depth == 0) {
                String inside = lines.text().substring(index + 1, i);
                return lines.said("json.brace-open", index, index, i + 1, inside.strip());
            }
        }
        return lines.said("json.brace-open", index, index, index + 1, "");
    }

    private Optional<SyntaxMistake> name() {
        if (here == '{') {
            return braceTwice();
        }
        return new JsonName(lines, index).mistake();
    }

    /** What stands where a comma or the end should be. */
    private Optional<SyntaxMistake> separator() {
        int last = stop.lastEnd();
        boolean isFurtherOut = lines.begin(index) > last && blanks(index) < blanks(last) && ",}]".indexOf(here) < 0;
        Optional<SyntaxMistake> unclosed = isFurtherOut ? JsonBraces.mistake(source) : Optional.empty();
        if (unclosed.isPresent()) {
            return unclosed;
        }
        if (SEPARATORS.indexOf(here) >= 0) {
            return lines.said("json.comma", index, index, index + 1, ",");
        }
        Matcher blanks = BLANKS.matcher(lines.rest(stop.lastBegin()));
        if (blanks.lookingAt()) {
            int begin = stop.lastBegin();
            return lines.said(
                    "json.number",
                    begin,
                    begin,
                    begin + blanks.end(),
                    blanks.group().replace(" ", ""));
        }
        int triple =
                lines.text().startsWith(TRIPLE, stop.lastBegin()) ? lines.text().indexOf(TRIPLE, index + 1) : -1;
        if (triple > 0 && triple < lines.end(index)) {
            String text = lines.text().substring(stop.lastBegin() + TRIPLE.length(), triple);
            return lines.said(
                    "json.triple",
                    stop.lastBegin(),
                    stop.lastBegin(),
                    triple + TRIPLE.length(),
                    '"' + text.replace("\"", "\\\"") + '"');
        }
        boolean afterText = lines.at(last - 1) == '"' && lines.at(stop.lastBegin()) == '"';
        String rest = lines.rest(last);
        Matcher joined = JOINED.matcher(lines.rest(last - 1));
        if (afterText && joined.lookingAt()) {
            return lines.said("json.joined", index, last - 1, last - 1 + joined.end(), "");
        }
        if (afterText && (Character.isLetterOrDigit(here) || here == '_')) {
            String text = lines.text().substring(stop.lastBegin() + 1, last - 1);
            if (text.stripTrailing().endsWith(",")) { // its quote is the one that opens the next name
                String bare = text.stripTrailing();
                return lines.said(
                        "json.quote",
                        stop.lastBegin(),
                        stop.lastBegin() + 1,
                        last,
                        bare.substring(0, bare.length() - 1) + "\", \"");
            }
            Matcher end = CLOSED.matcher(rest);
            if (end.find()) {
                int close = last + end.start();
                String all = lines.text().substring(stop.lastBegin() + 1, close);
                return lines.said("json.inner-quote", last - 1, stop.lastBegin() + 1, close, all.replace("\"", "\\\""));
            }
        }
        if (here == ':') {
            return secondColon();
        }
        Matcher unit = UNIT.matcher(lines.rest(last));
        String number = lines.text().substring(stop.lastBegin(), last) + (unit.lookingAt() ? unit.group() : "");
        Optional<String> bare = unit.lookingAt() ? CorrectedNumber.of(number) : Optional.empty();
        if (bare.isPresent()) {
            return lines.said("json.number-form", stop.lastBegin(), stop.lastBegin(), last + unit.end(), bare.get());
        }
        boolean begins = "\"{['\u201C-".indexOf(here) >= 0 || Character.isLetterOrDigit(here);
        return begins ? lines.said("json.comma", last, last, last, ",") : Optional.empty();
    }

    private int blanks(int at) {
        String line = lines.rest(lines.begin(at));
        return line.length() - line.stripLeading().length();
    }

    /** Behind a value, which then is a name: in a list, or within a value without its braces. */
    private Optional<SyntaxMistake> secondColon() {
        int begin = stop.lastBegin();
        int opened = begin;
        while (opened > 0 && Character.isWhitespace(lines.at(opened - 1))) {
            opened--;
        }
        if (stop.owner() == '[') {
            return opened > 0 && lines.at(opened - 1) == '['
                    ? lines.said("json.names-in-list", opened - 1, opened - 1, opened, "{")
                    : Optional.empty();
        }
        Matcher value = NAMED.matcher(lines.rest(begin));
        return opened > 0 && lines.at(opened - 1) == ':' && value.lookingAt()
                ? lines.said("json.braces", begin, begin, begin + value.end(), "{" + value.group() + "}")
                : lines.said("json.colon-too-many", index, index, index + 1, "");
    }

    /** What stands behind the document. */
    private Optional<SyntaxMistake> behind() {
        return ",}]\"".indexOf(here) >= 0
                ? Optional.empty()
                : Optional.of(new SyntaxMistake(lines.position(index), say("syntax.more")));
    }
}
