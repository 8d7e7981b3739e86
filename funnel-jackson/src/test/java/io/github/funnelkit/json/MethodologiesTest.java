package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.lint.Lint;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Public methodologies, said natively: each document is read, written and read again, and judges its customers right. */
class MethodologiesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"bant", "meddpicc", "millerheiman", "pipedrive", "recruiting", "renewal", "tender", "zoho"})
    void itsCustomersStandWhereTheyShould(String methodology) throws IOException {
        Documents yaml = Line.YAML_2.documents();
        Funnel funnel = yaml.readFunnel(Resources.text("/methodologies/" + methodology + ".yaml"));
        assertThat(Lint.of(funnel)).isEmpty();
        assertThat(yaml.readFunnel(yaml.write(funnel))).isEqualTo(funnel);
        JsonNode customers = new YAMLMapper()
                .readTree(Resources.text("/methodologies/customers.yaml"))
                .get(methodology);
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (JsonNode customer : customers) {
            FactSheet sheet =
                    Line.JSON_2.documents().readSheet(funnel, new JsonMapper().writeValueAsString(customer.get(1)));
            Assessment assessment = Assessor.of(funnel, Clock.systemUTC())
                    .assess(funnel.saleType(customer.get(0).asText()), sheet, AS_OF);
            List<String> missing = new ArrayList<>();
            customer.get(3).forEach(each -> missing.add(each.asText()));
            expected.add(customer.get(2).asText() + " " + missing);
            found.add(assessment.stage().map(Stage::id).orElse("-") + " "
                    + assessment.missing().stream().map(MethodologiesTest::said).toList());
        }
        assertThat(found).isEqualTo(expected);
    }

    private static String said(CriterionResult result) {
        return result.criterion().name() + "=" + result.outcome();
    }
}
