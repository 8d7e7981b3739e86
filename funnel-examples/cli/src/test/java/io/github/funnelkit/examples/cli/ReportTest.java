package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report contains. How it looks and behaves is a matter of the browser. */
class ReportTest {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private String report(Object... args) throws IOException {
        Path file = folder.resolve("report.html");
        Object[] all = new Object[args.length + 3];
        all[0] = "assess";
        all[1] = "--report";
        all[2] = file;
        System.arraycopy(args, 0, all, 3, args.length);
        assertThat(TestRun.of(all).exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        return Files.readString(file);
    }

    private static JsonNode data(String page) throws IOException {
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return new ObjectMapper().readTree(data.group(1));
    }

    @Test
    void everyCustomerWithCriteriaActionsAndTeam() throws IOException {
        JsonNode data = data(report());
        assertThat(data.path("customers")).hasSize(40);
        JsonNode customer = data.path("customers").get(4);
        assertThat(customer.path("id").asText()).isEqualTo("C0005");
        assertThat(customer.at("/missing/0/criterion").asText()).isEqualTo("shortlisted.project.budget");
        assertThat(customer.at("/lapsed/0").asText()).isEqualTo("intention.project.next-action");
        assertThat(customer.path("results")).hasSize(23);
        assertThat(customer.path("results").toString()).contains("overdue");
        assertThat(data.path("customers").get(0).path("actions")).hasSize(12);
        assertThat(data.at("/funnel/guides/step-2/team")).hasSize(5);
        assertThat(data.at("/funnel/guides/step-2/actions/step-2.collect-needs/forms/0/zh")
                        .asText())
                .isEqualTo("客户信息表");
        assertThat(data.at("/funnel/criteria/target.project.tumour-patients/source/kind")
                        .asText())
                .isEqualTo("INTERPRETED");
    }

    @Test
    void needsNothingButItself() throws IOException {
        String page = report("--locale", "zh");
        String head = page.substring(0, page.indexOf("id=\"data\""));
        assertThat(head).contains("<html lang=\"zh\">", "<title>销售漏斗报告</title>", "default-src 'none'");
        assertThat(head).doesNotContainPattern("<(script|link|img)[^>]*(src|href)=\"(?!data:)");
    }

    @Test
    void whateverCustomersAreCalledStaysText() throws IOException {
        String name = "</script><img src=x onerror=alert(1)> & {{data}} \u2028";
        Path list = Files.writeString(folder.resolve("list.csv"), "id,saleType,name\nC1,project,\"" + name + "\"\n");
        String page = report(list);
        assertThat(page.contains("<img src=x")).isFalse();
        assertThat(data(page).at("/customers/0/name").asText()).isEqualTo(name.strip());
    }

    @Test
    void amountsOfDifferentCurrenciesAreNeverAdded() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), """
                id,saleType,amount,currency,wagesPaidOnTime,similarPurchases,sufficientPatients,directorIntendsToBuy,quoteEnquiry,nextActionDate
                C1,non-project,100.10,CNY,yes,none,yes,yes,yes,2026-12-01
                C2,non-project,0.20,CNY,yes,none,yes,yes,yes,2026-12-01
                C3,non-project,7,EUR,yes,none,yes,yes,yes,2026-12-01
                C4,non-project,5,,yes,none,yes,yes,yes,2026-12-01
                C5,non-project,,CNY,yes,none,yes,yes,yes,2026-12-01
                C6,project,9,CNY,,,,,,
                """);
        JsonNode summary = data(report(list)).path("summary");
        assertThat(summary.at("/customers/amounts").toString()).isEqualTo("{\"CNY\":109.3,\"EUR\":7,\"XXX\":5}");
        assertThat(summary.at("/customers/weighted").toString()).isEqualTo("{\"CNY\":10.03,\"EUR\":0.7,\"XXX\":0.5}");
    }

    @Test
    void theNumbersAreThoseOfSummaryAndForecast() throws IOException {
        JsonNode data = data(report());
        JsonNode summary = SummaryTest.JSON.readTree(
                TestRun.of("summary", "--format", "json").out());
        JsonNode forecast = SummaryTest.JSON.readTree(
                TestRun.of("forecast", "--format", "json").out());
        assertThat(data.at("/summary/stages"))
                .hasToString(summary.path("stages").toString());
        assertThat(data.at("/summary/blockers"))
                .hasToString(summary.path("blockers").toString());
        assertThat(data.at("/summary/unknownFacts"))
                .hasToString(summary.path("unknownFacts").toString());
        assertThat(data.at("/forecast/assumptions"))
                .hasToString(forecast.path("assumptions").toString());
        assertThat(data.at("/forecast/currencies/0/total/p90").toString())
                .isEqualTo(forecast.at("/currencies/0/total/p90").toString());
    }

    @Test
    void amountsThatCannotBeSimulatedCostTheForecastOnly() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.csv"), "id,saleType,amount,currency\nC1,project,9" + "0".repeat(30) + ",CNY\n");
        JsonNode data = data(report(list));
        assertThat(data.at("/forecast/impossible").asText()).startsWith("amounts in CNY: together 9000");
        assertThat(data.path("customers")).hasSize(1);
    }
}
