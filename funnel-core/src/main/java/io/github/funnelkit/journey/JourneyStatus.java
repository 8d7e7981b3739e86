package io.github.funnelkit.journey;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;

/**
 * Whether a journey goes on.
 *
 * @since 0.1.0
 */
public enum JourneyStatus {

    /** It goes on. */
    OPEN(text("进行中", "open")),

    /** It ended with a won deal; it can be reopened. */
    WON(text("已赢单", "won")),

    /** It ended with a lost deal; it can be reopened. */
    LOST(text("已丢单", "lost"));

    private final Text label;

    JourneyStatus(Text label) {
        this.label = label;
    }

    /**
     * What the status is called.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
