package io.github.funnelkit.internal.conformance;

/**
 * Where a deal stands.
 *
 * @param place the index of its stage; -1 before the first
 * @param outcome how it ended; {@link #OPEN} while it has not
 */
public record Standing(int place, int outcome) {

    /** Not ended. */
    public static final int OPEN = 0;

    /** How many outcomes there are, {@link #OPEN} among them. */
    public static final int OUTCOMES = 4;

    /** {@return whether it has not ended} */
    public boolean isOpen() {
        return outcome == OPEN;
    }
}
