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

    private final SourceText text;
    private final YamlMark mark;
    private final YamlBlocks blocks;
    private final YamlUnnamed unnamed;

    private YamlMistakes(SourceText text, YamlMark mark) {
        this.text = text;
        this.mark = mark;
        this.blocks = new YamlBlocks(text);
        this.unnamed = new YamlUnnamed(text);
    }

    /** A failure of the parser in words about the lines of the text. */
    static SyntaxFailure explained(SourceText text, SyntaxFailure failure) {
        YamlMark mark = YamlMark.of(failure.getCause());
        Leftover leftover = new Leftover(text);
        Optional<SyntaxMistake> mistake = leftover.upTo(
                        mark == null ? 1 : mark.problemAt().line())
                .or(() -> mark == null
                        ? control(text)
                        : leftover.placeholder(mark.problemAt().line())
                                .or(() -> Optional.of(new YamlMistakes(text, mark).mistake())));
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
        Optional<String> number = key.equals(LEADING) ? line.withNumberFrom(index) : Optional.empty();
        if (number.isPresent()) {
            return say("yaml.number", "right", YamlLine.shown(number.get()));
        }
        String right = YamlLine.shown(
                key.equals("yaml.anchor") || line.text().startsWith("!!", index)
                        ? line.withoutMark(index)
                        : line.quotedFrom(index));
        String character =
                line.text().substring(index, Math.min(index + 1, line.text().length()));
        if (key.equals("yaml.anchor-text")) {
            return say("yaml.anchor", "right", YamlLine.shown(line.quotedFrom(index)));
        }
        return key.equals(LEADING) ? say(key, "character", character, "right", right) : say(key, "right", right);
    }

    /** What to say of a line that begins with blanks of another kind. */
    static Optional<SyntaxMistake> oddlyIndented(SourceText text, int number) {
        return new YamlLine(text.line(number))
                .oddIndentation()
                .map(slip -> ofIndentation(text, new YamlBlocks(text), number, slip));
    }

    private SyntaxMistake mistake() {
        SyntaxMistake found = ofCharacters();
        if (found == null) {
            found = mark.problem().startsWith("expected ',' or")
                    ? new YamlFlow(text, mark).mistake()
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
    private @Nullable SyntaxMistake ofCharacters() {
        for (int number = 1; number <= Math.min(mark.problemAt().line(), text.size()); number++) {
            Optional<YamlLine.Slip> slip = new YamlLine(text.line(number)).oddIndentation();
            if (slip.isPresent()) { // never meant, and told late
                return ofIndentation(number, slip.get());
            }
        }
        for (int number : suspects()) {
            Optional<YamlLine.Slip> slip = new YamlLine(text.line(number)).slip();
            if (slip.isPresent() && slip.get().index() < text.indentation(number)) {
                return ofIndentation(number, slip.get());
            }
            if (slip.isPresent()) {
                Text words = slip.get().character().isEmpty()
                        ? say(
                                slip.get().key(),
                                "right",
                                YamlLine.shown(slip.get().right()))
                        : say(
                                slip.get().key(),
                                "character",
                                slip.get().character(),
                                "right",
                                YamlLine.shown(slip.get().right()));
                return new SyntaxMistake(text.position(number, slip.get().index()), words);
            }
        }
        return null;
    }

    /** Blanks that are none, before what is on a line. */
    private SyntaxMistake ofIndentation(int number, YamlLine.Slip slip) {
        return ofIndentation(text, blocks, number, slip);
    }

    private static SyntaxMistake ofIndentation(SourceText text, YamlBlocks blocks, int number, YamlLine.Slip slip) {
        String blanks = Integer.toString(blocks.blanksOf(number));
        String right = YamlLine.shown(text.line(number).substring(text.indentation(number)));
        return new SyntaxMistake(
                text.position(number, slip.index()),
                slip.character().isEmpty()
                        ? say("yaml.tab-indent", "blanks", blanks, "right", right)
                        : say("yaml.blank-indent", "character", slip.character(), "blanks", blanks, "right", right));
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

    /** A colon where no name can be: in a text, or on a line that is indented too far. */
    private @Nullable SyntaxMistake ofColon() {
        int number = mark.problemAt().line();
        int before = text.before(number);
        YamlLine line = new YamlLine(text.line(number));
        YamlLine above = new YamlLine(text.line(before));
        if (before > 0
                && text.indentation(number) > text.indentation(before)
                && above.hasValue()
                && line.isEntry()
                && text.index(mark.problemAt()) <= line.endOfName()) {
            return blocks.tooFar(number, before);
        }
        Optional<String> colon = new YamlBraces(line.text()).withColonBeforeBrace();
        if (colon.isPresent()) {
            return new SyntaxMistake(
                    text.position(number, text.indentation(number)),
                    say("yaml.no-colon", "right", YamlLine.shown(colon.get())));
        }
        Optional<String> folded = new YamlBraces(line.text()).withBraces();
        if (folded.isPresent()) {
            return new SyntaxMistake(
                    text.position(number, YamlBraces.parenthesis(line.text())),
                    say("yaml.parentheses", "right", YamlLine.shown(folded.get())));
        }
        Optional<String> blank = before > 0 && text.indentation(number) == text.indentation(before)
                ? above.withBlankAfterColon()
                : Optional.empty();
        if (blank.isPresent()) {
            return new SyntaxMistake(
                    text.position(before, above.text().indexOf(':')),
                    say("yaml.colon-blank", "right", YamlLine.shown(blank.get())));
        }
        boolean alike = text.indentation(number) == text.indentation(before) || above.isWord();
        if (before > 0 && alike && unnamed.comment(before).isPresent()) {
            return unnamed.comment(before).get();
        }
        if (before > 0 && alike && above.lacksColon()) {
            return unnamed.without(before);
        }
        Optional<String> trailing = line.withoutTrailingColon();
        if (trailing.isPresent()) {
            return new SyntaxMistake(
                    text.position(number, line.text().stripTrailing().length() - 1),
                    say("yaml.trailing-colon", "right", YamlLine.shown(trailing.get())));
        }
        Optional<String> braced = new YamlBraces(line.text()).withBracesAround();
        if (braced.isPresent()) {
            return new SyntaxMistake(mark.problemAt(), say("yaml.braces", "right", YamlLine.shown(braced.get())));
        }
        Optional<String> quoted = line.withQuotedValue();
        return quoted.map(right ->
                        new SyntaxMistake(mark.problemAt(), say("yaml.colon-in-text", "right", YamlLine.shown(right))))
                .orElse(null);
    }

    private @Nullable SyntaxMistake ofLackingColon() {
        int number = mark.contextAt().line();
        YamlLine line = new YamlLine(text.line(number));
        if (line.quotes() % 2 != 0) {
            return null;
        }
        String stripped = line.text().strip();
        if (stripped.startsWith("<<<<<<<") || stripped.startsWith(">>>>>>>") || stripped.startsWith("=======")) {
            return new SyntaxMistake(mark.contextAt(), say("yaml.conflict"));
        }
        Optional<SyntaxMistake> comment = unnamed.comment(number);
        if (comment.isPresent()) {
            return comment.get();
        }
        Optional<String> blank = line.withBlankAfterColon();
        if (blank.isPresent()) {
            return new SyntaxMistake(
                    text.position(number, line.text().indexOf(':')),
                    say("yaml.colon-blank", "right", YamlLine.shown(blank.get())));
        }
        return unnamed.without(number);
    }

    private @Nullable SyntaxMistake ofTheRest() {
        int number = mark.problemAt().line();
        YamlLine line = new YamlLine(text.line(number));
        String problem = mark.problem();
        if (problem.startsWith("found unexpected end of stream")
                && mark.context().contains("quoted scalar")) {
            return unclosedQuote(mark.contextAt().line(), text.index(mark.contextAt()));
        }
        if (problem.startsWith("found unknown escape") || problem.startsWith("expected escape sequence")) {
            return new SyntaxMistake(mark.problemAt(), say("yaml.escape", "right", YamlLine.shown(line.withEscapes())));
        }
        if (problem.startsWith("sequence entries")) {
            return new SyntaxMistake(
                    mark.problemAt(), say("yaml.list-beside-name", "right", YamlLine.shown(line.withListOnOneLine())));
        }
        if (problem.startsWith("found undefined alias") || problem.startsWith("undefined alias")) {
            return new SyntaxMistake(mark.problemAt(), leading(text, mark.problemAt(), "yaml.alias-line"));
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
                return new SyntaxMistake(
                        mark.problemAt(),
                        say("yaml.tab", "right", YamlLine.shown(line.text().replace("\t", " "))));
            }
            Position begins = mark.contextAt().line() == number ? mark.contextAt() : mark.problemAt();
            return new SyntaxMistake(begins, leading(text, begins, LEADING));
        }
        if (problem.startsWith("expected <block end>")) {
            return ofBlock(line);
        }
        return null;
    }

    private @Nullable SyntaxMistake ofBlock(YamlLine line) {
        int number = mark.problemAt().line();
        boolean begins = line.text().substring(0, text.index(mark.problemAt())).isBlank();
        if (!begins && mark.problem().contains("scalar")) {
            return line.withAllQuoted()
                    .map(right -> new SyntaxMistake(
                            mark.problemAt(), say("yaml.after-quote", "right", YamlLine.shown(right))))
                    .orElse(null);
        }
        if (!begins && new YamlBraces(line.text()).closings() > new YamlBraces(line.text()).openings()) {
            int index = text.index(mark.problemAt());
            String right = line.text().substring(0, index) + line.text().substring(index + 1);
            return new SyntaxMistake(mark.problemAt(), say("yaml.bracket-extra", "right", YamlLine.shown(right)));
        }
        Optional<String> colon = new YamlBraces(line.text()).withColonBeforeBrace();
        if (!begins && colon.isPresent()) {
            return new SyntaxMistake(
                    text.position(number, text.indentation(number)),
                    say("yaml.no-colon", "right", YamlLine.shown(colon.get())));
        }
        if (!begins) {
            return new SyntaxMistake(mark.problemAt(), say("yaml.bracket", "line", YamlLine.shown(line.text())));
        }
        if (ofQuotes() != null) {
            return null;
        }
        Optional<SyntaxMistake> dashes = blocks.dashes(number);
        if (dashes.isPresent()) {
            return dashes.get();
        }
        if (mark.context().contains("block collection") || mark.context().contains("block sequence")) {
            return new SyntaxMistake(mark.problemAt(), say("yaml.mixed"));
        }
        int parent = text.before(number);
        while (parent > 0 && text.indentation(parent) >= text.indentation(number)) {
            parent = text.before(parent);
        }
        YamlLine owner = new YamlLine(text.line(parent));
        if (parent > 0 && owner.isEntry() && owner.hasValue()) { // nothing can be in it: it is the one
            return blocks.tooFar(number, parent);
        }
        return blocks.ofNeighbours(number).orElse(null);
    }

    /** The first line with a quote that nothing closes, from where the trouble began. */
    private @Nullable SyntaxMistake ofQuotes() {
        int last = Math.min(mark.problemAt().line(), text.size());
        for (int number = 1; number <= last; number++) {
            YamlLine line = new YamlLine(text.line(number));
            int closed = line.quotes() % 2 == 0 ? number : closedAt(number);
            if (closed == 0) {
                return unclosedQuote(number, line.text().indexOf('"'));
            }
            number = closed;
        }
        return null;
    }

    /** The line on which a text ends that goes on over lines without a name; 0 where none ends it. */
    private int closedAt(int opened) {
        for (int number = opened + 1; number <= text.size(); number++) {
            YamlLine line = new YamlLine(text.line(number));
            if (line.isEntry() || text.line(number).isBlank()) {
                return 0;
            }
            if (line.quotes() % 2 != 0) {
                return number;
            }
        }
        return 0;
    }

    private SyntaxMistake unclosedQuote(int number, int index) {
        return new SyntaxMistake(
                text.position(number, index),
                say("yaml.quote", "right", YamlLine.shown(new YamlLine(text.line(number)).withClosedQuote(index))));
    }

    private SyntaxMistake lastResort() {
        int before = text.before(mark.problemAt().line());
        if (new YamlLine(text.line(before)).isInQuotes()) {
            return unnamed.without(before);
        }
        Optional<SyntaxMistake> cut = YamlFlow.cut(text, mark.problemAt().line());
        if (cut.isPresent()) {
            return cut.get();
        }
        return new SyntaxMistake(
                mark.problemAt(),
                say(
                        "yaml.line",
                        "line",
                        YamlLine.shown(text.line(mark.problemAt().line()))));
    }

    /** A character that no text may have, which a parser places nowhere. */
    private static Optional<SyntaxMistake> control(SourceText text) {
        for (int number = 1; number <= text.size(); number++) {
            String line = text.line(number);
            for (int i = 0; i < line.length(); i++) {
                char character = line.charAt(i);
                boolean allowed = character == '\t' || !Character.isISOControl(character) || character == '\u0085';
                if (!allowed || character == '\uFFFE' || character == '\uFFFF') {
                    String code = String.format(java.util.Locale.ROOT, "U+%04X", (int) character);
                    return Optional.of(new SyntaxMistake(
                            new Position(number, line.codePointCount(0, i) + 1),
                            say("yaml.control", "character", code)));
                }
            }
        }
        return Optional.empty();
    }
}
