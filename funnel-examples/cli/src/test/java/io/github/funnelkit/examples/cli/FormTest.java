package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stage asks as a spreadsheet, and what the program reads in it again. */
class FormTest {

    @TempDir
    private Path folder;

    private Path sample() throws IOException {
        return Files.writeString(folder.resolve("customers.csv"), AssessTest.resource("sample/customers.csv"));
    }

    private static List<Row> rows(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "zh-Hant", "de", "ja"})
    void whatIsFilledInIsReadAgain(String language) throws IOException {
        Path form = folder.resolve("form.xlsx");
        assertThat(TestRun.of("form", sample(), "--output", form, "--locale", language))
                .extracting(TestRun::exitCode)
                .isEqualTo(ExitCode.GOOD);
        TestRun again = TestRun.of("assess", form, "--as-of", "2026-11-23", "--format", "ndjson", "--locale", language);
        assertThat(again.out())
                .as(again.err())
                .isEqualTo(TestRun.of("assess", sample(), "--as-of", "2026-11-23", "--format", "ndjson")
                        .out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "intention", "initiated", "shortlisted"})
    void aFormOfOneStageKeepsWhatIsKnownBesides(String stage) throws IOException {
        String list = AssessTest.resource("sample/customers.csv")
                .lines()
                .map(line -> line + (line.startsWith("id,") ? ",stage" : ",target"))
                .collect(Collectors.joining("\n", "", "\n"));
        Path claimed = Files.writeString(folder.resolve("claimed.csv"), list);
        Path form = folder.resolve("form.xlsx");
        TestRun.of("form", claimed, "--stage", stage, "--output", form);
        TestRun again = TestRun.of("assess", form, "--as-of", "2026-11-23", "--format", "ndjson");
        assertThat(again.out())
                .as(again.err())
                .isEqualTo(TestRun.of("assess", claimed, "--as-of", "2026-11-23", "--format", "ndjson")
                        .out())
                .contains("\"claimed\":\"target\"");
    }

    @Test
    void anEmptyFormAsksForWhatTheStageNeeds() throws IOException {
        Path form = folder.resolve("form.xlsx");
        TestRun run = TestRun.of("form", "--stage", "意向客户", "--output", form, "--locale", "zh");
        assertThat(run).isEqualTo(new TestRun(ExitCode.GOOD, "", ""));
        assertThat(rows(form)).hasSize(1);
        assertThat(rows(form).get(0).stream().map(Cell::getText))
                .startsWith("客户编号", "客户名称", "销售类型")
                .contains("方案符合发展方向", "下一步行动日期")
                .doesNotContain("年收入", "");
    }

    @Test
    void aNameOfAnotherFormIsRefused() {
        Path form = folder.resolve("form.csv");
        assertThat(TestRun.of("form", "--output", form))
                .isEqualTo(new TestRun(
                        ExitCode.FAILED,
                        "",
                        form + ": a form is a spreadsheet: name it with .xlsx, such as " + form + ".xlsx\n"));
        assertThat(form).doesNotExist();
    }

    @Test
    void aStageThatDoesNotExistIsSaid() {
        Path form = folder.resolve("form.xlsx");
        assertThat(TestRun.of("form", "--stage", "intentoin", "--output", form))
                .isEqualTo(new TestRun(
                        ExitCode.FAILED,
                        "",
                        "there is no stage 'intentoin'; there are target, intention, initiated, shortlisted"
                                + " (did you mean 'intention'?)\n"));
        assertThat(form).doesNotExist();
    }

    @Test
    void aCustomerWithACellThatCannotBeReadKeepsItsOthers() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), """
                id,name,saleType,annualRevenue,residentTumourPatients
                C1,One,project,2000,3
                C2,Two,project,lots,4
                C3,Three,nothing,5,5
                """);
        Path form = folder.resolve("form.xlsx");
        TestRun run = TestRun.of("form", list, "--stage", "target", "--output", form);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err())
                .contains("line 3, column 'annualRevenue', 'lots'", "line 4, column 'saleType', 'nothing'")
                .endsWith(form + ": 1 customer stands in the form with blank cells where the list cannot be read;"
                        + " fill them in\n");
        TestRun again = TestRun.of("assess", form, "--format", "ndjson");
        assertThat(again.exitCode()).as(again.err()).isEqualTo(ExitCode.GOOD);
        assertThat(again.out().lines()).hasSize(2).last().asString().contains("\"C2\"");
        assertThat(rows(form).get(2).stream().filter(Objects::nonNull).map(Cell::getText))
                .contains("C2", "4");
    }

    @Test
    void aFormThatNothingHasBeenEnteredIntoHasNoCustomersYet() {
        Path form = folder.resolve("form.xlsx");
        TestRun.of("form", "--output", form);
        assertThat(TestRun.of("assess", form))
                .isEqualTo(new TestRun(
                        ExitCode.FAILED,
                        "",
                        form + ": note: sheet 'Customers' is read, not Columns (--sheet chooses another)\n" + form
                                + ": there are headings, but no customers: the list ends after the first line\n"));
    }

    @Test
    void aFormIsNotPrinted() {
        assertThat(TestRun.of("form", "--output", "-"))
                .isEqualTo(new TestRun(
                        ExitCode.FAILED,
                        "",
                        "-: a form is a spreadsheet, which is no text to print: name a file, such as form.xlsx\n"));
    }

    @Test
    void theListIsNeverOverwritten() throws IOException {
        Path form = folder.resolve("form.xlsx");
        TestRun.of("form", sample(), "--output", form);
        byte[] before = Files.readAllBytes(form);
        assertThat(TestRun.of("form", form, "--output", form).exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(Files.readAllBytes(form)).isEqualTo(before);
    }
}
