package io.github.funnelkit.json.format;

import java.util.regex.Pattern;

/** Names and values as YAML has them on one line, said in JSON. */
final class JsonCode {

    private static final Pattern BARE =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false|null|\\.\\.\\.|\u2026");
    private static final String SIGNS = "{}[],";

    private final String code;
    private final StringBuilder out = new StringBuilder();
    private int index;

    JsonCode(String code) {
        this.code = code;
    }

    String written() {
        while (index < code.length()) {
            char character = code.charAt(index);
            if (character == '"' || character == '\'') {
                quoted(character);
            } else if (SIGNS.indexOf(character) >= 0 || character == ' ' || isColon(index)) {
                out.append(character);
                index++;
            } else {
                bare();
            }
        }
        return out.toString();
    }

    /** A colon ends a name where a blank follows, and only there. */
    private boolean isColon(int at) {
        return code.charAt(at) == ':' && (at + 1 == code.length() || code.charAt(at + 1) == ' ');
    }

    private void quoted(char quote) {
        int end = index + 1;
        while (end < code.length() && code.charAt(end) != quote) {
            end += code.charAt(end) == '\\' && quote == '"' ? 2 : 1;
        }
        end = Math.min(end, code.length());
        String inner = code.substring(index + 1, end);
        out.append('"')
                .append(quote == '"' ? inner : inner.replace("\"", "\\\""))
                .append('"');
        index = end + 1;
    }

    private void bare() {
        int end = index;
        while (end < code.length() && SIGNS.indexOf(code.charAt(end)) < 0 && !isColon(end)) {
            end++;
        }
        String word = code.substring(index, end);
        String bare = word.stripTrailing();
        boolean isCut = bare.length() > 1 && bare.endsWith("\u2026");
        if (BARE.matcher(bare).matches() || isCut) {
            out.append(word);
        } else {
            out.append('"')
                    .append(bare.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"')
                    .append(word.substring(bare.length()));
        }
        index = end;
    }
}
