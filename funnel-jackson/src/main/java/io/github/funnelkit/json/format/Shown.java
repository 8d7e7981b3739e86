package io.github.funnelkit.json.format;

import java.util.Map;

/** Values as they are written on one line, as long as messages may be. */
final class Shown {

    private static final int LONGEST = 100;
    private static final String REST = "...";

    private Shown() {}

    /** A value; what would be too long is left out. */
    static String value(Node node) {
        StringBuilder out = new StringBuilder();
        append(node, out);
        return out.toString();
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
            default -> scalar.text().isEmpty() ? REST : Words.shortened(scalar.text());
        };
    }
}
