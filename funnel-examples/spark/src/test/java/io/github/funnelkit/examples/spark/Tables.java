package io.github.funnelkit.examples.spark;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What the program wrote, read again: a line for each row, in order. */
final class Tables {

    private Tables() {}

    static List<Path> csvFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    static List<String> csv(Path folder) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path file : csvFiles(folder)) {
            try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
                records.stream().skip(1).forEach(row -> rows.add(String.join(",", row.getFields())));
            }
        }
        return rows.stream().sorted().toList();
    }

    static List<String> parquet(Path folder) {
        try (SparkSession spark = Sessions.start("test")) {
            return spark.read().parquet(folder.toString()).collectAsList().stream()
                    .map(Tables::line)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String line(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.isNullAt(column) ? "" : row.get(column).toString())
                .collect(joining(","));
    }
}
