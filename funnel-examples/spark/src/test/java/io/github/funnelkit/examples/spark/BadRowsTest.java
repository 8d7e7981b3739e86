package io.github.funnelkit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad rows are counted and written aside with their place, and cost no other row. */
class BadRowsTest {

    private static final String HEADINGS =
            "id,saleType,amount,currency,expectedClose,forms,annualRevenue,sufficientPatients";
    private static final String SPLIT = "spark.hadoop.mapreduce.input.fileinputformat.split.maxsize";
    private static final List<String> LINES = List.of(
            HEADINGS,
            "G1,project,1000,CNY,2027-01-01,receipt,20000000,yes",
            "",
            "B1,projekt,1000,CNY,,,20000000,yes",
            "B2,project,-5,CNY,,,a lot,perhaps",
            "B3,project,1000,CNY,,,20000000",
            "B4,project,1000,CNY,,,\"20000000,yes",
            "G2,non-project,,,,none,none,",
            "G1,project,1000,CNY,,,20000000,yes",
            ",project,1000,CNY,,,20000000,yes",
            "B5,project,1000,RMB,soon,reciept,20000000,yes",
            "\"G3\",project,\"1000.50\",EUR,,\"receipt;sales-plan\",\"\",no");

    @TempDir
    private Path folder;

    private record Rejected(String file, long row, String problems, String line) {}

    @AfterEach
    void anyNumberOfPartitionsAgain() {
        System.clearProperty(SPLIT);
    }

    private Run assess(Path input) {
        return Run.of("assess", input.toString(), folder.resolve("out").toString(), "--as-of", "2026-11-23");
    }

    private List<Rejected> rejected() throws IOException {
        try (SparkSession spark = Sessions.start("test")) {
            return spark.read().parquet(folder.resolve("out/rejects").toString()).collectAsList().stream()
                    .map(BadRowsTest::rejected)
                    .sorted(Comparator.comparing(Rejected::file).thenComparingLong(Rejected::row))
                    .toList();
        }
    }

    private static Rejected rejected(Row row) {
        String file = row.getString(0);
        return new Rejected(
                file.substring(file.lastIndexOf('/') + 1), row.getLong(1), row.getString(2), row.getString(3));
    }

    private Path list(String name) throws IOException {
        Path list = folder.resolve(name);
        Files.createDirectories(list.getParent());
        return Files.write(list, LINES);
    }

    private void assertTheBadRowsAreAside() throws IOException {
        List<Rejected> rejected = rejected();
        assertThat(rejected).extracting(Rejected::row).containsExactly(4L, 5L, 6L, 7L, 9L, 10L, 11L);
        // each as it stands in the list
        assertThat(rejected).allSatisfy(row -> assertThat(row.line()).isEqualTo(LINES.get((int) row.row() - 1)));
        assertThat(rejected)
                .extracting(Rejected::problems)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo("column 'saleType': 'projekt': expected non-project or project"
                                        + " (did you mean 'project'?)"),
                        second -> assertThat(second)
                                .contains("column 'annualRevenue': 'a lot' is not a quantity: expected")
                                .contains(" · column 'sufficientPatients': 'perhaps' is not a flag")
                                .contains(" · column 'amount': amount -5 "),
                        third -> assertThat(third).isEqualTo("7 cells, but 8 headings"),
                        fourth -> assertThat(fourth).startsWith("the quotes are malformed"),
                        fifth -> assertThat(fifth).startsWith("column 'id': 'G1' was already used in file:"),
                        sixth -> assertThat(sixth).isEqualTo("column 'id': every customer needs an id"),
                        seventh -> assertThat(seventh)
                                .contains("column 'currency': 'RMB'")
                                .contains("column 'expectedClose': 'soon' is not a date")
                                .contains("column 'forms': 'reciept'")
                                .contains("did you mean 'receipt'?"));
    }

    @Test
    void ofCsvAreWrittenAsideAndTheOthersAssessed() throws IOException {
        Run run = assess(list("list.csv"));

        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("3 customers assessed, 7 rows rejected (see ");
        assertThat(Files.readString(folder.resolve("out/summary.json"))).contains("\"rejectedRows\" : 7");
        assertThat(Tables.parquet(folder.resolve("out/assessments")))
                .extracting(row -> row.substring(0, 3))
                .containsExactly("G1,", "G2,", "G3,");
        assertTheBadRowsAreAside();
    }

    @Test
    void haveTheSameNumbersWhateverPartsTheListIsReadIn() throws IOException {
        System.setProperty(SPLIT, "150");

        Run run = assess(list("list.csv"));

        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(Tables.parquet(folder.resolve("out/assessments"))).hasSize(3);
        assertTheBadRowsAreAside();
    }

    @Test
    void ofSeveralFilesAreToldApart() throws IOException {
        list("lists.csv/a.csv");
        Files.write(folder.resolve("lists.csv/b.csv"), List.of(HEADINGS, "G2,project,,,,,,", "G4,project,,,,,,"));
        ByteArrayOutputStream gbk = new ByteArrayOutputStream();
        gbk.write((HEADINGS + "\nG5,project,,,,,,\n").getBytes(StandardCharsets.UTF_8));
        gbk.write(new byte[] {(byte) 0xBF, (byte) 0xCD, ',', 'p', '\n'});
        Files.write(folder.resolve("lists.csv/c.csv"), gbk.toByteArray());

        Run run = assess(folder.resolve("lists.csv"));

        assertThat(run.err()).contains("5 customers assessed, 9 rows rejected");
        assertThat(rejected().subList(7, 9))
                .satisfiesExactly(
                        repeated -> {
                            assertThat(repeated.file()).isEqualTo("b.csv");
                            assertThat(repeated.row()).isEqualTo(2);
                            assertThat(repeated.problems()).contains("'G2' was already used in file:", "a.csv");
                        },
                        encoded -> {
                            assertThat(encoded.file()).isEqualTo("c.csv");
                            assertThat(encoded.row()).isEqualTo(3);
                            assertThat(encoded.problems()).contains("not UTF-8");
                        });
    }

    @Test
    void ofParquetAreNumberedThroughTheFile() throws IOException {
        Path parquet = folder.resolve("list.parquet");
        List<String> rows = new ArrayList<>(IntStream.range(0, 50)
                .mapToObj(i -> "C" + i + ",project,1000,CNY,,,20000000," + (i == 41 ? "maybe" : "yes"))
                .toList());
        rows.add(0, HEADINGS);
        Path csv = Files.write(folder.resolve("list.csv"), rows);
        try (SparkSession spark = Sessions.start("test")) {
            spark.read()
                    .option("header", true)
                    .csv(csv.toString())
                    .coalesce(1)
                    .write()
                    .parquet(parquet.toString());
        }

        Run run = assess(parquet);

        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(rejected()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(42);
            assertThat(row.problems()).startsWith("column 'sufficientPatients': 'maybe' is not a flag");
            assertThat(row.line()).isEqualTo("C41,project,1000,CNY,,,20000000,maybe");
        });
        rows.remove(42);
        Path good = Files.write(folder.resolve("good.csv"), rows);
        assertThat(Tables.parquet(folder.resolve("out/assessments")))
                .isEqualTo(
                        SingleProcess.of(List.of(good), FunnelStandard.documented(), LocalDate.of(2026, 11, 23), false)
                                .assessments());
    }
}
