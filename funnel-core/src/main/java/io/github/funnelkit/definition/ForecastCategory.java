package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;

/**
 * As what the deals at a stage are counted in a forecast, where a methodology says so.
 *
 * @since 0.1.0
 */
public enum ForecastCategory {

    /** They are worked on; nothing is promised. */
    PIPELINE,

    /** They are won if all goes well. */
    BEST_CASE,

    /** They are promised. */
    COMMIT,

    /** They are won. */
    CLOSED,

    /** They are left out. */
    OMITTED;

    /**
     * What the category is called.
     *
     * @return the label
     */
    public Text label() {
        return switch (this) {
            case PIPELINE -> DefinitionWords.PIPELINE.text();
            case BEST_CASE -> DefinitionWords.BEST_CASE.text();
            case COMMIT -> DefinitionWords.COMMIT.text();
            case CLOSED -> DefinitionWords.CLOSED.text();
            case OMITTED -> DefinitionWords.OMITTED.text();
        };
    }
}
