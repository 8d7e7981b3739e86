package io.github.funnelkit.portfolio;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;

/**
 * What closed deals say about the win probability that a methodology states.
 *
 * @since 0.1.0
 */
public enum Verdict {

    /** There are too few deals to say anything. */
    TOO_FEW_DEALS(text("已结束的商机太少,不作结论", "too few closed deals to conclude anything")),

    /** The stated probability lies in the interval: the deals do not speak against it. */
    AGREES(text("标称赢率在区间内", "the stated probability lies inside")),

    /** The stated probability lies above the interval. */
    STATED_TOO_HIGH(text("标称赢率偏高", "the stated probability is too high")),

    /** The stated probability lies below the interval. */
    STATED_TOO_LOW(text("标称赢率偏低", "the stated probability is too low")),

    /** The methodology states no probability for the stage. */
    NOTHING_STATED(text("没有标称赢率", "no probability is stated"));

    private final Text label;

    Verdict(Text label) {
        this.label = label;
    }

    /**
     * What the verdict says.
     *
     * @return the words
     */
    public Text label() {
        return label;
    }
}
