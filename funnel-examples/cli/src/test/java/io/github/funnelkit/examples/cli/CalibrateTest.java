package io.github.funnelkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What closed deals say about the stated win probabilities. */
class CalibrateTest {

    @TempDir
    private Path folder;

    private Path history;

    @BeforeEach
    void name() {
        history = folder.resolve("history.csv");
    }

    private TestRun calibrate(String text, Object... options) throws IOException {
        Files.writeString(history, text);
        Object[] args = new Object[options.length + 2];
        args[0] = "calibrate";
        args[1] = history;
        System.arraycopy(options, 0, args, 2, options.length);
        return TestRun.of(args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theSample(String language) throws IOException {
        TestRun run = TestRun.of("calibrate", "--locale", language);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).isEqualTo(AssessTest.resource("golden/calibrate-" + language + ".txt"));
    }

    @Test
    void theSampleIsTheGeneratedOne() throws IOException {
        try (InputStream shipped = ListFile.sampleHistory().open(Program.onThisMachine())) {
            assertThat(new String(shipped.readAllBytes(), UTF_8)).isEqualTo(GeneratedHistory.csv());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "project, intention, 0.10",
        "project, initiated, 0.25",
        "project, shortlisted, 0.50",
        "non-project, intention, 0.075",
        "non-project, initiated, 0.15",
        "non-project, shortlisted, 0.30"
    })
    void theIntervalsHoldTheTruthThatTheSampleWasDrawnBy(String saleType, String stage, double truth)
            throws IOException {
        JsonNode stages = SummaryTest.JSON
                .readTree(TestRun.of("calibrate", "--format", "json").out())
                .path("stages");
        for (JsonNode each : stages) {
            if (each.path("saleType").asText().equals(saleType)
                    && each.path("stage").asText().equals(stage)) {
                assertThat(truth)
                        .isBetween(
                                each.at("/interval/low").asDouble(),
                                each.at("/interval/high").asDouble());
                return;
            }
        }
        throw new AssertionError("no such stage");
    }

    @Test
    void idsAndNamesInAnyLanguageMeanTheSame() throws IOException {
        String expected = calibrate("""
                        saleType,highestStage,outcome
                        project,initiated,won
                        non-project,none,lost
                        """).out();
        assertThat(expected).contains("\nProject sale      Customer with an approved project      1    1 ");
        assertThat(calibrate("结果,最高阶段,销售类型\n赢单,立项客户,项目型销售\n丢单,none,非项目型销售\n").out())
                .isEqualTo(expected);
        assertThat(calibrate("""
                                Outcome,Sale type,Highest stage,Deal id
                                Won,Project sale,Customer with an approved project,1
                                Lost,Non-project sale,none,2
                                """).out()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "won, 赢单 成交 已成交 中标 已中标 签单 won WON win 'closed won' Closed-Won",
        "lost, 丢单 輸單 丟單 失單 棄單 输单 失单 弃单 丢标 输标 未中标 流失 lost LOSS lose 'closed lost' Closed-Lost"
    })
    void sellersHaveManyWordsForWonAndLost(String outcome, String words) throws IOException {
        String expected = calibrate("saleType,highestStage,outcome\nproject,target," + outcome + "\n")
                .out();
        for (String word : words.replace("'closed ", "closed_").replace("'", "").split(" ", -1)) {
            TestRun run =
                    calibrate("saleType,highestStage,outcome\nproject,target, " + word.replace('_', ' ') + "\u00A0\n");
            assertThat(run.err()).as(word).isEmpty();
            assertThat(run.out()).as(word).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"输单了", "进行中", "是", "1", "废单", "平单", "无", "暂停"})
    void otherOutcomesAreRefusedInTheReadersLanguageAndNoneIsSuggested(String outcome) throws IOException {
        String row = "销售类型,最高阶段,结果\n项目型销售,入围客户," + outcome + "\n";
        assertThat(calibrate(row, "--locale", "zh").err()).contains("“" + outcome + "”：应为 赢单 或 丢单\n");
        assertThat(calibrate(row).err()).contains("'" + outcome + "': expected won or lost\n");
    }

    @Test
    void aNameOfTwoStagesIsNotGuessedAt() throws IOException {
        Path funnel = folder.resolve("twins.yaml");
        Files.writeString(funnel, """
                format: funnelkit/funnel/1
                id: twins
                version: "1"
                saleTypes: {only: Only}
                facts:
                  one: {type: flag, label: One}
                  two: {type: flag, label: Two}
                stages:
                  early: {customerType: Lead, criteria: {one: {text: One, when: {is: one}}}}
                  late: {customerType: Lead, criteria: {two: {text: Two, when: {is: two}}}}
                """);
        TestRun run = calibrate("saleType,highestStage,outcome\nOnly,lead,won\nonly,late,won\n", "--funnel", funnel);
        assertThat(run.err())
                .contains("column 'highestStage', 'lead': several have this name: write early or late\n")
                .contains("1 closed deal read, 1 row rejected");
    }

    @Test
    void badRowsAreReportedAndKept() throws IOException {
        Path rejects = folder.resolve("rejects.csv");
        String good = "1,project,target,lost\n";
        TestRun run = calibrate(
                "id,saleType,highestStage,outcome\n" + good + "2,projekt,target,won\n3,project,initated,wonn\n"
                        + "4,project,,open\n1,project,target,won\n5,project,target\n",
                "--rejects",
                rejects);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err().replace(history + ": ", "")).isEqualTo("""
                        line 3, column 'saleType', 'projekt': expected non-project or project (did you mean 'project'?)
                        line 4, column 'highestStage', 'initated': expected target or intention or initiated or shortlisted \
                        or none (did you mean 'initiated'?) (and 1 more row: line 5)
                        line 4, column 'outcome', 'wonn': expected won or lost (did you mean 'won'?) (and 1 more row: line 5)
                        line 6, column 'id', '1': the id was already used on line 2
                        line 7: 3 cells, but 4 headings: too few
                        1 closed deal read, 5 rows rejected; the rejected rows are in %s
                        """.formatted(rejects));
        assertThat(Files.readString(rejects) + good)
                .hasLineCount(7)
                .startsWith("id,saleType,highestStage,outcome\n2,projekt,target,won\n");
        assertThat(run.out()).contains("1 deal read, 5 rows rejected.");
        assertThat(TestRun.of("calibrate", history, "--locale", "zh").err())
                .startsWith(history + ": 第 3 行，列“saleType”，“projekt”：应为 非项目型销售 或 项目型销售（是否指 'project'？）\n");
    }

    @Test
    void whatIsNoHistoryIsRefused() throws IOException {
        assertThat(calibrate("saleType,outcome\nproject,won\n").err())
                .isEqualTo(
                        history
                                + ": there is no column 'highestStage' (or 'Highest stage'); the first line must hold the headings\n");
        assertThat(calibrate("saleType,highestStage,outcome\n").err())
                .isEqualTo(history + ": there are headings, but no deals: the history ends after the first line\n");
        assertThat(calibrate("saleType,highestStage,outcome,budgett\nproject,none,won,1\n")
                        .err())
                .isEqualTo(history + ": warning: column 'budgett' is no attribute of a closed deal and is ignored\n");
        assertThat(TestRun.of("calibrate", folder.resolve("no.csv")).exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(TestRun.of("calibrate", history, "--rejects", history).err())
                .isEqualTo(history + ": one file cannot be used for two purposes\n");
    }

    @Test
    void howMuchEvidenceIsAskedForIsTheReadersChoice() {
        assertThat(TestRun.of("calibrate", "--half-width", "15").out())
                .contains("fewer than 39 deals")
                .doesNotContain("too few");
        assertThat(TestRun.of("calibrate", "--prior-weight", "0").out()).contains("counts for 0 deals");
        TestRun wrong = TestRun.of("calibrate", "--half-width", "50");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(wrong.err()).startsWith("half-width 50 percentage points: expected 1 to 49");
    }

    @Test
    void aForecastByWhatTheHistorySays() throws IOException {
        Files.writeString(history, GeneratedHistory.csv());
        JsonNode calibrated = SummaryTest.JSON.readTree(
                TestRun.of("forecast", "--history", history, "--format", "json").out());
        // 8 non-project customers stand where a probability is estimated, and everybody at the first stage
        assertThat(calibrated.at("/bases").toString()).isEqualTo("{\"NOMINAL\":4,\"UNSTATED\":16,\"CALIBRATED\":20}");
        assertThat(TestRun.of("forecast", "--history", history, "--half-width", "15")
                        .out())
                .contains("calibrated by closed deals 24.");
        Files.writeString(history, "saleType,highestStage,outcome\nproject,none,maybe\nproject,none,won\n");
        TestRun some = TestRun.of("forecast", "--history", history);
        assertThat(some.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(some.err())
                .contains("'maybe': expected won or lost")
                .contains("1 closed deal read, 1 row rejected (funnel calibrate --rejects FILE.csv keeps them)");
        assertThat(some.out()).contains("stated by the methodology 16.");
        TestRun none = TestRun.of("forecast", "--history", folder.resolve("no.csv"));
        assertThat(none)
                .isEqualTo(new TestRun(ExitCode.FAILED, "", folder.resolve("no.csv") + ": there is no such file\n"));
    }
}
