package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as other programs export them. */
class PresetTest {

    private static final String PROJECT = "project";

    @TempDir
    private Path folder;

    private static Path export(String program) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(PresetTest.class.getResource("/presets/" + program + ".csv"))
                .toURI());
    }

    private static TestRun run(String command, String program, Object... more) throws URISyntaxException {
        Object[] words = new Object[more.length + 4];
        System.arraycopy(new Object[] {command, export(program), "--preset", program}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return TestRun.of(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "salesforce | 0065g00000AbCdE                  | Stage",
                "hubspot    | 9876543210                       | Deal Stage",
                "pipedrive  | 101                              | Deal - Stage",
                "odoo       | __export__.crm_lead_41_5f0c2b1a  | Stage",
                "zoho       | zcrm_5043210000001234567         | Stage",
                "fxiaoke    | 20260821-000001                  | 销售阶段",
            })
    void aListIsReadWithoutQuestions(String program, String id, String stage) throws Exception {
        TestRun run = run("forecast", program, "--sale-type", PROJECT, "--as-of", "2026-11-23", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.err().lines().filter(line -> !line.contains("below the list")))
                .containsExactly(export(program) + ": note: column '" + stage
                        + "' names no stage of the methodology and is not read (--map \"" + stage
                        + "=stage\" reads it)");
        assertThat(run.out()).contains("\"month\" : \"2026-12\"", "\"month\" : \"2027-01\"", "1600000");
        assertThat(TestRun.of(
                                "assess",
                                export(program),
                                "--preset",
                                program,
                                "--sale-type",
                                PROJECT,
                                "--format",
                                "ndjson")
                        .out())
                .startsWith("{\"id\":\"" + id + "\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"salesforce", "hubspot", "pipedrive", "odoo", "zoho", "fxiaoke"})
    void columnsSaysWhatIsKnownOfTheProgram(String program) throws Exception {
        TestRun run = run("columns", program);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        List<String> columns =
                run.out().lines().takeWhile(line -> !line.isEmpty()).toList();
        for (String meant : List.of("(id)", "(name)", "(owner)", "(amount)", "(expectedClose)")) {
            assertThat(columns)
                    .filteredOn(line -> line.contains(meant))
                    .singleElement()
                    .asString()
                    .contains("--preset");
        }
        assertThat(columns).anyMatch(line -> line.matches(".*\\(name\\).*(Riverside Hospital|河滨医院)"));
        assertThat(run.out()).doesNotContain("assumed").doesNotContain("--map \"");
    }

    @Test
    void stagesThatTheMethodologyHasAreRead() throws Exception {
        Path list = folder.resolve("list.csv");
        String export = Files.readString(export("hubspot")).replace("Contract Sent", "Shortlisted customer");
        Files.writeString(list, export);
        TestRun run = TestRun.of("audit", list, "--preset", "hubspot", "--sale-type", PROJECT, "--as-of", "2026-11-23");
        assertThat(run.err()).contains("line 3, column 'Deal Stage', 'Appointment Scheduled': expected ");
        assertThat(run.out()).contains("Shortlisted customer");
    }

    @Test
    void whatIsSaidGoesBeforeThePreset() throws Exception {
        TestRun run = run("columns", "hubspot", "--map", "Deal Name=name,Deal Stage=stage,Pipeline=region");
        assertThat(run.out())
                .containsPattern("Deal Name +Customer name \\(name\\) +--map")
                .containsPattern("Deal Stage +Stage \\(stage\\) +--map")
                .containsPattern("Pipeline +Region \\(region\\) +--map")
                .containsPattern("Associated Company \\(Primary\\) +not read");
    }

    @Test
    void anUnknownProgramOrAListOfAnotherIsSaid() throws Exception {
        assertThat(run("assess", "hubspot", "--preset", "x").exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(TestRun.of("assess", "x.csv", "--preset", "hubspott").err())
                .startsWith(
                        "--preset: 'hubspott' is none of salesforce, hubspot, pipedrive, odoo, zoho, fxiaoke (did you"
                                + " mean 'hubspot'?)\n");
        assertThat(TestRun.of("assess", export("fxiaoke"), "--preset", "pipedrive", "--sale-type", PROJECT)
                        .err())
                .isEqualTo(
                        export("fxiaoke") + ": --preset: the list has no headings of an export of Pipedrive; expected"
                                + " such as Deal - ID, Deal - Organization, Organization - Name\n");
    }

    @Test
    void aRowOfOneCellIsANoteOnlyAmongNotes() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, "id,saleType,name,owner\nC1,project,a,b\nOpen deals\nCopyright (c) 2026\nAcme Ltd\n");
        assertThat(TestRun.of("assess", list, "--format", "ndjson").err())
                .isEqualTo(list + ": note: 3 notes below the list, not read: line 3, 4, 5\n");
        Files.writeString(list, "id,saleType,name,owner\nC1,project,a,b\nC2\n");
        assertThat(TestRun.of("assess", list, "--format", "ndjson").err()).contains("line 3: 1 cell, but 4 headings");
        Files.writeString(list, "id,saleType,name,owner\nC1,project,a,b\nC2\nC3,project,a,b\n");
        assertThat(TestRun.of("assess", list, "--format", "ndjson").err()).contains("line 3: 1 cell, but 4 headings");
    }
}
