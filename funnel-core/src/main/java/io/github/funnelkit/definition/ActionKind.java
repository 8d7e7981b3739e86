package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;

/**
 * Whether an action must be done.
 *
 * @since 0.1.0
 */
public enum ActionKind {

    /** It must be done. */
    MANDATORY,

    /** It may help. */
    OPTIONAL;

    /**
     * What the kind is called.
     *
     * @return the label
     */
    public Text label() {
        return switch (this) {
            case MANDATORY -> DefinitionWords.MANDATORY.text();
            case OPTIONAL -> DefinitionWords.OPTIONAL.text();
        };
    }
}
