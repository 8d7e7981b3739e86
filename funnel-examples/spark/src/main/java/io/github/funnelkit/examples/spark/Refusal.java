package io.github.funnelkit.examples.spark;

/** The work cannot be done as asked for; the message says why and what would be right. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses.
     *
     * @param message why, and what would be right
     */
    public Refusal(String message) {
        super(message);
    }
}
