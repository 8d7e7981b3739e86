package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a methodology says beyond its criteria is seen by those who sell: approvals, evidence, time limits, endings. */
class StageRulesTest {

    @TempDir
    private Path folder;

    private Path funnel;
    private Path list;

    @BeforeEach
    void write() throws IOException {
        funnel = Files.writeString(folder.resolve("lease.yaml"), """
                format: funnelkit/funnel/1
                id: lease
                version: "1.0"
                saleTypes: {new: New lease, renewal: Renewal}
                facts:
                  kind: {type: text, label: Kind of customer}
                  financed: {type: quantity, unit: EUR, label: Financed amount}
                  rival: {type: text, label: Winning rival}
                  papers: {type: flag, label: Papers received}
                positions: {officer: Credit officer, director: Director}
                gate: {skipping: true}
                stages:
                  enquiry:
                    customerType: Enquirer
                    staysAtMost: P30D
                    criteria: {kind: {text: Kind is known, when: {present: kind}}}
                  credit:
                    customerType: Checked customer
                    evidence: {confirmed: true, notOlderThan: P90D}
                    approval: [officer, {position: director, when: {atLeast: {fact: financed, value: 250000}}}]
                    criteria: {papers: {text: Papers are there, when: {is: papers}}}
                endings:
                  won: {kind: won, label: Leased, from: credit}
                  lost: {kind: lost, label: Lost, requires: rival, reasons: {price: Rate too high, bought: Bought instead}}
                guides:
                  to-credit:
                    from: enquiry
                    to: credit
                    mandatory: {collect: {text: Collect the papers, helps: credit.papers, dueWithin: P10D}}
                """);
        list = Files.writeString(folder.resolve("leases.csv"), """
                id,saleType,kind,financed,papers
                L1,new,SME,96000,
                L2,renewal,SME,400000,no
                L3,new,SME,,
                L4,renewal,,,
                """);
    }

    private String show(String id) {
        return TestRun.of("show", list, id, "--funnel", funnel).out();
    }

    @Test
    void oneCustomerIsToldWhoMustApproveAndWhetherItApplies() {
        assertThat(show("L2")).contains("""

                1. Collect the papers (for: bring about - Papers are there) · due within 10 days
                """, """

                To enter and to stay: Checked customer
                ! Entering needs the approval of: Credit officer
                ! Entering needs the approval of Director if this holds or is not known: Financed amount: at least
                  250,000 EUR - needed (Financed amount: 400,000 EUR)
                - Facts count for entering only when they are confirmed
                - Facts count for entering only when they are not older than 90 days
                """, """

                How it can end
                - Leased (won) · From the stage: Checked customer
                - Lost · Must be known: Winning rival · Reason, one of: Rate too high, Bought instead
                """);
        assertThat(show("L1")).contains("\n- Entering needs the approval of Director", " - not needed (");
        assertThat(show("L3")).contains("\n? Entering needs the approval of Director", "- not known, so needed (");
        assertThat(show("L4")).contains("To enter and to stay: Enquirer\n- A stay of more than 30 days is too long\n");
    }

    @Test
    void theTeamsHandbookHasThem() {
        String html =
                TestRun.of("handbook", "--for", "team", "--funnel", funnel).out();
        assertThat(html)
                .contains(
                        "<li>Entering needs the approval of: Credit officer</li>",
                        "250,000 EUR</li>",
                        "<li>Facts count for entering only when they are confirmed</li>",
                        "<li>A stay of more than 30 days is too long</li>",
                        "Collect the papers <span class=\"tag\">due within 10 days</span>",
                        ">How a deal ends</h1>",
                        "<h2>Leased (won)</h2>",
                        "<li>From the stage: Checked customer</li>",
                        "<h2>Lost</h2>",
                        "<li>Must be known: Winning rival</li>",
                        "<li>Reason, one of: Rate too high, Bought instead</li>",
                        "<li>Stages may be skipped</li>")
                .doesNotContain("{{", "null");
    }

    @Test
    void theReportHasThem() throws IOException {
        Path file = folder.resolve("report.html");
        TestRun.of("assess", list, "--funnel", funnel, "--report", file);
        JsonNode data = ReportTest.data(Files.readString(file));
        JsonNode credit = data.at("/funnel/stages/1");
        assertThat(credit.at("/approvals/0/en").asText()).isEqualTo("Entering needs the approval of: Credit officer");
        assertThat(credit.path("rules")).hasSize(2);
        assertThat(data.at("/funnel/guides/0/actions/0/due/en").asText()).isEqualTo("due within 10 days");
        assertThat(data.at("/funnel/endings/1/rules/en/1").asText()).startsWith("Reason, one of: ");
        JsonNode approvals = data.at("/customers/1/18");
        assertThat(approvals.at("/0/0").asText()).isEqualTo("m");
        assertThat(approvals.at("/1/0").asText()).isEqualTo("m");
        assertThat(data.at("/shared/en").get(approvals.at("/1/1").asInt()).asText())
                .isEqualTo("Financed amount: 400,000 EUR");
        assertThat(data.at("/customers/0/18/1/0").asText()).isEqualTo("n");
        assertThat(data.at("/customers/2/18/1/0").asText()).isEqualTo("u");
    }

    @Test
    void whatIsMissingIsTheCriterionAndWhatToDoIsWordedAsATask() throws IOException {
        Path file = folder.resolve("report.html");
        TestRun.of("assess", list, "--funnel", funnel, "--report", file);
        String page = Files.readString(file);
        JsonNode data = ReportTest.data(page);
        JsonNode toDo = data.path("toDos").path("credit.renewal.papers");
        assertThat(data.at("/shared/en").get(toDo.path("n").asInt()).asText())
                .isEqualTo("bring about - Papers are there");
        toDo = data.path("toDos").path("enquiry.renewal.kind");
        assertThat(data.at("/shared/en").get(toDo.path("u").asInt()).asText()).isEqualTo("find out - Kind is known");
        assertThat(data.at("/funnel/criteria").path("enquiry.renewal.kind").has("toDo"))
                .isFalse();
        assertThat(page)
                .contains("<td>? Kind is known</td><td>find out - Kind is known</td>", "<td>x Papers are there</td>");
    }
}
