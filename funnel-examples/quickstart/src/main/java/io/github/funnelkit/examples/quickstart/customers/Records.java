package io.github.funnelkit.examples.quickstart.customers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV text, each with its line and its unchanged text. A record whose quotes are malformed costs the
 * line it starts on, and reading goes on with the next line: a quote that is never closed swallows no other row.
 */
final class Records implements Closeable {

    /** A cell longer than this is taken as one whose closing quote is missing. */
    private static final int LONGEST_CELL = 1 << 20;

    /**
     * A record.
     *
     * @param line the line it starts on, from 1
     * @param text its text with quotes and line ends
     * @param cells its cells; empty when its quotes are malformed
     */
    record RawRow(long line, String text, List<String> cells) {}

    private final LineBuffer lines;
    private Iterator<CsvRecord> parser;
    private long line = 1;

    Records(Reader reader) {
        this.lines = new LineBuffer(reader);
        this.parser = parser(lines);
    }

    private static Iterator<CsvRecord> parser(Reader reader) {
        // a blank line is a record here, so that records follow each other without a gap
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(reader)
                .iterator();
    }

    /**
     * Reads the next record that is not a blank line.
     *
     * @return the record, or null after the last
     * @throws IOException if reading fails; the records before have been handed out
     */
    @Nullable
    RawRow next() throws IOException {
        try {
            while (parser.hasNext()) {
                List<String> cells = parser.next().getFields();
                RawRow record =
                        take(1 + cells.stream().mapToInt(Records::breaks).sum(), cells);
                if (!record.text().isBlank()) {
                    return record;
                }
            }
            return null;
        } catch (CsvParseException malformed) {
            RawRow record = take(1, List.of());
            if (malformed.getCause() != null || record.text().isEmpty()) {
                throw malformed; // it is no matter of quotes
            }
            lines.rewind();
            parser = parser(lines);
            return record;
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }

    private RawRow take(int count, List<String> cells) throws IOException {
        RawRow record = new RawRow(line, lines.take(count), cells);
        line += count;
        return record;
    }

    private static int breaks(String cell) {
        int breaks = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\r' || (c == '\n' && (i == 0 || cell.charAt(i - 1) != '\r'))) {
                breaks++;
            }
        }
        return breaks;
    }

    @Override
    public void close() throws IOException {
        lines.closeSource();
    }
}
