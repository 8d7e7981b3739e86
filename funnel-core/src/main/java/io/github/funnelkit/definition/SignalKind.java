package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;

/**
 * What a check-up of a deal looks for.
 *
 * @since 0.1.0
 */
public enum SignalKind {

    /** The record claims a stage that the facts do not show. */
    CLAIM_AHEAD("claimAhead"),

    /** No next action is agreed. */
    NEXT_ACTION_MISSING("nextActionMissing"),

    /** The day of the agreed next action is past. */
    NEXT_ACTION_OVERDUE("nextActionOverdue"),

    /** The deal stands at its stage for longer than the stage says. */
    STAYS_TOO_LONG("staysTooLong"),

    /** The day of closing was put off again and again. */
    PUSHED("pushed"),

    /** The day on which the deal was expected to close is past. */
    CLOSE_DATE_PAST("closeDatePast"),

    /** Nobody but one person of the customer is known. */
    SINGLE_CONTACT("singleContact"),

    /** A form that the way to the stage asks for is not in. */
    FORM_LACKING("formLacking"),

    /** A mandatory action on the way to the stage was not done. */
    MANDATORY_SKIPPED("mandatorySkipped"),

    /** Nobody has looked for long at the facts by which the deal stands where it stands. */
    FACTS_OLD("factsOld");

    private final String id;

    SignalKind(String id) {
        this.id = id;
    }

    /**
     * How documents name it.
     *
     * @return the id, such as {@code claimAhead}
     */
    public String id() {
        return id;
    }

    /**
     * What readers call it.
     *
     * @return the words
     */
    public Text label() {
        return switch (this) {
            case CLAIM_AHEAD -> SignalWords.CLAIM_AHEAD.text();
            case NEXT_ACTION_MISSING -> SignalWords.NEXT_ACTION_MISSING.text();
            case NEXT_ACTION_OVERDUE -> SignalWords.NEXT_ACTION_OVERDUE.text();
            case STAYS_TOO_LONG -> SignalWords.STAYS_TOO_LONG.text();
            case PUSHED -> SignalWords.PUSHED.text();
            case CLOSE_DATE_PAST -> SignalWords.CLOSE_DATE_PAST.text();
            case SINGLE_CONTACT -> SignalWords.SINGLE_CONTACT.text();
            case FORM_LACKING -> SignalWords.FORM_LACKING.text();
            case MANDATORY_SKIPPED -> SignalWords.MANDATORY_SKIPPED.text();
            case FACTS_OLD -> SignalWords.FACTS_OLD.text();
        };
    }
}
