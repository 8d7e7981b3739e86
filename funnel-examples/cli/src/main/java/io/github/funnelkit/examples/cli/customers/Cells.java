package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.fact.AmbiguousCellException;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The cells of one row: gives typed values, and collects what is wrong with them. */
final class Cells {

    private static final Quantity AMOUNT = Quantity.of("amount", "money", Attribute.AMOUNT.label());
    private static final Day EXPECTED_CLOSE = Day.of("expectedClose", Attribute.EXPECTED_CLOSE.label());
    private static final Text ALLOWED_AMOUNT = say("cell.amount");
    private static final Text ALLOWED_CURRENCY = say("cell.currency");

    private static final Pattern SEPARATOR = Pattern.compile("[;；,，、\\v]");

    private final Columns columns;
    private final Records.RawRow row;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Integer> refused = new HashSet<>();

    Cells(Columns columns, Records.RawRow row) {
        this.columns = columns;
        this.row = row;
    }

    /** The line that the row starts on. */
    long line() {
        return row.line();
    }

    List<Problem> problems() {
        return problems;
    }

    /** The cell of an attribute without the space around it; empty when there is no such column. */
    String of(Heading attribute) {
        Integer column = columns.attributes().get(attribute);
        return column == null ? "" : Spelling.strip(row.cells().get(column));
    }

    /** The same, but empty where the cell says that there is none, or that it is not known. */
    String stated(Heading attribute) {
        String cell = of(attribute);
        return FactText.isNoValue(cell) ? "" : cell;
    }

    void refuse(Heading attribute, Text advice) {
        Integer column = columns.attributes().get(attribute);
        if (column != null) {
            refuse(column, advice);
        }
    }

    /** Refuses a cell, unless that has been done. */
    void refuse(int column, Text advice) {
        if (!refused.add(column)) {
            return;
        }
        problems.add(Problem.ofCell(
                row.line(), columns.headings().get(column), row.cells().get(column), advice));
    }

    Optional<BigDecimal> amount() {
        try {
            Optional<BigDecimal> amount = FactText.parse(AMOUNT, of(Attribute.AMOUNT))
                    .toOptional()
                    .map(number -> new BigDecimal(number.toString()));
            if (amount.isEmpty() || Customer.isAmount(amount.get())) {
                return amount;
            }
        } catch (IllegalArgumentException refused) {
            // the advice says more than the reason
        }
        refuse(Attribute.AMOUNT, ALLOWED_AMOUNT);
        return Optional.empty();
    }

    Optional<Currency> currency() {
        String code = stated(Attribute.CURRENCY);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<Currency> currency = ListCurrency.of(code);
        if (currency.isEmpty()) {
            refuse(Attribute.CURRENCY, Wording.hinted(ALLOWED_CURRENCY, ListCurrency.meant(code)));
        }
        return currency;
    }

    Optional<LocalDate> expectedClose() {
        try {
            return FactText.parse(EXPECTED_CLOSE, of(Attribute.EXPECTED_CLOSE)).toOptional();
        } catch (IllegalArgumentException refused) {
            refuse(Attribute.EXPECTED_CLOSE, Wording.allowed(EXPECTED_CLOSE));
            return Optional.empty();
        }
    }

    /** The columns of the facts, from left to right. */
    Map<Integer, Fact<?>> facts() {
        return columns.facts();
    }

    /** The fact that the column of an attribute holds, too. */
    Optional<Fact<?>> fact(Heading attribute) {
        return Optional.ofNullable(columns.attributes().get(attribute))
                .flatMap(column -> Optional.ofNullable(columns.facts().get(column)));
    }

    <V> FactValue<V> fact(int column, Fact<V> fact) {
        String cell = row.cells().get(column);
        try {
            return FactText.parse(fact, cell);
        } catch (AmbiguousCellException unclear) {
            refuse(column, unclear.question());
        } catch (IllegalArgumentException refused) {
            refuse(column, Wording.hinted(Wording.allowed(fact), nearest(entries(cell), Wording.names(fact))));
        }
        return FactValue.unknown();
    }

    private static List<String> entries(String cell) {
        return Arrays.stream(SEPARATOR.split(cell)).map(Spelling::strip).toList();
    }

    /** What was probably meant by the first entry that is not allowed. */
    static Optional<Text> nearest(Collection<String> entries, List<String> allowed) {
        return entries.stream()
                .filter(entry -> !entry.isEmpty() && !allowed.contains(entry))
                .findFirst()
                .flatMap(entry -> Wording.meant(entry, allowed));
    }
}
