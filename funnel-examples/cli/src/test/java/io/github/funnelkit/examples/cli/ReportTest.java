package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
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
        TestRun run = TestRun.of(all);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        return Files.readString(file);
    }

    static JsonNode data(String page) throws IOException {
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return new ObjectMapper().readTree(data.group(1));
    }

    private Path methodology(String name) {
        Path file = folder.resolve(name + ".yaml");
        assertThat(TestRun.of("export", "--methodology", name, "--output", file).exitCode())
                .isEqualTo(ExitCode.GOOD);
        return file;
    }

    @Test
    void thePageKnowsWhetherThereIsANextAction() throws IOException {
        assertThat(data(report()).at("/funnel/nextAction/en").asText()).isEqualTo("Date of the agreed next action");
        Path list = Files.writeString(folder.resolve("list.csv"), "id,qualified,nextActivity\nD1,yes,2026-11-25\n");
        JsonNode pipeline = data(report(list, "--funnel", methodology("pipedrive")));
        assertThat(pipeline.at("/funnel/nextAction/en").asText()).isEqualTo("Next activity");
        assertThat(pipeline.path("customers").get(0).get(15).asText()).isEqualTo("2026-11-25");
        Path offers =
                Files.writeString(folder.resolve("offers.csv"), "id,saleType,offerUntil\nA1,engineer,2026-11-25\n");
        JsonNode recruiting = data(report(offers, "--funnel", methodology("recruiting")));
        assertThat(recruiting.at("/funnel").has("nextAction")).isFalse();
        assertThat(recruiting.path("customers").get(0).get(15).isNull()).isTrue();
    }

    @Test
    void everyCustomerWithCriteriaTasksAndDay() throws IOException {
        JsonNode data = data(report());
        assertThat(data.path("customers")).hasSize(40);
        JsonNode customer = data.path("customers").get(4);
        assertThat(customer.get(0).asText()).isEqualTo("C0005");
        assertThat(data.at("/funnel/stages")
                        .get(customer.get(8).asInt())
                        .path("id")
                        .asText())
                .isEqualTo("initiated");
        // what came of each criterion in the order of the sale type's, with the details of those up to the next stage
        JsonNode criteria =
                data.at("/funnel/saleTypes").get(customer.get(2).asInt()).path("criteria");
        assertThat(customer.get(11).asText()).hasSize(criteria.size()).contains("l", "u", "m");
        int lapsed = customer.get(11).asText().indexOf('l');
        assertThat(criteria.get(lapsed).asText()).isEqualTo("intention.project.next-action");
        assertThat(data.at("/shared/zh")
                        .get(customer.get(12).get(lapsed).asInt())
                        .asText())
                .isEqualTo("2026-10-09，已逾期 45 天");
        assertThat(data.at("/shared/en")
                        .get(customer.get(12).get(lapsed).asInt())
                        .asText())
                .isEqualTo("2026-10-09, 45 days overdue");
        // first to be renewed, once, although two stages ask for it
        assertThat(customer.get(13).toString()).isEqualTo("[[0,-1," + lapsed + "],[3,-1,21]]");
        assertThat(customer.get(15).asText()).isEqualTo("2026-10-09");
        assertThat(data.path("ranked")).hasSize(40);
        assertThat(data.path("customers")
                        .get(data.path("ranked").get(0).asInt())
                        .get(0)
                        .asText())
                .isEqualTo("C0039");
        assertThat(data.at("/funnel/guides/1/team")).hasSize(5);
        assertThat(data.has("audit")).isFalse();
    }

    @Test
    void needsNothingButItselfAndRunsNothingElse() throws IOException {
        String page = report("--locale", "zh");
        String head = page.substring(0, page.indexOf("id=\"data\""));
        assertThat(head).contains("<html lang=\"zh\">", "<title>销售漏斗报告</title>", "default-src 'none'");
        assertThat(head).doesNotContainPattern("<(script|link|img)[^>]*(src|href)=\"(?!data:)");
        assertThat(page).doesNotContain("unsafe-inline", " style=", " onclick=");
    }

    @Test
    void aListThatClaimsStagesHasItsAudit() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), AssessTest.resource("sample/claimed.csv"));
        JsonNode data = data(report(list, "--as-of", "2026-11-23"));
        assertThat(data.at("/audit/claimed/gap/CNY").asInt()).isEqualTo(19469000);
        long doubted = 0;
        for (JsonNode customer : data.path("customers")) {
            doubted += List.of("CONTRADICTED", "UNPROVEN")
                            .contains(customer.get(10).asText())
                    ? 1
                    : 0;
        }
        assertThat(doubted).isEqualTo(15);
    }

    @Test
    void whatSellersHaveChosenIsTheClaimOfAListThatClaimsNothing() throws IOException {
        Path funnel = Files.writeString(folder.resolve("chosen.yaml"), """
                format: funnelkit/funnel/1
                id: chosen
                version: "1"
                saleTypes: {sale: Sale}
                facts:
                  asked: {type: flag, label: Asked}
                  position: {type: choice, ordered: true, label: {en: Position, zh: 所选位置}, entries: {lead: Lead, offer: Offer}}
                stages:
                  lead: {customerType: Lead, chosenBy: position, criteria: {asked: {text: Asked, when: {is: asked}}}}
                  offer: {customerType: Offer, chosenBy: position, winProbability: 50, criteria: {never: {text: No, when: {not: {is: asked}}}}}
                """);
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                "id,amount,currency,asked,position\nA,100,EUR,yes,Offer\nB,100,EUR,yes,Lead\nC,1,EUR,yes,\n");
        JsonNode data = data(report(list, "--funnel", funnel, "--as-of", "2026-11-23"));
        assertThat(data.path("customers"))
                .extracting(row -> row.get(9) + " " + row.get(10).asText())
                .containsExactly("1 CONTRADICTED", "0 JUSTIFIED", "-1 ");
        assertThat(data.at("/audit/claimed/customers").asInt()).isEqualTo(2);
        assertThat(data.at("/shared/zh").get(data.at("/audit/chosenBy").asInt()).asText())
                .contains("所选位置");
        // a list that claims something is held to that alone
        Files.writeString(list, "id,asked,position,stage\nA,yes,Offer,\nB,yes,Offer,lead\n");
        JsonNode claiming = data(report(list, "--funnel", funnel, "--as-of", "2026-11-23"));
        assertThat(claiming.path("customers"))
                .extracting(row -> row.get(9) + " " + row.get(10).asText())
                .containsExactly("-1 ", "0 JUSTIFIED");
        assertThat(claiming.path("audit").has("chosenBy")).isFalse();
    }

    @Test
    @Tag("slow")
    void withoutScriptsThereIsATableAsLongAsThereAreNotTooMany() throws IOException {
        assertThat(report()).contains("<td>C0039 示例医院039</td>", "<td>8440000 CNY</td>");
        StringBuilder rows = new StringBuilder("id,saleType\n");
        for (int i = 0; i <= 500; i++) {
            rows.append('C').append(i).append(",project\n");
        }
        Path list = Files.writeString(folder.resolve("list.csv"), rows);
        assertThat(report(list)).doesNotContain("<td>").contains("more than 500 customers");
    }

    /** Texts are written once, so that customers cost a few hundred bytes each. */
    @Test
    void aCustomerCostsFewBytes() throws IOException {
        String sample = AssessTest.resource("sample/customers.csv");
        StringBuilder rows = new StringBuilder(sample.substring(0, sample.indexOf('\n') + 1));
        String body = sample.substring(sample.indexOf('\n') + 1);
        int times = 25;
        for (int i = 0; i < times; i++) {
            rows.append(body.replaceAll("(?m)^C", "C" + i + "-"));
        }
        Path list = Files.writeString(folder.resolve("list.csv"), rows);
        int larger = report(list, "--as-of", "2026-11-23").length();
        int small = report().length();
        assertThat((larger - small) / (40 * times - 40)).isLessThan(500);
    }

    @Test
    void whateverCustomersAreCalledStaysText() throws IOException {
        String name = "</script><img src=x onerror=alert(1)> & {{data}} \u2028";
        Path list = Files.writeString(folder.resolve("list.csv"), "id,saleType,name\nC1,project,\"" + name + "\"\n");
        String page = report(list);
        assertThat(page.contains("<img src=x")).isFalse();
        assertThat(data(page).at("/customers/0/1").asText()).isEqualTo(name.strip());
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
