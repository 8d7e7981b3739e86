package io.github.funnelkit.definition;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;

/**
 * Whether an action must be done.
 *
 * @since 0.1.0
 */
public enum ActionKind {

    /** It must be done. */
    MANDATORY(text("必选动作", "mandatory")),

    /** It may help. */
    OPTIONAL(text("可选动作", "optional"));

    private final Text label;

    ActionKind(Text label) {
        this.label = label;
    }

    /**
     * What the kind is called.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
