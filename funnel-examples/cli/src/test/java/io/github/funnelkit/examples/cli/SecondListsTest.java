package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Collections whose records stand in a list of their own, with the ids of the customers. */
class SecondListsTest {

    private static final String DEALS = "id,saleType,objective\nD1,complex,Platform\nD2,complex,Platform\n";

    @TempDir
    private Path folder;

    private Path funnel = Path.of("");
    private Path deals = Path.of("");
    private Path contacts = Path.of("");

    @BeforeEach
    void methodology() throws IOException {
        funnel = folder.resolve("blue-sheet.yaml");
        contacts = folder.resolve("contacts.csv");
        deals = Files.writeString(folder.resolve("deals.csv"), DEALS);
        assertThat(TestRun.of("export", "--methodology", "miller-heiman", "--output", funnel)
                        .exitCode())
                .isEqualTo(ExitCode.GOOD);
    }

    private TestRun run(String command, Object... more) {
        List<Object> words = new ArrayList<>(List.of(command, deals, "--funnel", funnel, "--as-of", "2026-11-23"));
        words.addAll(List.of(more));
        TestRun run = TestRun.of(words.toArray());
        return new TestRun(run.exitCode(), run.out(), run.err().replace(folder + "/", ""));
    }

    private TestRun assess(String records, Object... more) throws IOException {
        Files.writeString(contacts, records);
        List<Object> words = new ArrayList<>(List.of("--format", "ndjson", "--records", "people=" + contacts));
        words.addAll(List.of(more));
        return run("assess", words.toArray());
    }

    private static String stage(TestRun run, String id) {
        String line = run.out()
                .lines()
                .filter(each -> each.contains("\"id\":\"" + id + "\""))
                .findFirst()
                .orElseThrow();
        return line.replaceFirst(".*?\"stage\":(\"[^\"]*\"|null).*", "$1").replace("\"", "");
    }

    @Test
    void recordsComeToTheirCustomersInAnyOrder() throws IOException {
        TestRun run = assess("""
                Rating,Customer ID,Role,We have met,mode,name
                1,D2,user,no,even-keel,Zhao
                4,D1,Economic buyer,√,growth,Li
                2,D2,coach,yes,trouble,Zhou
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(stage(run, "D1")).isEqualTo("above");
        assertThat(stage(run, "D2")).isEqualTo("above");
    }

    @Test
    void whoHasNoRowsHasNoneAndWhoseListIsNotGivenIsNotKnown() throws IOException {
        String known = assess("id,met\nD1,yes\n").out();
        assertThat(known.lines().skip(1)).singleElement().asString().contains("\"outcome\":\"NOT_MET\"");
        assertThat(run("assess", "--format", "ndjson").out().lines().skip(1))
                .singleElement()
                .asString()
                .doesNotContain("\"outcome\":\"NOT_MET\"");
    }

    @Test
    void rowsOfNobodyAreSaidOnceWithACountAndTheFirstLines() throws IOException {
        TestRun run = assess("id,name\nD1,a\nX1,b\nX2,c\nX1,d\nX3,e\nX4,f\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.err()).isEqualTo("""
                deals.csv: note: contacts.csv: 5 rows are about no customer that was read here, first on line 3 ('X1'), 4 ('X2'), 6 ('X3')
                """);
        assertThat(assess("id,name\nX1,b\n", "--locale", "zh").err())
                .isEqualTo("deals.csv: 说明：contacts.csv：1 行不属于这里读取的任何客户，最先是第 2 行（“X1”）\n");
    }

    @Test
    void aRowWithABadValueIsRejectedWithItsPlaceAndLeavesItsCustomersRecordsUnknown() throws IOException {
        TestRun run = assess("id,role,met,rating\nD1,boss,yes,7\nD1,user,yes,1\n,user,yes,1\nD2,user,yes,1\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err()).isEqualTo("""
                contacts.csv: line 2, column 'role', 'boss': expected one of Economic buyer, User, Technical buyer, Coach, none when there is none, or blank when it is not known
                contacts.csv: line 4, column 'id', blank: every record needs the id of its customer
                contacts.csv: note: column 'rating': '7' counts as not known: expected a whole number, -5 to 5, none when there is none, or blank when it is not known; please correct the cell (1 cell, first on line 2)
                2 records read, 2 rows rejected
                deals.csv: note: Buying influences: not known of 1 customer, as rows of theirs were rejected: D1
                """);
        assertThat(stage(run, "D1")).isEqualTo("universe");
        assertThat(run.out().lines().findFirst().orElseThrow()).doesNotContain("\"outcome\":\"NOT_MET\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "week", "report", "audit", "forecast", "coverage", "show", "form", "impact"})
    void everyCommandThatReadsAListTakesThem(String command) throws IOException {
        Files.writeString(contacts, "id,met\nX1,yes\n");
        List<Object> words = new ArrayList<>();
        words.add(command.equals("report") ? "assess" : command);
        if (command.equals("impact")) {
            words.addAll(List.of(funnel, funnel, deals));
        } else {
            words.addAll(List.of(deals, "--funnel", funnel));
        }
        if (command.equals("report")) {
            words.addAll(List.of("--report", folder.resolve("report.html")));
        } else if (command.equals("form")) {
            words.addAll(List.of("--output", folder.resolve("form.xlsx")));
        } else if (command.equals("show")) {
            words.add("D1");
        }
        words.addAll(List.of("--as-of", "2026-11-23", "--records", "people=" + contacts));
        TestRun run = TestRun.of(words.toArray());
        assertThat(run.err()).contains("1 row is about no customer that was read here");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    void aSheetOfTheSameWorkbookCanHoldThem() throws IOException {
        deals = folder.resolve("deals.xlsx");
        try (OutputStream out = Files.newOutputStream(deals);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill(workbook.newWorksheet("Deals"), "id,saleType,objective", "D1,complex,Platform");
            fill(workbook.newWorksheet("People"), "id,met,mode", "D1,yes,growth");
        }
        TestRun run = run("assess", "--format", "ndjson", "--records", "people=" + deals + "#People");
        assertThat(run.err())
                .isEqualTo("deals.xlsx: note: sheet 'Deals' is read, not People (--sheet chooses another)\n");
        assertThat(stage(run, "D1")).isEqualTo("above");
    }

    private static void fill(Worksheet sheet, String... rows) {
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split(",", -1);
            for (int column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    @Test
    void aListIsReadAsListsAre() throws IOException {
        Files.write(contacts, "联系人;;\n客户编号;Name;评分\nD1;王;-2,0\n合计;;-2,0\n".getBytes(Charset.forName("GB18030")));
        TestRun run =
                run("assess", "--records", "people=" + contacts, "--map", "评分=people.rating", "--format", "ndjson");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.err()).isEqualTo("""
                contacts.csv: note: read as GB18030
                contacts.csv: note: line 1 stands above the headings and is not read: 联系人
                contacts.csv: note: 1 row of totals is not read: line 4
                """);
    }

    @Test
    void columnsSaysWhatTheirColumnsAreTakenFor() throws IOException {
        Files.writeString(contacts, "Deal ID,Role,Mail\nD1,user,x\n");
        TestRun run = run("columns", "--records", "people=" + contacts, "--map", "Mail=people.win");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED); // it has no --as-of
        run = TestRun.of(
                "columns", deals, "--funnel", funnel, "--records", "people=" + contacts, "--map", "Mail=people.win");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out())
                .doesNotContain("(people)")
                .contains("Deal ID  Customer id (customerId)  assumed", "Mail     Win-result (win)          --map")
                .endsWith("  --map \"Deal ID=people.customerId,Mail=people.win\"\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people      | --records: 'people' is no collection with its list; expected COLLECTION=FILE, as in people=contacts.csv",
                "peeple=@    | --records: 'peeple' is no collection of the methodology; there are people (did you mean 'people'?)",
                "people=@.no | contacts.csv.no: there is no such file",
            })
    void whatIsWrongWithTheOptionIsSaid(String given, String words) throws IOException {
        Files.writeString(contacts, "id,met\nD1,yes\n");
        TestRun run = run("assess", "--records", given.replace("@", contacts.toString()));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err().lines().findFirst().orElseThrow()).startsWith(words);
    }

    @Test
    void aCollectionHasOneListAndOnePlace() throws IOException {
        assertThat(assess("id,met\nD1,yes\n", "--records", "Buying influences=" + contacts)
                        .err())
                .contains("--records: collection 'people' has two lists; put all records into one");
        Files.writeString(deals, "id,saleType,people\nD1,complex,\nD2,complex,none\n");
        TestRun run = assess("id,met\nD1,yes\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .contains(
                        "deals.csv: line 3: 'people' stands here and in contacts.csv; expected one of them: leave the other out");
        assertThat(TestRun.of("summary", "--records", "people=" + contacts).err())
                .startsWith("--records is about a list: name its FILE");
        assertThat(TestRun.of("summary", deals, "--records", "people=" + contacts)
                        .err())
                .startsWith("--records: 'people' is no collection, as the methodology has none");
    }
}
