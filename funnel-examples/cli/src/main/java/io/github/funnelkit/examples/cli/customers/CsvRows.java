package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list as a CSV file, read row by row.
 *
 * @param <T> what a row says
 */
final class CsvRows<T> implements Rows<T> {

    static final Text REMEDY = say("csv.save");
    private static final Text MALFORMED = say("csv.quotes");
    /** As many as a spreadsheet has. */
    private static final int MOST_COLUMNS = 16_384;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Records records;
    private final String headingText;
    private final Columns columns;
    private final Function<Cells, Optional<T>> reader;
    private Records.@Nullable RawRow ahead;

    private CsvRows(Records records, String headingText, Columns columns, Function<Cells, Optional<T>> reader)
            throws IOException {
        this.records = records;
        this.headingText = headingText;
        this.columns = columns;
        this.reader = reader;
        this.ahead = records.next();
    }

    /**
     * Opens a list and reads its headings.
     *
     * @param in the bytes of the list, UTF-8 with or without byte-order mark; closed with the list
     * @param allowed what the columns can hold
     * @param reader reads the cells of one row; gives nothing when it has refused any of them
     * @throws UnreadableListException if it is no such list; the reason says why
     * @throws IOException if reading fails
     */
    static <T> CsvRows<T> open(InputStream in, Headings allowed, Function<Cells, Optional<T>> reader)
            throws IOException {
        StrictUtf8Reader text = new StrictUtf8Reader(in, REMEDY);
        boolean marked = text.skipMark();
        Records records = new Records(text);
        Records.RawRow headings = records.next();
        if (headings == null) {
            throw new UnreadableListException(say("csv.empty"));
        }
        Columns columns = columns(headings, allowed);
        CsvRows<T> rows = new CsvRows<>(records, (marked ? BYTE_ORDER_MARK : "") + headings.text(), columns, reader);
        if (rows.ahead == null) {
            throw new UnreadableListException(allowed.said().noRows());
        }
        return rows;
    }

    private static Columns columns(Records.RawRow headings, Headings allowed) throws UnreadableListException {
        try {
            if (headings.cells().isEmpty()) {
                throw new UnreadableListException(say("csv.quotes-in-headings"));
            }
            int found = headings.cells().size();
            if (found > MOST_COLUMNS) {
                throw new UnreadableListException(say(
                        "csv.too-many-columns", "found", String.valueOf(found), "most", String.valueOf(MOST_COLUMNS)));
            }
            return new ColumnSearch(headings.cells(), allowed).columns();
        } catch (UnreadableListException noHeadings) {
            String beginning = headings.text().strip();
            throw beginning.startsWith("{") || beginning.startsWith("[")
                    ? new UnreadableListException(allowed.said().json())
                    : noHeadings;
        }
    }

    @Override
    public String headingText() {
        return headingText;
    }

    @Override
    public List<Text> warnings() {
        return columns.warnings();
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public Optional<Row<T>> next() throws IOException {
        Records.RawRow current = ahead == null ? records.next() : ahead;
        ahead = null;
        return Optional.ofNullable(current).map(this::read);
    }

    private Row<T> read(Records.RawRow row) {
        if (row.cells().isEmpty()) {
            return rejected(row, MALFORMED);
        }
        int expected = columns.headings().size();
        int found = row.cells().size();
        if (found != expected) {
            return rejected(
                    row,
                    say(
                            found < expected ? "csv.too-few-cells" : "csv.too-many-cells",
                            "found",
                            found,
                            "expected",
                            expected));
        }
        Cells cells = new Cells(columns, row);
        Optional<T> content = reader.apply(cells);
        return content.isPresent() && cells.problems().isEmpty()
                ? new ReadRow<>(content.get())
                : new RejectedRow<>(row.text(), cells.problems());
    }

    private static <T> RejectedRow<T> rejected(Records.RawRow row, Text advice) {
        return new RejectedRow<>(row.text(), List.of(Problem.ofRow(row.line(), advice)));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
