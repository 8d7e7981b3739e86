package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs write into lists besides values: totals, errors, guards, columns of their own, or another format altogether. */
class OddListsTest {

    @TempDir
    private Path folder;

    private TestRun assess(byte[] list, Object... options) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), list);
        Object[] args = new Object[options.length + 6];
        System.arraycopy(new Object[] {"assess", file, "--as-of", "2026-11-23", "--format", "ndjson"}, 0, args, 0, 6);
        System.arraycopy(options, 0, args, 6, options.length);
        TestRun run = TestRun.of(args);
        return new TestRun(run.exitCode(), run.out(), run.err().replace(file + ": ", ""));
    }

    private TestRun assess(String list, Object... options) throws IOException {
        return assess(list.getBytes(StandardCharsets.UTF_8), options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grand Totals (2 records),,,300000,USD",
                "Total (2),,,300000,",
                "Total,,,300000,USD",
                "合计（2家）,,,300000,",
                "共2家,,,,",
                "合计：30万,,,,",
                "Summe: 300000,,,,",
                "平均,,,150000,",
                "张三 汇总,,,300000,",
                "Li Wei Total,,,300000,CNY",
                ",,合計,300000,"
            })
    void totalsAreNoCustomersEvenWhereTheSaleTypeIsSaid(String total) throws IOException {
        TestRun run = assess(
                "id,saleType,name,amount,currency\n1,,A,100000,USD\n2,,B,200000,USD\n" + total + "\n",
                "--sale-type",
                "project");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).hasLineCount(2);
        assertThat(run.err()).contains("1 row of totals is not read: line 4");
    }

    /** Rows that name what those below belong to, in a column of ids, before it, or alone on their line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "华东区,,,, | 华东区",
                "华东区 | 华东区",
                ",,一、华东大区（2家）,, | 一、华东大区（2家）",
                "East,,,, | East",
                ",,Region East,, | Region East",
                ",,Team 3:,, | Team 3:",
                ",,,,北方 | 北方"
            })
    void sectionsAreNoCustomers(String section, String name) throws IOException {
        String list = "id,saleType,name,amount,region\nC1,,A,100000,\n" + section + "\nC2,,B,200000,\n";
        TestRun run = assess(list, "--sale-type", "project");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).hasLineCount(2);
        assertThat(run.err()).contains("1 row that only names a section is not read: line 3 (" + name + ")");
        assertThat(assess(list, "--sale-type", "project", "--locale", "zh").err())
                .contains("1 行只有分组名称，未读取：第 3 行（" + name + "）");
    }

    /** Of whom nothing else is known. */
    @ParameterizedTest
    @ValueSource(strings = {"C3,,,,", "C3,,East region,,", "C3,,,1,"})
    void customersOfWhomLittleIsKnownAreCustomers(String customer) throws IOException {
        TestRun run = assess(
                "id,saleType,name,amount,region\nC1,,A,100000,\n" + customer + "\nC2,,B,200000,\n",
                "--sale-type",
                "project");
        assertThat(run.out()).hasLineCount(3);
        assertThat(run.err()).doesNotContain("section");
    }

    @ParameterizedTest
    @ValueSource(strings = {",,Lakeside Hospital,,", ",,,500,", ",project,,,"})
    void whatNamesNoSectionIsStillRejected(String row) throws IOException {
        TestRun run = assess("id,saleType,name,amount,region\nC1,project,A,100000,\n" + row + "\nC2,project,B,2,\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err()).contains("line 3").doesNotContain("section");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Total,project,,300000,USD",
                "T7,,Total Energies Total,300000,USD",
                "Count (Basie),,Band,300000,USD",
                "(2),,,300000,USD"
            })
    void customersThatAreCalledLikeTotalsAreCustomers(String customer) throws IOException {
        TestRun run = assess("id,saleType,name,amount,currency\n" + customer + "\n", "--sale-type", "project");
        assertThat(run.out()).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "########"})
    void theErrorsOfSpreadsheetsAreErrorsInCsvToo(String error) throws IOException {
        TestRun run = assess("id,saleType,annualRevenue,nextActionDate\n1,project," + error + "," + error + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("line 2, column 'annualRevenue', '" + error + "': the spreadsheet has an error here")
                .contains("line 2, column 'nextActionDate', '" + error + "': the spreadsheet has an error here");
    }

    @Test
    void aTextThatIsGuardedFromTheSpreadsheetIsThatText() throws IOException {
        TestRun run = assess("id,saleType,name\n=\"007\",project,\"=\"\"A, B\"\"\"\n7,project,=1+1\n");
        assertThat(run.out()).contains("\"id\":\"007\"", "\"id\":\"7\"").doesNotContain("=");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    void theColumnsThatAreNotReadAreSaidTogether() throws IOException {
        String list = "id,saleType,Phone,Nmae,Notes,,Colour,\n1,project,,,,,,\n";
        assertThat(assess(list).err().lines())
                .containsExactly(
                        "warning: column 'Nmae' is no fact or attribute of a customer and is ignored (did you mean 'name'?)",
                        "warning: column 'Phone' is no fact or attribute of a customer and is ignored;"
                                + " so are 2 more columns: Notes, Colour",
                        "warning: column 6 has no heading and is ignored; so is 1 more column: 8");
        assertThat(assess(list, "--locale", "zh").err())
                .contains("警告：列“Phone”既不是事实也不是客户属性，已忽略；另有 2 列同样如此：Notes、Colour");
    }

    @Test
    void whatIsNotKnownOfACustomerIsSaidAsOfItsFacts() throws IOException {
        TestRun run =
                assess("id,saleType,owner,amount,expectedClose\n1,project,-,—,待定\n2,project,Li,1000000,2026-12-31\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.err()).contains("and the like are read as not known (3 cells, first on line 2)");
    }

    @Test
    void muchMoneyIsRemarkableWhereTheHeadingMultipliesIt() throws IOException {
        String list = "id,saleType,年收入（万元）\n1,project,2000\n2,project,20000000\n";
        assertThat(assess(list).err())
                .contains("column '年收入（万元）': 20000000 in the unit of the heading is 200,000,000,000:"
                        + " is the unit counted twice? (1 cell, first on line 3)");
        assertThat(assess(list.replace("（万元）", "")).err()).doesNotContain("twice");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<html><table><tr><td>id</td></tr></table></html>, a web page or other XML",
                "`  <!DOCTYPE html>\n<p>id`, a web page or other XML",
                "<?xml version=\"1.0\"?><Workbook/>, a web page or other XML",
                "%PDF-1.7, a PDF",
                "{\\rtf1 id}, a document of a word processor"
            })
    void otherFormatsAreNamedWhateverTheFileIsCalled(String list, String format) throws IOException {
        TestRun run = assess(list);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).startsWith("this is " + format + ", whatever its name says: ");
    }

    @Test
    void picturesAndPackedFilesAreNamed() throws IOException {
        assertThat(assess(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'})
                        .err())
                .startsWith("this is a picture");
        assertThat(assess(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3}, "--locale", "zh")
                        .err())
                .startsWith("这是压缩文件");
    }

    @Test
    void aListFromAnOldMacintoshIsNotTakenForJapanese() throws IOException {
        String list = "id;saleType;name\n1;project;Hôpital Général\n2;project;Clinique Élysée\n";
        Path report = folder.resolve("report.html");
        TestRun run = assess(list.getBytes(Charset.forName("x-MacRoman")), "--report", report);
        assertThat(run.err()).contains("read as x-MacRoman");
        assertThat(Files.readString(report)).contains("Hôpital Général", "Clinique Élysée");
    }

    @Test
    void whatIsNoJsonIsSaidWithoutThePartsOfTheProgram() throws IOException {
        TestRun run = assess("{\"id\":\"1\",\"saleType\":\"project\"}\n{\"id\":\"2\"\n");
        assertThat(run.err())
                .contains("line 2, character", "from here on this is no JSON")
                .doesNotContain("Source", "line: 1");
    }
}
