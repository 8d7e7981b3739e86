package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import java.util.Optional;

/** What is wrong between braces or brackets of a text in YAML, where a parser has missed a comma or an end. */
record YamlFlow(SourceText text, YamlMark mark) {

    /** Where a text ends, or goes on, with brackets of the last line still open. */
    static Optional<SyntaxMistake> cut(SourceText text, int last) {
        int number = Math.min(last, text.size());
        while (number > 1 && text.isBlank(number)) {
            number--;
        }
        String line = text.line(number);
        String open = new YamlBraces(line).unclosed();
        int index = open.isEmpty() ? -1 : line.indexOf(open.charAt(0));
        return index < 0
                ? Optional.empty()
                : Optional.of(new SyntaxMistake(
                        text.position(number, index),
                        say(
                                "yaml.unclosed",
                                "bracket",
                                open.substring(0, 1),
                                "right",
                                YamlLine.shown(new YamlBraces(line).closed()))));
    }

    SyntaxMistake mistake() {
        Optional<String> folded = new YamlBraces(text.line(mark.problemAt().line())).withBraces();
        if (folded.isPresent()) {
            return new SyntaxMistake(
                    text.position(
                            mark.problemAt().line(),
                            YamlBraces.parenthesis(text.line(mark.problemAt().line()))),
                    say("yaml.parentheses", "right", YamlLine.shown(folded.get())));
        }
        int number = mark.problemAt().line();
        Optional<String> joined = new YamlBraces(text.line(number)).withJoin();
        if (joined.isPresent()) {
            return new SyntaxMistake(mark.problemAt(), say("yaml.join", "right", YamlLine.shown(joined.get())));
        }
        int opened = mark.contextAt().line();
        YamlLine line = new YamlLine(text.line(number));
        int index = text.index(mark.problemAt());
        YamlLine opening = new YamlLine(text.line(opened));
        String uncommented = YamlLine.withoutComment(opening.text());
        if (number != opened
                && new YamlBraces(opening.text()).unclosed().isEmpty()
                && !new YamlBraces(uncommented).unclosed().isEmpty()) {
            return new SyntaxMistake(
                    text.position(opened, uncommented.length() + 1),
                    say("yaml.hash", "line", YamlLine.shown(opening.text())));
        }
        Optional<String> quotes = line.withInnerQuotes(index);
        if (quotes.isPresent()) {
            return new SyntaxMistake(mark.problemAt(), say("yaml.after-quote", "right", YamlLine.shown(quotes.get())));
        }
        boolean unclosed = !new YamlBraces(opening.text()).unclosed().isEmpty() && number != opened;
        if (unclosed || mark.problem().contains("<stream end>")) {
            return new SyntaxMistake(
                    mark.contextAt(),
                    say(
                            "yaml.unclosed",
                            "bracket",
                            opening.text().substring(text.index(mark.contextAt()), text.index(mark.contextAt()) + 1),
                            "right",
                            YamlLine.shown(new YamlBraces(opening.text()).closed())));
        }
        if (number == opened && (text.at(mark.problemAt()) == ']' || text.at(mark.problemAt()) == '}')) {
            String bracket = opening.text().substring(text.index(mark.contextAt()), text.index(mark.contextAt()) + 1);
            String closing = bracket.equals("{") ? "}" : "]";
            return new SyntaxMistake(
                    mark.problemAt(),
                    say(
                            "yaml.unclosed",
                            "bracket",
                            bracket,
                            "right",
                            YamlLine.shown(line.text().substring(0, index)
                                    + closing
                                    + line.text()
                                            .substring(
                                                    new YamlBraces(line.text()).openings()
                                                                    > new YamlBraces(line.text()).closings()
                                                            ? index
                                                            : index + 1))));
        }
        Optional<String> quoted = line.withQuotedAround(index);
        if (quoted.isPresent()) {
            return new SyntaxMistake(
                    mark.problemAt(), say("yaml.colon-in-text", "right", YamlLine.shown(quoted.get())));
        }
        Optional<String> right = new YamlBraces(line.text()).withCommaBefore(index);
        return right.isPresent()
                ? new SyntaxMistake(mark.problemAt(), say("yaml.comma", "right", YamlLine.shown(right.get())))
                : new SyntaxMistake(mark.problemAt(), say("yaml.bracket", "line", YamlLine.shown(line.text())));
    }
}
