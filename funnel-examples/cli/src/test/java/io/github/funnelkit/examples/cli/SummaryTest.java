package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All customers of a list in numbers. */
class SummaryTest {

    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final String INTENTION = ",yes,none,yes,yes,yes,2026-12-01\n";

    @TempDir
    private Path folder;

    private Path list(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("list.csv"),
                "id,saleType,amount,currency,wagesPaidOnTime,similarPurchases,sufficientPatients,directorIntendsToBuy,"
                        + "quoteEnquiry,nextActionDate\n" + String.join("", rows));
    }

    private static JsonNode json(TestRun run) throws IOException {
        return JSON.readTree(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theSummaryOfTheSample(String language) throws IOException {
        TestRun run = TestRun.of("summary", "--locale", language);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).isEqualTo(AssessTest.resource("golden/summary-" + language + ".txt"));
    }

    @Test
    void rowsOfTheSameWordsAreToldApart() throws IOException {
        Path funnel = folder.resolve("twins.yaml");
        Files.writeString(funnel, """
                format: funnelkit/funnel/1
                id: twins
                version: "1"
                saleTypes: {basic: Basic, pro: Pro}
                facts:
                  one: {type: flag, label: Known}
                  two: {type: flag, label: Known}
                stages:
                  early: {customerType: Lead, criteria: {a: {text: They asked, when: {is: one}}, b: {text: They asked, when: {is: two}}}}
                  late: {customerType: Lead, winProbability: 20, criteria: {c: {text: They signed, when: {is: one}}}}
                """);
        Path twins = Files.writeString(folder.resolve("twins.csv"), "id,saleType\nC1,basic\nC2,pro\n");
        String out = TestRun.of("summary", twins, "--funnel", funnel).out();
        assertThat(out.lines().map(String::stripTrailing))
                .contains(
                        "        1        1      0  Basic      Lead (early)  They asked (early.basic.a)",
                        "        1        1      0  Basic      Lead (early)  They asked (early.basic.b)",
                        "        1        1      0  Pro        Lead (early)  They asked (early.pro.a)",
                        "        2  Known (one)",
                        "        2  Known (two)");
        assertThat(out).contains("\nBasic      Lead (late)                20 %  ");
        assertThat(out.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("---"))
                        .skip(1))
                .filteredOn(line -> line.contains("They asked") || line.contains("Known ("))
                .doesNotHaveDuplicates();
    }

    @Test
    void itCountsWhomAssessPutsWhere() throws IOException {
        Map<String, Long> assessed = TestRun.of("assess", "--format", "ndjson")
                .out()
                .lines()
                .map(SummaryTest::place)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (JsonNode stage : json(TestRun.of("summary", "--format", "json")).path("stages")) {
            String place =
                    stage.path("saleType").asText() + "/" + stage.path("stage").asText();
            assertThat(stage.path("customers").asLong()).as(place).isEqualTo(assessed.getOrDefault(place, 0L));
        }
    }

    private static String place(String line) {
        try {
            JsonNode customer = JSON.readTree(line);
            return customer.path("saleType").asText() + "/"
                    + customer.path("stage").asText();
        } catch (IOException malformed) {
            throw new AssertionError(malformed);
        }
    }

    @Test
    void amountsAreExactAndCurrenciesNeverMixed() throws IOException {
        Path list = list(
                "C1,non-project,100.10,CNY" + INTENTION,
                "C2,non-project,0.20,CNY" + INTENTION,
                "C3,non-project,7,EUR" + INTENTION,
                "C4,non-project,5," + INTENTION,
                "C5,non-project,,CNY" + INTENTION,
                "C6,non-project,1,CNY,no,none,yes,,,\n");
        JsonNode summary = json(TestRun.of("summary", list, "--as-of", "2026-11-23", "--format", "json"));
        JsonNode customers = summary.path("customers");
        assertThat(customers.path("customers").asInt()).isEqualTo(6);
        assertThat(customers.path("withoutAmount").asInt()).isEqualTo(1);
        assertThat(customers.path("amounts").toString()).isEqualTo("{\"CNY\":101.3,\"EUR\":7,\"XXX\":5}");
        assertThat(customers.path("weighted").toString()).isEqualTo("{\"CNY\":10.03,\"EUR\":0.7,\"XXX\":0.5}");
        assertThat(summary.path("blockers").toString())
                .contains("{\"criterion\":\"target.non-project.solvent\",\"customers\":1,\"withoutAmount\":0,"
                        + "\"amounts\":{\"CNY\":1},\"unknown\":0,\"alone\":1}");
        String table = TestRun.of("summary", list, "--as-of", "2026-11-23").out();
        assertThat(table)
                .contains("Amount CNY", "Weighted EUR", "Amount no currency")
                .contains("What keeps most money from its next stage: EUR\n");
    }

    @Test
    void rejectedRowsAreKeptAndTheOthersSummedUp() throws IOException {
        Path list = list("C1,projekt,1,CNY,,,,,,\n", "C2,project,1,CNY,,,,,,\n");
        Path rejects = folder.resolve("rejects.csv");
        TestRun run = TestRun.of("summary", list, "--rejects", rejects, "--format", "json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err())
                .startsWith(list + ": line 2, column 'saleType', 'projekt': expected non-project or project")
                .endsWith("1 customer assessed, 1 row rejected; the rejected rows are in " + rejects + "\n");
        assertThat(rejects).content().endsWith("\nC1,projekt,1,CNY,,,,,,\n");
        assertThat(json(run).path("customers").path("customers").asInt()).isOne();
        assertThat(json(run).path("rejected").asInt()).isOne();
    }

    @Test
    void anAmountThatCannotBeAddedUpIsRefused() throws IOException {
        String digits = "9".repeat(51);
        Path list = list("C1,project," + digits + ",CNY,,,,,,\n", "C2,project,1,CNY,,,,,,\n");
        TestRun run = TestRun.of("summary", list);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err())
                .startsWith(list + ": line 2, column 'amount', '" + digits + "': expected a decimal number");
        Path lines = Files.writeString(
                folder.resolve("list.ndjson"), "{\"id\":\"C1\",\"saleType\":\"project\",\"amount\":" + digits + "}\n");
        assertThat(TestRun.of("summary", lines).err()).contains("/amount: expected a number of at least 0");
    }

    @Test
    void aMethodologyOfAnotherTrade() throws IOException {
        Path solar = Files.writeString(folder.resolve("solar.yaml"), AssessTest.resource("solar/solar.yaml"));
        Path list = Files.writeString(folder.resolve("c.ndjson"), AssessTest.resource("solar/customers.ndjson"));
        TestRun run = TestRun.of("summary", list, "--funnel", solar);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).startsWith("Selling solar plants 2026.1 · as of 2026-11-23 · " + list + "\n");
    }
}
