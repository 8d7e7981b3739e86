package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.examples.cli.output.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom to look after first, and everything about one customer. */
class WeekTest {

    @TempDir
    private Path folder;

    private Path list() {
        try {
            return Files.writeString(folder.resolve("sample.csv"), AssessTest.resource("sample/customers.csv"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TestRun at(int width, Object... args) {
        return TestRun.on(new Terminal(true, true, width), args);
    }

    @Test
    void whatDoesNotFitIsToldByHowFarOffItIs() throws IOException {
        Path funnel = Files.writeString(folder.resolve("lease.yaml"), """
                format: funnelkit/funnel/1
                id: lease
                version: "1.0"
                saleTypes: {renewal: Renewal}
                facts: {leaseEnd: {type: day, label: End of the present lease}}
                stages:
                  enquiry:
                    customerType: Enquirer
                    criteria:
                      due: {text: The lease ends within 6 months, when: {withinNext: {fact: leaseEnd, period: P6M}}}
                """);
        Path list = Files.writeString(
                folder.resolve("leases.csv"),
                "id,name,owner,amount,currency,leaseEnd\nL4,Dogwood Farm,lee,30000,EUR,2027-05-24\n");
        assertThat(at(120, "week", list, "--funnel", funnel, "--color", "never").out())
                .contains(" x 2027-05-24, 1 day too late ");
        assertThat(at(80, "week", list, "--funnel", funnel, "--color", "never").out())
                .contains(" x 1 day too late ")
                .doesNotContain("too l…");
    }

    @Test
    void anOwnerWhomNobodyKnowsIsSaid() {
        assertThat(at(200, "week", "--owner", "manger-4", "--color", "never").out())
                .contains(
                        "no open customer has an owner called 'manger-4'; there are manager-1, manager-2, manager-3, manager-4"
                                + " (did you mean 'manager-4'?)\n");
        assertThat(at(200, "week", "--owner", "MANAGER－4", "--color", "never").out())
                .doesNotContain("called");
        assertThat(at(80, "week", "--owner", "王", "--locale", "zh", "--color", "never")
                        .out())
                .contains("没有责任人为“王”的在跟客户；责任人有 manager-1、");
    }

    @Test
    void aStageCanBeNamedAsItsCustomersAreCalled() {
        TestRun byId = at(80, "week", "--stage", "intention", "--color", "never");
        assertThat(byId.out()).contains("示例医院038");
        assertThat(at(80, "week", "--stage", "意向客户", "--color", "never")).isEqualTo(byId);
        assertThat(at(80, "week", "--stage", "interested Customer", "--color", "never"))
                .isEqualTo(byId);
        assertThat(at(80, "week", "--stage", "intentoin").err())
                .isEqualTo("there is no stage 'intentoin'; there are target, intention, initiated, shortlisted, none"
                        + " (did you mean 'intention'?)\n");
    }

    @Test
    void aLinePerCustomerRankedByGainAndNoWall() {
        List<String> lines =
                at(80, "week", "--limit", "3", "--color", "never").out().lines().toList();
        assertThat(lines)
                .containsSubsequence(
                        "Sales funnel action standard 1.0 · as of 2026-11-23 · sample.csv",
                        "  Customer    Stage What is missing  Next action          Owner     Amount   Due",
                        "~ 示例医院039 ===-  ? The decision…  Invite the decision… manager-4  8.44M 11-23",
                        "! 示例医院005 ===-  ? The fixed bud… Agree the date of t… manager-3  7.81M 10-09",
                        "~ 示例医院013 =---  ? Date of the a… Agree the date of t… manager-1 13.08M     -",
                        "",
                        "37 more customers: --limit 0 shows all, --owner NAME and --stage ID some; funnel");
        assertThat(at(80, "week", "--color", "never").out().lines().count()).isLessThan(32);
    }

    private Path longIds() throws IOException {
        return Files.writeString(folder.resolve("long.csv"), """
                id,saleType,name,amount,nextActionDate,wagesPaidOnTime,similarPurchases
                OPP-2026-EAST-000100,non-project,,14500000,,yes,none
                OPP-2026-EAST-000101,non-project,第一人民医院（集团）附属肿瘤专科医院东部院区,9000000,,yes,none
                """);
    }

    /** Ids that are cut are all alike, and a name that is cut does not find its customer. */
    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 120})
    void idsAndWhatIsMissingAreWholeAtAnyWidth(int width) throws IOException {
        for (String language : List.of("en", "zh")) {
            String out = at(width, "week", longIds(), "--color", "never", "--locale", language)
                    .out();
            assertThat(out).contains("OPP-2026-EAST-000100");
            assertThat(out.lines())
                    .allSatisfy(line -> assertThat(Cell.width(line)).isLessThanOrEqualTo(width));
            if (width <= 60) {
                assertThat(out)
                        .contains("OPP-2026-EAST-000101")
                        .contains(language.equals("zh") ? "? 有一定数量的病源" : "? There is a certain number of patie");
            }
        }
    }

    @Test
    void aNarrowTerminalHasTheIdBelowTheName() throws IOException {
        assertThat(at(40, "week", longIds(), "--color", "never", "--locale", "zh")
                        .out()
                        .lines())
                .containsSubsequence(
                        "~ OPP-2026-EAST-000… ---- 1,450 万     -",
                        "  OPP-2026-EAST-000100",
                        "  ? 有一定数量的病源",
                        "  核实病源量",
                        "~ 第一人民医院（集…  ----   900 万     -",
                        "  OPP-2026-EAST-000101");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 200})
    void noLineIsLongerThanTheTerminal(int width) {
        for (String language : List.of("en", "zh", "zh-Hant", "de", "ja")) {
            for (String standard : List.of("documented", "extended")) {
                for (String[] command : new String[][] {
                    {"week", "--limit", "0"}, {"show", list().toString(), "C0028", "--as-of", "2026-11-23"}
                }) {
                    Object[] words = new Object[command.length + 6];
                    System.arraycopy(command, 0, words, 0, command.length);
                    System.arraycopy(
                            new Object[] {"--locale", language, "--standard", standard, "--color", "never"},
                            0,
                            words,
                            command.length,
                            6);
                    TestRun run = at(width, words);
                    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
                    assertThat(run.out().lines())
                            .allSatisfy(line -> assertThat(Cell.width(line))
                                    .as("%s %s: %s", language, standard, line)
                                    .isLessThanOrEqualTo(width));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--owner ＭＡＮＡＧＥＲ-4, 8",
        "--stage none, 16",
        "--stage initiated, 6",
        "--stage initiated --owner manager-3, 3",
        "--owner nobody, 0"
    })
    void someAreShown(String options, int customers) throws IOException {
        String[] words = ("week --format json --limit 0 " + options).split(" ");
        TestRun run = TestRun.of((Object[]) words);
        assertThat(new ObjectMapper().readTree(run.out()).get("items")).hasSize(customers);
    }

    @ParameterizedTest
    @CsvSource({
        "gain, C0039 C0005 C0013",
        "due, C0013 C0001 C0007",
        "closing, C0001 C0002 C0035",
        "amount, C0019 C0011 C0033",
        "stage, C0006 C0014 C0012",
        "owner, C0013 C0017 C0009",
        "name, C0001 C0002 C0003"
    })
    void itIsSorted(String order, String first) throws IOException {
        TestRun run = TestRun.of("week", "--format", "json", "--sort", order, "--limit", "3");
        StringBuilder ids = new StringBuilder();
        for (JsonNode item : new ObjectMapper().readTree(run.out()).get("items")) {
            ids.append(' ').append(item.get("customer").asText());
        }
        assertThat(ids.toString().strip()).isEqualTo(first);
    }

    /** Today counts: one day is today alone. */
    @ParameterizedTest
    @CsvSource({"1, 2026-11-23, 1", "2, 2026-11-24, 2", "14, 2026-12-06, 3", "15, 2026-12-07, 4"})
    void whatIsDueGoesByTheHorizon(int days, String by, int due) throws IOException {
        Path list = Files.writeString(folder.resolve("days.csv"), """
                id,saleType,nextActionDate
                A,project,2026-11-22
                B,project,2026-11-23
                C,project,2026-11-24
                D,project,2026-12-06
                E,project,2026-12-07
                """);
        Object[] command = {"week", list, "--as-of", "2026-11-23", "--horizon", days};
        assertThat(at(80, command).out()).contains(" " + due + " due by " + by + " ");
        Object[] json = {"week", list, "--as-of", "2026-11-23", "--horizon", days, "--format", "json"};
        assertThat(new ObjectMapper()
                        .readTree(TestRun.of(json).out())
                        .get("due")
                        .toString())
                .isEqualTo("{\"by\":\"" + by + "\",\"customers\":" + due + "}");
    }

    @Test
    void theHorizonIsAWeekUnlessItIsSaid() {
        assertThat(TestRun.of("week", "--horizon", "7")).isEqualTo(TestRun.of("week"));
        assertThat(TestRun.of("week", "--horizon", "0").err()).contains("--horizon 0: expected 1 to 3,650 days");
        assertThat(TestRun.of("week", "--horizon", "3651", "--locale", "zh").err())
                .contains("--horizon 3,651：应为 1 至 3,650 天");
        assertThat(TestRun.of("week", "--horizon", "3650").exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    void thereAreColoursWhereTheyAreAskedForAndNothingElseThatATerminalActsOn() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                "id,name,saleType,owner\nC1,\u001B[5mred\u0007,project,\u001B]0;title\u0007\n");
        assertThat(TestRun.of("week", list).out()).doesNotContain("\u001B");
        assertThat(at(80, "week", list).out()).contains("\u001B[1m");
        assertThat(at(80, "week", list, "--color", "never").out()).doesNotContain("\u001B");
        for (TestRun run : List.of(
                TestRun.of("week", list, "--color", "always"), TestRun.of("show", list, "C1", "--color", "always"))) {
            assertThat(run.out()).contains("\u001B[");
            assertThat(run.out().replaceAll("\u001B\\[(0|1|2|31|32|33)m", "")).doesNotContain("\u001B", "\u0007");
        }
    }

    @Test
    void theAgreedDaysAreACalendarThatAParserReads() throws IOException {
        Path file = folder.resolve("week.ics");
        TestRun run = TestRun.of("week", "--ics", file, "--locale", "zh");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        String text = Files.readString(file);
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(24);
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        assertThat(calendar.getEvents().get(0).getSummary().getValue()).isEqualTo("示例医院039");
        assertThat(text).contains("DTSTART;VALUE=DATE:20261123\r\n");
        TestRun.of("week", "--ics", folder.resolve("again.ics"), "--locale", "zh");
        assertThat(folder.resolve("again.ics")).hasSameBinaryContentAs(file);
    }

    private Path quotes(String statement) throws IOException {
        return Files.writeString(folder.resolve("quotes.yaml"), """
                format: funnelkit/funnel/1
                id: quotes
                version: "2.0"
                saleTypes: {sale: Sale}
                facts:
                  validUntil: {type: day, label: Quote valid until}
                  meeting: {type: day, label: Next meeting}
                """ + statement + """
                stages:
                  quoted:
                    customerType: Quoted
                    criteria:
                      valid: {text: The quote is valid, when: {upcoming: validUntil}}
                """);
    }

    private Path quoted() throws IOException {
        return Files.writeString(
                folder.resolve("quoted.csv"),
                "id,name,owner,amount,currency,validUntil,meeting\nQ1,Elm Farm,lee,100,EUR,2026-11-20,2026-11-25\n");
    }

    @Test
    void aDayThatACriterionAsksForIsNoNextActionUnlessTheMethodologySaysSo() throws IOException {
        Path list = quoted();
        Object[] week = {"week", list, "--funnel", quotes(""), "--as-of", "2026-11-23", "--color", "never"};
        for (int width : new int[] {100, 50}) {
            assertThat(at(width, week).out())
                    .contains("Elm Farm", "0 one criterion short", "~ one criterion short")
                    .doesNotContain("11-20", "11-25", "Due", "! ", "next action overdue", "agreed");
        }
        assertThat(at(100, week).out()).as("amounts that end the lines").doesNotContain("…\n");
        week[3] = quotes("nextAction: meeting\n");
        for (int width : new int[] {100, 50}) {
            assertThat(at(width, week).out())
                    .contains("Elm Farm", "11-25", "0 at a stage without an agreed next action", " 1 due")
                    .doesNotContain("11-20");
        }
    }

    @ParameterizedTest
    @CsvSource({"--ics, week.ics", "--sort, due"})
    void whereNoDayIsThatOfTheNextActionThereIsNoneToSortByOrToWrite(String option, String value) throws IOException {
        Object given = option.equals("--ics") ? folder.resolve(value) : value;
        TestRun run = TestRun.of("week", quoted(), "--funnel", quotes(""), option, given);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo((option.equals("--ics") ? "--ics" : "--sort due")
                        + ": 'quotes 2.0' does not say which day is that of the next action; state it in the methodology,"
                        + " such as nextAction: validUntil\n");
        assertThat(folder.resolve("week.ics")).doesNotExist();
    }

    @Test
    void aStageThatIsNoneOfTheFunnelsIsNamedWithThoseThatAre() {
        TestRun run = TestRun.of("week", "--stage", "won");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("target, intention, initiated, shortlisted, none");
    }

    @Test
    void oneCustomerIsShownByIdOrName() {
        Path list = list();
        TestRun run = TestRun.of("show", list, "C0008", "--as-of", "2026-11-23");
        assertThat(run.out())
                .contains(
                        "\nC0008 示例医院008\n",
                        "\n1. Find out which doctors operate minimally invasively (now: 0 of 1, 1 short)\n",
                        "\nx Has a doctor able to operate minimally invasively - not met: 0 of 1, 1 short\n",
                        "\nThe shortest way to the next stage - Customer to develop\n");
        assertThat(TestRun.of("show", list, "示例医院008", "--as-of", "2026-11-23").out())
                .isEqualTo(run.out());
        TestRun unknown = TestRun.of("show", list, "C008");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(unknown.err()).contains("no customer 'C008' in the list (did you mean C0008?)");
    }

    @Test
    void aCustomerOfTheSampleIsShownWithoutNamingAList() {
        TestRun run = TestRun.of("show", "C0039", "--color", "never");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\nC0039 示例医院039\n").contains("sample.csv");
        assertThat(run.err()).contains("this is the sample that the program ships");
        assertThat(TestRun.of("ask", "示例医院001").out()).contains("C0001");
        assertThat(TestRun.of("show", list()).err()).startsWith("Missing: ID\n");
        assertThat(TestRun.of("show").err()).startsWith("Missing: ID\n");
        assertThat(TestRun.of("show", "-").err()).startsWith("Missing: ID\n");
        assertThat(TestRun.of("show", "C00399").err())
                .endsWith("no customer 'C00399' in the list (did you mean C0039?)\n");
    }

    @Test
    void whatIsAgreedAndWhatIsPastIsShown() throws IOException {
        Path list = Files.writeString(folder.resolve("agreed.csv"), """
                id,saleType,name,nextActionDate,expectedClose
                L1,project,Late,2026-11-20,2026-10-01
                N1,project,Next,2026-11-23,2027-01-31
                W1,project,Without,,
                """);
        assertThat(TestRun.of("show", list, "L1", "--as-of", "2026-11-23").out())
                .contains("Project sale · closing 2026-10-01 (past)\n", "\nnext action 2026-11-20 (overdue)\n");
        assertThat(TestRun.of("show", list, "N1", "--as-of", "2026-11-23").out())
                .contains("Project sale · closing 2027-01-31\n", "\nnext action 2026-11-23\n");
        assertThat(TestRun.of("show", list, "W1", "--as-of", "2026-11-23").out())
                .doesNotContain("closing", "\nnext action");
    }

    @Test
    void whereNobodyIsChosenThatIsSaid() {
        assertThat(TestRun.of("week", "--owner", "manager-4", "--stage", "intention")
                        .out())
                .contains("\nno open customer is chosen by this\n");
        assertThat(TestRun.of("week", "--owner", "manager-2", "--stage", "intention")
                        .out())
                .doesNotContain("no open customer");
    }
}
