package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the customers of a list are expected to bring. */
class ForecastTest {

    @TempDir
    private Path folder;

    private static JsonNode json(TestRun run) throws IOException {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
        return SummaryTest.JSON.readTree(run.out());
    }

    /** Customers of the first stage with a win probability, 10 % each. */
    private Path list(String... amountCurrencyCloseAndProcurement) throws IOException {
        StringBuilder rows = new StringBuilder("id,saleType,wagesPaidOnTime,similarPurchases,sufficientPatients,"
                + "directorIntendsToBuy,quoteEnquiry,nextActionDate,amount,currency,expectedClose,procurementDate\n");
        int id = 1;
        for (String rest : amountCurrencyCloseAndProcurement) {
            rows.append("C" + id++ + ",non-project,yes,none,yes,yes,yes,2026-12-01," + rest + "\n");
        }
        return Files.writeString(folder.resolve("list.csv"), rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theForecastOfTheSample(String language) throws IOException {
        TestRun run = TestRun.of("forecast", "--locale", language);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).isEqualTo(AssessTest.resource("golden/forecast-" + language + ".txt"));
    }

    @Test
    void whatIsExpectedIsTheWeightedAmountOfTheSummary() throws IOException {
        JsonNode forecast = json(TestRun.of("forecast", "--format", "json"));
        JsonNode summary = json(TestRun.of("summary", "--format", "json"));
        assertThat(forecast.at("/currencies/0/total/expected")).isEqualTo(summary.at("/customers/weighted/CNY"));
        assertThat(forecast.at("/bases").toString()).isEqualTo("{\"NOMINAL\":16,\"UNSTATED\":24}");
        assertThat(forecast.at("/unweighed").asInt()).isEqualTo(24);
        assertThat(summary.at("/unweighed/customers").asInt()).isEqualTo(24);
        assertThat(summary.at("/stages/0/winProbability").isNull()).isTrue();
        assertThat(summary.at("/stages/1/winProbability").isNull()).isTrue();
        assertThat(summary.at("/stages/2/winProbability").asInt()).isEqualTo(10);
        assertThat(forecast.at("/assumptions/zh")).hasSameSizeAs(forecast.at("/assumptions/en"));
    }

    /** Of three deals at a stage, two were won after 10 days, one was lost; nothing that is older was ever won. */
    private Path stays() throws IOException {
        return Files.writeString(folder.resolve("stays.csv"), """
            deal,saleType,stage,since,until,outcome
            A,non-project,intention,2026-01-01,2026-01-11,won
            B,non-project,intention,2026-02-01,2026-02-11,won
            D,non-project,intention,2026-03-01,2026-03-11,lost
            C1,non-project,intention,2026-06-01,,
            C2,non-project,intention,2026-11-20,,
            """);
    }

    @Test
    void withStaysTheAgeOfADealCounts() throws IOException {
        Path list = list("1000,CNY,,", "1000,CNY,,", "1000,CNY,,");
        JsonNode forecast = json(TestRun.of(
                "forecast", list, "--as-of", "2026-11-23", "--stays", stays(), "--horizon", "30", "--format", "json"));
        assertThat(forecast.at("/bases").toString()).isEqualTo("{\"NOMINAL\":1,\"IN_TIME\":2}");
        // two of the four that were there on the 10th day were won on it: that is the chance of C2. C1 is older than
        // any that
        // was ever won, and C3 is not among the stays: 10 % as its stage states
        assertThat(forecast.at("/currencies/0/total/expected").asDouble()).isCloseTo(100 + 500, within(0.01));
        assertThat(forecast.at("/assumptions/en").toString())
                .contains("1 deal is weighed with the rate of its stage, which knows neither for how long")
                .contains("Of 2 deals it counts what is won by a day")
                .contains("Of the stays: by 2026-12-23 0.5 of 2 open deals won (P10 0, P90 1, with the error of the"
                        + " curves).");
        assertThat(TestRun.of("forecast", list, "--stays", stays(), "--locale", "zh")
                        .out())
                .contains("含曲线的误差");
    }

    @Test
    void withoutStaysItSaysWhatItCannotKnow() {
        assertThat(TestRun.of("forecast").out())
                .contains("one that is older than any that was ever won counts as much as a new one");
    }

    @Test
    void whatIsWrongWithStaysIsSaid() throws IOException {
        Path list = list("1000,CNY,,");
        assertThat(TestRun.of("forecast", list, "--horizon", "30").err())
                .contains("--horizon is for --stays: name a list of stays");
        assertThat(TestRun.of("forecast", list, "--stays", stays(), "--horizon", "0")
                        .err())
                .contains("--horizon 0: expected 1 to 3,650 days");
        Path wrong = Files.writeString(
                folder.resolve("wrong.csv"),
                "deal,saleType,stage,since,until,outcome\nC1,non-project,intention,soon,,\n");
        TestRun run = TestRun.of("forecast", list, "--stays", wrong);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err()).contains("column 'since', 'soon'");
    }

    @Test
    void nothingIsDrawn() {
        String first = TestRun.of("forecast").out();
        assertThat(first)
                .contains("worked out on a grid of amounts")
                .isEqualTo(TestRun.of("forecast").out());
    }

    @Test
    void theMonthIsTheFirstThatIsKnown() throws IOException {
        Path list = list(
                "100,CNY,2027-03-31,2027-01-01", "200,CNY,,2027-02-28", "400,CNY,,", "800,CNY,2026-10-01,", ",CNY,,");
        JsonNode forecast = json(TestRun.of("forecast", list, "--as-of", "2026-11-23", "--format", "json"));
        assertThat(forecast.at("/currencies/0/months").findValuesAsText("month"))
                .containsExactly("2026-10", "2027-02", "2027-03", "null");
        assertThat(forecast.at("/currencies/0/months").findValuesAsText("expected"))
                .containsExactly("80", "20", "10", "40");
        assertThat(forecast.at("/assumptions/en").toString())
                .contains(
                        "1 deal was expected to close before 2026-11.",
                        "1 customer has no known amount and is not in the forecast.");
        JsonNode byFact = json(TestRun.of("forecast", list, "--closing", "procurementDate", "--format", "json"));
        assertThat(byFact.at("/currencies/0/months").findValuesAsText("month"))
                .containsExactly("2027-01", "2027-02", "null");
    }

    /** A deal may close on any day of the month that has begun. */
    @Test
    void onlyMonthsThatAreOverAreOverdue() throws IOException {
        Path list = list("1,CNY,2026-10-31,", "2,CNY,2026-11-01,", "4,CNY,2026-11-22,", "8,CNY,2026-12-01,");
        JsonNode forecast = json(TestRun.of("forecast", list, "--as-of", "2026-11-23", "--format", "json"));
        assertThat(forecast.at("/assumptions/en").toString()).contains("1 deal was expected to close before 2026-11.");
        Path open = list("2,CNY,2026-11-01,", "4,CNY,2026-11-22,");
        assertThat(TestRun.of("forecast", open, "--as-of", "2026-11-23").out())
                .doesNotContain("expected to close before");
    }

    @Test
    void whatSaysThatThereIsNoCurrencyIsNoCurrency() throws IOException {
        Path list = list("1,none,,", "2,无,,", "4,n/a,,", "8,-,,", "16,,,");
        JsonNode forecast = json(TestRun.of("forecast", list, "--as-of", "2026-11-23", "--format", "json"));
        assertThat(forecast.path("currencies").findValuesAsText("currency")).containsExactly("XXX");
        assertThat(forecast.at("/currencies/0/total/deals").asInt()).isEqualTo(5);
    }

    @Test
    void currenciesAreForecastApart() throws IOException {
        Path list = list("100,CNY,,", "7,EUR,,", "5,,,");
        JsonNode forecast = json(TestRun.of("forecast", list, "--as-of", "2026-11-23", "--format", "json"));
        assertThat(forecast.path("currencies").findValuesAsText("currency")).containsExactly("CNY", "EUR", "XXX");
        assertThat(TestRun.of("forecast", list, "--as-of", "2026-11-23").out()).contains("\nno currency\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--closing | procurementDat | --closing: 'procurementDat' is no date of a customer (did you mean"
                        + " 'procurementDate'?); there are expectedClose, ",
                "--closing | budget | --closing: 'budget' is no date of a customer; there are expectedClose, ",
                "--horizon | x | --horizon: 'x' does not fit; '--help' shows what does"
            })
    void wrongUsage(String option, String value, String message) {
        TestRun run = TestRun.of("forecast", option, value);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void amountsThatCannotBeCountedAreSaid() throws IOException {
        Path list = list("9" + "0".repeat(30) + ",CNY,,");
        TestRun run = TestRun.of("forecast", list);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(list + ": amounts in CNY: together 9000")
                .hasLineCount(1);
    }

    @Test
    void nobodyWithAnAmount() throws IOException {
        TestRun run = TestRun.of("forecast", list(",,,"), "--as-of", "2026-11-23");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).contains("There is no deal with a known amount.");
    }
}
