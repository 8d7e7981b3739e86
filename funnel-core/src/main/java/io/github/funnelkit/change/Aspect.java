package io.github.funnelkit.change;

import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;

/**
 * In what respect a part has changed.
 *
 * @since 0.1.0
 */
public enum Aspect {

    /** The id under which it is known. */
    ID("change.id"),
    /** Its name or wording. */
    TEXT("change.text"),
    /** What to do when a criterion is missing. */
    TO_DO("change.to-do"),
    /** The languages in which a funnel must be worded. */
    LANGUAGES("change.languages"),
    /** Its place among its like. */
    ORDER("change.order"),
    /** The sale types to which it applies. */
    SALE_TYPES("change.sale-types"),
    /** The win probability of a stage for one sale type. */
    WIN_PROBABILITY("change.win-probability"),
    /** As what the deals at a stage are counted in a forecast. */
    FORECAST_CATEGORY("change.forecast-category"),
    /** What a criterion asks of the facts. */
    CONDITION("change.condition"),
    /** For how long a criterion is asked. */
    HOLDING("change.holding"),
    /** The rules of the gates between the stages. */
    GATE("change.gate"),
    /** Which day is that of the agreed next action. */
    NEXT_ACTION("change.next-action"),
    /** What a check-up of a deal looks for. */
    SIGNALS("change.signals"),
    /** The forms that a criterion requires or an action fills in. */
    FORMS("change.forms"),
    /** From where to where a guide leads. */
    ROUTE("change.route"),
    /** Who holds which position of a guide's team. */
    TEAM("change.team"),
    /** Whether an action is mandatory. */
    MANDATORY("change.mandatory"),
    /** By when an action is due. */
    DUE("change.due"),
    /** What an action covers. */
    POINTS("change.points"),
    /** Which criteria an action helps to meet. */
    HELPS("change.helps"),
    /** Type, unit and allowed entries of a fact. */
    FACT_TYPE("change.fact-type"),
    /** Whether the source breaks off inside a stage. */
    COMPLETENESS("change.completeness"),
    /** Where it comes from. */
    SOURCE("change.source"),

    /** What an ending means for a deal. */
    ENDING_KIND("change.ending-kind"),

    /** The stage that must have been reached for an ending. */
    REACHED_FROM("change.reached-from"),

    /** Which reasons there are for an ending, and in which order. */
    REASONS("change.reasons"),

    /** The facts that must be known for an ending. */
    REQUIRED_FACTS("change.required-facts");

    private final Phrase words;

    Aspect(String key) {
        this.words = Phrase.of(key);
    }

    /**
     * What the aspect is called.
     *
     * @return the label
     */
    public Text label() {
        return words.text();
    }

    /**
     * Whether it is only a matter of what is read, and never of what comes of an assessment or is to be done.
     *
     * @return true for texts, to-dos, languages, completeness and sources
     */
    public boolean isWording() {
        return this == TEXT || this == TO_DO || this == LANGUAGES || this == COMPLETENESS || this == SOURCE;
    }
}
