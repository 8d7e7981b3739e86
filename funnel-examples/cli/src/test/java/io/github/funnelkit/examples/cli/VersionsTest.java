package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a methodology compared, alone and on a list. */
class VersionsTest {

    private static final String AS_OF = "2026-11-23";

    @TempDir
    private Path folder;

    private Path tightened;

    @BeforeEach
    void tighten() throws IOException {
        tightened = folder.resolve("tightened.yaml");
        assertThat(TestRun.of("export", "--output", tightened)).isEqualTo(new TestRun(0, "", ""));
        String document = Files.readString(tightened);
        assertThat(document).containsOnlyOnce("value: 20000000");
        Files.writeString(tightened, document.replace("value: 20000000", "value: 100000000"));
    }

    private Path list(String... rows) throws IOException {
        Path list = folder.resolve("customers.csv");
        return Files.writeString(
                list,
                "id,saleType,annualRevenue,supportingEquipment,departments,residentTumourPatients,"
                        + "minimallyInvasiveSurgeons,similarEquipment,tumourProject\n" + String.join("\n", rows)
                        + "\n");
    }

    @Test
    void diffSaysWhatDiffers() {
        assertThat(TestRun.of("diff", "documented", tightened)).isEqualTo(new TestRun(0, """
                        funnel 'standard' 1.0 → funnel 'standard' 1.0
                        - criterion 'target.project.revenue' changed - condition: Annual revenue: at least 20,000,000 CNY \
                        → Annual revenue: at least 100,000,000 CNY
                        """, ""));
        assertThat(TestRun.of("diff", "extended", "extended", "--locale", "zh").out())
                .isEqualTo("漏斗“standard-extended”1.0 → 漏斗“standard-extended”1.0：没有差异\n");
    }

    @Test
    void impactSaysWhoMovesAndWhy() throws IOException {
        Path list = list(
                "rich,project,150000000,MRI,surgery,20,1,none,no",
                "poor,project,86000000,MRI,surgery,20,1,none,no",
                "unknown,project,,MRI,surgery,20,1,none,no",
                "other,non-project,86000000,,,,,,");
        assertThat(TestRun.of("impact", "documented", tightened, list, "--as-of", AS_OF))
                .isEqualTo(new TestRun(0, """
                        poor: Customer to develop → not at any stage yet, because of Annual revenue of at least CNY 20 million: \
                        met → not met
                        4 customers, of whom 1 changes stage
                        - Customer to develop → not at any stage yet: 1
                        - target.project.revenue: 1
                        """, ""));
        assertThat(TestRun.of("impact", tightened, "documented", list, "--as-of", AS_OF, "--locale", "zh")
                        .out())
                .startsWith("poor：尚未达到第一阶段 → 待开发客户，因为");
        JsonNode document = SummaryTest.JSON.readTree(
                TestRun.of("impact", "documented", tightened, list, "--as-of", AS_OF, "--format", "json")
                        .out());
        assertThat(document.path("moves")).hasSize(1);
        assertThat(document.at("/moves/0/customer").asText()).isEqualTo("poor");
        assertThat(document.at("/moves/0/from").asText()).isEqualTo("target");
        assertThat(document.at("/moves/0/to").isNull()).isTrue();
        assertThat(document.at("/moves/0/causes/0/id").asText()).isEqualTo("target.project.revenue");
        assertThat(document.path("assessed").asInt()).isEqualTo(4);
        assertThat(document.at("/counts/0/customers").asInt()).isEqualTo(1);
        assertThat(document.at("/causes/target.project.revenue").asInt()).isEqualTo(1);
    }

    @Test
    void rejectedRowsAreReportedAndTheOthersCompared() throws IOException {
        Path list = list("poor,project,86000000,MRI,surgery,20,1,none,no", "odd,project,much,MRI,surgery,20,1,none,no");
        TestRun run = TestRun.of("impact", "documented", tightened, list, "--as-of", AS_OF);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("1 customer, of whom 1 changes stage");
        assertThat(run.err()).startsWith(list + ": line 3, column 'annualRevenue', 'much': expected a decimal number");
    }

    @Test
    void aFactOfTheEarlierVersionAloneIsReadToo() throws IOException {
        Path without = folder.resolve("without.yaml");
        Files.writeString(without, """
                format: funnelkit/funnel/1
                id: standard
                version: "2"
                saleTypes: {project: Project sale, non-project: Non-project sale}
                facts: {departments: {type: checklist, label: Departments}}
                stages:
                  target:
                    customerType: Customer to develop
                    criteria:
                      departments: {text: Has a department, when: {anyTicked: departments}}
                """);
        TestRun run = TestRun.of(
                "impact", tightened, without, list("poor,project,86000000,MRI,surgery,20,1,none,no"), "--as-of", AS_OF);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("poor: not at any stage yet → Customer to develop, because of ")
                .contains("target.project.revenue: 1");
    }

    @Test
    void whatCannotBeComparedIsSaid() throws IOException {
        Path other = folder.resolve("other.yaml");
        Files.writeString(other, """
                format: funnelkit/funnel/1
                id: other
                version: "1"
                saleTypes: {project: Project sale}
                facts: {annualRevenue: {type: quantity, unit: EUR, label: Revenue}}
                stages:
                  target:
                    customerType: Customer
                    criteria:
                      revenue: {text: Has revenue, when: {moreThan: {fact: annualRevenue, value: 0}}}
                """);
        Path list = list("poor,project,86000000,MRI,surgery,20,1,none,no");
        assertThat(TestRun.of("impact", "documented", other, list, "--as-of", AS_OF))
                .isEqualTo(new TestRun(
                        2,
                        "",
                        "fact 'annualRevenue' is a quantity in CNY in the one version and a quantity in EUR in the other:"
                                + " one list cannot be read for both\n"));
        Files.writeString(other, Files.readString(other).replace("EUR", "CNY"));
        assertThat(TestRun.of("impact", "documented", other, list, "--as-of", AS_OF))
                .isEqualTo(new TestRun(2, "", "the later version has no sale type 'non-project'\n"));
        assertThat(TestRun.of("diff", "documented", folder.resolve("none.json")))
                .isEqualTo(new TestRun(2, "", folder.resolve("none.json") + ": there is no such file\n"));
    }
}
