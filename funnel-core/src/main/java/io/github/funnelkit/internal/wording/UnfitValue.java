package io.github.funnelkit.internal.wording;

import io.github.funnelkit.text.Text;
import org.jspecify.annotations.Nullable;

/** Refuses a value that does not fit its fact: with a message for developers, and what is expected for any reader. */
public final class UnfitValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Text expected;

    /** With a message, in English, and what is expected. */
    public UnfitValue(String message, Text expected) {
        this(message, expected, null);
    }

    /** The same, of what was refused before, elsewhere. */
    public UnfitValue(String message, Text expected, @Nullable Throwable cause) {
        super(message, cause);
        this.expected = expected;
    }

    /** What is expected; null where it has been written down and read again. */
    public @Nullable Text expected() {
        return expected;
    }
}
