package io.github.funnelkit.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.SampleCustomers;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sample of customers and what must come out of it, to the letter. */
class SampleTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate AS_OF = LocalDate.parse(SampleCustomers.AS_OF);

    @Test
    void everyCustomerOfTheSampleIsAssessedAsExpected() throws IOException {
        assertAssessed(FunnelStandard.documented(), "expected.ndjson");
    }

    @Test
    void everyCustomerIsAssessedAsExpectedWhereAllCriteriaAreStanding() throws IOException {
        assertAssessed(FunnelStandard.documented(r -> r.holding(Holding.STANDING)), "expected-standing.ndjson");
    }

    /** The column {@code stage} as what was reached by right; a blank says that no stage was. */
    @Test
    void everyCustomerIsAssessedAsExpectedFromTheStageThatItHasReached() throws IOException {
        Funnel funnel = FunnelStandard.documented();
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        assertExpected(
                SampleCustomers.read(funnel, "claimed.csv").stream()
                        .map(customer -> json(
                                customer.id(),
                                assessor.assess(
                                        customer.saleType(),
                                        customer.facts(),
                                        AS_OF,
                                        new ReachedStage(customer.stage().map(funnel::stage)))))
                        .toList(),
                "expected-reached.ndjson");
    }

    @Test
    void theClaimOfEveryCustomerIsHeldAgainstItsFacts() throws IOException {
        Funnel funnel = FunnelStandard.documented();
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        List<String> assessed = new ArrayList<>();
        for (SampleCustomers.Customer customer : SampleCustomers.read(funnel, "claimed.csv")) {
            Assessment assessment = assessor.assess(customer.saleType(), customer.facts(), AS_OF);
            Optional<Claim> claim = customer.stage().map(funnel::stage).map(assessment::claim);
            String line = json(customer.id(), assessment);
            assessed.add(claim.map(held -> line.substring(0, line.length() - 1) + ",\"claimed\":\"" + held.stage()
                            + "\",\"claim\":\"" + held.verdict() + "\"}")
                    .orElse(line));
        }
        assertExpected(assessed, "expected-claimed.ndjson");
    }

    private static void assertAssessed(Funnel funnel, String expected) throws IOException {
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        assertExpected(
                SampleCustomers.read(funnel).stream()
                        .map(customer ->
                                json(customer.id(), assessor.assess(customer.saleType(), customer.facts(), AS_OF)))
                        .toList(),
                expected);
    }

    private static void assertExpected(List<String> assessed, String expected) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(SampleCustomers.open(expected), UTF_8))) {
            assertThat(assessed).containsExactlyElementsOf(lines.lines().toList());
        }
    }

    private static String json(String id, Assessment assessment) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", id);
        line.put("saleType", assessment.saleType().id());
        line.put("stage", assessment.stage().map(Stage::id).orElse(null));
        line.put(
                "winProbability",
                assessment.winProbability().map(WinProbability::percent).orElse(null));
        line.put("nextStage", assessment.nextStage().map(Stage::id).orElse(null));
        ArrayNode missing = line.putArray("missing");
        for (CriterionResult result : assessment.missing()) {
            missing.addObject()
                    .put("criterion", result.criterion().id())
                    .put("outcome", result.outcome().name());
        }
        ArrayNode outOfOrder = line.putArray("metOutOfOrder");
        assessment.metOutOfOrder().forEach(stage -> outOfOrder.add(stage.id()));
        ArrayNode lapsed = line.putArray("lapsed");
        assessment.lapsed().forEach(result -> lapsed.add(result.criterion().id()));
        return line.toString();
    }
}
