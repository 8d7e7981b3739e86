package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the report tells of check-ups, and of the past where that is given: the same as the commands. */
class ReportHistoryTest {

    @TempDir
    private Path folder;

    private PastLists lists;

    @BeforeEach
    void write() throws IOException {
        lists = PastLists.in(folder);
    }

    private String page(Object... options) throws IOException {
        Path file = folder.resolve("report.html");
        List<Object> all = new ArrayList<>(List.of("assess", "--report", file));
        all.addAll(List.of(options));
        TestRun run = TestRun.of(all.toArray());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
        return Files.readString(file);
    }

    private JsonNode told(String... command) throws IOException {
        List<Object> all = new ArrayList<>(List.of((Object[]) command));
        all.addAll(List.of("--funnel", lists.funnel(), "--format", "json"));
        TestRun run = TestRun.of(all.toArray());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
        return SummaryTest.JSON.readTree(run.out());
    }

    private static String shared(JsonNode data, int number) {
        return data.at("/shared/en").get(number).asText("0").equals("0")
                ? data.at("/shared/zh").get(number).asText()
                : data.at("/shared/en").get(number).asText();
    }

    /** A table of the page: its title, then its rows. */
    private static List<List<String>> table(JsonNode data, String tab, String title) {
        for (JsonNode part : data.path(tab)) {
            if (shared(data, part.path("title").asInt()).startsWith(title)) {
                List<List<String>> rows = new ArrayList<>();
                part.path("rows").forEach(row -> {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(shared(data, cell.asInt())));
                    rows.add(cells);
                });
                assertThat(part.path("bars").size()).isIn(0, rows.size());
                return rows;
            }
        }
        throw new AssertionError(title + " is not in " + tab);
    }

    @Test
    void signalsStandWithTheirFactAndStep() throws IOException {
        JsonNode data = ReportTest.data(page(lists.arguments()));
        List<String> found = new ArrayList<>();
        for (JsonNode customer : data.path("customers")) {
            for (JsonNode signal : customer.get(19)) {
                found.add(customer.get(0).asText() + " "
                        + data.at("/funnel/severities")
                                .get(signal.get(1).asInt())
                                .path("id")
                                .asText() + " "
                        + data.at("/funnel/signals")
                                .get(signal.get(0).asInt())
                                .path("id")
                                .asText() + ": "
                        + shared(data, signal.get(2).asInt()) + " -> "
                        + shared(data, signal.get(3).asInt()));
            }
        }
        List<String> byCommand = new ArrayList<>();
        told(
                        "checkup",
                        lists.list().toString(),
                        "--as-of",
                        "2026-11-23",
                        "--stays",
                        lists.stays().toString(),
                        "--earlier",
                        lists.monday().toString())
                .path("deals")
                .forEach(deal -> deal.path("findings")
                        .forEach(finding -> byCommand.add(deal.path("id").asText() + " "
                                + finding.path("severity").asText() + " "
                                + finding.path("signal").asText() + ": "
                                + finding.at("/fact/en").asText() + " -> "
                                + finding.at("/step/en").asText())));
        assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(byCommand);
        assertThat(String.join("\n", found))
                .contains(
                        "R1 warning nextActionOverdue",
                        "R2 warning closeDatePast",
                        "R3 redFlag staysTooLong",
                        "R2 warning claimAhead");
        assertThat(shared(data, data.path("blind").asInt())).startsWith("Not looked at");
        // without any past there are signals, too
        assertThat(ReportTest.data(page(lists.list(), "--funnel", lists.funnel(), "--as-of", PastLists.TODAY))
                        .at("/customers/0/19"))
                .hasSize(1);
    }

    @Test
    void winsInTimeAreForecastAndTested() throws IOException {
        JsonNode data = ReportTest.data(page(lists.arguments("--horizon", 60)));
        JsonNode byCommand =
                told("backtest", lists.stays().toString(), "--as-of", "2026-11-23", "--horizon", "60", "--every", "30");
        assertThat(data.path("wonBy").asText())
                .isEqualTo(byCommand.at("/now/by").asText());
        List<List<String>> wins = table(data, "forecastParts", "Won by which day");
        assertThat(wins).hasSize(6);
        assertThat(wins.get(5))
                .containsExactly(
                        "2027-01-22",
                        Integer.toString(byCommand.at("/now/deals").size()),
                        String.format(
                                Locale.ROOT,
                                "%.1f",
                                byCommand.at("/now/expected").asDouble()),
                        byCommand.at("/now/p10").asText() + " - "
                                + byCommand.at("/now/p90").asText());
        List<List<String>> days = table(data, "forecastParts", "The forecast, tested");
        assertThat(days).hasSameSizeAs(byCommand.at("/backtest/cuts"));
        for (int day = 0; day < days.size(); day++) {
            JsonNode cut = byCommand.at("/backtest/cuts").get(day);
            assertThat(days.get(day))
                    .startsWith(
                            cut.path("day").asText(),
                            cut.path("by").asText(),
                            cut.path("deals").asText())
                    .contains(
                            cut.path("p10").asText() + " - " + cut.path("p90").asText(),
                            cut.path("won").asText());
        }
        assertThat(table(data, "forecastParts", "Predicted and won"))
                .hasSameSizeAs(byCommand.at("/backtest/curve/bins"));
        // each deal that the stays know has its chance
        byCommand.at("/now/deals").forEach(deal -> {
            if (deal.path("deal").asText().equals("R3")) {
                assertThat(data.at("/customers/2/21").asDouble())
                        .isEqualTo(Math.round(deal.path("probability").asDouble() * 1e4) / 1e4);
            }
        });
        assertThat(data.at("/customers/1/21").isNull()).isTrue();
    }

    @Test
    void whatChangedWhatRulesCostAndWhatClosedDealsTell() throws IOException {
        JsonNode data = ReportTest.data(page(lists.arguments()));
        assertThat(table(data, "historyParts", "What changed since monday.csv · EUR"))
                .containsExactly(
                        List.of("start", "2", "28,000", "2,800"),
                        List.of("opened", "1", "5,000", "500"),
                        List.of("advanced", "1", "0", "2,400"),
                        List.of("raised", "1", "2,000", "800"),
                        List.of("end", "3", "35,000", "6,500"),
                        List.of("pushed out", "1", "10,000", "4,000"));
        JsonNode rules = told("conform", lists.stays().toString());
        List<List<String>> prices = table(data, "historyParts", "Rules");
        assertThat(prices).hasSize(1);
        assertThat(prices.get(0))
                .contains(
                        rules.at("/conformance/prices/0/keptWon").asText() + " / "
                                + rules.at("/conformance/prices/0/kept").asText(),
                        rules.at("/conformance/prices/0/brokenWon").asText() + " / "
                                + rules.at("/conformance/prices/0/broken").asText());
        List<List<String>> weights = table(data, "historyParts", "What closed deals tell · Roof");
        assertThat(weights).anySatisfy(row -> assertThat(row).contains("Owner met", "met", "speaks for winning"));
        assertThat(shared(data, data.at("/customers/0/22").asInt()))
                .contains("win probability", "Owner met - met: odds ×");
        assertThat(shared(data, data.at("/customers/1/20").asInt()))
                .startsWith("Measured: yes or no\nIt helps to decide");
    }

    /** Of a day that nothing came before, nothing is told. */
    @Test
    void withoutAPastThereIsNoneInIt() throws IOException {
        JsonNode data = ReportTest.data(page());
        assertThat(data.path("forecastParts")).isEmpty();
        assertThat(data.path("historyParts")).isEmpty();
        assertThat(data.has("wonBy")).isFalse();
    }

    @Test
    void itIsHandedOnWithoutTheFoldersOfTheMachine() throws IOException {
        assertThat(page(lists.arguments())).doesNotContain(folder.toString()).contains("friday.csv", "monday.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "en, What changed since monday.csv",
        "zh, 自 monday.csv 以来的变化",
        "zh-Hant, 自 monday.csv 以來的變化",
        "de, Was sich seit monday.csv geändert hat",
        "ja, monday.csvからの変化"
    })
    void readersWithoutScriptsHaveTheTablesInTheirLanguage(String language, String title) throws IOException {
        String page = page(lists.arguments("--locale", language));
        String plain = page.substring(page.indexOf("<noscript>"), page.indexOf("</noscript>"));
        assertThat(plain)
                .contains(
                        "<h2>" + title + " · EUR</h2>",
                        "<td>35,000</td>".replace(",", language.equals("de") ? "." : ","));
        assertThat(plain.split("<table>", -1)).hasSize(1 + 7);
    }

    @ParameterizedTest
    @CsvSource({
        "--stays stays.csv, --stays needs --report: give both",
        "--earlier monday.csv, --earlier needs --report: give both",
        "--closed closed.csv, --closed needs --report: give both",
        "--report x.html --horizon 30, --horizon needs --stays: give both",
        "--report x.html --stays stays.csv --horizon 0, --horizon 0: expected 1 to",
    })
    void whatGoesTogetherIsSaid(String options, String problem) {
        String[] words = ("assess friday.csv --locale en " + options).split(" ");
        TestRun run = TestRun.of((Object[]) words);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(problem);
    }

    /** Judged by what was known, so instead of the stays; the same as the commands say. */
    @Test
    void journeysTellHowFarRulesWereKeptAndWhatThisVersionWouldHaveRefused() throws IOException {
        Path journeys = Files.writeString(
                folder.resolve("events.ndjson"),
                JourneyTest.OPENED
                        + JourneyTest.OPENED
                                .replace("opened", "stageEntered")
                                .replace("\"sequence\":1", "\"sequence\":2")
                                .replaceAll("\"journey\".*", "\"stage\":\"target\"}"));
        Path list = Files.writeString(folder.resolve("deals.csv"), "id,saleType,stage\ndeal-7,non-project,target\n");
        JsonNode data = ReportTest.data(
                page(list, "--standard", "extended", "--journeys", journeys, "--as-of", PastLists.TODAY));
        List<String> rules = new ArrayList<>();
        for (JsonNode part : data.path("historyParts")) {
            if (shared(data, part.path("title").asInt()).startsWith("Rules")) {
                part.path("notes").forEach(note -> rules.add(shared(data, note.asInt())));
            }
        }
        assertThat(rules).hasSizeGreaterThan(1).first().asString().startsWith("0 of 1 deal kept to the rules");
        List<List<String>> refused = table(data, "historyParts", "What this version would have refused");
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0)).startsWith("deal-7", "2026-11-23").endsWith("open");
        String impact = TestRun.of("impact", "documented", "extended", journeys).out();
        assertThat(List.of(refused.get(0).get(3).split(" · ")))
                .hasSizeGreaterThan(1)
                .allSatisfy(obstacle -> assertThat(impact).contains(obstacle));
        assertThat(data.at("/customers/0/19"))
                .as("signals of what the journey tells")
                .hasSizeGreaterThan(3);
        TestRun alone = TestRun.of("assess", lists.list(), "--journeys", journeys);
        assertThat(alone.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(alone.err()).contains("--journeys", "--report");
    }
}
