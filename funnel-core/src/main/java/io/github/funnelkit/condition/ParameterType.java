package io.github.funnelkit.condition;

/**
 * What a parameter of a condition kind can be.
 *
 * @since 0.1.0
 */
public enum ParameterType {

    /** A fact. */
    FACT("a fact"),

    /** A decimal number. */
    NUMBER("a number"),

    /** A whole number. */
    WHOLE_NUMBER("a whole number"),

    /** A calendar period in years, months, weeks and days; {@code P1Y} as text. */
    PERIOD("a period such as P12M or P1Y"),

    /** A {@link ReferenceDay}. */
    DAY("a day: a date such as 2026-11-23, {fact: aDay, plus: P20D} or {today: true, minus: P14D}"),

    /** A {@link FactShare}. */
    SHARE("another fact: {fact: aFact}, or {percent: 110, of: aFact}"),

    /** A condition, of a record's facts. */
    CONDITION("a condition"),

    /** One text. */
    TEXT("a text"),

    /** One or more texts. */
    TEXTS("a list of texts");

    private final String noun;

    ParameterType(String noun) {
        this.noun = noun;
    }

    /**
     * The type with its article, for messages.
     *
     * @return the English noun
     */
    public String noun() {
        return noun;
    }
}
