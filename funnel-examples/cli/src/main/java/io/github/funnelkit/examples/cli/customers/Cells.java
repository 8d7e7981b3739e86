package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.table.CellKind;
import io.github.funnelkit.examples.cli.table.RawRow;
import io.github.funnelkit.fact.AmbiguousCellException;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.jspecify.annotations.Nullable;

/** The cells of one row: gives typed values, and collects what is wrong with them. */
final class Cells {

    static final Text ALLOWED_AMOUNT = say("cell.amount");
    private static final Text ALLOWED_CURRENCY = say("cell.currency");

    /** How spreadsheet programs write long numbers, of which digits are lost. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+?[0-9]+");

    /** What can be read as a number, whether or not there can be so many. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** What of a question is different from cell to cell. */
    private static final Pattern QUOTED = Pattern.compile("'.*?'|\".*\"");

    private static final Pattern SEPARATOR = Pattern.compile("[;；,，、\\v]");

    private final Columns columns;
    private final List<ColumnValues> values;
    private final FactReaders facts;
    private final RawRow row;
    private final Remarks remarks;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Integer> refused = new HashSet<>();
    private final ColumnValues.@Nullable Plain[] plain;

    /**
     * The cells of a row.
     *
     * @param columns which column holds what
     * @param values how the cells of each column are read
     * @param facts reads the facts
     * @param row the row
     * @param remarks takes what is taken for granted
     */
    Cells(Columns columns, List<ColumnValues> values, FactReaders facts, RawRow row, Remarks remarks) {
        this.columns = columns;
        this.values = values;
        this.facts = facts;
        this.row = row;
        this.remarks = remarks;
        this.plain = new ColumnValues.@Nullable Plain[values.size()];
        facts.clear();
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
        return column == null ? "" : cell(column);
    }

    private String cell(int column) {
        return Spelling.strip(row.cells().get(column));
    }

    /** The same, but empty where the cell says that there is none, or that it is not known. */
    String stated(Heading attribute) {
        String cell = of(attribute);
        if (!FactText.isNoValue(cell)) {
            return cell;
        }
        remarkUnknown(cell);
        return "";
    }

    private void remarkUnknown(String cell) {
        if (!cell.isEmpty()) {
            remarks.add("unknown", "", row.line(), () -> say("remark.unknown", "cell", Problem.shown(cell)));
        }
    }

    /** An id, which must have come through the spreadsheet whole. */
    String id(Heading attribute) {
        String id = of(attribute);
        Integer column = columns.attributes().get(attribute);
        if (column != null
                && (row.kind(column) == CellKind.ROUNDED
                        || SCIENTIFIC.matcher(id).matches())) {
            refuse(column, say("cell.rounded-id"));
        }
        return id;
    }

    /** Says once for the column that a cell was read as something whose beginning it is, or another word for it. */
    void remarkReadAs(Heading attribute, Text read) {
        Integer column = columns.attributes().get(attribute);
        if (column != null) {
            remarks.add(
                    "read-as " + cell(column),
                    columns.heading(column),
                    row.line(),
                    () -> say(
                            "remark.read-as",
                            "column",
                            shown(column),
                            "cell",
                            Problem.shown(cell(column)),
                            "read",
                            read));
        }
    }

    private String shown(int column) {
        return Problem.shown(columns.heading(column));
    }

    void refuse(Heading attribute, Text advice) {
        refuse(attribute, advice, Optional.empty());
    }

    /** Refuses a cell of an attribute, with what is different from cell to cell. */
    void refuse(Heading attribute, Text advice, Optional<Text> hinted) {
        Integer column = columns.attributes().get(attribute);
        if (column != null) {
            refuse(column, advice.toString(), hinted.orElse(advice));
        }
    }

    void refuse(int column, Text advice) {
        refuse(column, advice.toString(), advice);
    }

    /**
     * Refuses a cell, unless that has been done.
     *
     * @param column its column
     * @param kind what is wrong, without what is different from cell to cell
     * @param advice what is wrong and what would be right
     */
    void refuse(int column, String kind, Text advice) {
        if (refused.add(column)) {
            problems.add(Problem.ofCell(
                    row.line(), columns.heading(column), row.cells().get(column), advice, kind));
        }
    }

    /** The cell of a column in plain form; unknown when it is refused. */
    private ColumnValues.Plain plain(int column) {
        ColumnValues.Plain known = plain[column];
        if (known == null) {
            known = read(column);
            plain[column] = known;
        }
        return known;
    }

    private ColumnValues.Plain read(int column) {
        try {
            return values.get(column).read(cell(column), row.kind(column), row.line());
        } catch (RefusedCellException unclear) {
            refuse(column, unclear.kind(), unclear.advice());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return ColumnValues.Plain.BLANK;
    }

    private ColumnValues.Plain plain(Heading attribute) {
        Integer column = columns.attributes().get(attribute);
        return column == null ? ColumnValues.Plain.BLANK : plain(column);
    }

    Optional<BigDecimal> amount() {
        try {
            String text = plain(Attribute.AMOUNT).text();
            Optional<BigDecimal> amount = facts.amount(text);
            if (amount.isEmpty()) {
                remarkUnknown(text);
            }
            if (amount.isEmpty() || Customer.isAmount(amount.get())) {
                return amount;
            }
        } catch (IllegalArgumentException refused) {
            // the advice says more than the reason
        }
        refuse(Attribute.AMOUNT, ALLOWED_AMOUNT);
        return Optional.empty();
    }

    /**
     * The currency that is stated, or that the amount has or its heading.
     *
     * @param usual what a name means that several currencies have
     */
    Optional<Currency> currency(Optional<String> usual) {
        List<String> ofAmount = plain(Attribute.AMOUNT).currencies();
        String stated = stated(Attribute.CURRENCY);
        if (stated.isEmpty()) {
            return only(ofAmount.isEmpty() ? columns.amountCurrencies() : ofAmount, usual, Attribute.AMOUNT);
        }
        Optional<Currency> currency =
                ListCurrency.of(stated).or(() -> only(ListCurrency.codes(stated), usual, Attribute.CURRENCY));
        if (currency.isEmpty()) {
            Text hinted = Wording.hinted(ALLOWED_CURRENCY, ListCurrency.meant(stated));
            refuse(Attribute.CURRENCY, ALLOWED_CURRENCY, Optional.of(hinted));
        } else if (!ofAmount.isEmpty() && !ofAmount.contains(currency.get().getCurrencyCode())) {
            refuse(
                    Attribute.AMOUNT,
                    say("cell.other-currency", "unit", currency.get().getCurrencyCode(), "currency", ofAmount.get(0)));
        }
        return currency;
    }

    private Optional<Currency> only(List<String> codes, Optional<String> usual, Heading said) {
        if (codes.size() == 1) {
            return Optional.of(Currency.getInstance(codes.get(0)));
        }
        Optional<String> meant = usual.filter(codes::contains);
        Integer column = columns.attributes().get(said);
        if (meant.isPresent() && column != null) {
            remarks.add(
                    "currency",
                    columns.heading(column),
                    row.line(),
                    () -> say("remark.currency", "column", shown(column), "read", meant.get()));
        }
        if (meant.isEmpty() && codes.size() > 1 && column != null && said == Attribute.AMOUNT) {
            remarks.add(
                    "which-currency",
                    columns.heading(column),
                    row.line(),
                    () -> say(
                            "remark.which-currency",
                            "column",
                            shown(column),
                            "cell",
                            Problem.shown(cell(column)),
                            "currencies",
                            join("cell.or", codes)));
        }
        return meant.map(Currency::getInstance);
    }

    /** The day that an attribute names, such as when a sale is expected to close. */
    Optional<LocalDate> day(Heading attribute) {
        try {
            String text = plain(attribute).text();
            Optional<LocalDate> day = facts.day(text);
            if (day.isEmpty()) {
                remarkUnknown(text);
            }
            return day;
        } catch (IllegalArgumentException refused) {
            refuse(attribute, FactReaders.ALLOWED_DAY);
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

    /** What has been read by {@link #fact(int, Fact)} of this row. */
    FactSheet sheet() {
        return facts.sheet();
    }

    <V> FactValue<V> fact(int column, Fact<V> fact) {
        String cell = plain(column).text();
        if (cell.isEmpty()) {
            return FactValue.unknown();
        }
        try {
            FactValue<V> value = facts.read(column, fact, cell);
            if (value.isUnknown()) {
                remarkUnknown(cell);
            }
            return value;
        } catch (AmbiguousCellException unclear) {
            String kind = QUOTED.matcher(unclear.question().toString()).replaceAll("");
            refuse(column, kind, unclear.question());
        } catch (IllegalArgumentException refused) {
            Text allowed = Wording.allowed(fact);
            if (fact.type().hasUnit() && NUMBER.matcher(cell).matches()) {
                remarks.addLeftOut(columns.heading(column), cell(column), row.line(), allowed);
            } else {
                refuse(
                        column,
                        allowed.toString(),
                        Wording.hinted(allowed, nearest(entries(cell), Wording.names(fact))));
            }
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
