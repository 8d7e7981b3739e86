package io.github.funnelkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be wrong with a list, each with its message and exit code. */
class BadListTest {

    private static final String GOOD = "C9,Good,non-project,yes";

    @TempDir
    private Path folder;

    private Path list;

    @BeforeEach
    void place() {
        list = folder.resolve("list.csv");
    }

    private TestRun assess(String text, Object... options) throws IOException {
        Files.writeString(list, text);
        Object[] args = new Object[options.length + 2];
        args[0] = "assess";
        args[1] = list;
        System.arraycopy(options, 0, args, 2, options.length);
        return TestRun.of(args);
    }

    private void assertRefused(TestRun run, String message) {
        assertThat(run).isEqualTo(new TestRun(ExitCode.FAILED, "", list + ": " + message + "\n"));
    }

    /** The message about one bad row of a list whose other row is good. */
    private void assertRejected(TestRun run, String... messages) {
        StringBuilder expected = new StringBuilder();
        for (String message : messages) {
            expected.append(list).append(": ").append(message).append('\n');
        }
        expected.append("1 customer assessed, 1 row rejected (--rejects FILE.csv keeps them)\n");
        assertThat(run.err()).isEqualTo(expected.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.out()).startsWith("{\"id\":\"C9\"").hasLineCount(1);
    }

    @Test
    void anEmptyFile() throws IOException {
        assertRefused(assess(""), "the file is empty; its first line must hold the headings");
        assertRefused(assess("\uFEFF\n \n"), "the file is empty; its first line must hold the headings");
        assertRefused(assess("", "--locale", "zh"), "文件是空的；第一行须为标题");
    }

    @Test
    void headingsAlone() throws IOException {
        assertRefused(
                assess("id,saleType\n\n"), "there are headings, but no customers: the list ends after the first line");
    }

    @Test
    void noIdAndNoSaleTypeColumn() throws IOException {
        assertRefused(
                assess("name,saleType\nx,project\n"),
                "there is no column 'id' (or 'Customer id'); the first line must hold the headings (--map says what a"
                        + " column holds), or say --row-ids");
        assertRefused(
                assess("name,amount\nx,1\n"),
                "there is no column 'id' (or 'Customer id') and there is no column 'saleType' (or 'Sale type'); the first line"
                        + " must hold the headings (--map says what a column holds), or say --row-ids and --sale-type");
        assertRefused(
                assess("id,name\n1,x\n"),
                "there is no column 'saleType' (or 'Sale type'); the first line must hold the headings (--map says what a"
                        + " column holds), or say --sale-type");
    }

    @Test
    void twoColumnsForOneFact() throws IOException {
        assertRefused(
                assess("id,saleType,budget,确定的预算\n1,project,1,2\n"),
                "column 3 'budget' and column 4 '确定的预算' hold the same; keep one of them");
        assertRefused(
                assess("id,saleType,id\n1,project,1\n"),
                "column 1 'id' and column 3 'id' hold the same; keep one of them");
    }

    @Test
    void jsonIsNoCsvWithMalformedQuotes() throws IOException {
        String advice =
                "this looks like JSON, not CSV; a list as JSON has one object on each line, in a file whose name ends"
                        + " with .ndjson or .jsonl, or is read with --input-format ndjson";
        assertRefused(assess("{\"id\": \"C1\", \"saleType\": \"project\"}\n", "--input-format", "csv"), advice);
        assertRefused(
                assess("[\n  {\n    \"id\": \"C1\"\n"),
                "this is one JSON document over several lines, or an array; expected the JSON object of one customer on each"
                        + " line, without brackets around them and commas between");
        assertThat(assess("\uFEFF {\"id\": \"C1\", \"saleType\": \"project\"}\n")
                        .out())
                .startsWith("{\"id\":\"C1\"");
        Files.writeString(list, "[{\"saleType\": \"project\"}]");
        assertRefused(TestRun.of("calibrate", list), "this looks like JSON; a history of closed deals is read as CSV");
    }

    @Tag("slow")
    @Test
    void moreColumnsThanASpreadsheetHas() throws IOException {
        assertRefused(
                assess("id,saleType" + ",x".repeat(16_383) + "\nC1,project\n"),
                "the line of headings has 16385 columns; there may be 16384");
        assertThat(assess("id,saleType" + ",x".repeat(16_382) + "\n").err()).doesNotContain("there may be 16384");
        assertRejected(
                assess("id,saleType\nC1,project" + ",x".repeat(16_383) + "\nC9,project\n"),
                "line 2: 16,385 cells, but 2 headings: too many");
    }

    @Tag("slow")
    @Test
    void aRowLongerThanAMegabyteIsOneRow() throws IOException {
        String rows = "C2,project,x,\n".repeat(100_000);
        assertRejected(
                assess("id,saleType,name,amount\nC1,project,\"" + rows + "\",many\nC9,project,,\n"),
                "line 2, column 'amount', 'many': expected a decimal number of at least 0, such as 1560000,"
                        + " or blank when it is not known");
        TestRun run = assess("id,saleType,name\nC1,project,\"" + rows + "\"\nC3,projekt,\n");
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err()).startsWith(list + ": line 100003, column 'saleType', 'projekt'");
    }

    @Test
    void malformedQuotesInTheHeadings() throws IOException {
        assertRefused(assess("id,\"saleType\nC1,project\n"), "the quotes in the line of headings are malformed");
    }

    @Test
    void brokenEncoding() throws IOException {
        Files.write(list, "id,saleType,name\nC1,project,示例医院\n".getBytes(Charset.forName("GBK")));
        assertRefused(
                TestRun.of("assess", list, "--encoding", "UTF-8"),
                "line 2 (byte 31): C0 is not UTF-8; save the list as 'CSV UTF-8', or name its encoding with --encoding, and try"
                        + " again");
    }

    @Test
    @Tag("slow")
    void brokenEncodingOnTheWay() throws IOException {
        StringBuilder rows = new StringBuilder("id,saleType,name\n");
        for (int i = 0; i < 1_500; i++) {
            rows.append("C").append(i).append(",project,医院\n");
        }
        byte[] bytes = (rows + "x?,project,\n").getBytes(UTF_8);
        bytes[bytes.length - 11] = (byte) 0xFF;
        Files.write(list, bytes);
        TestRun run = TestRun.of("assess", list, "--report", folder.resolve("report.html"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).hasLineCount(1_500);
        assertThat(run.err())
                .contains("until then 1,500 customers assessed, 0 rows rejected, the rest was not read")
                .contains("line 1502 (byte " + (bytes.length - 10) + "): FF is not UTF-8");
        assertThat(folder).isDirectoryNotContaining("glob:**report*");
    }

    @Test
    void tooFewAndTooManyCells() throws IOException {
        assertRejected(
                assess("id,name,saleType,sufficientPatients\nC1,x,project\n" + GOOD),
                "line 2: 3 cells, but 4 headings: too few");
        assertRejected(
                assess("id,name,saleType,sufficientPatients\n" + GOOD + "\nC1,x,project,yes,\n"),
                "line 3: 5 cells, but 4 headings: too many");
    }

    @Test
    void missingAndDuplicateIds() throws IOException {
        assertRejected(
                assess("id,name,saleType,sufficientPatients\n ,x,project,\n" + GOOD),
                "line 2, column 'id', blank: every customer needs an id");
        assertRejected(
                assess("id,name,saleType,sufficientPatients\n" + GOOD + "\n C9 ,x,project,\n"),
                "line 3, column 'id', 'C9': the id was already used on line 2");
    }

    @Test
    void missingAndUnknownSaleType() throws IOException {
        assertRejected(
                assess("id,name,saleType,sufficientPatients\nC1,x,,\n" + GOOD),
                "line 2, column 'saleType', blank: expected non-project or project");
        assertRejected(
                assess("id,name,saleType,sufficientPatients\nC1,x,projct,\n" + GOOD),
                "line 2, column 'saleType', 'projct': expected non-project or project (did you mean 'project'?)");
    }

    @Test
    void malformedQuotesCostTheirOwnLineOnly() throws IOException {
        String message = ": the quotes are malformed: a cell with quotes, commas or line breaks stands in quotes as a"
                + " whole, and a quote in it is written twice";
        String header = "id,name,saleType,sufficientPatients\n";
        assertRejected(assess(header + "C1,\"a\"b,project,\n" + GOOD), "line 2" + message);
        assertRejected(assess(header + "C1,\"never closed,project,\n" + GOOD + "\n"), "line 2" + message);
        assertRejected(assess(header + "C9,\"Good\nhospital\",non-project,yes\nC1,\"a,project,"), "line 4" + message);
        assertRejected(assess(header + "C1,\"a,project,\nC9,\"Good\",non-project,yes\n"), "line 2" + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sufficientPatients | perhaps    | expected yes or no (also true/false, 是/否), or blank when it is not known
                    annualRevenue | 2e7             | expected a decimal number, such as 20000000 or 0.5, none when there is none, or blank when it is not known
                    Annual revenue | a lot          | expected a decimal number, such as 20000000 or 0.5, none when there is none, or blank when it is not known
                    nextActionDate | 2026-02-30     | expected a date as YYYY-MM-DD, such as 2026-11-23, none when there is none, or blank when it is not known
                    similarPurchases | 2026-01-01;x | expected dates as YYYY-MM-DD with ';' between them, none when there is none, or blank when it is not known
                    departments | ;                 | expected entries with ';' between them, none when there is none, or blank when it is not known
                    departments | none;CT           | expected entries with ';' between them, none when there is none, or blank when it is not known
                    materialsRequested | Clincal material | expected entries with ';' between them out of Clinical material, Application material, Technical principles, Feasibility analysis, none when there is none, or blank when it is not known (did you mean 'Clinical material'?)
                    materialsRequested | clinicl    | expected entries with ';' between them out of Clinical material, Application material, Technical principles, Feasibility analysis, none when there is none, or blank when it is not known (did you mean 'clinical'?)
                    forms | sales-plan;recipt       | expected entries with ';' between them out of regional-survey, customer-list, customer-profile, project-approval, sales-plan, agent-registration, confirmation-letter, receipt, none when there is none, or blank when it is not known (did you mean 'receipt'?)
                    currency | CNX                  | expected an ISO 4217 currency code, such as CNY, or blank when it is not known
                    expectedClose | soon            | expected a date as YYYY-MM-DD, such as 2026-11-23, none when there is none, or blank when it is not known
                    """)
    void aBadCell(String heading, String value, String advice) throws IOException {
        assertRejected(
                assess("id,saleType," + heading + "\nC1,project,\"" + value + "\"\nC9,project,\n"),
                "line 2, column '" + heading + "', '" + value + "': " + advice);
    }

    /** What is too long is told by its beginning. */
    @ParameterizedTest
    @ValueSource(ints = {59, 60, 61, 1_000})
    void aLongCellIsShownByItsBeginning(int length) throws IOException {
        String cell = "x".repeat(length);
        TestRun run = assess("id,saleType,amount\nC1,project," + cell + "\nC9,project,\n");
        assertThat(run.err())
                .startsWith(list + ": line 2, column 'amount', '" + (length <= 60 ? cell : "x".repeat(30) + "…")
                        + "': expected a decimal number");
    }

    @Test
    void aLongCellIsNotCutWithinACharacter() throws IOException {
        String cell = "\uD83D\uDE00".repeat(31);
        assertThat(assess("id,saleType,amount\nC1,project," + cell + "\nC9,project,\n")
                        .err())
                .contains("'" + "\uD83D\uDE00".repeat(30) + "…'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    residentTumourPatients | -1      | expected a whole number of at least 0, such as 15, none when there is none,
                    residentTumourPatients | 1.5     | expected a whole number of at least 0, such as 15, none when there is none,
                    residentTumourPatients | -3 人   | expected a whole number of at least 0, such as 15, none when there is none,
                    amount                 | -1      | expected a decimal number of at least 0, such as 1560000,
                    amount                 | (1200)  | expected a decimal number of at least 0, such as 1560000,
                    amount                 | ￥-12万 | expected a decimal number of at least 0, such as 1560000,
                    """)
    void aNumberThatThereCannotBeCostsThatValueAlone(String column, String cell, String expected) throws IOException {
        TestRun run =
                assess("id,saleType,similarEquipment," + column + "\nC1,project,none," + cell + "\nC2,project,,\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).hasLineCount(2);
        assertThat(run.out().lines().findFirst().orElseThrow())
                .contains("target.project.tumour-patients\",\"outcome\":\"UNKNOWN")
                .doesNotContain("no-similar-equipment");
        assertThat(run.err())
                .isEqualTo(list + ": note: column '" + column + "': '" + cell + "' counts as not known: " + expected
                        + " or blank when it is not known; please correct the cell (1 cell, first on line 2)\n");
    }

    @Test
    void everyBadCellOfARowIsNamed() throws IOException {
        assertRejected(
                assess("id,saleType,amount,trialAgreed,currency\n,x,much,maybe,EURX\nC9,project,,,\n"),
                "line 2, column 'id', blank: every customer needs an id",
                "line 2, column 'saleType', 'x': expected non-project or project",
                "line 2, column 'trialAgreed', 'maybe': expected yes or no (also true/false, 是/否), or blank when it is not known",
                "line 2, column 'amount', 'much': expected a decimal number of at least 0, such as 1560000,"
                        + " or blank when it is not known",
                "line 2, column 'currency', 'EURX': expected an ISO 4217 currency code, such as CNY, or blank when it is not known");
    }

    @Test
    void messagesInChinese() throws IOException {
        TestRun run = assess("id,saleType,colour,年收入\nC1,project,red,很多\n", "--locale", "zh");
        assertThat(run.err())
                .isEqualTo(list + ": 警告：列“colour”既不是事实也不是客户属性，已忽略\n"
                        + list + ": 第 2 行，列“年收入”，“很多”：应为数字，如 20000000 或 0.5，没有则填 无，不知道则留空\n"
                        + "评估 0 个客户，拒绝 1 行（可用 --rejects FILE.csv 保存）\n");
    }

    @Test
    void unknownColumnsAreNamedOnceWithTheNearestName() throws IOException {
        TestRun run = assess("id,saleType,anualRevenue,colour,\nC1,project,x,red,\nC2,project,y,blue,\n");
        assertThat(run.err())
                .isEqualTo(list
                        + ": warning: column 'anualRevenue' is no fact or attribute of a customer and is ignored"
                        + " (did you mean 'annualRevenue'?)\n"
                        + list + ": warning: column 'colour' is no fact or attribute of a customer and is ignored\n"
                        + list + ": warning: column 5 has no heading and is ignored\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
    }
}
