package io.github.funnelkit.json.format;

import io.github.funnelkit.json.DocumentLimits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes values out of nodes; what is of another type is a problem and null. */
final class Values {

    private Values() {}

    static void wrong(Node node, String expected, Problems problems) {
        problems.add(node.spot(), "found " + node.describe() + ", expected " + expected);
    }

    static Node.@Nullable Obj object(Node node, String expected, Problems problems) {
        if (node instanceof Node.Obj object) {
            return object;
        }
        wrong(node, expected, problems);
        return null;
    }

    static @Nullable String string(Node node, String expected, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.token() == Token.STRING) {
                return scalar.text();
            }
            if (scalar.token() == Token.NUMBER) {
                wrong(node, expected + "; write it in quotes: \"" + Words.shortened(scalar.text()) + "\"", problems);
                return null;
            }
        }
        wrong(node, expected, problems);
        return null;
    }

    /** A text that is not empty. */
    static @Nullable String filled(Node node, String expected, Problems problems) {
        String text = string(node, expected, problems);
        if (text != null && text.isEmpty()) {
            problems.add(node.spot(), "found an empty text, expected " + expected);
            return null;
        }
        return text;
    }

    static @Nullable BigDecimal number(Node node, String expected, Problems problems) {
        if (node instanceof Node.Scalar scalar && scalar.token() == Token.NUMBER) {
            BigDecimal number = NumberText.parse(scalar.text());
            if (number == null) {
                problems.add(
                        node.spot(),
                        "found " + node.describe() + ", expected " + expected + " of at most " + DocumentLimits.DIGITS
                                + " digits on each side of the point");
            }
            return number;
        }
        wrong(node, expected, problems);
        return null;
    }

    static @Nullable Integer wholeNumber(Node node, String expected, Problems problems) {
        BigDecimal number = number(node, expected, problems);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            String range = expected.contains(" from ") ? "" : " from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
            wrong(node, expected + range, problems);
            return null;
        }
    }

    /** True or false; false with a problem for anything else. */
    static boolean flag(Node node, Problems problems) {
        boolean isTrue = node instanceof Node.Scalar scalar && scalar.token() == Token.TRUE;
        if (!isTrue && !(node instanceof Node.Scalar other && other.token() == Token.FALSE)) {
            wrong(node, "true or false", problems);
        }
        return isTrue;
    }

    /** The items of a list, or the one value that stands for a list of one; empty with a problem for an empty list. */
    static List<Node> oneOrMore(Node node, String expected, Problems problems) {
        if (node instanceof Node.Arr list) {
            if (list.items().isEmpty()) {
                problems.add(node.spot(), "found an empty list, expected " + expected);
            }
            return list.items();
        }
        return List.of(node);
    }

    static List<Node> list(Node node, String expected, Problems problems) {
        if (node instanceof Node.Arr list) {
            return list.items();
        }
        wrong(node, expected, problems);
        return List.of();
    }

    /** Texts; null when any of them is none. */
    static @Nullable List<String> strings(List<Node> nodes, String expected, Problems problems) {
        List<String> strings = new ArrayList<>();
        for (Node node : nodes) {
            String text = string(node, expected, problems);
            if (text != null) {
                strings.add(text);
            }
        }
        return strings.size() == nodes.size() ? strings : null;
    }
}
