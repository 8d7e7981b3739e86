package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactRow;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the facts of all rows of a list, which repeat themselves. */
final class FactReaders {

    private static final Quantity AMOUNT = Quantity.of("amount", "money", Attribute.AMOUNT.label());

    private static final Day DAY = Day.of("expectedClose", Attribute.EXPECTED_CLOSE.label());

    /** What may stand in a cell that names a day, such as when a sale is expected to close. */
    static final Text ALLOWED_DAY = Wording.allowed(DAY);

    private final FactRow row;
    private final FactRow amount = FactRow.of(List.of(AMOUNT));
    private final FactRow day = FactRow.of(List.of(DAY));
    private final Map<Integer, Integer> places = new HashMap<>();

    /** Readers of facts by their columns. */
    FactReaders(Map<Integer, Fact<?>> facts) {
        this.row = FactRow.of(facts.values());
        facts.keySet().forEach(column -> places.put(column, places.size()));
    }

    /**
     * Reads what a sale would bring.
     *
     * @throws IllegalArgumentException if it is no number
     */
    Optional<BigDecimal> amount(String cell) {
        amount.read(0, cell);
        return amount.value(0).toOptional().map(number -> new BigDecimal(number.toString()));
    }

    /**
     * Reads a day.
     *
     * @throws IllegalArgumentException if it is no day
     */
    Optional<LocalDate> day(String cell) {
        day.read(0, cell);
        return day.value(0).toOptional().map(LocalDate.class::cast);
    }

    /** Forgets the row before. */
    void clear() {
        row.clear();
    }

    /** What the cells say that have been read of a row. */
    FactSheet sheet() {
        return row.sheet();
    }

    /**
     * Reads a cell.
     *
     * @throws IllegalArgumentException if it does not fit the fact
     */
    @SuppressWarnings("unchecked") // the value of a column is one of its fact
    <V> FactValue<V> read(int column, Fact<V> fact, String cell) {
        int place = places.getOrDefault(column, -1);
        row.read(place, cell);
        return (FactValue<V>) row.value(place);
    }
}
