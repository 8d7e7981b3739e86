package io.github.funnelkit.examples.spark;

import static io.github.funnelkit.examples.spark.GeneratedJourneys.FUNNEL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.portfolio.Backtest;
import io.github.funnelkit.portfolio.Conformance;
import io.github.funnelkit.portfolio.ConformanceBuilder;
import io.github.funnelkit.portfolio.JourneyCheck;
import io.github.funnelkit.portfolio.StageStay;
import io.github.funnelkit.portfolio.StayDrift;
import io.github.funnelkit.portfolio.StayEnd;
import io.github.funnelkit.portfolio.StayHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Spark says of journeys is what the library says of them, however they are spread. */
class JourneysTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final List<List<JourneyEvent>> JOURNEYS = GeneratedJourneys.of(240);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FunnelCatalog CATALOG = FunnelCatalog.of(FUNNEL);

    @TempDir
    private Path folder;

    private Run judge(Path input, String... more) {
        List<String> arguments =
                List.of("journeys", input.toString(), folder.resolve("out").toString(), "--as-of", "2026-11-23");
        return Run.of(IntStream.range(0, arguments.size() + more.length)
                .mapToObj(i -> i < arguments.size() ? arguments.get(i) : more[i - arguments.size()])
                .toArray(String[]::new));
    }

    private static Conformance conformance(List<List<JourneyEvent>> journeys) {
        JourneyCheck check = JourneyCheck.by(Gatekeeper.of(CATALOG, GatePolicy.of(FUNNEL), ZoneOffset.UTC));
        return new ConformanceBuilder()
                .addAll(journeys.stream()
                        .map(JourneyHistory::new)
                        .map(check::check)
                        .toList())
                .build();
    }

    private static StayHistory history(List<List<JourneyEvent>> journeys) {
        List<StageStay> stays = journeys.stream()
                .flatMap(events -> StageStay.of(JourneyState.replay(CATALOG, events), ZoneOffset.UTC).stream())
                .toList();
        LocalDate first =
                stays.stream().map(StageStay::since).min(LocalDate::compareTo).orElseThrow();
        return new StayHistory(first, AS_OF, stays);
    }

    private static Backtest backtest() {
        List<LocalDate> days = IntStream.range(0, 12)
                .mapToObj(back -> AS_OF.minusDays(90 + 30L * back))
                .toList();
        return Backtest.of(history(JOURNEYS), days, 90);
    }

    private JsonNode written(String name) throws IOException {
        return JSON.readTree(folder.resolve("out").resolve(name).toFile());
    }

    /** What the library writes of a result, with words in the language that was asked for. */
    private static JsonNode library(Object result) throws IOException {
        return JSON.readTree(FunnelDocuments.json().explainedIn(Locale.CHINESE).writeResult(result));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40})
    void theyComeToWhatTheLibrarySaysHoweverTheyAreSpread(int files) throws IOException {
        Path input = GeneratedJourneys.write(JOURNEYS, folder.resolve("journeys"), files);

        Run run = judge(input, "--zone", "Z", "--locale", "zh");

        assertThat(run.exit()).as(run.err()).isZero();
        Conformance conformance = conformance(JOURNEYS);
        Backtest backtest = backtest();
        // the comparison means something
        assertThat(conformance.counts()).hasSizeGreaterThan(1);
        assertThat(conformance.conforming()).isBetween(1L, 239L);
        assertThat(backtest.won()).isPositive();
        JsonNode conforming = written("conformance.json");
        assertThat(conforming.at("/funnel/id").asText()).isEqualTo(FUNNEL.id());
        assertThat(conforming.path("rejected").asInt(-1)).isZero();
        assertThat(conforming.path("conformance")).isEqualTo(library(conformance));
        JsonNode tested = written("backtest.json");
        assertThat(tested.path("backtest")).isEqualTo(library(backtest));
        assertThat(tested.path("drifts")).isEqualTo(library(StayDrift.of(history(JOURNEYS))));
        assertThat(run.out())
                .isEqualToIgnoringNewLines(
                        conformance.explain(FUNNEL, Locale.CHINESE) + backtest.explain(Locale.CHINESE));
        assertThat(run.err()).contains("240 journeys judged, 0 rejected");
        assertThat(folder.resolve("out/rejects")).doesNotExist();
    }

    @Test
    void whatHasLatelyChangedIsWritten() throws IOException {
        List<List<JourneyEvent>> drifting = GeneratedJourneys.drifting();
        Path input = GeneratedJourneys.write(drifting, folder.resolve("journeys"), 3);

        assertThat(judge(input, "--zone", "Z", "--locale", "zh").exit()).isZero();

        List<StayDrift> drifts = StayDrift.of(history(drifting));
        assertThat(drifts).extracting(StayDrift::end).containsExactly(StayEnd.WON, StayEnd.LOST);
        assertThat(written("backtest.json").path("drifts")).isEqualTo(library(drifts));
    }

    @Test
    void aJourneyIsOpenedOnceInAllFiles() throws IOException {
        Files.createDirectory(folder.resolve("journeys"));
        String first = GeneratedJourneys.lines(JOURNEYS.subList(0, 1));
        Files.writeString(folder.resolve("journeys/a.ndjson"), GeneratedJourneys.lines(JOURNEYS.subList(1, 2)) + first);
        Files.writeString(folder.resolve("journeys/b.ndjson"), first + GeneratedJourneys.lines(JOURNEYS.subList(2, 3)));
        Files.writeString(folder.resolve("journeys/c.ndjson"), GeneratedJourneys.lines(JOURNEYS.subList(3, 4)) + first);

        Run run = judge(folder.resolve("journeys"), "--zone", "Z", "--format", "csv", "--locale", "zh");

        assertThat(run.exit()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(written("conformance.json").path("conformance"))
                .isEqualTo(library(conformance(JOURNEYS.subList(0, 4))));
        int inA = JOURNEYS.get(1).size() + 1;
        int inC = JOURNEYS.get(3).size() + 1;
        String before = " and was already opened on line " + inA + " of ";
        assertThat(Tables.csv(folder.resolve("out/rejects")))
                .hasSize(2)
                .anySatisfy(
                        row -> assertThat(row).contains("b.ndjson,J0,", "journey 'J0' is opened on line 1" + before))
                .anySatisfy(row -> assertThat(row)
                        .contains(
                                "c.ndjson,J0,",
                                "journey 'J0' is opened on line " + inC + before,
                                "a.ndjson: keep one"));
    }

    @Test
    void aBadJourneyCostsNoOther() throws IOException {
        List<List<JourneyEvent>> good = JOURNEYS.stream()
                .filter(events -> events.size() > 1 && events.get(1) instanceof JourneyEvent.StageEntered)
                .limit(3)
                .toList();
        String unknownStage = GeneratedJourneys.lines(good.subList(0, 1))
                .replaceFirst("\"J\\d+\"", "\"bad-stage\"")
                .replaceFirst("\"stage\":\"[a-z]+\"", "\"stage\":\"nowhere\"");
        String gap = GeneratedJourneys.lines(good.subList(0, 1))
                .replaceFirst("\"J\\d+\"", "\"gap\"")
                .replaceFirst("\"sequence\":2", "\"sequence\":3");
        Files.createDirectory(folder.resolve("journeys"));
        Files.writeString(
                folder.resolve("journeys/a.ndjson"),
                GeneratedJourneys.lines(good.subList(0, 1))
                        + unknownStage
                        + GeneratedJourneys.lines(good.subList(1, 2)));
        Files.writeString(
                folder.resolve("journeys/b.ndjson"),
                gap + GeneratedJourneys.lines(good.subList(2, 3)) + "{\"format\":");

        Run run = judge(folder.resolve("journeys"), "--zone", "Z", "--format", "csv", "--horizon", "3000");

        assertThat(run.exit()).isEqualTo(ExitCode.SOME_REJECTED);
        // what follows the last journey of b may belong to it
        assertThat(written("conformance.json").path("conformance")).isEqualTo(library(conformance(good.subList(0, 2))));
        assertThat(written("conformance.json").path("rejected").asInt()).isEqualTo(3);
        assertThat(Tables.csv(folder.resolve("out/rejects")))
                .hasSize(3)
                .anySatisfy(row -> assertThat(row).contains("a.ndjson,bad-stage,", "nowhere"))
                .anySatisfy(row -> assertThat(row).contains("b.ndjson,gap,"))
                .anySatisfy(row -> assertThat(row).contains("b.ndjson,J"));
        assertThat(run.err())
                .contains("2 journeys judged, 3 rejected (see ")
                .contains("no forecast on a past day: expected journeys that reach 6000 days back from 2026-11-23");
        assertThat(folder.resolve("out/backtest.json")).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsRefusedInOneLine() {
        Run missing = judge(folder.resolve("nowhere"));
        assertThat(missing.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(missing.err())
                .contains("nowhere: there is no such file or folder")
                .doesNotContain("\tat ");
        assertThat(judge(folder, "--horizon", "3651").err()).contains("--horizon 3651: expected 1 to 3650 days");
        assertThat(judge(folder, "--every", "0").exit()).isEqualTo(ExitCode.FAILED);
    }
}
