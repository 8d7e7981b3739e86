package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.json.DocumentLimits;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes values out of nodes; what is of another type is a problem and null. */
final class Values {

    /** What stands for brackets and quotes on keyboards for Chinese and Japanese. */
    private static final String FULL_WIDTH = "\uFF5B\uFF5D\uFF3B\uFF3D\u201C\u201D\u3010\u3011";

    private static final char LENTICULAR = '\u3010';
    private static final char LENTICULAR_END = '\u3011';

    /** Between texts that were written as one. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;\uFF0C\u3001\uFF1B|]\\s*");

    private static final Pattern QUOTES = Pattern.compile("[\"\u201C\u201D\u300C\u300D\uFF02]");

    private Values() {}

    static void wrong(Node node, Text expected, Problems problems) {
        wrong(node, expected, Optional.empty(), problems);
    }

    /** Null, with what was found instead, and how it should be written. */
    static @Nullable Object refused(Node node, Text expected, Optional<String> right, Problems problems) {
        wrong(node, expected, right, problems);
        return null;
    }

    /** Says what was found instead, and how it should be written where that is known. */
    static void wrong(Node node, Text expected, Optional<String> right, Problems problems) {
        if (BareName.isSaid(node)) {
            return;
        }
        Spot spot = node.spot();
        String name = spot.step();
        Optional<Text> unspaced = BareName.unspaced(name, node);
        if (unspaced.isPresent()) { // where the name begins, behind which nothing stands
            int column = spot.position().column() - name.codePointCount(0, name.length());
            problems.add(spot, new Position(spot.position().line(), Math.max(1, column)), unspaced.get());
            return;
        }
        problems.add(spot, wrong(node, expected, right));
    }

    private static Text wrong(Node node, Text expected, Optional<String> right) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.token() == Token.NULL) {
                return nothing(scalar, expected);
            }
            if (right.isEmpty() && Leftover.isPlaceholder(scalar.text())) {
                return say("placeholder", "found", Words.shortened(scalar.text()));
            }
            int odd = firstOf(FULL_WIDTH, scalar.text());
            boolean isOpened = odd == 0 && scalar.text().charAt(0) == LENTICULAR;
            if ((right.isEmpty() || isOpened) && scalar.token() == Token.STRING && odd >= 0) {
                return say(
                        "wrong.full-width",
                        "found",
                        node.describe(),
                        "expected",
                        expected,
                        "character",
                        scalar.text().substring(odd, odd + 1),
                        "right",
                        Words.shortened(YamlLine.narrow(scalar.text(), 0))
                                + (isOpened && scalar.text().indexOf(LENTICULAR_END) < 0 ? ", ...]" : ""));
            }
        }
        return right.isPresent()
                ? say("wrong.write", "found", node.describe(), "expected", expected, "right", right.get())
                : say("wrong", "found", node.describe(), "expected", expected);
    }

    private static Text nothing(Node.Scalar none, Text expected) {
        if (none.spot().isItem()) {
            return say("nothing.item", "expected", expected);
        }
        String name = Words.shortened(none.spot().step());
        Optional<String> text = BareName.textOf(none);
        if (text.isPresent() && text.get().endsWith("]")) {
            return say("comma-in-list", "right", text.get());
        }
        return text.isPresent()
                ? say("nothing.name-or-text", "name", name, "expected", expected, "right", text.get())
                : say("nothing.name", "name", name, "expected", expected);
    }

    private static int firstOf(String characters, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** An object of parts by id. */
    static Node.@Nullable Obj object(Node node, Text expected, Problems problems) {
        return object(node, expected, true, problems);
    }

    /** An object of certain properties. */
    static Node.@Nullable Obj properties(Node node, Text expected, Problems problems) {
        return object(node, expected, false, problems);
    }

    private static Node.@Nullable Obj object(Node node, Text expected, boolean byId, Problems problems) {
        if (node instanceof Node.Obj object) {
            return object;
        }
        Optional<Text> reshaped =
                node instanceof Node.Arr list ? Reshaped.object(list, expected, byId) : Optional.empty();
        if (reshaped.isPresent()) {
            problems.add(node.spot(), reshaped.get());
        } else {
            wrong(node, expected, problems);
        }
        return null;
    }

    static @Nullable String string(Node node, Text expected, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.token() == Token.STRING) {
                return scalar.text();
            }
            String written = written(scalar);
            if (!written.isEmpty()) {
                problems.add(
                        node.spot(),
                        say(
                                "wrong.quotes",
                                "found",
                                node.describe(),
                                "expected",
                                expected,
                                "right",
                                '"' + Words.shortened(written) + '"'));
                return null;
            }
        }
        wrong(node, expected, Reshaped.scalar(node).map(Values::asText), problems);
        return null;
    }

    private static String asText(Node.Scalar scalar) {
        String written = written(scalar);
        return written.isEmpty() ? Shown.value(scalar) : '"' + Words.shortened(written) + '"';
    }

    /** One of some names; with what is one of them where quotes are missing, or a yes or no was read as true or false. */
    static @Nullable String oneOf(Node node, Text expected, Collection<String> names, Problems problems) {
        String written = node instanceof Node.Scalar scalar ? written(scalar) : "";
        if (written.isEmpty()) {
            return string(node, expected, problems);
        }
        Optional<String> meant = names.stream()
                .filter(name -> name.equals(written) || Corrected.flag(name).equals(Optional.of(written)))
                .map(name -> '"' + name + '"')
                .findFirst();
        wrong(node, expected, meant, problems);
        return null;
    }

    /** How a value that is no text is written; empty for nothing. */
    private static String written(Node.Scalar scalar) {
        return switch (scalar.token()) {
            case NUMBER, AMBIGUOUS -> scalar.text();
            case TRUE -> "true";
            case FALSE -> "false";
            default -> "";
        };
    }

    /** A text that is not empty. */
    static @Nullable String filled(Node node, Text expected, Problems problems) {
        String text = string(node, expected, problems);
        if (text != null && text.isEmpty()) {
            problems.add(node.spot(), say("wrong", "found", say("found.empty-text"), "expected", expected));
            return null;
        }
        return text;
    }

    /** Whether a number has a point before just the zeros that thousands have in other countries. */
    private static boolean isGrouped(String number) {
        return number.endsWith(".000") && number.length() <= "-100.000".length() && !number.startsWith("0");
    }

    static @Nullable BigDecimal number(Node node, Text expected, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.token() == Token.NUMBER && isGrouped(scalar.text()) && problems.areOfDefinition()) {
                String whole = scalar.text().substring(0, scalar.text().indexOf('.'));
                problems.add(
                        node.spot(),
                        say("number.point", "found", scalar.text(), "whole", whole, "thousands", whole + "000"));
                return null;
            }
            if (scalar.token() == Token.NUMBER) {
                BigDecimal number = NumberText.parse(scalar.text());
                if (number == null) {
                    wrong(node, say("expected.digits", "expected", expected, "most", DocumentLimits.DIGITS), problems);
                }
                return number;
            }
            boolean text = scalar.token() == Token.STRING || scalar.token() == Token.AMBIGUOUS;
            Optional<String> right = text ? CorrectedNumber.of(scalar.text()) : Optional.empty();
            if (right.isPresent() || !isRange(scalar, expected, CorrectedNumber::of, problems)) {
                wrong(node, expected, right, problems);
            }
            return null;
        }
        Optional<String> inner = Reshaped.scalar(node)
                .flatMap(scalar -> scalar.token() == Token.NUMBER
                        ? Optional.of(scalar.text())
                        : CorrectedNumber.of(scalar.text()));
        wrong(node, expected, inner, problems);
        return null;
    }

    /** Whether it is said that two values stand where one should. */
    static boolean isRange(
            Node.Scalar scalar, Text expected, Function<String, Optional<String>> as, Problems problems) {
        Optional<WrittenRange> range = scalar.token() == Token.STRING
                ? WrittenRange.of(scalar.text()).flatMap(two -> two.corrected(as))
                : Optional.empty();
        range.ifPresent(two -> problems.add(
                scalar.spot(),
                say(
                        "wrong.range",
                        "found",
                        scalar.describe(),
                        "expected",
                        expected,
                        "right",
                        two.first(),
                        "other",
                        two.other())));
        return range.isPresent();
    }

    static @Nullable Integer wholeNumber(Node node, Text expected, Problems problems) {
        BigDecimal number = number(node, expected, problems);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            wrong(node, expected, problems);
            return null;
        }
    }

    /** True or false; with a problem for anything else, what that surely means, so that no more follows from it. */
    static boolean flag(Node node, Problems problems) {
        boolean isTrue = node instanceof Node.Scalar scalar && scalar.token() == Token.TRUE;
        if (isTrue || (node instanceof Node.Scalar other && other.token() == Token.FALSE)) {
            return isTrue;
        }
        Node written = Reshaped.scalar(node).<Node>map(scalar -> scalar).orElse(node);
        Optional<String> meant = written instanceof Node.Scalar scalar
                ? Corrected.flag(QUOTES.matcher(Shown.value(scalar)).replaceAll(""))
                : Optional.empty();
        wrong(node, say("expected.flag"), meant, problems);
        return meant.equals(Optional.of("true"));
    }

    /** The items of a list, or the one value that stands for a list of one; empty with a problem for an empty list. */
    static List<Node> oneOrMore(Node node, Text expected, Problems problems) {
        Optional<Node.Arr> inner = Reshaped.list(node);
        if (inner.isPresent() && node instanceof Node.Arr list) {
            wrong(list.items().get(0), expected, Optional.of(Reshaped.items(inner.get())), problems);
            return List.of();
        }
        if (inner.isPresent()) {
            wrong(node, expected, inner.map(Shown::value), problems);
            return List.of();
        }
        if (node instanceof Node.Arr list) {
            if (list.items().isEmpty()) {
                none(node, expected, problems);
            }
            return list.items();
        }
        return List.of(node);
    }

    /** Says that a list is empty. */
    static void none(Node list, Text expected, Problems problems) {
        problems.add(list.spot(), say("wrong", "found", say("found.empty-list"), "expected", expected));
    }

    /** The list that is meant by one text with commas of full width in it. */
    static Optional<String> several(String text) {
        return firstOf("\uFF0C\u3001\uFF1B", text) < 0
                ? Optional.empty()
                : Optional.of("[" + SEPARATOR.matcher(text.strip()).replaceAll(", ") + "]");
    }

    static List<Node> list(Node node, Text expected, Problems problems) {
        if (node instanceof Node.Arr list) {
            return list.items();
        }
        Optional<Node.Arr> inner = Reshaped.list(node);
        if (inner.isPresent()) {
            wrong(node, expected, inner.map(Shown::value), problems);
            return List.of();
        }
        wrong(
                node,
                expected,
                node instanceof Node.Scalar scalar && (!written(scalar).isEmpty() || scalar.token() == Token.STRING)
                        ? Optional.of("["
                                + Words.shortened(
                                        scalar.text().isEmpty()
                                                ? written(scalar)
                                                : SEPARATOR
                                                        .matcher(scalar.text())
                                                        .replaceAll(", "))
                                + "]")
                        : Optional.empty(),
                problems);
        return List.of();
    }

    /** Texts, of which none has commas of another width between several. */
    static @Nullable List<String> texts(List<Node> nodes, Text expected, Problems problems) {
        boolean apart = true;
        for (Node node : nodes) {
            Optional<String> several = node instanceof Node.Scalar scalar && scalar.token() == Token.STRING
                    ? several(scalar.text())
                    : Optional.empty();
            if (several.isPresent()) {
                boolean isItem = node.spot().isItem();
                Optional<String> right = several.map(all -> isItem ? all.substring(1, all.length() - 1) : all);
                wrong(node, expected, right, problems);
                apart = false;
            }
        }
        return apart ? strings(nodes, say("expected.text"), problems) : null;
    }

    /** Texts; null when any of them is none. */
    static @Nullable List<String> strings(List<Node> nodes, Text expected, Problems problems) {
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
