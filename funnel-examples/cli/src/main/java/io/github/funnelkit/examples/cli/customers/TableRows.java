package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.table.ListBytes;
import io.github.funnelkit.examples.cli.table.RawRow;
import io.github.funnelkit.examples.cli.table.TableFile;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list as a table, CSV or a spreadsheet, read row by row.
 *
 * @param <T> what a row says
 */
final class TableRows<T> implements Rows<T> {

    private static final Text MALFORMED = say("csv.quotes");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** From so many rows can be seen what a column holds. */
    private static final int SAMPLES = 200;

    /** A list of fewer columns may well have rows of one cell. */
    private static final int FEW = 3;

    private final boolean marked;
    private final RowsAhead rows;
    private final ListLayout layout;
    private final SectionRows sections;
    private final int saleType;
    private final Function<Cells, Optional<T>> reader;
    private final Remarks remarks;
    private final List<Text> notes;
    private final RowCounts odd = new RowCounts();
    /** Rows that are notes when nothing follows them, and otherwise about customers, or names of what follows. */
    private final Deque<RawRow> held = new ArrayDeque<>();

    /** Whether any of those is known to be a note. */
    private boolean noted;

    private final Deque<RawRow> released = new ArrayDeque<>();

    private TableRows(
            boolean marked,
            RowsAhead rows,
            ListLayout layout,
            SectionRows sections,
            Function<Cells, Optional<T>> reader,
            Remarks remarks,
            List<Text> notes) {
        this.marked = marked;
        this.rows = rows;
        this.layout = layout;
        this.sections = sections;
        this.saleType = layout.saleType();
        this.reader = reader;
        this.remarks = remarks;
        this.notes = notes;
    }

    /**
     * Opens a list and reads its headings.
     *
     * @param bytes the bytes of the list
     * @param options what is said of it
     * @param allowed what the columns can hold
     * @param isName whether a cell can name what an attribute does
     * @param reader reads the cells of one row; gives what they say without those that it has refused, if that says anything
     * @throws UnreadableListException if it is no such list; the reason says why
     * @throws IOException if reading fails
     */
    static <T> TableRows<T> open(
            ListBytes bytes,
            ListOptions options,
            Headings allowed,
            BiPredicate<Heading, String> isName,
            Function<Cells, Optional<T>> reader)
            throws IOException {
        TableFile file = TableFile.of(bytes, options.table());
        RowsAhead rows = new RowsAhead(file.openWatched());
        List<Text> notes = new ArrayList<>(file.notes());
        try {
            HeadingRow heading = HeadingRow.take(rows, allowed, options.told());
            notes.addAll(heading.notes());
            ColumnSamples samples = new ColumnSamples(rows.look(SAMPLES), isName);
            Remarks remarks = new Remarks();
            ListLayout layout = ListLayout.of(file, options, heading.row(), allowed, samples, remarks);
            notes.addAll(layout.columns().notes());
            if (rows.look(1).isEmpty()) {
                throw new UnreadableListException(allowed.said().noRows())
                        .after(List.of(), layout.columns().warnings());
            }
            SectionRows sections = new SectionRows(layout.columns(), samples);
            return new TableRows<>(file.isMarked(), rows, layout, sections, reader, remarks, notes);
        } catch (UnreadableListException unreadable) {
            rows.close();
            throw unreadable.after(notes, List.of());
        } catch (IOException | RuntimeException failure) {
            rows.close();
            throw failure;
        }
    }

    /** Says what the columns of a list are taken for. */
    static ListColumns columns(
            ListBytes bytes, ListOptions options, Headings allowed, BiPredicate<Heading, String> isName)
            throws IOException {
        TableFile file = TableFile.of(bytes, options.table());
        List<Text> notes = new ArrayList<>(file.notes());
        try (RowsAhead rows = new RowsAhead(file.open())) {
            HeadingRow heading = HeadingRow.take(rows, allowed, options.told());
            notes.addAll(heading.notes());
            List<RawRow> first = rows.look(SAMPLES);
            ColumnSamples samples = new ColumnSamples(first, isName);
            ListLayout layout = ListLayout.of(file, options, heading.row(), allowed, samples, new Remarks());
            return ColumnReport.of(layout.columns(), allowed, first, notes);
        } catch (UnreadableListException unreadable) {
            throw unreadable.after(notes, List.of());
        }
    }

    @Override
    public String headingText() {
        return (marked ? BYTE_ORDER_MARK : "") + layout.heading().text();
    }

    @Override
    public List<Text> warnings() {
        return layout.columns().warnings();
    }

    @Override
    public List<Text> notes() {
        return notes;
    }

    @Override
    public List<Text> remarks() {
        List<Text> all = new ArrayList<>(remarks.all());
        all.addAll(odd.notes());
        return all;
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public Optional<Row<T>> next() throws IOException {
        RawRow row = released.isEmpty() ? nextRow() : released.poll();
        try {
            return Optional.ofNullable(row).map(this::read);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** The next row that is about a customer, or may be. */
    private @Nullable RawRow nextRow() throws IOException {
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            if (row.isBlank()) {
                continue;
            }
            if (OddRows.isTotal(row)) {
                odd.total(row.line());
            } else if (row.cells().equals(layout.heading().cells())) {
                odd.headings(row.line());
            } else {
                boolean isCustomer = !mayBeOther(row);
                held.add(row);
                RawRow next = isCustomer || held.size() > SAMPLES ? release() : null;
                if (next != null) {
                    return next;
                }
            }
        }
        if (!noted) {
            return release();
        }
        held.forEach(note -> odd.note(note.line()));
        held.clear();
        return null;
    }

    /** Whether only what follows tells that a row is about a customer. */
    private boolean mayBeOther(RawRow row) {
        boolean mayBeNote = OddRows.mayBeNote(row, saleType);
        noted |= mayBeNote;
        return mayBeNote || isAlone(row) || sections.name(row).isPresent();
    }

    /** Whether a row has one cell where a customer has many: a title or name among the notes below, if there are any. */
    private boolean isAlone(RawRow row) {
        return row.cells().size() == 1 && layout.heading().cells().size() > FEW;
    }

    /** Nothing that was held is a note, as a customer follows. */
    private @Nullable RawRow release() {
        noted = false;
        for (RawRow row : held) {
            sections.name(row).ifPresentOrElse(name -> odd.section(row.line(), name), () -> released.add(row));
        }
        held.clear();
        return released.poll();
    }

    private Row<T> read(RawRow row) {
        if (row.cells().isEmpty()) {
            return rejected(row, MALFORMED);
        }
        int expected = layout.columns().headings().size();
        RawRow whole = layout.filled(row);
        int found = whole.cells().size();
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
        Cells cells = new Cells(layout.columns(), layout.values(), layout.facts(), whole, remarks);
        Optional<T> content = reader.apply(cells);
        return content.isPresent() && cells.problems().isEmpty()
                ? new ReadRow<>(content.get())
                : new RejectedRow<>(row.text(), cells.problems(), content);
    }

    private static <T> RejectedRow<T> rejected(RawRow row, Text advice) {
        return new RejectedRow<>(row.text(), List.of(Problem.ofRow(row.line(), advice)), Optional.empty());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
