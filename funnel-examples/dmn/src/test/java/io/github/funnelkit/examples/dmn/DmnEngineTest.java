package io.github.funnelkit.examples.dmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.dmn.DmnDocument;
import io.github.funnelkit.examples.methodologies.Methodology;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** An engine that knows nothing of the library comes to its outcomes, for a thousand customers of each methodology. */
class DmnEngineTest {

    private static final int CUSTOMERS = 1_000;

    /** The last day of a month, as months are not of one length. */
    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    private static final Map<Outcome, String> SAID =
            Map.of(Outcome.MET, "met", Outcome.NOT_MET, "not met", Outcome.UNKNOWN, "unknown");

    static List<Funnel> funnels() throws IOException {
        List<Funnel> funnels = new ArrayList<>();
        funnels.add(FunnelStandard.documented());
        funnels.add(FunnelStandard.extended());
        try (InputStream everyKind =
                Objects.requireNonNull(DmnEngineTest.class.getResourceAsStream("every-kind.yaml"))) {
            funnels.add(FunnelDocuments.yaml().readFunnel(new String(everyKind.readAllBytes(), UTF_8)));
        }
        for (Methodology methodology : Methodology.values()) {
            funnels.add(FunnelDocuments.yaml().readFunnel(methodology.yaml()));
        }
        return funnels;
    }

    @ParameterizedTest
    @MethodSource("funnels")
    void comesToTheSameOutcomes(Funnel funnel) throws Exception {
        String xml = DmnDocument.of(funnel, Locale.ENGLISH).xml();
        DmnFile file = new DmnFile(xml);
        Resource resource = ResourceFactory.newByteArrayResource(xml.getBytes(UTF_8));
        resource.setSourcePath(funnel.id() + ".dmn");
        DMNRuntime engine = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = engine.getModels().get(0);
        assertThat(model.getMessages()).isEmpty();

        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        Customers customers = new Customers(funnel, DAY, 7);
        Map<String, Set<Outcome>> seen = new HashMap<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            FactSheet customer = customers.next();
            DMNContext context = engine.newContext();
            file.values(customer).forEach(context::set);
            context.set("asOf", DAY);
            DMNResult result = engine.evaluateAll(model, context);
            assertThat(result.getMessages(DMNMessage.Severity.ERROR))
                    .as("%s", customer)
                    .isEmpty();
            for (SaleType saleType : funnel.saleTypes()) {
                Assessment assessment = assessor.assess(saleType, customer, DAY);
                Map<String, Object> decided = decided(result, file);
                assertThat(differences(decided, expected(assessment)))
                        .as("%s", customer)
                        .isEmpty();
                assessment
                        .results()
                        .forEach(each -> seen.computeIfAbsent(
                                        each.criterion().id(), first -> EnumSet.noneOf(Outcome.class))
                                .add(each.outcome()));
            }
        }
        assertThat(seen.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        funnel.criteria().stream().map(Criterion::id).toList());
        assertThat(seen)
                .as("each criterion was met, and was not")
                .allSatisfy((criterion, outcomes) -> assertThat(outcomes).hasSizeGreaterThan(1));
    }

    /** The schema of the standard, which the engine brings along. */
    @ParameterizedTest
    @MethodSource("funnels")
    void fitsTheSchemaOfTheStandard(Funnel funnel) throws Exception {
        URL schema = Objects.requireNonNull(
                DMNRuntime.class.getClassLoader().getResource("org/omg/spec/DMN/20191111/DMN13.xsd"));
        Source document = new StreamSource(
                new StringReader(DmnDocument.of(funnel, Locale.CHINESE).xml()));
        assertThatCode(() -> SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(schema)
                        .newValidator()
                        .validate(document))
                .doesNotThrowAnyException();
    }

    private static Map<String, Object> decided(DMNResult result, DmnFile file) {
        Map<String, Object> decided = new HashMap<>();
        file.decisions()
                .forEach((id, name) ->
                        decided.put(id, result.getDecisionResultByName(name).getResult()));
        return decided;
    }

    private static List<String> differences(Map<String, Object> decided, Map<String, Object> expected) {
        return expected.keySet().stream()
                .filter(id -> !Objects.equals(decided.get(id), expected.get(id)))
                .map(id -> id + ": " + decided.get(id) + " instead of " + expected.get(id))
                .toList();
    }

    private static Map<String, Object> expected(Assessment assessment) {
        Map<String, Object> expected = new HashMap<>();
        assessment
                .results()
                .forEach(each -> expected.put("criterion-" + each.criterion().id(), SAID.get(each.outcome())));
        expected.put("ending", assessment.ending().map(Ending::id).orElse(null));
        expected.put(
                "stage-" + assessment.saleType().id(),
                assessment.stage().map(Stage::id).orElse(null));
        return expected;
    }
}
