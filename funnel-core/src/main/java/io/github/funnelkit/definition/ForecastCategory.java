package io.github.funnelkit.definition;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;

/**
 * As what the deals at a stage are counted in a forecast, where a methodology says so.
 *
 * @since 0.1.0
 */
public enum ForecastCategory {

    /** They are worked on; nothing is promised. */
    PIPELINE(text("管道", "pipeline")),

    /** They are won if all goes well. */
    BEST_CASE(text("最佳情形", "best case")),

    /** They are promised. */
    COMMIT(text("承诺", "commit")),

    /** They are won. */
    CLOSED(text("已成交", "closed")),

    /** They are left out. */
    OMITTED(text("不计入", "omitted"));

    private final Text label;

    ForecastCategory(Text label) {
        this.label = label;
    }

    /**
     * What the category is called.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
