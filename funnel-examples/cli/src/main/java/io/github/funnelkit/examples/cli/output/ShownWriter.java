package io.github.funnelkit.examples.cli.output;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The way of all text to where people may read it on a terminal: nothing passes that the terminal would act on. */
public final class ShownWriter extends FilterWriter {

    private final boolean json;
    private boolean afterReturn;

    private ShownWriter(Writer out, boolean json) {
        super(out);
        this.json = json;
    }

    /**
     * For text: lines and tabs pass, everything else is as {@link TerminalText} has it.
     *
     * @param out where it goes
     * @return the writer
     */
    public static Writer ofText(Writer out) {
        return new ShownWriter(out, false);
    }

    /**
     * For JSON, which stays what it is: what a terminal would act on is escaped, as JSON has it.
     *
     * @param out where it goes
     * @return the writer
     */
    public static Writer ofJson(Writer out) {
        return new ShownWriter(out, true);
    }

    @Override
    public void write(int letter) throws IOException {
        write(new char[] {(char) letter}, 0, 1);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length).toCharArray(), 0, length);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        int end = from + length;
        int written = from;
        for (int at = from; at < end; at++) {
            char letter = text[at];
            if (afterReturn) {
                afterReturn = false;
                out.write(letter == '\n' ? '\r' : ' ');
            }
            if (isReplaced(letter)) {
                out.write(text, written, at - written);
                written = at + 1;
                replace(letter);
            }
        }
        out.write(text, written, end - written);
    }

    private boolean isReplaced(char letter) {
        // those below the space JSON has escaped already, but for the ends of its lines
        return TerminalText.isActedOn(letter) && (json ? letter > ' ' : letter != '\n' && letter != '\t');
    }

    private void replace(char letter) throws IOException {
        if (json) {
            out.write(String.format(Locale.ROOT, "\\u%04x", (int) letter));
        } else if (letter == '\r') {
            afterReturn = true; // alone it goes back over the line; before a line feed it ends one
        } else {
            out.write(TerminalText.shown(letter));
        }
    }
}
