package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;

/**
 * For how long a criterion is asked: whether it is a ticket to enter its stage, or must go on holding.
 *
 * @since 0.1.0
 */
public enum Holding {

    /**
     * It is asked for entering its stage, and time alone never lowers a stage: what the same facts met on an earlier day
     * still counts as met, and is then <em>lapsed</em>. Conditions that are negated, or are the case of a when-then, count as
     * they are on the day.
     */
    ENTRY("entry"),

    /** It must hold on the day, for as long as the customer is at its stage or above. */
    STANDING("standing");

    private final String id;

    Holding(String id) {
        this.id = id;
    }

    /**
     * How documents name it.
     *
     * @return the id: {@code entry} or {@code standing}
     */
    public String id() {
        return id;
    }

    /**
     * What the rule is called.
     *
     * @return the label
     */
    public Text label() {
        return switch (this) {
            case ENTRY -> DefinitionWords.ENTRY.text();
            case STANDING -> DefinitionWords.STANDING.text();
        };
    }
}
