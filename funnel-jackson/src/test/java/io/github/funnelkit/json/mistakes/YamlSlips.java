package io.github.funnelkit.json.mistakes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts that are no YAML, or another than was meant, by slips that people make. */
final class YamlSlips {

    private final String text;
    private final Random random;
    private final int each;
    private final Map<String, List<Mistake>> made = new LinkedHashMap<>();

    YamlSlips(String text, Random random, int each) {
        this.text = text;
        this.random = random;
        this.each = each;
    }

    List<Mistake> all() {
        slip("tab indentation", "(?<=\\n)  (?= *\\w)", "\t", 0, 0);
        slip("colon missing", "(?<=\\n {1,8}[\\w.-]{1,40}):(?=\\s)", "", -99, -99);
        slip("colon without blank", "(?<=\\n {1,8}\\w{1,40}): (?=\\w)", ":", -99, -99);
        slip("colon without blank in braces", "(?<=[{ ]\\w{1,40}): (?=\\w)", ":", -99, -99);
        slip("colon full-width", "(?<=\\n {1,8}\\w{1,40}): (?=\\S)", "\uFF1A", -99, -99);
        slip("colon full-width in braces", "(?<=[{ ]\\w{1,40}): (?=[\\w])", "\uFF1A", -99, -99);
        slip("colon as equals", "(?<=\\n {1,8}\\w{1,40}): (?=\\w)", " = ", -99, -99);
        slip("comma missing in braces", "(?<=[{ ]\\w{1,40}: \\w{1,40}),(?= \\w+:)", "", -99, -99);
        slip("comma full-width in braces", "(?<=[{ ]\\w{1,40}: \\w{1,40}), (?=\\w+:)", "\uFF0C", -99, -99);
        slip("comma ideographic in list", "(?<=\\[\\w{1,40}), (?=\\w+)", "\u3001", -99, -99);
        slip("brace not closed", "\\}(?=\\n)", "", -99, -99);
        slip("brace too many", "(?<=\\})(?=\\n)", "}", -99, -99);
        slip("bracket not closed", "\\](?=[\\n}])", "", -99, -99);
        slip("brace as parenthesis", "(?<=: )\\{([^{}\\n]*)\\}", "($1)", -99, -99);
        slip("brace full-width", "(?<=: )\\{([^{}\\n]*)\\}", "\uFF5B$1\uFF5D", -99, -99);
        slip("indented one more", "(?<=\\n)(?= +\\w+: \\S)", " ", -99, -99);
        slip("indented one less", "(?<=\\n) (?= +\\w+: \\S)", "", -99, -99);
        slip("quote not closed", "(?<=: )([A-Z][\\w ]+)(?=\\n)", "\"$1", -99, -99);
        slip("quote not opened", "(?<=: )([A-Z][\\w ]+)(?=\\n)", "$1\"", -99, -99);
        slip("quotes full-width", "(?<=: )([A-Z][\\w ]+)(?=\\n)", "\u201C$1\u201D", 0, 0);
        slip("text with colon", "(?<=: [A-Z]\\w{1,20}) (?=[\\w ]+\\n)", ": ", -99, -99);
        slip("text with @", "(?<=: )(?=[A-Z][\\w ]+\\n)", "@", 0, 0);
        slip("text with %", "(?<=: )(?=[A-Z][\\w ]+\\n)", "%", 0, 0);
        slip("text with *", "(?<=: )(?=[A-Z][\\w ]+\\n)", "*", 0, 0);
        slip("text with &", "(?<=: )(?=[A-Z][\\w ]+\\n)", "&", 0, 0);
        slip("text with !", "(?<=: )(?=[A-Z][\\w ]+\\n)", "!", 0, 0);
        slip("text with backtick", "(?<=: )([A-Z][\\w ]+)(?=\\n)", "`$1`", 0, 0);
        slip("text after quotes", "(?<=: )([A-Z]\\w+) ([\\w ]+)(?=\\n)", "\"$1\" $2", -99, -99);
        slip("text with [", "(?<=: )(?=[A-Z][\\w ]+\\n)", "[x] ", 0, -99);
        slip("comma in braces text", "(?<=label: [A-Z][\\w]{1,20}) (?=[\\w ]+[},])", ", ", -99, -99);
        slip("colon in braces text", "(?<=label: [A-Z][\\w]{1,20}) (?=[\\w ]+[},])", ": ", -99, -99);
        slip("comment //", "(?<=\\n)(?= +\\w+: \\S)", "// check this\n", 0, -99);
        slip("comment behind //", "(?<=: \\d{1,9})(?=\\n)", " // check", -99, -99);
        slip("dash before a name", "(?<=\\n {2,8})(?=\\w+: \\S)", "- ", -99, -99);
        slip("no-break blank", "(?<=\\n) (?= *\\w)", "\u00A0", 0, -99);
        slip("ideographic blank", "(?<=\\n)  (?=\\w)", "\u3000", 0, -99);
        slip("trailing colon", "(?<=: \\w{1,20})(?=\\n)", ":", -99, -99);
        slip("trailing comma", "(?<=: \\d{1,20})(?=\\n)", ",", -99, -99);
        slip("number in thousands", "(?<=\\w: \\d{1,9})000(?=[\\n},])", ",000", -99, -99);
        slip("number with percent", "(?<=\\w: \\d{1,9})(?=[\\n}])", "%", -99, -99);
        slip("number with unit", "(?<=\\w: \\d{1,9})(?=[\\n}])", " EUR", -99, -99);
        slip("number full-width", "(?<=\\w: )10(?=[\\n}])", "\uFF11\uFF10", -99, -99);
        slip("number with blanks", "(?<=\\w: \\d{1,9})000(?=[\\n}])", " 000", -99, -99);
        slip("conflict", "(?<=\\n)(?= +\\w+: \\S)", "<<<<<<< HEAD\n", 0, -99);
        return made.values().stream().flatMap(List::stream).toList();
    }

    private void slip(String kind, String pattern, String instead, int from, int to) {
        List<MatchResult> found = new ArrayList<>(Pattern.compile(pattern)
                .matcher(text)
                .results()
                .filter(each -> each.start() > 120)
                .toList());
        Collections.shuffle(found, random);
        List<Mistake> all = new ArrayList<>();
        for (MatchResult match : found.subList(0, Math.min(each, found.size()))) {
            String right = instead;
            for (int group = 1; group <= match.groupCount(); group++) {
                right = right.replace("$" + group, match.group(group));
            }
            String changed = text.substring(0, match.start()) + right + text.substring(match.end());
            all.add(new Mistake(
                    kind, changed, false, JsonSlips.places(changed, match.start(), right.length(), from, to)));
        }
        made.put(kind, all);
    }
}
