package io.github.funnelkit.examples.cli.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
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
 * line it starts on, and reading goes on with the next line: a quote that is never closed swallows no other row. A record
 * is one record however long it is; one that is longer than can be kept ends the reading.
 */
final class Records implements Closeable {

    private static final int MOST_PARSED = 2 * LineBuffer.LONGEST_ROW;

    private final LineBuffer lines;
    private final char delimiter;
    private Iterator<CsvRecord> parser;

    Records(Reader reader, char delimiter) {
        this.lines = new LineBuffer(reader);
        this.delimiter = delimiter;
        this.parser = parser(lines);
    }

    private Iterator<CsvRecord> parser(Reader reader) {
        // a blank line is a record here, so that records follow each other without a gap
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                // what is too long is said by the lines, which know where it is, before the parser could say it
                .maxBufferSize(MOST_PARSED)
                .build(
                        CsvRecordHandler.of(record -> record.maxFields(MOST_PARSED)
                                .maxFieldSize(MOST_PARSED)
                                .maxRecordSize(MOST_PARSED)),
                        reader)
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
        return new RawRow(lines.line(), lines.take(count), cells);
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
