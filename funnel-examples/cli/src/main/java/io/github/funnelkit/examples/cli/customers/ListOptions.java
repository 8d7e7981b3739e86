package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.examples.cli.table.TableOptions;
import io.github.funnelkit.examples.cli.values.DateOrder;
import io.github.funnelkit.examples.cli.values.NumberStyle;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a list, so that it need not be found out.
 *
 * @param table how the file is read
 * @param mapping what columns hold, by their headings: the id or a name of an attribute or a fact; blank for nothing
 * @param saleType the sale type of the rows that name none
 * @param rowIds whether the numbers of the lines are the ids
 * @param numbers how numbers are written
 * @param dates the order of dates whose year stands last
 * @param history until when it says how deals have ended; empty when it does not say that
 * @param preset the program that wrote the list, as far as it is told
 */
public record ListOptions(
        TableOptions table,
        Map<String, String> mapping,
        Optional<String> saleType,
        boolean rowIds,
        Optional<NumberStyle> numbers,
        Optional<DateOrder> dates,
        Optional<LocalDate> history,
        Optional<Preset> preset) {

    /** Nothing is said. */
    public static final ListOptions NONE = new ListOptions(
            TableOptions.NONE,
            Map.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The headings of which is said what they hold. */
    Set<String> told() {
        Set<String> told = new LinkedHashSet<>(mapping.keySet());
        preset.ifPresent(program -> told.addAll(program.headings()));
        return told;
    }

    /**
     * The same of a list of which other columns are told.
     *
     * @param columns what they hold, by their headings
     * @return the options
     */
    public ListOptions mapping(Map<String, String> columns) {
        return new ListOptions(table, columns, saleType, rowIds, numbers, dates, history, preset);
    }

    /**
     * The same of a list that says how deals have ended.
     *
     * @param until the last day of which facts can be
     * @return the options
     */
    public ListOptions ofHistory(LocalDate until) {
        return new ListOptions(table, mapping, saleType, rowIds, numbers, dates, Optional.of(until), preset);
    }
}
