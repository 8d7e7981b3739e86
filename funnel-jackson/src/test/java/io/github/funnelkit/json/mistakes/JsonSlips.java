package io.github.funnelkit.json.mistakes;

import io.github.funnelkit.json.mistakes.WrittenDocument.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts that are no JSON, by slips that people make. */
final class JsonSlips {

    private final String text;
    private final Random random;
    private final int each;
    private final Map<String, List<Mistake>> made = new LinkedHashMap<>();

    JsonSlips(String text, Random random, int each) {
        this.text = text;
        this.random = random;
        this.each = each;
    }

    List<Mistake> all() {
        // what is found, what stands there instead, and where in the new text it is seen
        slip("comma missing", ",(?=\\s*\\n)", "", 0, -1);
        slip("comma missing on a line", "(?<=\"),(?= \")", "", 0, 1);
        slip("comma too many", "(?<=[\"\\d\\]}])(?=\\s*[}\\]])", ",", 0, 1);
        slip("comma twice", ",(?=\\s*\\n)", ",,", 0, 1);
        slip("semicolon", ",(?=\\s*\\n)", ";", 0, 0);
        slip("colon missing", "(?<=\")\\s?:(?= ?[\"\\d])", "", 0, 1);
        slip("colon as equals", "(?<=\")\\s?:(?= )", " =", 0, 1);
        slip("colon full-width", "(?<=\")\\s?:(?= )", "\uFF1A", 0, 0);
        slip("comma full-width", ",(?=\\s*\\n)", "\uFF0C", 0, 0);
        slip("quote full-width", "(?<=: )\"([^\"\\n]+)\"", "\u201C$1\u201D", 0, 0);
        slip("name quote full-width", "\"(\\w+)\"(?=\\s?:)", "\u201C$1\u201D", 0, 0);
        slip("name unquoted", "\"(\\w+)\"(?=\\s?:)", "$1", 0, 0);
        slip("name single quotes", "\"(\\w+)\"(?=\\s?:)", "'$1'", 0, 0);
        slip("text unquoted", "(?<=: )\"(\\w+)\"", "$1", 0, 0);
        slip("text single quotes", "(?<=: )\"([^\"\\n]+)\"", "'$1'", 0, 0);
        slip("text backticks", "(?<=: )\"([^\"\\n]+)\"", "`$1`", 0, 0);
        slip("quote not closed", "(?<=: \"[^\"\\n]{1,80})\"(?=,?\\s*\\n)", "", -99, -99);
        slip("quote not opened", "(?<=: )\"(?=\\w)", "", 0, 0);
        slip("name quote not closed", "(?<=\"\\w{1,30})\"(?=\\s?:)", "", -99, -99);
        slip("name quote not opened", "\"(?=\\w+\"\\s?:)", "", 0, 0);
        slip("quote within", "(?<=: \"\\w{1,9}) (?=\\w)", " \"big\" ", 1, 1);
        slip("backslash within", "(?<=: \"\\w{1,9}) (?=\\w)", "\\\\d", 0, 1);
        slip("line break within", "(?<=: \"\\w{1,9}) (?=\\w)", "\n", -99, -99);
        slip("tab within", "(?<=: \"\\w{1,9}) (?=\\w)", "\t", 0, 0);
        slip("brace missing", "\\n *\\}(?=,)", "", -99, -99);
        slip("brace missing with its line", "\\n *\\},(?=\\n)", "", -99, -99);
        slip("bracket missing", " \\](?=,?\\s*\\n)", "", -99, -99);
        slip("brace too many", "(?<=\\})(?=,\\s*\\n)", "}", -99, -99);
        slip("bracket too many", "(?<=\\])(?=,?\\s*\\n)", "]", -99, -99);
        slip("bracket of the other kind", "\\](?=,?\\s*\\n)", "}", 0, -99);
        slip("value missing", "(?<=: )\"\\w+\"(?=,)", "", -99, -99);
        slip("true capital", "(?<=: )true\\b", "True", 0, 0);
        slip("null as None", "(?<=: )\"\\w+\"(?=,)", "None", 0, 0);
        slip("number with plus", "(?<=: )(\\d+)(?=[,\\s}])", "+$1", 0, 0);
        slip("number with zeros", "(?<=: )(\\d+)(?=[,\\s}])", "0$1", 0, 1);
        slip("number in thousands", "(?<=: )(\\d+)000(?=[,\\s}])", "$1,000", 0, -99);
        slip("number with underscore", "(?<=: )(\\d+)000(?=[,\\s}])", "$1_000", 0, -2);
        slip("number with percent", "(?<=: )(\\d+)(?=[,\\s}])", "$1%", 0, -2);
        slip("number with currency", "(?<=: )(\\d+)(?=[,\\s}])", "\u20AC$1", 0, 0);
        slip("number with unit", "(?<=: )(\\d+)(?=[,\\s}])", "$1 EUR", 0, -99);
        slip("number with point first", "(?<=: )([1-9])0(?=[,\\s}])", ".$1", 0, 0);
        slip("number with point last", "(?<=: )(\\d+)(?=[,\\s}])", "$1.", 0, -2);
        slip("number hex", "(?<=: )(\\d+)(?=[,\\s}])", "0x1F", 0, 1);
        slip("number NaN", "(?<=: )(\\d+)(?=[,\\s}])", "NaN", 0, 0);
        slip("number full-width", "(?<=: )10(?=[,\\s}])", "\uFF11\uFF10", 0, 0);
        slip("comment //", ",(?=\\s*\\n)", ", // check this", 2, 2);
        slip("comment #", ",(?=\\s*\\n)", ", # check this", 2, 2);
        slip("comment /* */", ",(?=\\s*\\n)", ", /* check this */", 2, 2);
        slip("comment line", "(?<=\\n)(?= +\")", "// check this\n", 0, 0);
        slip("no-break blank", "(?<=:) (?=[\"\\d])", "\u00A0", 0, 0);
        slip("ideographic blank", "(?<=:) (?=[\"\\d])", "\u3000", 0, 0);
        slip("plus of texts", "(?<=: \"\\w{1,9}) (?=\\w)", "\" + \"", 2, 2);
        slip("parentheses", "\\[([^\\[\\]{}\\n]*)\\]", "($1)", 0, 0);
        slip("ellipsis", "(?<=,)(?=\\s*\\n)", " ...", 1, 1);
        end("text behind", text.stripTrailing() + "\nend\n");
        end("two documents", text.stripTrailing() + "\n" + text);
        end("fence behind", text.stripTrailing() + "\n```\n");
        begin("fence before", "```json\n" + text);
        begin("variable before", "const funnel = " + text);
        begin("text before", "Here it is:\n" + text);
        return made.values().stream().flatMap(List::stream).toList();
    }

    private void end(String kind, String changed) {
        int at = text.stripTrailing().length() + 1;
        made.put(kind, List.of(new Mistake(kind, changed, true, List.of(Place.of(changed, at)))));
    }

    private void begin(String kind, String changed) {
        made.put(kind, List.of(new Mistake(kind, changed, true, List.of(new Place(1, 1)))));
    }

    /** Makes a slip at some places that chance draws; from and to count from its beginning, -99 is the beginning or end of its line. */
    private void slip(String kind, String pattern, String instead, int from, int to) {
        List<MatchResult> found = new ArrayList<>(Pattern.compile(pattern)
                .matcher(text)
                .results()
                .filter(each -> each.start() > 30)
                .toList());
        Collections.shuffle(found, random);
        List<Mistake> all = new ArrayList<>();
        for (MatchResult match : found.subList(0, Math.min(each, found.size()))) {
            String right = instead;
            for (int group = 1; group <= match.groupCount(); group++) {
                right = right.replace("$" + group, match.group(group));
            }
            String changed = text.substring(0, match.start()) + right + text.substring(match.end());
            all.add(new Mistake(kind, changed, true, places(changed, match.start(), right.length(), from, to)));
        }
        made.put(kind, all);
    }

    static List<Place> places(String changed, int at, int length, int from, int to) {
        int lineBegin = changed.lastIndexOf('\n', at - 1) + 1;
        int lineEnd = changed.indexOf('\n', at);
        int next = lineEnd < 0 ? changed.length() : lineEnd + 1;
        while (next < changed.length() && Character.isWhitespace(changed.charAt(next))) {
            next++;
        }
        List<Place> places = new ArrayList<>();
        int begin = from == -99 ? lineBegin : at + from;
        int end = switch (to) {
            case -99 -> lineEnd < 0 ? changed.length() : lineEnd;
            case -1 -> at;
            case -2 -> at + length;
            default -> at + to;
        };
        for (int i = begin; i <= end; i++) {
            places.add(Place.of(changed, i));
        }
        return places;
    }
}
