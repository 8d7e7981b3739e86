package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;

/**
 * From where a deal can be won.
 *
 * @since 0.1.0
 */
public enum Winning {

    /** From the last stage alone. */
    LAST_STAGE("last-stage"),

    /** From everywhere, also before the first stage. */
    ANY_STAGE("any-stage");

    private final String id;

    Winning(String id) {
        this.id = id;
    }

    /**
     * How documents name it.
     *
     * @return the id: {@code last-stage} or {@code any-stage}
     */
    public String id() {
        return id;
    }

    /**
     * What the rule says.
     *
     * @return the words
     */
    public Text label() {
        return switch (this) {
            case LAST_STAGE -> DefinitionWords.WIN_FROM_LAST.text();
            case ANY_STAGE -> DefinitionWords.WIN_FROM_ANY.text();
        };
    }
}
