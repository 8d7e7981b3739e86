package io.github.funnelkit.examples.cli.output;

/**
 * Colours for a terminal. What is painted is clean of everything that a terminal acts on, as {@link TerminalText} has it.
 *
 * @param on whether there are colours
 */
public record Paint(boolean on) {

    /** How something looks. */
    public enum Style {
        /** What matters least. */
        DIM(2),
        /** What matters most. */
        BOLD(1),
        /** What is late or does not do. */
        RED(31),
        /** What is done, or nearly. */
        GREEN(32),
        /** What is to be found out. */
        YELLOW(33);

        private final int code;

        Style(int code) {
            this.code = code;
        }
    }

    /**
     * A text in a style.
     *
     * @param style how it looks
     * @param text the text, on one line
     * @return the text, with what turns the style on and off around it where there are colours
     */
    public String of(Style style, String text) {
        String clean = TerminalText.oneLine(text);
        return on && !clean.isBlank() ? "\u001B[" + style.code + "m" + clean + "\u001B[0m" : clean;
    }
}
