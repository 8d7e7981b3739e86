package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deals that have ended, and stages that sellers choose, in a list. */
class EndingsTest {

    @TempDir
    private Path folder;

    private Path funnel;
    private Path list;

    @BeforeEach
    void write() throws IOException {
        funnel = Files.writeString(folder.resolve("deals.yaml"), """
                format: funnelkit/funnel/1
                id: deals
                version: "1.0"
                saleTypes: {sale: Sale}
                facts:
                  stageName: {type: choice, ordered: true, label: CRM stage, entries: [demo, proposal, closed-lost]}
                  budget: {type: quantity, unit: EUR, label: Budget}
                stages:
                  demo: {customerType: Demo given, winProbability: 20, chosenBy: stageName}
                  proposal:
                    customerType: Proposal sent
                    winProbability: 60
                    chosenBy: stageName
                    criteria: {budget: {text: There is a budget, when: {atLeast: {fact: budget, value: 10000}}}}
                endings:
                  lost: {kind: lost, label: Lost deal, when: {oneOf: {fact: stageName, values: [closed-lost]}}}
                  won: {kind: won, from: proposal}
                """);
        list = Files.writeString(folder.resolve("deals.csv"), """
                id,stage,stageName,budget,amount,currency
                D1,demo,demo,,100,EUR
                D2,proposal,proposal,500,200,EUR
                D3,lost,closed-lost,12000,300,EUR
                D4,Lost deal,proposal,12000,400,EUR
                D5,won,proposal,12000,500,EUR
                """);
    }

    private TestRun run(String command, String format) {
        return TestRun.of(command, list, "--funnel", funnel, "--format", format);
    }

    @Test
    void eachDealIsAtItsStageOrEnding() {
        TestRun run = run("assess", "ndjson");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"stage\":\"demo\"", "\"claim\":\"JUSTIFIED\""),
                        line -> assertThat(line).contains("\"stage\":\"demo\"", "\"claim\":\"CONTRADICTED\""),
                        line -> assertThat(line)
                                .contains(
                                        "\"stage\":null,\"ending\":\"lost\",\"endingKind\":\"lost\",\"stageByCriteria\":\"proposal\"",
                                        "\"claimed\":\"lost\",\"claim\":\"JUSTIFIED\""),
                        line -> assertThat(line)
                                .contains("\"stage\":\"proposal\"", "\"claimed\":\"lost\",\"claim\":\"CONTRADICTED\""),
                        line -> assertThat(line)
                                .contains("\"stage\":\"proposal\"", "\"claimed\":\"won\",\"claim\":\"JUSTIFIED\""));
        assertThat(run("assess", "table").out()).contains("says Lost deal:");
    }

    @Test
    void theSummaryCountsThemApart() throws IOException {
        JsonNode summary = SummaryTest.JSON.readTree(run("summary", "json").out());
        assertThat(summary.at("/customers/customers").asInt()).isEqualTo(3);
        assertThat(summary.at("/ended/customers").asInt()).isEqualTo(2);
        assertThat(summary.at("/ended/amounts/EUR").asInt()).isEqualTo(800);
        assertThat(summary.at("/endings/0/ending").asText()).isEqualTo("lost");
        assertThat(summary.at("/endings/0/kind").asText()).isEqualTo("lost");
        assertThat(summary.at("/endings/1/ending").asText()).isEqualTo("won");
        assertThat(summary.at("/endings/1/customers").asInt()).isOne();
        assertThat(run("summary", "table").out()).contains("Ended, and not among those above");
    }

    /** D5 says that it is won, and its facts justify that: it is neither in the forecast nor among what is to be done. */
    @Test
    void whatTheRecordSaysByRightIsOverForAll() throws IOException {
        assertThat(run("forecast", "json").out()).contains("2 deals have ended, and are in no total and no month.");
        assertThat(run("week", "json").out()).contains("\"D4\"").doesNotContain("\"D5\"", "\"D3\"");
        assertThat(TestRun.of("show", list, "D5", "--funnel", funnel).out())
                .contains("Claimed: won - justified by the facts")
                .doesNotContain("To do");
    }

    @Test
    void aWaterfallHasWhatHasEnded() throws IOException {
        Path before = Files.writeString(folder.resolve("before.csv"), """
                id,stage,stageName,budget,amount,currency,expectedClose
                D1,demo,demo,,100,EUR,2026-12-01
                D3,demo,demo,,350,EUR,
                D4,proposal,proposal,12000,400,EUR,
                D5,proposal,proposal,12000,500,EUR,
                """);
        Files.writeString(
                list,
                Files.readString(list)
                        .replace("currency\n", "currency,expectedClose\n")
                        .replace("EUR\n", "EUR,2027-01-01\n"));
        String table = TestRun.of("waterfall", before, list, "--funnel", funnel).out();
        assertThat(table).contains("""
                EUR
                Change      Deals  Amount EUR  Weighted EUR  Course
                ----------  -----  ----------  ------------  --------------------
                start           4       1,350           630  ===================
                opened          1         200            40  ...................+
                cut             1         -50           -10  ...................-
                won             1        -500          -300  ...........---------
                lost            1        -300           -60  .........--
                end             3         700           300  =========
                pushed out      1         100            20
                """, "Times  Customer\n-----  --------\n    1  D1\n");
        assertThat(TestRun.of("waterfall", list, list, "--funnel", funnel, "--by", "owner")
                        .out())
                .contains("no owner · EUR\n");
        Path lost = Files.writeString(folder.resolve("lost.csv"), "id,stageName\nD3,closed-lost\n");
        assertThat(TestRun.of("waterfall", lost, lost, "--funnel", funnel).out())
                .contains("Nothing was open on either day, and nothing changed.");
    }

    @Test
    void anAuditTellsWhatIsClaimedOfThem() throws IOException {
        JsonNode audit = SummaryTest.JSON.readTree(run("audit", "json").out());
        assertThat(audit.at("/claimed/customers").asInt()).isEqualTo(2);
        assertThat(audit.at("/unclaimed/customers").asInt()).isZero();
        assertThat(audit.at("/endings").size()).isEqualTo(3);
        assertThat(audit.at("/endings/0/verdict").asText()).isEqualTo("JUSTIFIED");
        assertThat(run("audit", "table").out()).contains("""
                By sale type and claimed ending
                Sale type  Ending     Claim                      Deals  Amount EUR
                ---------  ---------  -------------------------  -----  ----------
                Sale       Lost deal  justified by the facts         1         300
                Sale       Lost deal  contradicted by the facts      1         400
                Sale       won        justified by the facts         1         500
                """);
    }

    @Test
    void withoutAColumnOfClaimsThoseThatSellersHaveChosenCount() throws IOException {
        Files.writeString(list, Files.readString(list).replaceAll("(?m)^([^,]*),[^,]*,", "$1,"));
        TestRun run = run("audit", "table");
        assertThat(run.out())
                .contains("The list has no claims in a column 'Stage': what 'CRM stage' says counts as the claim.");
        JsonNode audit = SummaryTest.JSON.readTree(run("audit", "json").out());
        assertThat(audit.path("claimedBy").asText()).isEqualTo("stageName");
        assertThat(audit.at("/claimed/customers").asInt()).isEqualTo(4);
        assertThat(audit.at("/unclaimed/customers").asInt())
                .as("what has ended")
                .isEqualTo(1);
    }

    @Test
    void whatHasEndedIsInNoForecast() {
        assertThat(run("forecast", "table").out()).contains("2 deals have ended, and are in no total and no month.");
    }

    @Test
    void anEndingFromAReachedStageIsAClaim() {
        TestRun run = TestRun.of("assess", list, "--funnel", funnel, "--reached");
        assertThat(run.out().lines().skip(3).findFirst().orElseThrow())
                .contains("\"claimed\":\"lost\",\"claim\":\"CONTRADICTED\"");
    }

    @Test
    void nothingIsLeftToDoForThem() throws IOException {
        assertThat(run("week", "json").out()).contains("\"D2\"", "\"D4\"").doesNotContain("\"D3\"", "\"D5\"");
    }

    @Test
    void theReportHasThemApartWithTheirEndingsAndWhy() throws IOException {
        Path file = folder.resolve("report.html");
        TestRun.of("assess", list, "--funnel", funnel, "--report", file);
        JsonNode report = ReportTest.data(Files.readString(file));
        assertThat(report.path("customers")).hasSize(3);
        assertThat(report.path("ended")).hasSize(2);
        JsonNode ended = report.at("/ended/0");
        assertThat(ended.get(0).asText()).isEqualTo("D3");
        assertThat(ended.get(5).asInt()).isEqualTo(300);
        JsonNode ending = report.at("/funnel/endings").get(ended.get(8).asInt());
        assertThat(ending.at("/label/en").asText()).isEqualTo("Lost deal (lost)");
        assertThat(ending.at("/when/en").asText()).isEqualTo("CRM stage: closed-lost");
        assertThat(report.at("/funnel/stages")
                        .get(ended.get(9).asInt())
                        .path("id")
                        .asText())
                .isEqualTo("proposal");
        assertThat(Files.readString(file)).contains("<td>Lost deal (lost)</td>");
    }

    @Test
    void oneOfThemIsShownWithItsEndingAndWhy() {
        assertThat(TestRun.of("show", list, "D3", "--funnel", funnel).out()).endsWith("""

                D3
                Sale · EUR 300
                Lost deal (lost)
                The deal has ended (lost), because: CRM stage: closed-lost
                Claimed: Lost deal - justified by the facts
                By its criteria it would stand at: Proposal sent (60 %)

                Met: Proposal sent
                + CRM stage: proposal or later - met: closed-lost
                + There is a budget - met: 12,000 EUR

                Met: Demo given
                + CRM stage: demo or later - met: closed-lost
                """);
    }

    @Test
    void anEndingThatIsCalledAsItsKindIsNamedOnce() throws IOException {
        Files.writeString(
                funnel, Files.readString(funnel).replace("label: Lost deal", "label: Lost, requires: budget"));
        Files.writeString(list, Files.readString(list).replace("Lost deal", "lost"));
        assertThat(run("assess", "table").out()).contains("Lost").doesNotContain("(lost)");
        assertThat(TestRun.of("show", list, "D3", "--funnel", funnel).out())
                .contains("\nLost\n", "\nBudget: 12,000 EUR\n");
    }
}
