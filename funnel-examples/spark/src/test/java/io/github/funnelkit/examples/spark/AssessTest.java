package io.github.funnelkit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.spark.assess.AuditJson;
import io.github.funnelkit.examples.spark.assess.SummaryJson;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Spark gives is what the library gives for the same rows, however they are stored and spread. */
class AssessTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final int CUSTOMERS = 1_500;
    private static final String SPLIT = "spark.hadoop.mapreduce.input.fileinputformat.split.maxsize";

    @TempDir
    private static Path generated;

    private static Path csv;
    private static SingleProcess expected;

    @TempDir
    private Path folder;

    @BeforeAll
    static void generate() throws IOException {
        csv = generated.resolve("customers.csv");
        assertThat(Run.of("generate", csv.toString(), "--customers", String.valueOf(CUSTOMERS))
                        .exit())
                .isZero();
        expected = SingleProcess.of(Tables.csvFiles(csv), FUNNEL, AS_OF, false);
        assertThat(expected.assessments()).hasSize(CUSTOMERS);
        // every stage of both sale types but, at most, one has customers: the comparison means something
        assertThat(expected.summary().stages().stream()
                        .filter(stage -> stage.customers().customers() > 0))
                .hasSizeGreaterThanOrEqualTo(9);
        assertThat(expected.missing()).hasSizeGreaterThan(CUSTOMERS);
    }

    @AfterEach
    void anyNumberOfPartitionsAgain() {
        System.clearProperty(SPLIT);
    }

    private Run assess(Path input, String... options) {
        String[] arguments = new String[options.length + 5];
        List<String> first =
                List.of("assess", input.toString(), folder.resolve("out").toString(), "--as-of", AS_OF.toString());
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i < 5 ? first.get(i) : options[i - 5];
        }
        return Run.of(arguments);
    }

    private String summary() throws IOException {
        return Files.readString(folder.resolve("out/summary.json"));
    }

    @Test
    void csvGivesWhatTheLibraryGives() throws IOException {
        Run run = assess(csv, "--format", "csv", "--locale", "zh");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Tables.csv(folder.resolve("out/assessments"))).isEqualTo(expected.assessments());
        assertThat(Tables.csv(folder.resolve("out/missing"))).isEqualTo(expected.missing());
        assertThat(summary()).isEqualTo(SummaryJson.of(expected.summary(), AS_OF, 0));
        assertThat(run.out()).isEqualToIgnoringNewLines(expected.summary().explain(FUNNEL, Locale.CHINESE));
        assertThat(run.err())
                .contains("1,500 customers assessed, 0 rows rejected")
                .doesNotContain("warning", "INFO");
        assertThat(folder.resolve("out/rejects")).doesNotExist();
    }

    @Test
    void parquetGivesWhatTheLibraryGives() throws IOException {
        Path parquet = folder.resolve("customers.parquet");
        Run.of("generate", parquet.toString(), "--customers", String.valueOf(CUSTOMERS));

        Run run = assess(parquet);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Tables.parquet(folder.resolve("out/assessments"))).isEqualTo(expected.assessments());
        assertThat(Tables.parquet(folder.resolve("out/missing"))).isEqualTo(expected.missing());
        assertThat(summary()).isEqualTo(SummaryJson.of(expected.summary(), AS_OF, 0));
    }

    @Test
    void manySmallPartsGiveTheSame() throws IOException {
        System.setProperty(SPLIT, "20000");

        Run run = assess(csv, "--format", "csv");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Tables.csvFiles(folder.resolve("out/assessments"))).hasSizeGreaterThan(10);
        assertThat(Tables.csv(folder.resolve("out/assessments"))).isEqualTo(expected.assessments());
        assertThat(Tables.csv(folder.resolve("out/missing"))).isEqualTo(expected.missing());
        assertThat(summary()).isEqualTo(SummaryJson.of(expected.summary(), AS_OF, 0));
    }

    /** The sample whose records name stages, with sale types by id and by wording. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void stagesOfTheRecordsAreClaimsOrReached(boolean reached) throws IOException {
        Path claimed = Path.of("../cli/src/test/resources/sample/claimed.csv");
        SingleProcess alone = SingleProcess.of(List.of(claimed), FUNNEL, AS_OF, reached);
        Path worded = folder.resolve("worded.csv");
        Files.writeString(worded, Files.readString(claimed).replace(",non-project,", ",非项目型销售,"));

        System.setProperty(SPLIT, "2000"); // several audits are merged

        Run run = reached ? assess(worded, "--format", "csv", "--reached") : assess(worded, "--format", "csv");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Tables.csv(folder.resolve("out/assessments"))).isEqualTo(alone.assessments());
        assertThat(summary()).isEqualTo(SummaryJson.of(alone.summary(), AS_OF, 0));
        if (reached) {
            assertThat(folder.resolve("out/audit.json")).doesNotExist();
        } else {
            assertThat(folder.resolve("out/audit.json")).hasContent(AuditJson.of(alone.audit(), AS_OF, 0));
        }
        assertThat(alone.assessments()).anyMatch(row -> row.contains(reached ? "next-action,," : "CONTRADICTED"));
    }
}
