package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of CRM programs, whose column of stages says won and lost, too. */
class EndedRowsTest {

    @TempDir
    private Path folder;

    private TestRun assess(String list, Object... options) throws IOException {
        Path file = Files.writeString(folder.resolve("deals.csv"), list);
        Object[] args = new Object[options.length + 2];
        args[0] = "assess";
        args[1] = file;
        System.arraycopy(options, 0, args, 2, options.length);
        TestRun run = TestRun.of(args);
        return new TestRun(run.exitCode(), run.out(), run.err().replace(file + ": ", ""));
    }

    private static String list(String stage) {
        return "id,saleType,stage\nC1,project," + stage + "\nC2,project,intention\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"赢单", "Closed Won", "closedwon", "WON", "已成交", "受注"})
    void wonIsAnsweredByTheStandardThatEndsBeforeIt(String stage) throws IOException {
        TestRun run = assess(list(stage));
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err())
                .isEqualTo("line 2, column 'stage', '" + stage
                        + "': the deal was won, and the methodology has no such ending: take the row out of the list, or leave"
                        + " the cell blank to judge the customer by its facts; --standard extended has the stage 'won'\n"
                        + "1 customer assessed, 1 row rejected (--rejects FILE.csv keeps them)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"输单", "Closed Lost", "丢单", "lost", "流失", "verloren"})
    void lostIsAnsweredByBothFormsOfTheStandard(String stage) throws IOException {
        for (String form : new String[] {"documented", "extended"}) {
            TestRun run = assess(list(stage), "--standard", form, "--locale", "zh");
            assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
            assertThat(run.err())
                    .startsWith("第 2 行，列“stage”，“" + stage + "”：商机已丢单，而该方法论没有相应的结局：请从名单中去掉该行，")
                    .contains("funnel export --methodology hubspot")
                    .endsWith("评估 1 个客户，拒绝 1 行（可用 --rejects FILE.csv 保存）\n");
        }
    }

    @Test
    void wonIsTheStageThatIsCertain() throws IOException {
        TestRun run = assess(list("Closed Won"), "--standard", "extended");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out().lines().findFirst().orElseThrow()).contains("\"claimed\":\"won\"");
        assertThat(run.err())
                .isEqualTo("note: column 'stage': 'Closed Won' is read as 'Won customer' (1 cell, first on line 2)\n");
    }

    @Test
    void theEndingsOfAMethodologyAreWhatTheyMean() throws IOException {
        Path funnel = folder.resolve("hubspot.yaml");
        TestRun.of("export", "--methodology", "hubspot", "--output", funnel);
        TestRun run = assess("id,stage\nD1,赢单\nD2,输单\nD3,Closed Won\n", "--funnel", funnel);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"claimed\":\"closed-won\""),
                        line -> assertThat(line).contains("\"claimed\":\"closed-lost\""),
                        line -> assertThat(line).contains("\"claimed\":\"closed-won\""));
        assertThat(run.err()).isEqualTo("""
                        note: column 'stage': '赢单' is read as 'Closed Won' (1 cell, first on line 2)
                        note: column 'stage': '输单' is read as 'Closed Lost' (1 cell, first on line 3)
                        """);
    }

    /** Two endings at which a deal is lost: which of them is meant nobody can tell. */
    @Test
    void nothingIsGuessedWhereThereAreSeveral() throws IOException {
        Path funnel = Files.writeString(folder.resolve("own.yaml"), """
                format: funnelkit/funnel/1
                id: own
                version: "1"
                saleTypes: {sale: Sale}
                facts: {ready: {type: flag, label: Ready}}
                stages:
                  here: {customerType: Here, criteria: {ready: {text: Ready, when: {is: ready}}}}
                endings:
                  no-budget: {kind: lost, label: No budget}
                  competitor: {kind: lost, label: To a competitor}
                """);
        assertThat(assess("id,stage\nD1,Lost\n", "--funnel", funnel).err())
                .startsWith("line 2, column 'stage', 'Lost': expected here or no-budget or competitor or none");
        assertThat(assess("id,stage\nD1,To a competitor\n", "--funnel", funnel).exitCode())
                .isEqualTo(ExitCode.GOOD);
    }

    @Test
    void ndjsonIsAnsweredInTheSameWay() throws IOException {
        Path file = Files.writeString(
                folder.resolve("deals.ndjson"), "{\"id\":\"C1\",\"saleType\":\"project\",\"stage\":\"Closed Lost\"}\n");
        assertThat(TestRun.of("assess", file).err())
                .contains("/stage: the deal was lost, and the methodology has no such ending");
    }
}
