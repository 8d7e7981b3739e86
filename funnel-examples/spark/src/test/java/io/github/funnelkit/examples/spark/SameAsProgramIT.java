package io.github.funnelkit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.portfolio.StageStay;
import io.github.funnelkit.portfolio.StayEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the same list and the same histories this program and the command-line program come to the same, to the last digit. */
class SameAsProgramIT {

    private static final Path SPARK = Path.of(System.getProperty("program.jar"));
    private static final Path CLI = Path.of("../cli/target/cli.jar");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private void spark(String... arguments) throws IOException, InterruptedException {
        Started run = java(SPARK, arguments);
        assertThat(run.exit()).as(run.out()).isZero();
    }

    private JsonNode program(String... arguments) throws IOException, InterruptedException {
        Started run = java(CLI, arguments);
        assertThat(run.exit()).as(run.out()).isZero();
        return JSON.readTree(run.out());
    }

    private static Started java(Path jar, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-Duser.timezone=UTC", "-jar", jar.toString()));
        all.addAll(List.of(arguments));
        return Started.java(all);
    }

    private JsonNode written(String name) throws IOException {
        return JSON.readTree(folder.resolve("out").resolve(name).toFile());
    }

    /** All members of one that are not of the run, such as the name of the list, are members of the other. */
    private static void assertSame(JsonNode ours, JsonNode programs, String... ofTheRun) {
        ObjectNode left = ((ObjectNode) ours.deepCopy()).without(List.of("rejectedRows", "rejected"));
        ObjectNode right = ((ObjectNode) programs.deepCopy()).without(List.of(ofTheRun));
        assertThat(left.size()).isGreaterThan(1);
        assertThat(left).isEqualTo(right);
    }

    @Test
    void theAudit() throws IOException, InterruptedException {
        // sale types and stages by ids and by any wording, and owners who are not said
        Path list = folder.resolve("customers.csv");
        String claimed = Files.readString(Path.of("../cli/src/test/resources/sample/claimed.csv"));
        Files.writeString(
                list,
                claimed.replace(",non-project,", ",非项目型销售,")
                        .replace("\ninitiated,", "\n立项客户,")
                        .replace("\nintention,", "\nINTERESTED Customer,")
                        .replace(",manager-4,", ",,"));

        spark("assess", list.toString(), folder.resolve("out").toString(), "--as-of", "2026-11-23");
        JsonNode audit = program("audit", list.toString(), "--as-of", "2026-11-23", "--format", "json");

        assertThat(audit.at("/verdicts/2/customers").asInt()).isPositive();
        assertThat(audit.path("owners").size()).isGreaterThan(2);
        assertSame(written("audit.json"), audit, "list", "assessed", "rejected");
    }

    @Test
    void conformanceAndBacktest() throws IOException, InterruptedException {
        List<List<JourneyEvent>> journeys = GeneratedJourneys.of(200);
        Path input = GeneratedJourneys.write(journeys, folder.resolve("journeys"), 9);
        Path events = Files.writeString(folder.resolve("all.ndjson"), GeneratedJourneys.lines(journeys));
        Path stays = Files.writeString(folder.resolve("stays.csv"), stays(journeys));

        spark("journeys", input.toString(), folder.resolve("out").toString(), "--as-of", "2026-11-23");
        JsonNode conformance = program("conform", events.toString(), "--format", "json", "--locale", "en");
        JsonNode backtest =
                program("backtest", stays.toString(), "--as-of", "2026-11-23", "--format", "json", "--locale", "en");

        assertSame(written("conformance.json"), conformance, "list", "read", "rejected", "histories");
        assertThat(backtest.at("/backtest/cuts").size()).isEqualTo(12);
        // the forecast of today is the program's alone
        assertSame(written("backtest.json"), backtest, "list", "read", "rejected", "now");
    }

    private static String stays(List<List<JourneyEvent>> journeys) {
        FunnelCatalog catalog = FunnelCatalog.of(GeneratedJourneys.FUNNEL);
        StringBuilder rows = new StringBuilder("deal,saleType,stage,since,until,outcome\n");
        for (List<JourneyEvent> events : journeys) {
            for (StageStay stay : StageStay.of(JourneyState.replay(catalog, events), ZoneOffset.UTC)) {
                boolean isClosed = stay.end() == StayEnd.WON || stay.end() == StayEnd.LOST;
                rows.append(String.join(
                                ",",
                                stay.deal(),
                                stay.saleType(),
                                stay.stage().isEmpty() ? "none" : stay.stage(),
                                stay.since().toString(),
                                stay.until().map(LocalDate::toString).orElse(""),
                                isClosed ? stay.end().name().toLowerCase(Locale.ROOT) : ""))
                        .append('\n');
            }
        }
        return rows.toString();
    }
}
