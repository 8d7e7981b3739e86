package io.github.funnelkit.journey;

import io.github.funnelkit.text.Text;

/**
 * Whether a journey goes on.
 *
 * @since 0.1.0
 */
public enum JourneyStatus {

    /** It goes on. */
    OPEN,

    /** It ended with a won deal; it can be reopened. */
    WON,

    /** It ended with a lost deal; it can be reopened. */
    LOST,

    /** It ended, and the deal is neither won nor lost; it can be reopened. */
    ENDED;

    /**
     * What the status is called.
     *
     * @return the label
     */
    public Text label() {
        return switch (this) {
            case OPEN -> JourneyWords.STATUS_OPEN.text();
            case WON -> JourneyWords.STATUS_WON.text();
            case LOST -> JourneyWords.STATUS_LOST.text();
            case ENDED -> JourneyWords.STATUS_ENDED.text();
        };
    }
}
