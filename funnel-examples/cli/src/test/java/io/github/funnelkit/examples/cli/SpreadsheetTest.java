package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets are read by the same rules as CSV, and each of their peculiarities has an answer. */
class SpreadsheetTest {

    @TempDir
    private Path folder;

    private Path write(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
        }
        return file;
    }

    private Path sheet(Consumer<Worksheet> content) throws IOException {
        return write(workbook -> content.accept(workbook.newWorksheet("客户")));
    }

    /** Changes a part of the file, where the writer of the test cannot write it. */
    private static void change(Path file, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        Files.write(file, changed.toByteArray());
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column];
            if (cell instanceof String text) {
                sheet.value(row, column, text);
            } else if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell instanceof Boolean flag) {
                sheet.value(row, column, flag);
            } else if (cell instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }

    private static TestRun assess(Path list, Object... options) {
        List<Object> args = new ArrayList<>(List.of("assess", list, "--as-of", "2026-11-23", "--format", "ndjson"));
        args.addAll(List.of(options));
        TestRun run = TestRun.of(args.toArray());
        return new TestRun(run.exitCode(), run.out(), run.err().replace(list + ": ", ""));
    }

    private TestRun csv(String text) throws IOException {
        return assess(Files.writeString(folder.resolve("list.csv"), text));
    }

    @Test
    void itIsReadAsCsvIs() throws IOException {
        Path list = sheet(sheet -> {
            row(sheet, 0, "重点医院跟进表");
            sheet.range(0, 0, 0, 5).merge();
            row(sheet, 1, "序号", "销售类型", "医院年收入(亿元)", "住院肿瘤病人", "同类设备", "下一步行动日期", "院方同意试用");
            row(sheet, 2, 1, "项目", 8.6, 120, "无", LocalDate.of(2026, 11, 30), true);
            row(sheet, 3, 2, "非项目型销售", "1.2", "４５", "TOMO", "2026年12月3日", "有");
            row(sheet, 5, "合计", null, 9.8);
        });
        TestRun run = assess(list, "--locale", "zh");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).isEqualTo(csv("""
                                客户编号,销售类型,年收入,常住肿瘤病人数,现有同类设备,下一步行动日期,院方同意试用
                                1,项目型销售,860000000,120,无,2026-11-30,是
                                2,非项目型销售,120000000,45,TOMO,2026-12-03,是
                                """).out());
        assertThat(run.err())
                .contains("第 1 行在标题行之上，未读取：重点医院跟进表")
                .contains("列“医院年收入(亿元)”：数值乘以 100,000,000")
                .contains("1 行合计未读取：第 6 行");
    }

    @Test
    void numbersOfCellsAreExactWhateverTheyLookLike() throws IOException {
        Path list = sheet(sheet -> {
            row(sheet, 0, "id", "saleType", "annualRevenue", "amount");
            row(sheet, 1, "a", "project", 1.234, 2.125);
            row(sheet, 2, "b", "project", 0.1 + 0.2, 1234567.0);
        });
        TestRun run = assess(list);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.err()).doesNotContain("--number-format");
    }

    @Test
    void idsKeepTheirZerosAndAreNotRounded() throws IOException {
        Path list = sheet(sheet -> {
            row(sheet, 0, "id", "saleType");
            row(sheet, 1, 7, "project");
            sheet.style(1, 0).format("000000").set();
            row(sheet, 2, "007", "project");
            row(sheet, 3, 330102199001011234L, "project");
            row(sheet, 4, 123456789012L, "project");
        });
        TestRun run = assess(list);
        assertThat(run.out()).contains("\"id\":\"000007\"", "\"id\":\"007\"", "\"id\":\"123456789012\"");
        assertThat(run.err())
                .contains("line 4, column 'id', '330102199001011000': the spreadsheet has rounded this id");
    }

    @Test
    void formulasErrorsAndShares() throws IOException {
        Path list = sheet(sheet -> {
            row(sheet, 0, "id", "saleType", "annualRevenue");
            for (int row = 1; row <= 5; row++) {
                row(sheet, row, "C" + row, "project", 5);
            }
            sheet.style(5, 2).format("0%").set();
        });
        change(
                list,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("<c r=\"C2\"[^>]*><v>5</v>", "<c r=\"C2\"><f>2*3</f>")
                        .replaceFirst("<c r=\"C3\"[^>]*><v>5</v>", "<c r=\"C3\"><f>2*3</f><v>60000000</v>")
                        .replaceFirst("<c r=\"C4\"[^>]*><v>5</v>", "<c r=\"C4\" t=\"e\"><v>#REF!</v>")
                        .replaceFirst("<c r=\"C5\"[^>]*><v>5</v>", "<c r=\"C5\" t=\"e\"><v>#N/A</v>"));
        TestRun run = assess(list);
        assertThat(run.out()).contains("\"id\":\"C2\"", "\"id\":\"C4\"").hasLineCount(2);
        assertThat(run.err())
                .contains("line 2, column 'annualRevenue', '=2*3': the formula has no value")
                .contains("line 4, column 'annualRevenue', '#REF!': the spreadsheet has an error here")
                .contains("line 6, column 'annualRevenue', '500%': expected a decimal number")
                .contains("'#N/A' and the like are read as not known");
    }

    @Test
    void daysOfWorkbooksThatCountFrom1904() throws IOException {
        Path list = sheet(sheet -> {
            row(sheet, 0, "id", "saleType", "expectedClose");
            row(sheet, 1, "C1", "project", LocalDate.of(2026, 11, 30));
        });
        Path report = folder.resolve("report.html");
        assess(list, "--report", report);
        assertThat(Files.readString(report)).contains("\"2026-11-30\"");
        change(list, "xl/worksheets/sheet1.xml", xml -> xml.replace(">46356", ">44894"));
        change(
                list,
                "xl/workbook.xml",
                xml -> xml.replaceFirst("<workbookPr[^>]*/>", "")
                        .replaceFirst("(<workbook[^>]*>)", "$1<workbookPr date1904=\"1\"/>"));
        Files.delete(report);
        assess(list, "--report", report);
        assertThat(Files.readString(report)).contains("\"2026-11-30\"");
    }

    @Test
    void numbersOfDaysInWorkbooksThatCountFrom1904() throws IOException {
        Path list = sheet(sheet -> {
            row(sheet, 0, "id", "saleType", "expectedClose");
            row(sheet, 1, "C1", "project", 44894);
        });
        assertThat(assess(list).err()).contains("44894 is a spreadsheet's number of a day and is read as 2022-11-29");
        change(
                list,
                "xl/workbook.xml",
                xml -> xml.replaceFirst("<workbookPr[^>]*/>", "")
                        .replaceFirst("(<workbook[^>]*>)", "$1<workbookPr date1904=\"1\"/>"));
        assertThat(assess(list).err()).contains("44894 is a spreadsheet's number of a day and is read as 2026-11-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"C2\"><f>2*3</f><v></v></c>",
                "<c r=\"C2\"><f>2*3</f><v/></c>",
                "<c r=\"C2\" t=\"str\"><f>A1</f></c>"
            })
    void formulasThatWereNeverCalculatedAreNotBlank(String cell) throws IOException {
        Path list = withRevenue(cell, xml -> xml);
        assertThat(assess(list).out()).isEmpty();
        assertThat(assess(list).err())
                .contains("line 2, column 'annualRevenue', '=")
                .contains("the formula has no value");
    }

    @Test
    void aFormulaThatGivesAnEmptyTextIsBlank() throws IOException {
        Path list = withRevenue("<c r=\"C2\" t=\"str\"><f>IF(A2=\"\",1,\"\")</f><v></v></c>", xml -> xml);
        assertThat(assess(list).exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    void aZeroIsNoValueWhereTheWorkbookAsksToBeCalculated() throws IOException {
        String zero = "<c r=\"C2\"><f>2*3</f><v>0</v></c>";
        assertThat(assess(withRevenue(zero, xml -> xml)).exitCode()).isEqualTo(ExitCode.GOOD);
        Path list = withRevenue(
                zero, xml -> xml.replace("</workbook>", "<calcPr calcId=\"1\" fullCalcOnLoad=\"1\"/></workbook>"));
        assertThat(assess(list).err()).contains("'=2*3': the formula has no value");
    }

    @Test
    void totalsThatWereNeverCalculatedAreTotals() throws IOException {
        Path list = sheet(sheet -> {
            row(sheet, 0, "id", "saleType", "annualRevenue");
            row(sheet, 1, "C1", "project", 20000000);
            row(sheet, 2, "合计", null, 5);
        });
        change(
                list,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("<c r=\"C3\"[^>]*><v>5</v></c>", "<c r=\"C3\"><f>SUM(C2:C2)</f><v></v></c>"));
        TestRun run = assess(list);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.err()).contains("1 row of totals is not read: line 3");
    }

    private Path withRevenue(String cell, UnaryOperator<String> workbook) throws IOException {
        Path list = sheet(sheet -> {
            row(sheet, 0, "id", "saleType", "annualRevenue");
            row(sheet, 1, "C1", "project", 5);
        });
        change(list, "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<c r=\"C2\"[^>]*><v>5</v></c>", cell));
        change(list, "xl/workbook.xml", workbook);
        return list;
    }

    @Test
    void sheetsAreChosen() throws IOException {
        Path list = write(workbook -> {
            Worksheet cover = workbook.newWorksheet("说明");
            row(cover, 0, "本表由销售部填写");
            Worksheet hidden = workbook.newWorksheet("旧");
            row(hidden, 0, "id", "saleType");
            row(hidden, 1, "old", "project");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            Worksheet first = workbook.newWorksheet("一季度");
            row(first, 0, "id", "saleType");
            row(first, 1, "one", "project");
            Worksheet second = workbook.newWorksheet("二季度");
            row(second, 0, "id", "saleType");
            row(second, 1, "two", "project");
        });
        TestRun run = assess(list);
        assertThat(run.out()).contains("\"one\"").hasLineCount(1);
        assertThat(run.err()).isEqualTo("note: sheet '一季度' is read, not 说明, 旧, 二季度 (--sheet chooses another)\n");
        assertThat(assess(list, "--sheet", "二季度"))
                .isEqualTo(new TestRun(0, run.out().replace("one", "two"), ""));
        assertThat(assess(list, "--sheet", "三季度").err())
                .isEqualTo("there is no sheet '三季度'; there are 说明, 旧, 一季度, 二季度\n");
    }

    @Test
    void mergedCellsCountForAllTheirRowsAndHiddenRowsAreRead() throws IOException {
        Path list = sheet(sheet -> {
            row(sheet, 0, "id", "saleType", "owner");
            row(sheet, 1, "C1", "project", "Li");
            row(sheet, 2, "C2");
            row(sheet, 3, "C3", "project", "Wang");
            sheet.range(1, 1, 2, 1).merge();
            sheet.range(1, 2, 2, 2).merge();
            sheet.hideRow(3);
        });
        Path report = folder.resolve("report.html");
        TestRun run = assess(list, "--report", report);
        assertThat(run.out()).hasLineCount(3);
        assertThat(run.err()).isEqualTo("""
                        note: 2 merged cells count for all the rows that they cover
                        note: 1 hidden row is read, too
                        """);
        assertThat(Files.readString(report).split("<td>Li</td>", -1)).hasSize(3);
    }

    @Test
    void rejectedRowsAreKeptAsCsv() throws IOException {
        Path list = sheet(sheet -> {
            row(sheet, 0, "id", "saleType", "name", "amount");
            row(sheet, 1, "C1", "project", "A, \"B\"", "much");
            row(sheet, 2, "C2", "project");
        });
        Path rejects = folder.resolve("rejects.csv");
        TestRun run = assess(list, "--rejects", rejects);
        assertThat(run.out()).hasLineCount(1);
        assertThat(Files.readString(rejects).replace("\r\n", "\n"))
                .isEqualTo("\uFEFFid,saleType,name,amount\nC1,project,\"A, \"\"B\"\"\",much\n");
    }

    @Test
    void otherFilesOfSpreadsheetProgramsAreRefusedWithWhatToDo() throws IOException {
        Path old = Files.write(folder.resolve("list.xls"), new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
        });
        assertThat(assess(old))
                .isEqualTo(
                        new TestRun(
                                2,
                                "",
                                "this is an old .xls, or a spreadsheet with a password; save it as .xlsx without one and try again\n"));
        Path zip = folder.resolve("list.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream other = new ZipOutputStream(out)) {
            other.putNextEntry(new ZipEntry("content.xml"));
        }
        assertThat(assess(zip).err()).startsWith("this is no .xlsx that can be read");
        Path cut = sheet(sheet -> row(sheet, 0, "id", "saleType"));
        byte[] whole = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertThat(assess(cut).err()).startsWith("this is no .xlsx that can be read");
    }
}
