package io.github.funnelkit.json.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The braces, brackets and commas of one line of a text in YAML, and what it would be without a mistake in them.
 *
 * @param text the line
 */
record YamlBraces(String text) {

    private static final Pattern BEFORE_BRACE = Pattern.compile("^(\\s*(?:- +)?[\\w.$-]+) ?([{\\[].*)$");
    private static final Pattern FOLDED = Pattern.compile(
            "(: )[(\uFF08]([\\w$.-]+: [^()\uFF08\uFF09]*|[^():\"\uFF09]*, [^():\"\uFF09]*)[)\uFF09](?=\\s*([,}\\]]|$))");

    /** A name of the format, behind another name on its line. */
    private static final Pattern SEVERAL = Pattern.compile(
            "^(\\s*(?:- +)?[\\w.$-]+: )((?:text|label|type|when|customerType"
                    + "|fact|from|to|is|kind|in|least|most|unit|confirmed|holds|saleTypes): [^{\\s].*|(?:when): \\{.*)$");

    private static final String CONDITION = "(\\{(?:[^{}]|\\{[^{}]*\\})*\\})";

    private static final Pattern JOINED = Pattern.compile(
            CONDITION + "\\s*((?i:and|or|und|oder|&&|\\|\\||\u4E14|\u5E76\u4E14|\u6216|\u6216\u8005))\\s*" + CONDITION);

    /** With a colon between a name and the brace or bracket behind it. */
    Optional<String> withColonBeforeBrace() {
        Matcher unnamed = BEFORE_BRACE.matcher(text);
        return unnamed.matches() ? Optional.of(unnamed.group(1) + ": " + unnamed.group(2)) : Optional.empty();
    }

    /** With braces or brackets in place of parentheses around names or a list. */
    Optional<String> withBraces() {
        Matcher folded = FOLDED.matcher(text);
        StringBuilder right = new StringBuilder();
        int from = 0;
        while (folded.find()) {
            boolean isObject = folded.group(2).contains(": ");
            right.append(text, from, folded.start())
                    .append(folded.group(1))
                    .append(isObject ? '{' : '[')
                    .append(folded.group(2))
                    .append(isObject ? '}' : ']');
            from = folded.end();
        }
        return from == 0 ? Optional.empty() : Optional.of(right + text.substring(from));
    }

    /** With braces around a name and its value that stand behind another name on its line. */
    Optional<String> withBracesAround() {
        Matcher several = SEVERAL.matcher(YamlLine.withoutComment(text).stripTrailing());
        return several.matches() ? Optional.of(several.group(1) + "{" + several.group(2) + "}") : Optional.empty();
    }

    /** With one join of two conditions that a word stands between. */
    Optional<String> withJoin() {
        Matcher joined = JOINED.matcher(text);
        if (!joined.find()) {
            return Optional.empty();
        }
        String join = joined.group(2).matches("(?i)or|oder|\\|\\||\u6216|\u6216\u8005") ? "anyOf" : "allOf";
        return Optional.of(text.substring(0, joined.start())
                + "{" + join + ": [" + joined.group(1) + ", " + joined.group(3) + "]}"
                + text.substring(joined.end()));
    }

    /** With a comma before the name whose colon is at a place, or before what begins there. */
    Optional<String> withCommaBefore(int index) {
        int end = Math.min(index, text.length());
        int begin = end;
        if (index < text.length() && text.charAt(index) == ':') {
            while (begin > 0 && " ,{[".indexOf(text.charAt(begin - 1)) < 0) {
                begin--;
            }
        }
        String before = text.substring(0, begin).stripTrailing();
        return before.isEmpty() || "{[,:".indexOf(before.charAt(before.length() - 1)) >= 0
                ? Optional.empty()
                : Optional.of(before + ", " + text.substring(begin).stripLeading());
    }

    /** Where the first parenthesis is. */
    static int parenthesis(String line) {
        int plain = line.indexOf('(');
        return plain >= 0 ? plain : Math.max(0, line.indexOf('\uFF08'));
    }

    long openings() {
        return count("{[");
    }

    long closings() {
        return count("}]");
    }

    private long count(String brackets) {
        return YamlLine.withoutComment(text)
                .chars()
                .filter(each -> brackets.indexOf(each) >= 0)
                .count();
    }

    /** The brackets that are opened and not closed, the first one first; empty when there is none. */
    String unclosed() {
        Deque<Character> open = new ArrayDeque<>();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            quoted ^= character == '"';
            if (!quoted && (character == '{' || character == '[')) {
                open.addLast(character);
            } else if (!quoted && (character == '}' || character == ']') && !open.isEmpty()) {
                open.removeLast();
            }
        }
        StringBuilder all = new StringBuilder();
        open.forEach(all::append);
        return all.toString();
    }

    String closed() {
        StringBuilder closed = new StringBuilder(YamlLine.withoutComment(text).stripTrailing());
        String open = unclosed();
        for (int i = open.length() - 1; i >= 0; i--) {
            closed.append(open.charAt(i) == '{' ? '}' : ']');
        }
        return closed.toString();
    }
}
