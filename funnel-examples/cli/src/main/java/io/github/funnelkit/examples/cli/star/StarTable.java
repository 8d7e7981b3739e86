package io.github.funnelkit.examples.cli.star;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tables, each with its columns. */
public enum StarTable {

    /** A row for each customer: where it stands, and what it is worth. */
    ASSESSMENTS(
            "customer",
            "stage_key",
            "ending",
            "next_stage_key",
            "as_of",
            "expected_close",
            "owner_key",
            "currency",
            "amount",
            "weighted",
            "out_of_order",
            "lapsed",
            "missing"),

    /** A row for each customer and criterion of its sale type: what came of it, and whether it keeps the customer. */
    OUTCOMES("customer", "criterion", "outcome", "on_the_day", "keeps", "keeps_alone"),

    /** A row for each customer and fact that is not known of it and could matter for its next stage. */
    UNKNOWN_FACTS("customer", "fact"),

    /** Who the customers are. */
    CUSTOMERS("customer", "name", "region", "sale_type", "line"),

    /** The stages of each sale type, and before them the place of those who stand at none. */
    STAGES("stage_key", "sale_type", "stage", "position", "name", "win_probability", "forecast_category"),

    /** The ways in which deals end. */
    ENDINGS("ending", "kind", "name"),

    /** The criteria, each of a stage. */
    CRITERIA("criterion", "stage_key", "position", "name", "holding"),

    /** The facts that may be unknown. */
    FACTS("fact", "type", "unit", "name"),

    /** Each day that an assessment names. */
    DATES("date", "year", "quarter", "month", "day", "week_year", "week", "weekday"),

    /** Who looks after the customers; the first is nobody. */
    OWNERS("owner_key", "name");

    private final List<String> columns;

    StarTable(String... columns) {
        this.columns = List.of(columns);
    }

    /**
     * Its columns.
     *
     * @return their names in order
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The name of its file.
     *
     * @return the name
     */
    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /**
     * The names of all files.
     *
     * @return the names
     */
    public static List<String> files() {
        return Arrays.stream(values()).map(StarTable::file).toList();
    }
}
