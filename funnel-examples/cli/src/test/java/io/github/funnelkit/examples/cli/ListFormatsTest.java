package io.github.funnelkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings, delimiters, headings and rows of lists as programs and people write them. */
class ListFormatsTest {

    @TempDir
    private Path folder;

    private TestRun assess(byte[] bytes, Object... options) throws IOException {
        Path list = Files.write(folder.resolve("list.csv"), bytes);
        List<Object> args = new ArrayList<>(List.of("assess", list, "--as-of", "2026-11-23", "--format", "ndjson"));
        args.addAll(List.of(options));
        TestRun run = TestRun.of(args.toArray());
        return new TestRun(run.exitCode(), run.out(), run.err().replace(list + ": ", ""));
    }

    private TestRun assess(String text, Object... options) throws IOException {
        return assess(text.getBytes(UTF_8), options);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GB18030|GB18030|客户编号,客户名称,销售类型\\nC1,河南省人民医院,项目型销售",
                "GB18030|GB18030|id,saleType,name\\nC1,project,示例医院",
                "GB18030|GB18030|id,saleType,region\\nC1,project,河南",
                "Shift_JIS|Shift-JIS|顧客番号,顧客名,saleType\\nC1,東京病院,project",
                "Shift_JIS|Shift-JIS|id,saleType,name\\nC1,project,株式会社テスト",
                "windows-1252|Windows-1252|id,saleType,name\\nC1,project,Klinikum München",
                "windows-1252|Windows-1252|id,saleType,name\\nC1,project,Größe",
                "windows-1252|Windows-1252|id;saleType;region\\nC1;project;Île-de-France",
                "windows-1252|Windows-1252|id,saleType,name\\nC1,project,Zoë’s “Best” – €",
                "Big5|Big5|id,saleType,客戶名稱\\nC1,project,臺北醫院",
            })
    void theEncodingIsFoundAndNamed(String charset, String shown, String text) throws IOException {
        String list = text.replace("\\n", "\r\n") + "\r\n";
        TestRun run = assess(list.getBytes(Charset.forName(charset)));
        assertThat(run.err()).contains("note: read as " + shown + "\n");
        assertThat(run.out()).isEqualTo(assess(list).out()).isNotEmpty();
        assertThat(assess(list.getBytes(Charset.forName(charset)), "--encoding", charset)
                        .err())
                .doesNotContain("read as");
    }

    @Test
    void utf16WithAndWithoutAMark() throws IOException {
        String list = "客户编号\t销售类型\r\nC1\t项目型销售\r\n";
        String expected = assess(list).out();
        assertThat(expected).contains("C1");
        for (byte[] bytes : List.of(
                ("\uFEFF" + list).getBytes(UTF_16LE),
                ("\uFEFF" + list).getBytes(UTF_16BE),
                list.getBytes(UTF_16LE),
                list.getBytes(UTF_16BE))) {
            TestRun run = assess(bytes);
            assertThat(run.out()).isEqualTo(expected);
            assertThat(run.err()).startsWith("note: read as UTF-16");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "；"})
    void theDelimiterIsFound(String delimiter) throws IOException {
        String list = "id,saleType,name,departments\nC1,project,x,\nC2,project,y,\n".replace(",", delimiter);
        assertThat(assess(list).out()).hasLineCount(2);
        assertThat(assess(list, "--delimiter", delimiter.equals("\t") ? "tab" : delimiter)
                        .out())
                .hasLineCount(2);
    }

    @Test
    void theDelimiterThatIsSaid() throws IOException {
        assertThat(assess("sep=;\r\nid;saleType;name\r\nC1;project;a,b\r\n").out())
                .hasLineCount(1);
        assertThat(assess("id,saleType,departments\nC1,project,MRI;CT\n").out()).hasLineCount(1);
        assertThat(assess("id,saleType\n1,project\n", "--delimiter", "comma").err())
                .startsWith("--delimiter: 'comma' is no delimiter; expected one sign");
        assertThat(assess("id,saleType\n1,project\n", "--encoding", "GBX", "--locale", "zh")
                        .err())
                .startsWith("--encoding: “GBX”不是编码");
    }

    @Test
    void theStandardInputIsReadAsAFileIs() throws IOException {
        byte[] list = "客户编号,销售类型,金额\nC1,项目型销售,\"1,234\"\nC2,项目型销售,\"5,678.50\"\n".getBytes(Charset.forName("GBK"));
        TestRun run = TestRun.reading(new ByteArrayInputStream(list), Terminal.NONE, "assess", "-");
        assertThat(run.out()).hasLineCount(2);
        assertThat(run.err()).contains("read as GB18030").contains("1,234 is read as 1234");
        byte[] line = "{\"id\":\"C1\",\"saleType\":\"project\"}\n".getBytes(UTF_8);
        assertThat(TestRun.reading(new ByteArrayInputStream(line), Terminal.NONE, "assess", "-")
                        .out())
                .hasLineCount(1);
    }

    @Test
    void rejectedRowsOfAnyEncodingCanBeReadAgain() throws IOException {
        byte[] list = "客户编号,销售类型,金额\n甲,项目型销售,很多\n乙,项目型销售,1\n".getBytes(Charset.forName("GBK"));
        Path rejects = folder.resolve("rejects.csv");
        assertThat(assess(list, "--rejects", rejects).exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(Files.readString(rejects)).isEqualTo("\uFEFF客户编号,销售类型,金额\n甲,项目型销售,很多\n");
        assertThat(assess(Files.readAllBytes(rejects), "--encoding", "GBK").err())
                .contains("line 2, column '金额', '很多'");
    }

    @Test
    void whatStandsAroundTheRows() throws IOException {
        TestRun run = assess("""
                Customers of the fourth quarter,,,
                ,,,
                id,name,saleType,amount
                C1,a,project,1000
                ,,,
                Subtotal,,,1000
                id,name,saleType,amount
                C2,b,project,2000
                Total:,,,3000
                Prepared by: Li,,,
                """);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).hasLineCount(2);
        assertThat(run.err()).isEqualTo("""
                note: line 1 stands above the headings and is not read: Customers of the fourth quarter
                note: 2 rows of totals are not read: line 6, 9
                note: 1 row repeats the headings: line 7
                note: 1 note below the list, not read: line 10
                """);
    }

    @Test
    void aCustomerIsNeverTakenForATotalOrANote() throws IOException {
        TestRun run = assess(
                "id,name,saleType,amount\nTotal,Total Energies,project,1000\n注: x,,,\nC2,b,project,2000\nC3,,,\n");
        assertThat(run.out()).hasLineCount(2);
        assertThat(run.err())
                .contains("line 3, column 'saleType', blank: expected non-project or project (and 1 more row: line 5)");
    }

    @Test
    void whatIsWrongInOneColumnIsSaidOnce() throws IOException {
        StringBuilder list = new StringBuilder("id,saleType,annualRevenue,materialsRequested\n");
        for (int i = 0; i < 500; i++) {
            list.append("C").append(i % 400).append(",project,much,x").append(i).append('\n');
        }
        TestRun run = assess(list.toString());
        assertThat(run.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("line 2, column 'annualRevenue', 'much': expected a decimal number")
                        && line.endsWith("(and 499 more rows: line 3, 4, 5)"))
                .anyMatch(line -> line.startsWith("line 2, column 'materialsRequested', 'x0': expected entries")
                        && line.endsWith("(and 499 more rows: line 3, 4, 5)"))
                .anyMatch(line -> line.startsWith("line 402, column 'id', 'C0': the id was already used on line 2")
                        && line.endsWith("(and 99 more rows: line 403, 404, 405)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Opportunity ID,Opportunity Name,Account Name,Amount,Amount Currency,Close Date,Opportunity Owner#id,name,amount,currency,expectedClose,owner",
                "Record ID,Deal Name,Deal owner,Amount,Close Date,Currency#id,name,owner,amount,expectedClose,currency",
                "Deal - ID,Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Expected close date,Deal - Owner#id,name,amount,currency,expectedClose,owner",
                "External ID,Opportunity,Customer,Expected Revenue,Salesperson,Expected Closing#id,name,amount,owner,expectedClose",
                "Record Id,Deal Name,Account Name,Amount,Closing Date,Deal Owner,Currency,Territory#id,name,amount,expectedClose,owner,currency,region",
                "商机编号,商机名称,客户名称,预计成交金额,预计成交日期,负责人,币种#id,name,amount,expectedClose,owner,currency",
            })
    void theExportsOfCrmProgramsAreKnown(String headings, String meant) throws IOException {
        String list = headings + "\n"
                + ",".repeat((int) headings.chars().filter(c -> c == ',').count()) + "\n";
        Path file = Files.writeString(folder.resolve("export.csv"), list.replace("\n,", "\n1,"));
        String out = TestRun.of("columns", file).out();
        String table = out.substring(0, out.indexOf("\n\n"));
        for (String each : meant.split(",", -1)) {
            assertThat(table).as(each).contains("(" + each + ")");
        }
    }

    @Test
    void columnsCanBeSaid() throws IOException {
        String list = "编码一,名称X,类型,总额\nC1,甲,project,1000\n";
        TestRun run = assess(list, "--map", "编码一=id,名称X=客户名称,类型=saleType,总额=");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).startsWith("{\"id\":\"C1\"");
        Path file = Files.writeString(folder.resolve("map.txt"), "编码一 = id\n\n类型 = Sale type\n");
        assertThat(assess(list, "--map", file).out()).startsWith("{\"id\":\"C1\"");
        assertThat(assess(list, "--map", "nothing=id").err()).isEqualTo("--map: the list has no column 'nothing'\n");
        assertThat(assess(list, "--map", "名称X=nam").err())
                .isEqualTo("--map: 'nam' is no fact or attribute of a customer (did you mean 'name'?)\n");
        assertThat(assess(list, "--map", "名称X", "--locale", "zh").err()).startsWith("--map: “名称X”中没有 =");
    }

    @Test
    void whatAListLeavesOutCanBeSaid() throws IOException {
        TestRun run = assess("name,amount\nx,1000\ny,2000\n", "--row-ids", "--sale-type", "项目型销售");
        assertThat(run.out()).contains("{\"id\":\"2\",\"saleType\":\"project\"").contains("{\"id\":\"3\"");
        assertThat(assess("id,saleType\n1,\n", "--sale-type", "project").out()).contains("\"saleType\":\"project\"");
        assertThat(assess("id\n1\n", "--sale-type", "projekt").err())
                .isEqualTo("--sale-type 'projekt': expected non-project or project (did you mean 'project'?)\n");
    }

    @Test
    void theColumnsOfAListAreShown() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.csv"), "No.,Kunde,saleType,Revenue (kCNY),colour\n7,x,project,5,red\n");
        TestRun run = TestRun.of("columns", list);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out())
                .containsPattern("No\\. +Customer id \\(id\\) +assumed +7\n")
                .containsPattern("saleType +Sale type \\(saleType\\) +its name +project\n")
                .containsPattern("Revenue \\(kCNY\\) +Annual revenue \\(annualRevenue\\) × 1,000 +assumed +5\n")
                .containsPattern("colour +not read +red\n")
                .contains("What no column gives:\n", "  Region (region)\n")
                .endsWith("  --map \"No.=id,Kunde=name,Revenue (kCNY)=annualRevenue\"\n");
    }

    @Test
    void aColumnThatHoldsAnAttributeAndAFactShowsBoth() throws IOException {
        Path funnel = Files.writeString(folder.resolve("deals.yaml"), """
                format: funnelkit/funnel/1
                id: deals
                version: "1.0"
                saleTypes: {sale: Sale}
                facts: {stage: {type: choice, ordered: true, label: CRM stage, entries: [demo]}}
                stages: {demo: {customerType: Demo given, chosenBy: stage}}
                """);
        Path list = Files.writeString(folder.resolve("list.csv"), "id,stage\n7,demo\n");
        assertThat(TestRun.of("columns", list, "--funnel", funnel).out())
                .containsPattern("stage +Stage \\(stage\\); CRM stage \\(stage\\) +its name +demo\n");
    }
}
