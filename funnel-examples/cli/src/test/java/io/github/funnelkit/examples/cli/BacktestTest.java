package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forecasts in time on past days, against what came of them. */
class BacktestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    /** Deals that go through two stages; a third of them is won, and who waits long never is. */
    private static String stays() {
        StringBuilder csv = new StringBuilder("deal,saleType,stage,since,until,outcome\n");
        Random random = new Random(20261123);
        for (int deal = 1; deal <= 300; deal++) {
            LocalDate since = TODAY.minusDays(20 + random.nextInt(700));
            LocalDate moved = since.plusDays(random.nextInt(40));
            LocalDate closed = moved.plusDays(random.nextInt(60));
            csv.append("D" + deal + ",project,target," + since + ",,\n");
            if (random.nextInt(5) > 0 && !moved.isAfter(TODAY)) {
                boolean isOver = random.nextInt(4) > 0 && !closed.isAfter(TODAY);
                csv.append("D" + deal + ",project,intention," + moved + "," + (isOver ? closed : "") + ",");
                csv.append(isOver ? random.nextInt(2) == 0 ? "won" : "lost" : "")
                        .append('\n');
            }
        }
        return csv.toString();
    }

    private TestRun backtest(String text, Object... options) throws IOException {
        Object[] args = new Object[options.length + 4];
        System.arraycopy(
                new Object[] {"backtest", Files.writeString(folder.resolve("stays.csv"), text), "--as-of", TODAY},
                0,
                args,
                0,
                4);
        System.arraycopy(options, 0, args, 4, options.length);
        return TestRun.of(args);
    }

    /** Ten deals a month for three years, of which one is won, and in the last year eight. */
    private static String drifting() {
        StringBuilder csv = new StringBuilder("deal,saleType,stage,since,until,outcome\n");
        LocalDate start = TODAY.minusDays(1_080);
        for (int deal = 0; deal < 360; deal++) {
            LocalDate since = start.plusDays(30L * (deal / 10));
            boolean isWon = deal % 10 < (deal < 240 ? 1 : 8);
            csv.append("D" + deal + ",project,target," + since + "," + since.plusDays(20) + ",")
                    .append(isWon ? "won\n" : "lost\n");
        }
        return csv.append("H1,project,target," + TODAY.minusDays(5) + ",,\n").toString();
    }

    @Test
    void whatHasLatelyChangedIsSaid() throws IOException {
        String words =
                "deals of the same stage and age were won more often than before, by more than chance makes of it: 96,"
                        + " where 40.0 were to be expected. A forecast by all days alike does not know that.";
        assertThat(backtest(drifting()).out()).contains("Since 2025-", words);
        assertThat(backtest(stays()).out()).doesNotContain("beyond chance", "than chance makes");
        JsonNode drifts = SummaryTest.JSON
                .readTree(backtest(drifting(), "--format", "json").out())
                .path("drifts");
        assertThat(drifts.findValuesAsText("end")).containsExactly("WON", "LOST");
        assertThat(drifts.at("/0/explanation/en").asText()).contains(words);
        assertThat(drifts.at("/0/seen").asInt()).isEqualTo(96);
        Path stays = Files.writeString(folder.resolve("stays.csv"), drifting());
        Path list = Files.writeString(folder.resolve("list.csv"), "id,saleType,amount,currency\nH1,project,1000,CNY\n");
        TestRun forecast = TestRun.of("forecast", list, "--stays", stays, "--as-of", TODAY);
        assertThat(forecast.out().replaceAll("\\s+", " ")).contains(words);
        Path report = folder.resolve("report.html");
        TestRun.of("assess", list, "--stays", stays, "--as-of", TODAY, "--report", report);
        assertThat(ReportTest.data(Files.readString(report)).path("shared").toString())
                .contains(words)
                .contains("赢单比此前更多");
    }

    @Test
    void whatWouldHaveBeenForecastIsHeldAgainstWhatCame() throws IOException {
        String csv = stays();
        TestRun run = backtest(csv, "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        JsonNode document = SummaryTest.JSON.readTree(run.out());
        JsonNode backtest = document.path("backtest");
        assertThat(backtest.path("cuts")).hasSize(12);
        JsonNode last = backtest.at("/cuts/11");
        assertThat(last.path("day").asText()).isEqualTo("2026-08-25");
        assertThat(last.path("by").asText()).isEqualTo("2026-11-23");
        assertThat(backtest.path("expected").asDouble() / backtest.path("won").asDouble())
                .isBetween(0.8, 1.25);
        assertThat(backtest.path("expectedByStage").asDouble())
                .isGreaterThan(2 * backtest.path("won").asDouble());
        assertThat(backtest.at("/curve/brier").asDouble())
                .isLessThan(backtest.at("/byStage/brier").asDouble());
        ResultSchema.assertIs("backtest", backtest);
        ResultSchema.assertIs("winsBy", document.path("now"));
        assertThat(document.at("/now/deals").size())
                .isEqualTo((int) csv.lines().filter(line -> line.endsWith(",,")).count()
                        - (int) csv.lines()
                                .filter(line -> line.contains("intention"))
                                .count());
    }

    @Test
    void whatWasPromisedIsHeldAgainstWhatCameOfIt() throws IOException {
        ObjectNode funnel =
                (ObjectNode) SummaryTest.JSON.readTree(TestRun.of("export").out());
        ((ObjectNode) funnel.at("/stages/intention")).put("forecastCategory", "commit");
        Path mine = Files.writeString(folder.resolve("mine.json"), funnel.toString());
        String[] rows = stays().lines().skip(1).toArray(String[]::new);
        String day = "2026-08-25";
        String by = "2026-11-23";
        long committed = 0;
        long won = 0;
        for (String row : rows) {
            String[] cells = (row + " ").split(",", -1);
            String until = cells[4].isEmpty() ? "9999" : cells[4];
            if (cells[2].equals("intention") && cells[3].compareTo(day) <= 0 && until.compareTo(day) > 0) {
                committed++;
                won += cells[5].trim().equals("won") && until.compareTo(by) <= 0 ? 1 : 0;
            }
        }
        JsonNode last = SummaryTest.JSON
                .readTree(
                        backtest(stays(), "--funnel", mine, "--format", "json").out())
                .at("/backtest/cuts/11");
        assertThat(last.path("committed").asLong()).isEqualTo(committed).isPositive();
        assertThat(last.path("committedWon").asLong()).isEqualTo(won).isPositive();
        assertThat(backtest(stays(), "--funnel", mine, "--every", "90").out()).contains("Committed  Won of these");
    }

    /** A list need not be sorted: of two stays that begin on one day, that at the earlier stage was the first. */
    @Test
    void theOrderOfTheRowsChangesNothing() throws IOException {
        List<String> rows = new ArrayList<>(stays().lines().skip(1).toList());
        Collections.reverse(rows);
        String reversed = "deal,saleType,stage,since,until,outcome\n" + String.join("\n", rows) + "\n";
        assertThat(backtest(reversed, "--every", "90").out())
                .isEqualTo(backtest(stays(), "--every", "90").out());
    }

    @Test
    void itIsWorded() throws IOException {
        String out = backtest(stays(), "--every", "90").out();
        assertThat(out)
                .contains("Forecast on  Won by")
                .contains("wins forecast, ")
                .contains("The plain rates of the stages, which do not know the time: ")
                .contains("by 2027-02-21 ")
                .contains("rows rejected.");
        assertThat(backtest(stays(), "--every", "90", "--locale", "zh").out())
                .contains("预测日")
                .contains("不考虑时间的阶段赢率");
    }

    @Test
    void whatCannotBeTestedIsSaid() throws IOException {
        TestRun bad = backtest("""
                deal,saleType,stage,since,until,outcome
                ,project,target,2026-01-01,,
                D2,project,target,2026-01-05,2026-01-01,lost
                D3,project,target,,,
                D4,project,none,2026-01-01,,won
                D5,project,target,2026-11-01,,
                """);
        assertThat(bad.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(bad.err())
                .contains("the history as of 2026-11-23 is too short to test a forecast: it must reach back "
                        + "180 days at least");
        TestRun some = backtest(stays() + "D9999,project,target,,,\nD9998,project,none,2026-01-01,,won\n");
        assertThat(some.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(some.err())
                .contains("column 'since', blank: must not be blank")
                .contains("column 'until', blank: expected the day on which the deal was won or lost");
        assertThat(backtest(stays(), "--horizon", "0").err()).contains("--horizon 0: expected 1 to 3,650 days");
        assertThat(backtest("deal,stage\nD1,target\n").err()).contains("there is no column 'since'");
    }
}
