package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far histories keep to the rules, from a list of stays and from journeys. */
class ConformTest {

    private static final String HEAD = "deal,saleType,stage,since,until,outcome\n";
    private static final String STAYS = HEAD
            + "D1,project,target,2026-01-12,,\nD1,project,intention,2026-02-03,,\n"
            + "D2,project,intention,2026-02-02,2026-04-15,lost\n"
            + "D3,project,target,2026-03-09,,\nD3,project,intention,2026-04-01,,\nD3,project,target,2026-05-01,,\n"
            + "D4,project,target,2026-01-02,2026-01-05,lost\nD4,project,intention,2026-02-01,,\n";

    @TempDir
    private Path folder;

    private TestRun conform(String text, Object... options) throws IOException {
        Object[] args = new Object[options.length + 2];
        args[0] = "conform";
        args[1] = Files.writeString(folder.resolve("stays.csv"), text);
        System.arraycopy(options, 0, args, 2, options.length);
        return TestRun.of(args);
    }

    @Test
    void staysAreHeldAgainstTheOrderOfTheStages() throws IOException {
        TestRun run = conform(STAYS, "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        JsonNode document = SummaryTest.JSON.readTree(run.out());
        JsonNode conformance = document.path("conformance");
        assertThat(conformance.path("deals").asInt()).isEqualTo(4);
        assertThat(conformance.path("conforming").asInt()).isEqualTo(1);
        assertThat(conformance.path("counts").findValuesAsText("kind"))
                .containsExactly("SKIPPED", "REWORK", "INACTIVE");
        assertThat(document.at("/histories/1/deviations/0/obstacle/explanation/en")
                        .asText())
                .startsWith("No stage may be skipped: enter ");
        assertThat(document.at("/histories/1/nearest").findValuesAsText("fit"))
                .containsExactly("PUT_IN", "KEPT", "KEPT");
        assertThat(conformance.at("/prices/0/broken").asInt()).isEqualTo(1);
        assertThat(conformance.at("/prices/0/verdict").asText()).isEqualTo("TOO_FEW_DEALS");
        ResultSchema.assertIs("conformance", conformance);
        ResultSchema.assertIs("historyConformance", document.at("/histories/0"));
    }

    @Test
    void theJsonHasItsWordsInTheLanguageOfTheReader() throws IOException {
        JsonNode document = SummaryTest.JSON.readTree(
                conform(STAYS, "--format", "json", "--locale", "zh").out());
        assertThat(document.at("/histories/1/deviations/0/obstacle/explanation/zh")
                        .asText())
                .startsWith("不能跳过阶段");
    }

    @Test
    void itIsWorded() throws IOException {
        assertThat(conform(STAYS).out())
                .contains("1 of 4 deals kept to the rules; fitness ")
                .contains("- stage skipped: once, in 1 deal\n")
                .contains("Won where not")
                .contains("never what caused what")
                .contains("too few closed deals")
                .contains("D2: fitness 0.67\n- 2026-02-02, stage skipped: ")
                .endsWith("8 stays read, 0 rows rejected.\n");
        assertThat(conform(STAYS, "--locale", "zh").out())
                .contains("4 个商机中 1 个符合规则")
                .contains("离规则最远的商机");
    }

    private Path journeys() throws IOException {
        return Files.writeString(
                folder.resolve("events.ndjson"),
                JourneyTest.OPENED
                        + JourneyTest.OPENED
                                .replace("opened", "stageEntered")
                                .replace("\"sequence\":1", "\"sequence\":2")
                                .replaceAll("\"journey\".*", "\"stage\":\"target\"}"));
    }

    @Test
    void anotherVersionWouldHaveRefusedStages() throws IOException {
        TestRun run = TestRun.of("impact", "documented", "extended", journeys());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out())
                .startsWith("deal-7: open\n- 2026-11-23: ")
                .endsWith(
                        "\n\n1 of 1 deal would have been refused a stage: 0 won, 0 lost, 0 ended otherwise, 1 open\n");
        TestRun json = TestRun.of("impact", "documented", "extended", journeys(), "--format", "json");
        JsonNode document = SummaryTest.JSON.readTree(json.out());
        assertThat(document.path("refused").asInt()).isEqualTo(1);
        assertThat(document.path("open").asInt()).isEqualTo(1);
        assertThat(document.at("/refusedDeals/0/deal").asText()).isEqualTo("deal-7");
        assertThat(document.at("/refusedDeals/0/steps/0/day").asText()).isEqualTo("2026-11-23");
        assertThat(document.at("/refusedDeals/0/steps/0/obstacles")).isNotEmpty();
        TestRun none = TestRun.of("impact", "documented", "extended", folder.resolve("none.ndjson"));
        assertThat(none.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(none.err()).contains("none.ndjson");
    }

    @Test
    void journeysAreJudgedByWhatWasKnown() throws IOException {
        TestRun run = TestRun.of("conform", journeys());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out())
                .contains("0 of 1 deal kept to the rules")
                .contains("not proven: ")
                .contains("action not done: ")
                .endsWith("1 journey read.\n");
    }

    /** Seven rules were broken in the one deal that is closed. */
    @Test
    void ofRulesOfWhichNothingIsKnownAFewAreShown() throws IOException {
        Path closed = journeys();
        Files.writeString(
                closed,
                JourneyTest.OPENED
                        .replace("opened", "lost")
                        .replace("\"sequence\":1", "\"sequence\":3")
                        .replaceAll("\"journey\".*", "\"reason\":\"price\"}"),
                StandardOpenOption.APPEND);
        String told = TestRun.of("conform", closed).out();
        assertThat(told.lines().filter(line -> line.contains("0 / 1"))).as(told).hasSize(5);
        assertThat(told).contains("\n2 more rules were broken, with too few closed deals to conclude anything: ");
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        TestRun some = conform(STAYS + "D5,project,target,,,\n");
        assertThat(some.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(some.err()).contains("column 'since', blank");
        TestRun none = TestRun.of("conform", folder.resolve("none.ndjson"));
        assertThat(none.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(none.err()).contains("none.ndjson");
    }
}
