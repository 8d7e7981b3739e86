package io.github.funnelkit.json.mistakes;

import java.util.List;

/** Texts that are no YAML, or another than was meant, by slips that people make. */
final class YamlSlips {

    private final Slips slips;

    YamlSlips(String text, int each) {
        this.slips = new Slips(text, false, 120, each);
    }

    List<Mistake> all() {
        slips.add("tab indentation", "(?<=\\n)  (?= *\\w)", "\t", 0, 0);
        slips.add("colon missing", "(?<=\\n {1,8}[\\w.-]{1,40}):(?=\\s)", "", -99, -99);
        slips.add("colon without blank", "(?<=\\n {1,8}\\w{1,40}): (?=\\w)", ":", -99, -99);
        slips.add("colon without blank in braces", "(?<=[{ ]\\w{1,40}): (?=\\w)", ":", -99, -99);
        slips.add("colon full-width", "(?<=\\n {1,8}\\w{1,40}): (?=\\S)", "\uFF1A", -99, -99);
        slips.add("colon full-width in braces", "(?<=[{ ]\\w{1,40}): (?=[\\w])", "\uFF1A", -99, -99);
        slips.add("colon as equals", "(?<=\\n {1,8}\\w{1,40}): (?=\\w)", " = ", -99, -99);
        slips.add("comma missing in braces", "(?<=[{ ]\\w{1,40}: \\w{1,40}),(?= \\w+:)", "", -99, -99);
        slips.add("comma full-width in braces", "(?<=[{ ]\\w{1,40}: \\w{1,40}), (?=\\w+:)", "\uFF0C", -99, -99);
        slips.add("comma ideographic in list", "(?<=\\[\\w{1,40}), (?=\\w+)", "\u3001", -99, -99);
        slips.add("brace not closed", "\\}(?=\\n)", "", -99, -99);
        slips.add("brace too many", "(?<=\\})(?=\\n)", "}", -99, -99);
        slips.add("bracket not closed", "\\](?=[\\n}])", "", -99, -99);
        slips.add("brace as parenthesis", "(?<=: )\\{([^{}\\n]*)\\}", "($1)", -99, -99);
        slips.add("brace full-width", "(?<=: )\\{([^{}\\n]*)\\}", "\uFF5B$1\uFF5D", -99, -99);
        slips.add("indented one more", "(?<=\\n)(?= +\\w+: \\S)", " ", -99, -99);
        slips.add("indented one less", "(?<=\\n) (?= +\\w+: \\S)", "", -99, -99);
        slips.add("quote not closed", "(?<=: )([A-Z][\\w ]+)(?=\\n)", "\"$1", -99, -99);
        slips.add("quote not opened", "(?<=: )([A-Z][\\w ]+)(?=\\n)", "$1\"", -99, -99);
        slips.add("quotes full-width", "(?<=: )([a-z]\\w+)(?=\\n)", "\u201C$1\u201D", 0, 0);
        slips.add("text with colon", "(?<=: [A-Z]\\w{1,20}) (?=[\\w ]+\\n)", ": ", -99, -99);
        slips.add("text with @", "(?<=: )(?=[A-Z][\\w ]+\\n)", "@", 0, 0);
        slips.add("text with %", "(?<=: )(?=[A-Z][\\w ]+\\n)", "%", 0, 0);
        slips.add("text with *", "(?<=: )(?=[A-Z][\\w ]+\\n)", "*", 0, 0);
        slips.add("text with &", "(?<=: )(?=[A-Z][\\w ]+\\n)", "&", 0, 0);
        slips.add("text with !", "(?<=: )(?=[A-Z][\\w ]+\\n)", "!", 0, 0);
        slips.add("text with backtick", "(?<=: )([A-Z][\\w ]+)(?=\\n)", "`$1`", 0, 0);
        slips.add("text after quotes", "(?<=: )([A-Z]\\w+) ([\\w ]+)(?=\\n)", "\"$1\" $2", -99, -99);
        slips.add("text with [", "(?<=: )(?=[A-Z][\\w ]+\\n)", "[x] ", 0, -99);
        slips.add("comma in braces text", "(?<=label: [A-Z][\\w]{1,20}) (?=[\\w ]+[},])", ", ", -99, -99);
        slips.add("colon in braces text", "(?<=label: [A-Z][\\w]{1,20}) (?=[\\w ]+[},])", ": ", -99, -99);
        slips.add("comment //", "(?<=\\n)(?= +\\w+: \\S)", "// check this\n", 0, -99);
        slips.add("comment behind //", "(?<=: \\d{1,9})(?=\\n)", " // check", -99, -99);
        slips.add("dash before a name", "(?<=\\n {2,8})(?=\\w+: \\S)", "- ", -99, -99);
        slips.add("no-break blank", "(?<=\\n) (?= *\\w)", "\u00A0", 0, -99);
        slips.add("ideographic blank", "(?<=\\n)  (?=\\w)", "\u3000", 0, -99);
        slips.add("trailing colon", "(?<=: \\w{1,20})(?=\\n)", ":", -99, -99);
        slips.add("trailing comma", "(?<=: \\d{1,20})(?=\\n)", ",", -99, -99);
        slips.add("number in thousands", "(?<=\\w: \\d{1,9})000(?=[\\n},])", ",000", -99, -99);
        slips.add("number with percent", "(?<=\\w: \\d{1,9})(?=[\\n}])", "%", -99, -99);
        slips.add("number with unit", "(?<=\\w: \\d{1,9})(?=[\\n}])", " EUR", -99, -99);
        slips.add("number full-width", "(?<=\\w: )10(?=[\\n}])", "\uFF11\uFF10", -99, -99);
        slips.add("number with blanks", "(?<=\\w: \\d{1,9})000(?=[\\n}])", " 000", -99, -99);
        slips.add("conflict", "(?<=\\n)(?= +\\w+: \\S)", "<<<<<<< HEAD\n", 0, -99);
        slips.add("comparison", "(?<=\\n)( +\\w+: \\S[^\\n]*\\n)", "-$1+$1", 0, -99);
        slips.add("semicolon full-width in braces", "(?<=[{ ]\\w{1,40}: \\w{1,40}), (?=\\w+:)", "\uFF1B ", -99, -99);
        slips.add("name alone", "(?<=\\n {4,8}\\w{3,40}): [^{\\[\\n]+(?=\\n {0,8}\\w)", "", -99, -99);
        slips.add("word alone", "(?<=\\n)( {4,8})(?=\\w+: \\S)", "$1todo\n$1", -99, -99);
        slips.add("entry in quotes", "(?<=\\n {4,8})(\\w+: \\w+)(?=\\n {4,8}\\w+:)", "\"$1\"", -99, -99);
        slips.add("sentence between", "(?<=\\n)(?=  \\w+:\\n)", "Please check this part again!\n", 0, -99);
        slips.add("ellipsis between", "(?<=\\n)( {4})(?=\\w+: \\S)", "$1...\n$1", -99, -99);
        slips.add("second document", "(?<=\\n)(?=stages:\\n)", "---\n", 0, 4);
        slips.add("number as block", "(?<=(value|least): )(?=\\d+[,}])", ">", 0, 0);
        return slips.all();
    }
}
