package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What criteria told of closed deals, and what that says of open ones. */
class LearnTest {

    @TempDir
    private Path folder;

    private Path funnel;
    private Path list;

    @BeforeEach
    void methodology() throws IOException {
        list = folder.resolve("deals.csv");
        funnel = Files.writeString(folder.resolve("roofs.yaml"), """
                format: funnelkit/funnel/1
                id: roofs
                version: "1"
                label: {en: Roofs, zh: 屋顶}
                saleTypes: {roof: {en: Roof, zh: 屋顶}}
                facts:
                  asked: {type: flag, label: {en: Has asked, zh: 来询价}}
                  measured: {type: flag, label: {en: Measured, zh: 已测量}}
                  owner2: {type: flag, label: {en: Owner met, zh: 见过业主}}
                  visit: {type: day, label: {en: Next visit, zh: 下次拜访}}
                stages:
                  lead:
                    customerType: {en: Lead, zh: 线索}
                    criteria: {asked: {text: {en: Has asked, zh: 来询价}, when: {is: asked}}}
                  offer:
                    customerType: {en: Offer, zh: 报价}
                    criteria:
                      measured: {text: {en: Measured, zh: 已测量}, when: {is: measured}}
                      owner2: {text: {en: Owner met, zh: 见过业主}, when: {is: owner2}}
                      visit: {text: {en: Visit agreed, zh: 已约拜访}, when: {upcoming: visit}}
                """);
    }

    /** Deals of which those whose owner was met are won thrice as often; and three that are open. */
    private String deals(int closed) {
        StringBuilder csv = new StringBuilder("id,name,asked,measured,owner2,visit,outcome,asOf\n");
        Random random = new Random(20261123);
        for (int deal = 1; deal <= closed; deal++) {
            boolean met = random.nextInt(5) < 2;
            boolean won = random.nextDouble() < (met ? 0.6 : 0.2);
            csv.append('D').append(deal).append(",,yes,");
            csv.append(random.nextBoolean() ? "yes" : "").append(',').append(met ? "yes" : "no");
            csv.append(",2026-03-02,").append(won ? "won" : "lost").append(",2026-03-01\n");
        }
        return csv + "O1,Miller,yes,yes,yes,2026-12-01,,\nO2,Maier,yes,,no,2026-12-01,,\nO3,,no,,,,,\n";
    }

    private TestRun learn(String text, Object... options) throws IOException {
        Files.writeString(list, text);
        Object[] args = new Object[options.length + 6];
        System.arraycopy(new Object[] {"learn", list, "--funnel", funnel, "--as-of", "2026-11-23"}, 0, args, 0, 6);
        System.arraycopy(options, 0, args, 6, options.length);
        return TestRun.of(args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatItPrints(String language) throws IOException {
        TestRun run = learn(deals(400), "--locale", language);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out().replace(list.toString(), "deals.csv"))
                .isEqualTo(AssessTest.resource("golden/learn-" + language + ".txt"));
    }

    @Test
    void theCountsAreThoseOfTheList() throws IOException {
        String csv = deals(400);
        JsonNode document =
                SummaryTest.JSON.readTree(learn(csv, "--format", "json").out());
        JsonNode weights = document.at("/saleTypes/0");
        assertThat(weights.path("won").asLong()).isEqualTo(count(csv, ".*,won,.*"));
        assertThat(weights.path("lost").asLong()).isEqualTo(count(csv, ".*,lost,.*"));
        JsonNode met = weights.at("/criteria/2/outcomes/0");
        assertThat(met.path("won").asLong()).isEqualTo(count(csv, "D\\d+,,yes,(yes)?,yes,.*,won,.*"));
        assertThat(met.path("lost").asLong()).isEqualTo(count(csv, "D\\d+,,yes,(yes)?,yes,.*,lost,.*"));
        assertThat(met.path("verdict").asText()).isEqualTo("SPEAKS_FOR");
        assertThat(document.path("open")).hasSize(3);
        assertThat(document.at("/open/0/id").asText()).isEqualTo("O1");
        assertThat(weights.path("brier").asDouble())
                .isLessThan(weights.path("stageBrier").asDouble());
    }

    private static long count(String csv, String pattern) {
        return csv.lines().filter(line -> line.matches(pattern)).count();
    }

    /** On the day of --as-of no visit would be ahead; on the day of the facts each was. */
    @Test
    void theFactsOfADealAreOfItsOwnDay() throws IOException {
        JsonNode visit = SummaryTest.JSON
                .readTree(learn(deals(40), "--format", "json", "--holding", "standing")
                        .out())
                .at("/saleTypes/0/criteria/3/outcomes/0");
        assertThat(visit.path("won").asLong() + visit.path("lost").asLong()).isEqualTo(40);
        JsonNode later = SummaryTest.JSON
                .readTree(learn(deals(40).replace(",2026-03-01\n", ",\n"), "--format", "json", "--holding", "standing")
                        .out())
                .at("/saleTypes/0/criteria/3/outcomes/0");
        assertThat(later.path("won").asLong() + later.path("lost").asLong()).isZero();
    }

    @Test
    void withFewDealsItSaysSo() throws IOException {
        TestRun run = learn(deals(1));
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out())
                .contains("1 lost; too few closed deals to conclude anything: 185 more are needed")
                .contains("O1 Miller")
                .doesNotContain("Ratio");
        assertThat(learn(deals(400), "--half-width", "5").out()).contains("more are needed");
    }

    @Test
    void whatIsNoHistoryIsRefused() throws IOException {
        assertThat(learn("id,asked\nD1,yes\n").err()).contains("there is no column 'outcome' (or 'Outcome')");
        assertThat(learn("{\"id\":\"D1\"}\n").err()).contains("a history of closed deals is read as CSV");
        assertThat(learn("id,outcome,asOf\nD1,maybe,soon\nD2,won,\n").err())
                .contains("line 2, column 'outcome', 'maybe': expected won or lost")
                .contains("line 2, column 'asOf', 'soon': expected a date as YYYY-MM-DD");
        TestRun nothing = TestRun.of("learn");
        assertThat(nothing.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(nothing.err()).contains("name the FILE of closed deals to learn from");
    }

    @Test
    void otherCommandsKnowNoSuchColumns() throws IOException {
        Files.writeString(list, "id,asked,outcome\nD1,yes,won\n");
        assertThat(TestRun.of("assess", list, "--funnel", funnel).err())
                .contains("column 'outcome' is no fact or attribute of a customer and is ignored");
    }

    @Test
    void factsOfADayThatIsToComeAreRefused() throws IOException {
        TestRun run = learn("id,outcome,asOf\nD1,won,2026-11-23\nD2,won,2026-11-24\nD3,,2027-01-31\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err())
                .contains("line 3, column 'asOf', '2026-11-24': expected a day up to 2026-11-23, the day of --as-of")
                .contains("and 1 more row: line 4")
                .doesNotContain("line 2");
    }
}
