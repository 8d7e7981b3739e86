package io.github.funnelkit.text;

/**
 * How a text is written, apart from what it says: blanks and characters that nobody sees, upper and lower case, wide and
 * narrow forms. It says what a blank is wherever values are read, whether people typed them or programs pass them on.
 *
 * @since 0.1.0
 */
public final class Spelling {

    private static final char NARROW = '!';
    private static final char WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';

    private Spelling() {}

    /**
     * A text without the blanks and the unseen characters around it: spaces of every kind and width, line breaks,
     * byte-order marks, zero-width characters and marks of direction.
     *
     * @param text the text
     * @return the text between them; empty when there is nothing else
     */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isUnseen(text.charAt(from))) {
            from++;
        }
        while (from < to && isUnseen(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * What texts have in common that people read as the same: without blanks and unseen characters, in lower case, and
     * with narrow letters, digits and signs in place of wide ones. It is for comparing, not for showing.
     *
     * @param text the text, such as a heading
     * @return its key, such as {@code "saletype"} for {@code "Sale Type"}
     */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!isUnseen(character)) {
                key.append(Character.toLowerCase(narrow(character)));
            }
        }
        return key.toString();
    }

    /**
     * The narrow form of a letter, digit or sign that has a wide one.
     *
     * @param character the character
     * @return its narrow form, or the character itself
     */
    public static char narrow(char character) {
        return character >= WIDE && character <= LAST_WIDE ? (char) (character - WIDE + NARROW) : character;
    }

    /**
     * Whether a character is a blank, or takes no room at all.
     *
     * @param character the character
     * @return whether nobody sees it
     */
    public static boolean isUnseen(char character) {
        if (character < '\u0080') {
            return Character.isWhitespace(character);
        }
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u0085' // next line
                || character == '\u00AD' // soft hyphen
                || character == '\u180E'
                || character == '\uFEFF' // byte-order mark
                || (character >= '\u200B' && character <= '\u200F') // zero width, marks of direction
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2060' && character <= '\u206F');
    }
}
