package io.github.funnelkit.json.format;

import io.github.funnelkit.json.DocumentLimits;

/** Looks at a text that is written: whether it can be read again, by both lines. */
final class WrittenText {

    private WrittenText() {}

    /** What only one version of YAML takes for a character is written as both do. All texts are in double quotes. */
    static String yaml(DocumentKind kind, String text) {
        return checked(kind, withCommonEscapes(text), DocumentLimits.YAML);
    }

    static String json(DocumentKind kind, String text) {
        return checked(kind, text, DocumentLimits.DOCUMENT);
    }

    private static String withCommonEscapes(String text) {
        StringBuilder common = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            char next = character == '\\' && i + 1 < text.length() ? text.charAt(++i) : '\0';
            switch (character) {
                case '\u0085' -> common.append("\\N");
                case '\u2028' -> common.append("\\u2028");
                case '\u2029' -> common.append("\\u2029");
                case '\\' -> common.append(next == 'L' ? "\\u2028" : next == 'P' ? "\\u2029" : "\\" + next);
                default -> common.append(character);
            }
        }
        return common.toString();
    }

    private static String checked(DocumentKind kind, String text, int most) {
        if (kind.isRead() && text.length() > most) {
            throw new IllegalArgumentException(kind.noun() + " cannot be written: it would be of " + text.length()
                    + " characters, and at most " + most + " can be read again");
        }
        return text;
    }
}
