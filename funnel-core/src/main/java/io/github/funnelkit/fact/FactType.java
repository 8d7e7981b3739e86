package io.github.funnelkit.fact;

import io.github.funnelkit.text.Text;

/**
 * The types of fact, each with the form its values are kept in.
 *
 * @since 0.1.0
 */
public enum FactType {

    /** Yes or no; kept as {@code Boolean}. It cannot be none. */
    FLAG("flag", "a flag", "yes or no (also true/false, \u662f/\u5426)"),

    /** A number of things; kept as a {@code Long} of at least 0, unless the {@link Bounds} of its fact go below that. */
    COUNT("count", "a count", "a whole number of at least 0, such as 15"),

    /** A decimal in a unit; kept as {@code BigDecimal} without trailing zeros after the point. */
    QUANTITY("quantity", "a quantity", "a decimal number without grouping, such as 20000000 or 0.5"),

    /** One calendar date; kept as {@code LocalDate}. */
    DAY("day", "a date", "a date as YYYY-MM-DD, such as 2026-11-23"),

    /** A set of calendar dates; kept as a sorted {@code List<LocalDate>} without repetition. No date means none. */
    DAYS("days", "a set of dates", "dates as YYYY-MM-DD with ';' between them"),

    /** A short text; kept as a stripped {@code String}. A blank text is unknown. */
    TEXT("text", "a text", "a text"),

    /** One of closed entries; kept as its id. A blank text is unknown. */
    CHOICE("choice", "a choice", "one of its entries"),

    /** A set of ticked entries; kept as a sorted {@code List<String>} without repetition. No entry means none. */
    CHECKLIST("checklist", "a checklist", "entries with ';' between them"),

    /**
     * Records with facts of their own, in the host's order; kept as an unmodifiable {@code List<FactSheet>}. No record means
     * none.
     */
    RECORDS("records", "a collection of records", "a list of records");

    private final String id;
    private final String noun;
    private final String expected;

    FactType(String id, String noun, String expected) {
        this.id = id;
        this.noun = noun;
        this.expected = expected;
    }

    /**
     * The id of the type in documents, such as {@code checklist}.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The type with its article, for messages: {@code "a checklist"}.
     *
     * @return the English noun
     */
    public String noun() {
        return noun;
    }

    /**
     * What the type is called, for readers: {@code "checklist"}.
     *
     * @return the label
     */
    public Text label() {
        return switch (this) {
            case FLAG -> FactWords.FLAG.text();
            case COUNT -> FactWords.COUNT.text();
            case QUANTITY -> FactWords.QUANTITY.text();
            case DAY -> FactWords.DAY.text();
            case DAYS -> FactWords.DAYS.text();
            case TEXT -> FactWords.TEXT.text();
            case CHOICE -> FactWords.CHOICE.text();
            case CHECKLIST -> FactWords.CHECKLIST.text();
            case RECORDS -> FactWords.RECORDS.text();
        };
    }

    /**
     * What a value looks like when it is written as text, for messages.
     *
     * @return the English description
     */
    public String expected() {
        return expected;
    }

    /**
     * Whether a fact of this type can be known to be none.
     *
     * @return {@code false} for a flag, which is yes or no
     */
    public boolean canBeNone() {
        return switch (this) {
            case FLAG -> false;
            case COUNT, QUANTITY, DAY, DAYS, TEXT, CHOICE, CHECKLIST, RECORDS -> true;
        };
    }

    /**
     * Whether a value is a set: none is an empty one.
     *
     * @return {@code true} for a set of dates, a checklist and a collection of records
     */
    public boolean isMultiple() {
        return switch (this) {
            case DAYS, CHECKLIST, RECORDS -> true;
            case FLAG, COUNT, QUANTITY, DAY, TEXT, CHOICE -> false;
        };
    }

    /**
     * Whether values are whole numbers, so that more than 15 is at least 16.
     *
     * @return {@code true} for a count
     */
    public boolean isWhole() {
        return switch (this) {
            case COUNT -> true;
            case FLAG, QUANTITY, DAY, DAYS, TEXT, CHOICE, CHECKLIST, RECORDS -> false;
        };
    }

    /**
     * Whether a fact of this type may have a {@link Fact#unit unit}.
     *
     * @return {@code true} for a count and a quantity
     */
    public boolean hasUnit() {
        return switch (this) {
            case COUNT, QUANTITY -> true;
            case FLAG, DAY, DAYS, TEXT, CHOICE, CHECKLIST, RECORDS -> false;
        };
    }

    /**
     * Whether a value says nothing to a reader without its unit.
     *
     * @return {@code true} for a quantity; the label of a count says what is counted
     */
    public boolean isSaidWithUnit() {
        return switch (this) {
            case QUANTITY -> true;
            case FLAG, COUNT, DAY, DAYS, TEXT, CHOICE, CHECKLIST, RECORDS -> false;
        };
    }

    /**
     * Whether a fact of this type may state which {@link Fact#entries entries} it allows.
     *
     * @return {@code true} for a choice and a checklist
     */
    public boolean hasEntries() {
        return switch (this) {
            case CHOICE, CHECKLIST -> true;
            case FLAG, COUNT, QUANTITY, DAY, DAYS, TEXT, RECORDS -> false;
        };
    }

    /**
     * Whether there are but two values, so that where one will not do the other one is asked for.
     *
     * @return {@code true} for a flag
     */
    public boolean isYesOrNo() {
        return switch (this) {
            case FLAG -> true;
            case COUNT, QUANTITY, DAY, DAYS, TEXT, CHOICE, CHECKLIST, RECORDS -> false;
        };
    }
}
