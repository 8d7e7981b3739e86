package io.github.funnelkit.json.format;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What YAML shares with JSON. Numbers such as {@code 010}, {@code 0x1F} and {@code 1_000}, and words such as {@code yes} and
 * {@code ~}, mean
 * one thing in one version of YAML and another in the next: they are taken as the texts that they look like.
 */
public final class YamlScalar {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");
    private static final Set<String> NOTHING = Set.of("", "null");

    private YamlScalar() {}

    /**
     * The token of a value that a parser of YAML has found.
     *
     * @param found what the parser takes it for
     * @param text the value as it is written
     * @return the same, or a text
     */
    public static Token token(Token found, String text) {
        boolean shared = switch (found) {
            case NUMBER -> NUMBER.matcher(text).matches();
            case TRUE -> text.equals("true");
            case FALSE -> text.equals("false");
            case NULL -> NOTHING.contains(text);
            default -> true;
        };
        return shared ? found : Token.STRING;
    }
}
