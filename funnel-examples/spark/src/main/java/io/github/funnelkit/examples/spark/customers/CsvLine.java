package io.github.funnelkit.examples.spark.customers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** One line of CSV and its cells. */
final class CsvLine {

    private static final CsvReader.CsvReaderBuilder READER =
            CsvReader.builder().skipEmptyLines(false).allowUnclosedQuote(false);

    private CsvLine() {}

    /** The cells of a line; empty when its quotes are malformed. */
    static Optional<List<String>> cells(String line) {
        try {
            Iterator<CsvRecord> records = READER.ofCsvRecord(line).iterator();
            return records.hasNext() ? Optional.of(records.next().getFields()) : Optional.of(List.of(""));
        } catch (CsvParseException malformed) {
            return Optional.empty();
        }
    }

    /** The line of the cells. */
    static String of(List<String> cells) {
        StringWriter line = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(line)) {
            writer.writeRecord(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString().stripTrailing();
    }
}
