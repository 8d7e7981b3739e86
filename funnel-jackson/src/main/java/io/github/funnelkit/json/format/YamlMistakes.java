package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong where the text is no YAML. What a parser says is about its own states; what people want to know is
 * which of their lines is wrong, and how it should read. So the lines are looked at for the mistakes that people make.
 */
final class YamlMistakes {

    private static final String LEADING = "yaml.leading";
    private static final int LONGEST = 120;

    private final SourceText text;
    private final YamlMark mark;

    private YamlMistakes(SourceText text, YamlMark mark) {
        this.text = text;
        this.mark = mark;
    }

    /** A mistake: where it is, and what to say of it. */
    record Mistake(Position at, Text words) {}

    /** A failure of the parser in words about the lines of the text. */
    static SyntaxFailure explained(SourceText text, SyntaxFailure failure) {
        YamlMark mark = YamlMark.of(failure.getCause());
        Optional<Mistake> mistake = mark == null ? control(text) : Optional.of(new YamlMistakes(text, mark).mistake());
        return mistake.map(found -> new SyntaxFailure(found.words(), found.at(), failure.getCause()))
                .orElse(failure);
    }

    /** What begins with a character that YAML keeps for itself, with the same in quotes. */
    static Text leading(SourceText text, Position at, String key) {
        YamlLine line = new YamlLine(text.line(at.line()));
        int index = text.index(at);
        if (key.startsWith("yaml.alias")
                && line.text().substring(0, index).strip().endsWith("<<:")) {
            return say("yaml.merge");
        }
        String right = shown(
                key.equals("yaml.anchor") || line.text().startsWith("!!", index)
                        ? line.withoutMark(index)
                        : line.quotedFrom(index));
        String character =
                line.text().substring(index, Math.min(index + 1, line.text().length()));
        if (key.equals("yaml.anchor-text")) {
            return say("yaml.anchor", "right", shown(line.quotedFrom(index)));
        }
        return key.equals(LEADING) ? say(key, "character", character, "right", right) : say(key, "right", right);
    }

    private Mistake mistake() {
        Mistake found = ofCharacters();
        if (found == null) {
            found = mark.problem().startsWith("expected ',' or")
                    ? ofFlow()
                    : mark.problem().startsWith("mapping values")
                            ? ofColon()
                            : mark.problem().startsWith("could not find expected ':'") ? ofLackingColon() : ofTheRest();
        }
        if (found == null) {
            found = ofQuotes();
        }
        return found != null ? found : lastResort();
    }

    /** Tabs, blanks and punctuation of other widths: on the line itself, the ones before it, and where it began. */
    private @Nullable Mistake ofCharacters() {
        for (int number : suspects()) {
            Optional<YamlLine.Slip> slip = new YamlLine(text.line(number)).slip();
            if (slip.isPresent()) {
                Text words = slip.get().character().isEmpty()
                        ? say(slip.get().key(), "right", shown(slip.get().right()))
                        : say(
                                slip.get().key(),
                                "character",
                                slip.get().character(),
                                "right",
                                shown(slip.get().right()));
                return new Mistake(position(number, slip.get().index()), words);
            }
        }
        return null;
    }

    private List<Integer> suspects() {
        int at = mark.problemAt().line();
        Set<Integer> suspects = new LinkedHashSet<>(List.of(at));
        int before = text.before(at);
        suspects.add(before);
        suspects.add(text.before(before));
        suspects.add(mark.contextAt().line());
        suspects.remove(0);
        return new ArrayList<>(suspects);
    }

    private @Nullable Mistake ofFlow() {
        int number = mark.problemAt().line();
        int opened = mark.contextAt().line();
        YamlLine line = new YamlLine(text.line(number));
        int index = text.index(mark.problemAt());
        YamlLine opening = new YamlLine(text.line(opened));
        String uncommented = YamlLine.withoutComment(opening.text());
        if (number != opened
                && opening.unclosed().isEmpty()
                && !new YamlLine(uncommented).unclosed().isEmpty()) {
            return new Mistake(
                    position(opened, uncommented.length() + 1), say("yaml.hash", "line", shown(opening.text())));
        }
        Optional<String> quotes = line.withInnerQuotes(index);
        if (quotes.isPresent()) {
            return new Mistake(mark.problemAt(), say("yaml.after-quote", "right", shown(quotes.get())));
        }
        boolean unclosed = !opening.unclosed().isEmpty() && number != opened;
        if (unclosed || mark.problem().contains("<stream end>")) {
            return new Mistake(
                    mark.contextAt(),
                    say(
                            "yaml.unclosed",
                            "bracket",
                            opening.text().substring(text.index(mark.contextAt()), text.index(mark.contextAt()) + 1),
                            "right",
                            shown(opening.closed())));
        }
        if (number == opened && (text.at(mark.problemAt()) == ']' || text.at(mark.problemAt()) == '}')) {
            String bracket = opening.text().substring(text.index(mark.contextAt()), text.index(mark.contextAt()) + 1);
            String closing = bracket.equals("{") ? "}" : "]";
            return new Mistake(
                    mark.problemAt(),
                    say(
                            "yaml.unclosed",
                            "bracket",
                            bracket,
                            "right",
                            shown(line.text().substring(0, index)
                                    + closing
                                    + line.text().substring(index + 1))));
        }
        Optional<String> quoted = line.withQuotedAround(index);
        if (quoted.isPresent()) {
            return new Mistake(mark.problemAt(), say("yaml.colon-in-text", "right", shown(quoted.get())));
        }
        Optional<String> right = line.withCommaBefore(index);
        return right.isPresent()
                ? new Mistake(mark.problemAt(), say("yaml.comma", "right", shown(right.get())))
                : new Mistake(mark.problemAt(), say("yaml.bracket", "line", shown(line.text())));
    }

    /** A colon where no name can be: in a text, or on a line that is indented too far. */
    private @Nullable Mistake ofColon() {
        int number = mark.problemAt().line();
        int before = text.before(number);
        YamlLine line = new YamlLine(text.line(number));
        YamlLine above = new YamlLine(text.line(before));
        if (before > 0
                && text.indentation(number) > text.indentation(before)
                && above.hasValue()
                && line.isEntry()
                && text.index(mark.problemAt()) <= line.endOfName()) {
            return indentation(number, text.indentation(before), before);
        }
        boolean alike = text.indentation(number) == text.indentation(before) || above.isWord();
        if (before > 0 && alike && comment(before).isPresent()) {
            return comment(before).get();
        }
        if (before > 0 && alike && above.lacksColon()) {
            return new Mistake(
                    position(before, text.indentation(before)),
                    say("yaml.no-colon", "right", shown(above.withColon())));
        }
        Optional<String> trailing = line.withoutTrailingColon();
        if (trailing.isPresent()) {
            return new Mistake(
                    position(number, line.text().stripTrailing().length() - 1),
                    say("yaml.trailing-colon", "right", shown(trailing.get())));
        }
        Optional<String> quoted = line.withQuotedValue();
        return quoted.map(right -> new Mistake(mark.problemAt(), say("yaml.colon-in-text", "right", shown(right))))
                .orElse(null);
    }

    private @Nullable Mistake ofLackingColon() {
        int number = mark.contextAt().line();
        YamlLine line = new YamlLine(text.line(number));
        if (line.quotes() % 2 != 0) {
            return null;
        }
        String stripped = line.text().strip();
        if (stripped.startsWith("<<<<<<<") || stripped.startsWith(">>>>>>>") || stripped.startsWith("=======")) {
            return new Mistake(mark.contextAt(), say("yaml.conflict"));
        }
        Optional<Mistake> comment = comment(number);
        if (comment.isPresent()) {
            return comment.get();
        }
        Optional<String> blank = line.withBlankAfterColon();
        if (blank.isPresent()) {
            return new Mistake(
                    position(number, line.text().indexOf(':')), say("yaml.colon-blank", "right", shown(blank.get())));
        }
        return new Mistake(mark.contextAt(), say("yaml.no-colon", "right", shown(line.withColon())));
    }

    /** A comment as other languages or keyboards write it. */
    private Optional<Mistake> comment(int number) {
        String stripped = text.line(number).strip();
        boolean isComment = stripped.startsWith("//")
                || stripped.startsWith("/*")
                || stripped.startsWith("<!--")
                || stripped.startsWith("\uFF03");
        return isComment
                ? Optional.of(new Mistake(
                        position(number, text.indentation(number)),
                        say(
                                "yaml.comment",
                                "right",
                                shown("# " + stripped.replaceAll("^[/*<!\uFF03-]+\\s*|\\s*[*/>-]+$", "")))))
                : Optional.empty();
    }

    private @Nullable Mistake ofTheRest() {
        int number = mark.problemAt().line();
        YamlLine line = new YamlLine(text.line(number));
        String problem = mark.problem();
        if (problem.startsWith("found unexpected end of stream")
                && mark.context().contains("quoted scalar")) {
            return unclosedQuote(mark.contextAt().line(), text.index(mark.contextAt()));
        }
        if (problem.startsWith("found unknown escape") || problem.startsWith("expected escape sequence")) {
            return new Mistake(mark.problemAt(), say("yaml.escape", "right", shown(line.withEscapes())));
        }
        if (problem.startsWith("sequence entries")) {
            return new Mistake(
                    mark.problemAt(), say("yaml.list-beside-name", "right", shown(line.withListOnOneLine())));
        }
        if (problem.startsWith("found undefined alias") || problem.startsWith("undefined alias")) {
            return new Mistake(mark.problemAt(), leading(text, mark.problemAt(), "yaml.alias-line"));
        }
        boolean leads = problem.startsWith("found character")
                || problem.startsWith("expected a comment")
                || problem.startsWith("mapping keys are not allowed")
                || problem.startsWith("expected chomping")
                || problem.startsWith("expected alphabetic")
                || problem.startsWith("unexpected character found")
                || mark.context().contains("anchor")
                || mark.context().contains("alias")
                || mark.context().contains("tag")
                || mark.context().contains("directive");
        if (leads) {
            if (text.at(mark.problemAt()) == '\t') {
                return new Mistake(
                        mark.problemAt(),
                        say("yaml.tab", "right", shown(line.text().replace("\t", " "))));
            }
            Position begins = mark.contextAt().line() == number ? mark.contextAt() : mark.problemAt();
            return new Mistake(begins, leading(text, begins, LEADING));
        }
        if (problem.startsWith("expected <block end>")) {
            return ofBlock(line);
        }
        return null;
    }

    private @Nullable Mistake ofBlock(YamlLine line) {
        int number = mark.problemAt().line();
        boolean begins = line.text().substring(0, text.index(mark.problemAt())).isBlank();
        if (!begins && mark.problem().contains("scalar")) {
            return line.withAllQuoted()
                    .map(right -> new Mistake(mark.problemAt(), say("yaml.after-quote", "right", shown(right))))
                    .orElse(null);
        }
        if (!begins && line.closings() > line.openings()) {
            int index = text.index(mark.problemAt());
            String right = line.text().substring(0, index) + line.text().substring(index + 1);
            return new Mistake(mark.problemAt(), say("yaml.bracket-extra", "right", shown(right)));
        }
        if (!begins) {
            return new Mistake(mark.problemAt(), say("yaml.bracket", "line", shown(line.text())));
        }
        if (ofQuotes() != null) {
            return null;
        }
        if (mark.context().contains("block collection") || mark.context().contains("block sequence")) {
            return new Mistake(mark.problemAt(), say("yaml.mixed"));
        }
        int parent = text.before(number);
        while (parent > 0 && text.indentation(parent) >= text.indentation(number)) {
            parent = text.before(parent);
        }
        YamlLine owner = new YamlLine(text.line(parent));
        if (parent > 0 && owner.isEntry() && owner.hasValue()) { // nothing can be in it: it is the one
            return indentation(parent, text.indentation(number), number);
        }
        int first = text.after(parent);
        return text.indentation(first) == text.indentation(number)
                ? null
                : indentation(number, text.indentation(first), first);
    }

    private Mistake indentation(int number, int blanks, int as) {
        return new Mistake(
                position(number, text.indentation(number)),
                say(
                        "yaml.indentation",
                        "found",
                        Integer.toString(text.indentation(number)),
                        "blanks",
                        Integer.toString(blanks),
                        "line",
                        Integer.toString(as)));
    }

    /** The first line with a quote that nothing closes, from where the trouble began. */
    private @Nullable Mistake ofQuotes() {
        int last = Math.min(mark.problemAt().line(), text.size());
        for (int number = 1; number <= last; number++) {
            YamlLine line = new YamlLine(text.line(number));
            if (line.quotes() % 2 != 0) {
                return unclosedQuote(number, line.text().indexOf('"'));
            }
        }
        return null;
    }

    private Mistake unclosedQuote(int number, int index) {
        return new Mistake(
                position(number, index),
                say("yaml.quote", "right", shown(new YamlLine(text.line(number)).withClosedQuote(index))));
    }

    private Mistake lastResort() {
        return new Mistake(
                mark.problemAt(),
                say("yaml.line", "line", shown(text.line(mark.problemAt().line()))));
    }

    /** A character that no text may have, which a parser places nowhere. */
    private static Optional<Mistake> control(SourceText text) {
        for (int number = 1; number <= text.size(); number++) {
            String line = text.line(number);
            for (int i = 0; i < line.length(); i++) {
                char character = line.charAt(i);
                boolean allowed = character == '\t' || !Character.isISOControl(character) || character == '\u0085';
                if (!allowed || character == '\uFFFE' || character == '\uFFFF') {
                    String code = String.format(java.util.Locale.ROOT, "U+%04X", (int) character);
                    return Optional.of(new Mistake(
                            new Position(number, line.codePointCount(0, i) + 1),
                            say("yaml.control", "character", code)));
                }
            }
        }
        return Optional.empty();
    }

    private Position position(int number, int index) {
        String line = text.line(number);
        return new Position(number, line.codePointCount(0, Math.min(Math.max(0, index), line.length())) + 1);
    }

    private static String shown(String line) {
        return Words.cut(line.strip(), LONGEST);
    }
}
