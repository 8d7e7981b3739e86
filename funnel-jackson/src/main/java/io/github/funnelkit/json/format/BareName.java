package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name in braces without a colon, which YAML takes for the name of nothing. What people wrote is the rest of a text that a
 * comma has ended, or punctuation of full width, which YAML takes for letters.
 *
 * @param name what stands there
 * @param member its place, and the value that is none
 */
record BareName(String name, Node.Member member) {

    /** What stands for the value of a name of which all is said at the one before it. */
    private static final String SAID = ",";

    private static final String COLON = "\uFF1A";
    private static final String COMMA = "\uFF0C";
    private static final Pattern UNSPACED = Pattern.compile("[\\w-]{1,60}:[^/:\\s].*");
    private static final Pattern BRACED = Pattern.compile("[\\w-]{1,60}:[{\\[].*");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");

    /** A name whose value begins where the name ends; a colon, or the {@code null} of JSON, would stand between. */
    static Optional<BareName> of(String name, Node.Member member) {
        Position at = member.nameAt();
        Position value = member.value().spot().position();
        boolean isBare = member.value() instanceof Node.Scalar scalar
                && scalar.token() == Token.NULL
                && at.line() > 0
                && at.line() == value.line()
                && value.column() == at.column() + name.codePointCount(0, name.length());
        return isBare ? Optional.of(new BareName(name, member)) : Optional.empty();
    }

    /** Whether a colon of full width stands in it; behind it, another object begins, and that is no YAML. */
    boolean isFullWidth() {
        return name.indexOf(COLON) > 0 && !name.endsWith(COLON);
    }

    /** The members that were meant by punctuation of full width. */
    Map<String, Node.Member> meant(Spot owner) {
        Map<String, Node.Member> meant = new LinkedHashMap<>();
        for (String part : name.split(COMMA, -1)) {
            int colon = part.indexOf(COLON);
            String narrow = colon < 0 ? "" : part.substring(0, colon).strip();
            if (!narrow.isEmpty()) {
                String value = part.substring(colon + 1).strip();
                meant.put(narrow, new Node.Member(member.nameAt(), scalar(owner.in(narrow, member.nameAt()), value)));
            }
        }
        return meant;
    }

    private static Node scalar(Spot spot, String value) {
        return switch (value) {
            case "true" -> new Node.Scalar(spot, Token.TRUE, "");
            case "false" -> new Node.Scalar(spot, Token.FALSE, "");
            default -> new Node.Scalar(spot, NUMBER.matcher(value).matches() ? Token.NUMBER : Token.STRING, value);
        };
    }

    /** As the rest of a text, with how all of that would be written. */
    Node.Member restOf(String written) {
        return new Node.Member(member.nameAt(), new Node.Scalar(member.value().spot(), Token.NULL, written));
    }

    /** As more of the rest of a text: what stands before it says so. */
    Node.Member moreOfRest() {
        return restOf(SAID);
    }

    /** How the text would be written of which a value may be the rest; empty for other values. */
    static Optional<String> textOf(Node value) {
        return value instanceof Node.Scalar scalar
                        && scalar.token() == Token.NULL
                        && !scalar.text().isEmpty()
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    /** Whether all is said already of a name that stands without colon. */
    static boolean isSaid(Node value) {
        return textOf(value).equals(Optional.of(SAID));
    }

    /** What to say of a name with its value behind a colon without blank; empty for others. */
    static Optional<Text> unspaced(String name, Node value) {
        boolean isNothing = value instanceof Node.Scalar scalar && scalar.token() == Token.NULL;
        boolean isOfNothing = isNothing && UNSPACED.matcher(name).matches();
        return isOfNothing || BRACED.matcher(name).matches()
                ? Optional.of(say("yaml.colon-blank", "right", Words.shortened(name.replaceFirst(":", ": "))))
                : Optional.empty();
    }

    /** What to say of a name with punctuation of full width. */
    static Text fullWidth(String name) {
        int odd = YamlLine.fullWidth(name);
        return say(
                "full-width",
                "found",
                Words.shortened(name),
                "character",
                name.substring(odd, odd + 1),
                "right",
                Words.shortened(YamlLine.narrow(name, 0)));
    }
}
