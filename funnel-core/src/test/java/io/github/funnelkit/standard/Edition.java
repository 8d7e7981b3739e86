package io.github.funnelkit.standard;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.funnelkit.definition.Funnel;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The two forms of the standard, each with its tables as written down in the test resources. */
enum Edition {
    DOCUMENTED,
    EXTENDED;

    Funnel funnel() {
        return this == DOCUMENTED ? FunnelStandard.documented() : FunnelStandard.extended();
    }

    /** The rows of a table that belong to this form, without the column that says so. */
    List<List<String>> rows(String table) {
        return table(table).stream()
                .filter(row -> this == EXTENDED || row.get(0).equals("documented"))
                .map(row -> row.subList(1, row.size()))
                .toList();
    }

    /** A table without its head. */
    static List<List<String>> table(String table) {
        String name = "/standard/" + table + ".csv";
        InputStream file = Objects.requireNonNull(Edition.class.getResourceAsStream(name), name);
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(new InputStreamReader(file, UTF_8))) {
            return rows.stream().skip(1).map(CsvRecord::getFields).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
