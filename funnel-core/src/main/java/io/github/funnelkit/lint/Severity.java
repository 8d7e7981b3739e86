package io.github.funnelkit.lint;

/**
 * How much an {@link Advice} matters.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** It does not work as it is said: nobody gets further, or figures are wrong. */
    WARNING("warning"),
    /** It works, but probably not as it was meant. */
    QUESTION("question"),
    /** It works, and could be left out or added. */
    HINT("hint");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    /**
     * The name by which lists and configurations say it.
     *
     * @return the id
     */
    public String id() {
        return id;
    }
}
