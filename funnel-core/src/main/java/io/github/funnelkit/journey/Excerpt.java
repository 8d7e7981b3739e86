package io.github.funnelkit.journey;

/** As much of a text as a message shows. */
final class Excerpt {

    private static final int SHOWN = 60;

    private Excerpt() {}

    /** The beginning of a long text; no character is cut into halves. */
    static String of(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN) + "…";
    }
}
