package io.github.funnelkit.json.format;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values as they are written on one line, as long as messages may be. */
final class Shown {

    private static final int LONGEST = 400;
    private static final String REST = "...";

    /** What a text in braces cannot have without quotes. */
    private static final Pattern SPECIAL = Pattern.compile("[,\\[\\]{}\"\\n\\t]|: |:$| #|^[\\s'&*!|>%@`?#-]|\\s$");

    /** What is no text without quotes. */
    private static final Pattern OTHER =
            Pattern.compile("[-+]?[0-9][0-9_.,eE+-]*|true|false|null|~|yes|no|on|off", Pattern.CASE_INSENSITIVE);

    private Shown() {}

    /** A value; what would be too long is left out. */
    static String value(Node node) {
        StringBuilder out = new StringBuilder();
        append(node, out);
        return out.toString();
    }

    /** A value, where all of it fits into a message. */
    static Optional<String> whole(Node node) {
        StringBuilder out = new StringBuilder();
        append(node, out);
        return out.length() > LONGEST ? Optional.empty() : Optional.of(out.toString());
    }

    private static void append(Node node, StringBuilder out) {
        if (out.length() > LONGEST) {
            out.append(REST);
        } else if (node instanceof Node.Obj object) {
            out.append('{');
            String between = "";
            for (Map.Entry<String, Node.Member> member : object.members().entrySet()) {
                out.append(between).append(Words.shortened(member.getKey())).append(": ");
                append(member.getValue().value(), out);
                between = ", ";
                if (out.length() > LONGEST) {
                    break;
                }
            }
            out.append('}');
        } else if (node instanceof Node.Arr list) {
            out.append('[');
            for (int i = 0; i < list.items().size() && out.length() <= LONGEST; i++) {
                out.append(i == 0 ? "" : ", ");
                append(list.items().get(i), out);
            }
            out.append(']');
        } else if (node instanceof Node.Scalar scalar) {
            out.append(written(scalar));
        }
    }

    private static String written(Node.Scalar scalar) {
        return switch (scalar.token()) {
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> REST;
            case NUMBER, AMBIGUOUS -> Words.shortened(scalar.text());
            default -> scalar.text().isEmpty() ? REST : text(Words.shortened(scalar.text()));
        };
    }

    /** A text, in quotes where it would be something else without. */
    static String text(String text) {
        return SPECIAL.matcher(text).find() || OTHER.matcher(text).matches() ? YamlLine.quoted(text) : text;
    }
}
