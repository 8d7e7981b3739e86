package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import java.util.Optional;

/** Lines of a text in YAML where a name with its colon should stand. */
record YamlUnnamed(SourceText text) {

    /** A line without colon: a sentence, a name alone, or a name before its value. */
    SyntaxMistake without(int number) {
        Position begin = text.position(number, text.indentation(number));
        YamlLine line = new YamlLine(text.line(number));
        String bare = YamlLine.withoutComment(line.text()).strip();
        if (Leftover.isSentence(bare) || YamlLine.isEllipsis(bare)) {
            return new SyntaxMistake(begin, say("yaml.line-out"));
        }
        Optional<String> row = ofCells(bare.split("\t+", -1));
        if (row.isPresent()) {
            return new SyntaxMistake(begin, say("yaml.no-colon", "right", YamlLine.shown(row.get())));
        }
        boolean isAlone = line.isWord() && text.indentation(text.after(number)) <= text.indentation(number);
        return new SyntaxMistake(
                begin, say(isAlone ? "yaml.no-value" : "yaml.no-colon", "right", YamlLine.shown(line.withColon())));
    }

    /** A row of a spreadsheet, with tabs between its cells: an id with a wording, or with the type of a fact and a wording. */
    private static Optional<String> ofCells(String... cells) {
        if (cells.length < 2 || cells.length > 3) {
            return Optional.empty();
        }
        String id = cells[0].strip();
        String name = Corrected.id(id).orElse(id);
        Optional<String> type = Synonyms.meant("type", cells[1], FactFormat.TYPES);
        String last = Shown.text(cells[cells.length - 1].strip());
        if (type.isPresent()) {
            return Optional.of(name + ": {type: " + type.get() + ", label: "
                    + (cells.length == 2 ? IdWords.of(name) : last) + "}");
        }
        return cells.length == 2 ? Optional.of(name + ": " + last) : Optional.empty();
    }

    /** A comment as other languages or keyboards write it. */
    Optional<SyntaxMistake> comment(int number) {
        String stripped = text.line(number).strip();
        boolean isComment = stripped.startsWith("//")
                || stripped.startsWith("/*")
                || stripped.startsWith("<!--")
                || stripped.startsWith("\uFF03");
        return isComment
                ? Optional.of(new SyntaxMistake(
                        text.position(number, text.indentation(number)),
                        say(
                                "yaml.comment",
                                "right",
                                YamlLine.shown("# " + stripped.replaceAll("^[/*<!\uFF03-]+\\s*|\\s*[*/>-]+$", "")))))
                : Optional.empty();
    }
}
