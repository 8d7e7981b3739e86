package io.github.funnelkit.definition;

import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;

/**
 * What of a funnel has a fingerprint of its own, so that it can be told in what a funnel was changed.
 *
 * @since 0.1.0
 */
public enum FingerprintPart {

    /** The sale types. */
    SALE_TYPES('t', "saleTypes", "definition.part-sale-types"),
    /** The stages, their order and to which sale types they apply. */
    STAGES('s', "stages", "definition.part-stages"),
    /** What the criteria of the stages ask, for how long, and which forms they require. */
    CRITERIA('m', "criteria", "definition.part-criteria"),
    /** The rules of stages: approvals, stays and evidence. */
    STAGE_RULES('r', "stageRules", "definition.part-stage-rules"),
    /** The win probabilities and forecast categories of stages. */
    WIN_PROBABILITIES('w', "winProbabilities", "definition.part-win-probabilities"),
    /** The guides and their actions. */
    GUIDES('g', "guides", "definition.part-guides"),
    /** The facts and sums: their types, units, entries and bounds. */
    FACTS('k', "facts", "definition.part-facts"),
    /** The forms. */
    FORMS('o', "forms", "definition.part-forms"),
    /** The positions. */
    POSITIONS('p', "positions", "definition.part-positions"),
    /** The endings and their reasons. */
    ENDINGS('n', "endings", "definition.part-endings"),
    /** The rules of the gates. */
    GATE('y', "gate", "definition.part-gate"),
    /** Which fact is the day of the next action. */
    NEXT_ACTION('x', "nextAction", "definition.part-next-action"),
    /** What a check-up looks for. */
    SIGNALS('l', "signals", "definition.part-signals"),
    /** What its parts were called in the funnel that it was made of. */
    RENAMES('v', "renames", "definition.part-renames");

    private final char letter;
    private final String id;
    private final Phrase words;

    FingerprintPart(char letter, String id, String key) {
        this.letter = letter;
        this.id = id;
        this.words = Phrase.of(key);
    }

    /** What its fingerprint begins with in a text: no hexadecimal digit, and the same for ever. */
    char letter() {
        return letter;
    }

    /**
     * What it is called in documents.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What it is called.
     *
     * @return the label
     */
    public Text label() {
        return words.text();
    }
}
