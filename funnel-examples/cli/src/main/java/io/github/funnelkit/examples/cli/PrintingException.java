package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.io.IOException;

/** What was printed did not arrive. The {@link Program} says so, and ends with the exit code for it. */
final class PrintingException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean readerLeft;

    PrintingException(IOException cause, boolean readerLeft) {
        super(cause.getMessage(), cause);
        this.readerLeft = readerLeft;
    }

    /** Whether the program at the other end of the pipe reads no more, as {@code head} does when it has enough. */
    boolean readerLeft() {
        return readerLeft;
    }

    Text words() {
        return say("program.output-lost", "reason", String.valueOf(getMessage()));
    }
}
