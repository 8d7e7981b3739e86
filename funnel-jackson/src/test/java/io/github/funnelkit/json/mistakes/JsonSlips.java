package io.github.funnelkit.json.mistakes;

import io.github.funnelkit.json.mistakes.WrittenDocument.Place;
import java.util.List;

/** Texts that are no JSON, by slips that people make. */
final class JsonSlips {

    private final String text;
    private final Slips slips;

    JsonSlips(String text, int each) {
        this.text = text;
        this.slips = new Slips(text, true, 30, each);
    }

    List<Mistake> all() {
        // what is found, what stands there instead, and where in the new text it is seen
        slips.add("comma missing", ",(?=\\s*\\n)", "", 0, -1);
        slips.add("comma missing on a line", "(?<=\"),(?= \")", "", 0, 1);
        slips.add("comma too many", "(?<=[\"\\d\\]}])(?=\\s*[}\\]])", ",", 0, 1);
        slips.add("comma twice", ",(?=\\s*\\n)", ",,", 0, 1);
        slips.add("semicolon", ",(?=\\s*\\n)", ";", 0, 0);
        slips.add("colon missing", "(?<=\")\\s?:(?= ?[\"\\d])", "", 0, 1);
        slips.add("colon as equals", "(?<=\")\\s?:(?= )", " =", 0, 1);
        slips.add("colon full-width", "(?<=\")\\s?:(?= )", "\uFF1A", 0, 0);
        slips.add("comma full-width", ",(?=\\s*\\n)", "\uFF0C", 0, 0);
        slips.add("quote full-width", "(?<=: )\"([^\"\\n]+)\"", "\u201C$1\u201D", 0, 0);
        slips.add("name quote full-width", "\"(\\w+)\"(?=\\s?:)", "\u201C$1\u201D", 0, 0);
        slips.add("name unquoted", "\"(\\w+)\"(?=\\s?:)", "$1", 0, 0);
        slips.add("name single quotes", "\"(\\w+)\"(?=\\s?:)", "'$1'", 0, 0);
        slips.add("text unquoted", "(?<=: )\"(\\w+)\"", "$1", 0, 0);
        slips.add("text single quotes", "(?<=: )\"([^\"\\n]+)\"", "'$1'", 0, 0);
        slips.add("text backticks", "(?<=: )\"([^\"\\n]+)\"", "`$1`", 0, 0);
        slips.add("quote not closed", "(?<=: \"[^\"\\n]{1,80})\"(?=,?\\s*\\n)", "", -99, -99);
        slips.add("quote not opened", "(?<=: )\"(?=\\w)", "", 0, 0);
        slips.add("name quote not closed", "(?<=\"\\w{1,30})\"(?=\\s?:)", "", -99, -99);
        slips.add("name quote not opened", "\"(?=\\w+\"\\s?:)", "", 0, 0);
        slips.add("quote within", "(?<=: \"\\w{1,9}) (?=\\w)", " \"big\" ", 1, 1);
        slips.add("backslash within", "(?<=: \"\\w{1,9}) (?=\\w)", "\\\\d", 0, 1);
        slips.add("line break within", "(?<=: \"\\w{1,9}) (?=\\w)", "\n", -99, -99);
        slips.add("tab within", "(?<=: \"\\w{1,9}) (?=\\w)", "\t", 0, 0);
        slips.add("brace missing", "\\n *\\}(?=,)", "", -99, -99);
        slips.add("brace missing with its line", "\\n *\\},(?=\\n)", "", -99, -99);
        slips.add("bracket missing", " \\](?=,?\\s*\\n)", "", -99, -99);
        slips.add("brace too many", "(?<=\\})(?=,\\s*\\n)", "}", -99, -99);
        slips.add("bracket too many", "(?<=\\])(?=,?\\s*\\n)", "]", -99, -99);
        slips.add("bracket of the other kind", "\\](?=,?\\s*\\n)", "}", 0, -99);
        slips.add("value missing", "(?<=\\w{3,30}\" ?: )\"\\w+\"(?=,)", "", -99, -99);
        slips.add("true capital", "(?<=: )true\\b", "True", 0, 0);
        // a guide that has a stage to start from does not go without one, so that nobody would mean nothing there
        slips.add("null as None", "(?<=\\w{3,30}\" ?: )(?<!\"from\" ?: )\"\\w+\"(?=,)", "None", 0, 0);
        slips.add("number with plus", "(?<=: )(\\d+)(?=[,\\s}])", "+$1", 0, 0);
        slips.add("number with zeros", "(?<=: )(\\d+)(?=[,\\s}])", "0$1", 0, 1);
        slips.add("number in thousands", "(?<=: )(\\d+)000(?=[,\\s}])", "$1,000", 0, -99);
        slips.add("number with underscore", "(?<=: )(\\d+)000(?=[,\\s}])", "$1_000", 0, -2);
        slips.add("number with percent", "(?<=: )(\\d+)(?=[,\\s}])", "$1%", 0, -2);
        slips.add("number with currency", "(?<=: )(\\d+)(?=[,\\s}])", "\u20AC$1", 0, 0);
        slips.add("number with unit", "(?<=: )(\\d+)(?=[,\\s}])", "$1 EUR", 0, -99);
        slips.add("number with point first", "(?<=: )([1-9])0(?=[,\\s}])", ".$1", 0, 0);
        slips.add("number with point last", "(?<=: )(\\d+)(?=[,\\s}])", "$1.", 0, -2);
        slips.add("number hex", "(?<=: )(\\d+)(?=[,\\s}])", "0x1F", 0, 1);
        slips.add("number NaN", "(?<=: )(\\d+)(?=[,\\s}])", "NaN", 0, 0);
        slips.add("number full-width", "(?<=: )10(?=[,\\s}])", "\uFF11\uFF10", 0, 0);
        slips.add("comment //", ",(?=\\s*\\n)", ", // check this", 2, 2);
        slips.add("comment #", ",(?=\\s*\\n)", ", # check this", 2, 2);
        slips.add("comment /* */", ",(?=\\s*\\n)", ", /* check this */", 2, 2);
        slips.add("comment line", "(?<=\\n)(?= +\")", "// check this\n", 0, 0);
        slips.add("no-break blank", "(?<=:) (?=[\"\\d])", "\u00A0", 0, 0);
        slips.add("ideographic blank", "(?<=:) (?=[\"\\d])", "\u3000", 0, 0);
        slips.add("plus of texts", "(?<=: \"\\w{1,9}) (?=\\w)", "\" + \"", 2, 2);
        slips.add("number range", "(?<=: )(\\d+)(?=[,\\s}])", "$1-99", 0, 0);
        slips.add("number with blanks", "(?<=: )(\\d+)000(?=[,\\s}])", "$1 000", 0, 0);
        slips.add("text in three quotes", "(?<=: )\"([^\"\\n]+)\"", "\"\"\"$1\"\"\"", 0, 0);
        slips.add("conflict", "(?<=\\n)(?= +\")", "<<<<<<< HEAD\n", 0, 0);
        slips.add("comparison", "(?<=\\n)( +\"\\w+\": \"\\w+\",\\n)", "-$1+$1", 0, 0);
        slips.add("parentheses", "\\[([^\\[\\]{}\\n]*)\\]", "($1)", 0, 0);
        slips.add("ellipsis", "(?<=,)(?=\\s*\\n)", " ...", 1, 1);
        end("text behind", text.stripTrailing() + "\nend\n");
        end("two documents", text.stripTrailing() + "\n" + text);
        end("fence behind", text.stripTrailing() + "\n```\n");
        begin("fence before", "```json\n" + text);
        begin("variable before", "const funnel = " + text);
        begin("text before", "Here it is:\n" + text);
        slips.add("escaped", text.replace("\"", "\\\""), Place.of(text, text.indexOf('"')));
        return slips.all();
    }

    private void end(String kind, String changed) {
        slips.add(kind, changed, Place.of(changed, text.stripTrailing().length() + 1));
    }

    private void begin(String kind, String changed) {
        slips.add(kind, changed, new Place(1, 1));
    }
}
