package io.github.funnelkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job: from a list to stage, what is missing and what to do. */
class AssessTest {

    @TempDir
    private Path folder;

    static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(AssessTest.class.getResourceAsStream("/" + name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private TestRun assess(String text, String... options) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), text);
        Object[] args = new Object[options.length + 2];
        args[0] = "assess";
        args[1] = list;
        System.arraycopy(options, 0, args, 2, options.length);
        return TestRun.of(args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTableOfTheSample(String language) throws IOException {
        TestRun run = TestRun.of("assess", "--format", "table", "--locale", language);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).isEqualTo(resource("golden/table-" + language + ".txt"));
    }

    /** The facts alone, all criteria standing, the record's stage as a claim, and as what was reached by right. */
    @ParameterizedTest
    @CsvSource({
        "customers.csv, '', expected",
        "customers.csv, --holding standing, expected-standing",
        "claimed.csv, '', expected-claimed",
        "claimed.csv, --reached, expected-reached",
    })
    void theSampleIsAssessedAsExpected(String list, String options, String expected) throws IOException {
        Path file = Files.writeString(folder.resolve(list), resource("sample/" + list));
        List<Object> arguments =
                new ArrayList<>(List.of("assess", file, "--as-of", "2026-11-23", "--format", "ndjson"));
        if (!options.isEmpty()) {
            arguments.addAll(List.of(options.split(" ")));
        }
        assertThat(TestRun.of(arguments.toArray()))
                .isEqualTo(new TestRun(ExitCode.GOOD, resource("sample/" + expected + ".ndjson"), ""));
    }

    @Test
    void noHeadingIsBrokenInsideAWordAndNothingLapsesTwice() {
        for (String language : new String[] {"de", "en", "ja"}) {
            assertThat(TestRun.of("assess", "--format", "table", "--locale", language)
                            .out()
                            .lines()
                            .skip(2)
                            .findFirst()
                            .orElseThrow())
                    .as(language)
                    .contains(language.equals("de") ? "Vertriebsart" : language.equals("en") ? "Responsible" : "販売形態");
        }
        String table = TestRun.of("assess", "--format", "table").out();
        String late = table.substring(table.indexOf("C0005"), table.indexOf("C0006"));
        assertThat(late.replaceAll("\\s+", " ")).containsOnlyOnce("45 days overdue");
    }

    @Test
    void aClaimIsReadByIdOrName() throws IOException {
        String list = """
                id,saleType,Stage,wagesPaidOnTime,similarPurchases,sufficientPatients
                C1,non-project,%s,yes,none,yes
                """;
        for (String name : List.of("intention", "意向客户", " INTERESTED customer ")) {
            assertThat(assess(list.formatted(name)).out()).contains("\"claimed\":\"intention\",\"claim\":\"UNPROVEN\"");
        }
        assertThat(assess(list.formatted("none")).out()).doesNotContain("claim");
        TestRun wrong = assess(list.formatted("intension"));
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(wrong.err()).contains("column 'Stage'").contains("did you mean 'intention'?");
    }

    @Test
    void whatLapsedAndWhatIsClaimedIsInTheTable() throws IOException {
        String list = "id,saleType,stage,wagesPaidOnTime,similarPurchases,sufficientPatients,agentReportsIntention,"
                + "quoteEnquiry,nextActionDate\nC1,non-project,initiated,yes,none,yes,yes,yes,2026-11-20\n";
        Path file = Files.writeString(folder.resolve("list.csv"), list);
        assertThat(TestRun.on(new Terminal(true, true, 240), "assess", file, "--format", "table")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("~ The next action is", "overdue", "says Customer with", "not proven by the");
    }

    @Test
    void theFormatFitsWhereTheResultsGo() {
        assertThat(TestRun.on(new Terminal(true, true, 120), "assess").out())
                .startsWith("Sales funnel action standard");
        assertThat(TestRun.on(Terminal.NONE, "assess").out()).startsWith("{\"id\"");
        assertThat(TestRun.on(Terminal.NONE).out()).startsWith("Sales funnel action standard");
    }

    @Test
    void theTableFitsTheTerminal() {
        String table = TestRun.on(new Terminal(true, true, 120), "assess", "--locale", "zh")
                .out();
        assertThat(table.lines()
                        .mapToInt(
                                line -> line.replaceAll("[^\\x00-\\x7f]", "xx").length()))
                .allMatch(width -> width <= 120);
    }

    @Test
    void headingsInAnyOrderAndLanguageAndAllWaysToSayYes() throws IOException {
        String expected = assess(
                        "id,saleType,wagesPaidOnTime,similarPurchases,sufficientPatients\nC1,non-project,yes,none,true\n")
                .out();
        assertThat(expected).contains("\"stage\":\"target\"");
        assertThat(assess(
                                "\uFEFF有一定数量的病源, 销售类型 ,Wages and bonuses are paid on time,客户编号,同类设备采购日期\r\n是,非项目型销售,TRUE,C1,none\r\n")
                        .out())
                .isEqualTo(expected);
        assertThat(assess(
                                "\"sufficientPatients\",\"Sale type\",\"工资奖金按时发放\",\"id\",\"similarPurchases\"\ryes,Non-project sale,是,C1,NONE\r")
                        .out())
                .isEqualTo(expected);
    }

    @Test
    void noIsNotUnknown() throws IOException {
        TestRun run =
                assess("id,saleType,wagesPaidOnTime,similarPurchases,sufficientPatients\nC1,non-project,否,none,\n");
        assertThat(run.out())
                .contains("{\"criterion\":\"target.non-project.solvent\",\"outcome\":\"NOT_MET\"}")
                .contains("{\"criterion\":\"target.non-project.patients\",\"outcome\":\"UNKNOWN\"}");
    }

    @Test
    void theDayDecides() throws IOException {
        String list =
                "id,saleType,wagesPaidOnTime,similarPurchases,sufficientPatients\nC1,non-project,yes,2025-11-23,yes\n";
        assertThat(assess(list).out()).contains("\"stage\":\"target\"");
        assertThat(assess(list, "--as-of", "2026-11-22").out()).contains("\"stage\":null");
    }

    @Test
    void theExtendedStandardGoesOn() throws IOException {
        String list = "id,saleType,forms,termsAgreed\nC1,project,contract,yes\n";
        assertThat(assess(list, "--standard", "extended").exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(assess(list, "--standard", "documented").exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess --as-of 23.11.2026",
                "assess --format xml",
                "assess --locale fr",
                "assess a.csv b.csv",
                "asess"
            })
    void wrongUsage(String commandLine) {
        TestRun run = TestRun.of((Object[]) commandLine.split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void helpNamesEveryOption() {
        TestRun run = TestRun.of("assess", "--help");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).contains("--as-of", "--format", "--standard", "--locale", "--report", "--rejects");
        assertThat(TestRun.of("--version").out()).startsWith("funnel ");
    }
}
