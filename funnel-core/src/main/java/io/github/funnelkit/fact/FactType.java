package io.github.funnelkit.fact;

import io.github.funnelkit.text.Text;
import java.util.Locale;

/**
 * The types of fact, each with the form its values are kept in.
 *
 * @since 0.1.0
 */
public enum FactType {

    /** Yes or no; kept as {@code Boolean}. It cannot be none. */
    FLAG("a flag", "yes or no (also true/false, 是/否)"),

    /** A number of things; kept as a {@code Long} of at least 0. */
    COUNT("a count", "a whole number of at least 0, such as 15"),

    /** A decimal in a unit; kept as {@code BigDecimal} without trailing zeros after the point. */
    QUANTITY("a quantity", "a decimal number without grouping, such as 20000000 or 0.5"),

    /** One calendar date; kept as {@code LocalDate}. */
    DAY("a date", "a date as YYYY-MM-DD, such as 2026-11-23"),

    /** A set of calendar dates; kept as a sorted {@code List<LocalDate>} without repetition. No date means none. */
    DAYS("a set of dates", "dates as YYYY-MM-DD with ';' between them"),

    /** A short text; kept as a stripped {@code String}. A blank text is unknown. */
    WORDS("a text", "a text"),

    /** A set of ticked entries; kept as a sorted {@code List<String>} without repetition. No entry means none. */
    CHECKLIST("a checklist", "entries with ';' between them");

    private final String noun;
    private final String expected;

    FactType(String noun, String expected) {
        this.noun = noun;
        this.expected = expected;
    }

    /**
     * The id of the type in documents, such as {@code checklist}.
     *
     * @return the id
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
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
            case WORDS -> FactWords.WORDS.text();
            case CHECKLIST -> FactWords.CHECKLIST.text();
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
     * @return {@code false} for {@link #FLAG} alone
     */
    public boolean canBeNone() {
        return this != FLAG;
    }
}
