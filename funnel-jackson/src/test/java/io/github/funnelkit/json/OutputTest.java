package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is only written: assessments, guidance and schemas, held by golden files. */
class OutputTest {

    private static final int FIRST = 6;
    private static final ObjectMapper TREES = new ObjectMapper();

    private static Stream<Assessment> assess(Funnel funnel) {
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        return Sample.read(funnel).stream()
                .map(customer -> assessor.assess(customer.saleType(), customer.facts(), Sample.AS_OF));
    }

    private static Documents documents(Line line) {
        return line.documents(CriteriaRegistry.builtIn(), Locale.ENGLISH, Locale.CHINESE);
    }

    private static String assessments(Line line) {
        return assess(FunnelStandard.extended())
                .limit(FIRST)
                .map(assessment -> documents(line).write(assessment) + "\n")
                .collect(Collectors.joining());
    }

    private static String guidance(Line line) {
        return assess(FunnelStandard.extended())
                .limit(FIRST)
                .map(assessment -> documents(line).write(Guidance.of(assessment)) + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void assessmentsAreWrittenAsTheGoldenFile(Line line) {
        assertThat(assessments(line)).isEqualTo(Golden.text("standard-extended-assessments.ndjson"));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void whatAnAssessmentComesToIsWrittenByTheNamesOfTheAssessment(Line line) throws IOException {
        Funnel funnel = FunnelStandard.documented();
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        StringBuilder results = new StringBuilder();
        for (Sample.Customer customer : Sample.read(funnel)) {
            Assessment assessment = assessor.assess(customer.saleType(), customer.facts(), Sample.AS_OF);
            String result = line.documents().writeResult(customer.id(), assessment);
            results.append(result).append('\n');
            JsonNode whole = TREES.readTree(line.documents().write(assessment));
            TREES.readTree(result).properties().forEach(property -> {
                if (property.getKey().equals("missing")) {
                    whole.get("missing").forEach(missing -> ((ObjectNode) missing).retain("criterion", "outcome"));
                }
                if (!property.getKey().equals("id")) {
                    assertThat(property.getValue()).isEqualTo(whole.get(property.getKey()));
                }
            });
        }
        assertThat(results).hasToString(Resources.text("/sample/expected.ndjson"));
    }

    /** The stage of the record is bound as a claim, or as what was reached by right. */
    @ParameterizedTest
    @CsvSource({"JSON_2, true", "JSON_3, true", "JSON_2, false", "JSON_3, false"})
    void whatARecordSaysOfTheStageIsWritten(Line line, boolean isReached) throws IOException {
        Funnel funnel = FunnelStandard.documented();
        FactBinding.Builder<Sample.Customer> binding = FactBinding.of(Sample.Customer.class);
        funnel.facts().forEach(fact -> bind(binding, fact));
        bind(binding, AttachedForms.FACT);
        FactBinding<Sample.Customer> bound = isReached
                ? binding.reachedStage(Sample.Customer::stage).build()
                : binding.claimedStage(Sample.Customer::stage).build();
        Assessor<Sample.Customer> assessor = Assessor.of(funnel, bound, Clock.systemUTC());
        StringBuilder results = new StringBuilder();
        for (Sample.Customer customer : Sample.read(funnel, "claimed.csv")) {
            Assessment assessment = assessor.assess(customer.saleType(), customer, Sample.AS_OF);
            results.append(line.documents().writeResult(customer.id(), assessment))
                    .append('\n');
            JsonNode whole = TREES.readTree(line.documents().write(assessment));
            assertThat(whole.has("reached")).isEqualTo(isReached);
            assertThat(whole.has("claim"))
                    .isEqualTo(!isReached && !customer.stage().isEmpty());
        }
        assertThat(results)
                .hasToString(Resources.text(
                        isReached ? "/sample/expected-reached.ndjson" : "/sample/expected-claimed.ndjson"));
    }

    private static <V> void bind(FactBinding.Builder<Sample.Customer> binding, Fact<V> fact) {
        binding.bindFactValue(fact, customer -> customer.facts().value(fact));
    }

    /** A gap is that of the condition as it is written, whatever counts. */
    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void theGapOfADayIsThatOfItsCondition(Line line) throws IOException {
        FactSheet facts = FactSheet.empty()
                .with(StandardFacts.TUMOUR_PROJECT, true)
                .with(
                        StandardFacts.PLANNED_PURCHASE_DATE,
                        Sample.AS_OF.plusMonths(12).plusDays(2));
        Assessment assessment = Assessor.of(FunnelStandard.documented(), Clock.systemUTC())
                .assess(FunnelStandard.PROJECT, facts, Sample.AS_OF);
        assertThat(line.documents().write(assessment))
                .contains("{\"condition\":{\"withinNext\":{\"fact\":\"plannedPurchaseDate\",\"period\":\"P12M\"}},"
                        + "\"amount\":2,\"unit\":\"days\"}");
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void guidanceIsWrittenAsTheGoldenFile(Line line) {
        assertThat(guidance(line)).isEqualTo(Golden.text("standard-extended-guidance.ndjson"));
    }

    @ParameterizedTest
    @EnumSource
    void explanationsAreWrittenOnlyInChosenLanguages(Line line) {
        Assessment assessment = assess(FunnelStandard.documented()).findFirst().orElseThrow();
        String silent = line.documents().write(assessment);
        assertThat(silent).doesNotContain("explanation").doesNotContain("details");
        String german =
                line.documents(CriteriaRegistry.builtIn(), Locale.GERMAN).write(assessment);
        assertThat(german).contains("explanation").contains("\"de\"".replace("\"", line.isJson() ? "\"" : ""));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void theSchemasInTheJarAreThoseOfTheBuiltInKinds(Line line) {
        List<String> written = List.of(
                line.documents().write(DocumentSchema.ofFunnels(CriteriaRegistry.builtIn())),
                line.documents().write(DocumentSchema.ofFacts()),
                line.documents().write(DocumentSchema.ofEvents()),
                line.documents().write(DocumentSchema.ofCommands()),
                line.documents().write(DocumentSchema.ofResults()),
                line.documents().write(DocumentSchema.ofFacts(FunnelStandard.documented())));
        assertThat(written)
                .containsExactly(
                        Resources.text("/META-INF/funnelkit/funnel-1.schema.json"),
                        Resources.text("/META-INF/funnelkit/facts-1.schema.json"),
                        Resources.text("/META-INF/funnelkit/event-1.schema.json"),
                        Resources.text("/META-INF/funnelkit/command-1.schema.json"),
                        Resources.text("/META-INF/funnelkit/results-1.schema.json"),
                        Resources.text("/golden/standard-facts.schema.json"));
    }

    @ParameterizedTest
    @EnumSource
    void theSampleIsAssessedAlikeByAFunnelThatWasReadBack(Line line) {
        Funnel funnel = FunnelStandard.documented();
        Funnel read = line.documents().readFunnel(line.documents().write(funnel));
        List<String> expected =
                assess(funnel).map(Line.JSON_2.documents()::write).toList();
        assertThat(assess(read).map(Line.JSON_2.documents()::write).toList()).isEqualTo(expected);
    }
}
