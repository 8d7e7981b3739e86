package io.github.funnelkit.change;

import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;

/**
 * The parts of a funnel that are compared one by one, in the order in which changes are told.
 *
 * @since 0.1.0
 */
public enum Part {

    /** The funnel as a whole. */
    FUNNEL("change.funnel"),
    /** A sale type. */
    SALE_TYPE("change.sale-type"),
    /** A stage, without its criteria. */
    STAGE("change.stage"),
    /** A criterion. */
    CRITERION("change.criterion"),
    /** A guide, without its actions. */
    GUIDE("change.guide"),
    /** An action of a guide. */
    ACTION("change.action"),
    /** A fact. */
    FACT("change.fact"),
    /** A form. */
    FORM("change.form"),
    /** A position of the teams. */
    POSITION("change.position"),

    /** An ending. */
    ENDING("change.ending");

    private final Phrase words;

    Part(String key) {
        this.words = Phrase.of(key);
    }

    /**
     * What the part is called.
     *
     * @return the label
     */
    public Text label() {
        return words.text();
    }
}
