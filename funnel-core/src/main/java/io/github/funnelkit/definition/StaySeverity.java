package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;

/**
 * How much it matters that a stay at a stage is too long, or what else a {@link Signal} tells, from the least to the most.
 *
 * @since 0.1.0
 */
public enum StaySeverity {

    /** Time to give advice. */
    ADVICE("advice"),

    /** Time to warn. */
    WARNING("warning"),

    /** Time to act: somebody else looks at the deal. */
    RED_FLAG("redFlag");

    private final String id;

    StaySeverity(String id) {
        this.id = id;
    }

    /**
     * How documents name it.
     *
     * @return the id: {@code advice}, {@code warning} or {@code redFlag}
     */
    public String id() {
        return id;
    }

    /**
     * What readers call it.
     *
     * @return the words
     */
    public Text label() {
        return switch (this) {
            case ADVICE -> DefinitionWords.STAY_ADVICE.text();
            case WARNING -> DefinitionWords.STAY_WARNING.text();
            case RED_FLAG -> DefinitionWords.STAY_RED_FLAG.text();
        };
    }
}
