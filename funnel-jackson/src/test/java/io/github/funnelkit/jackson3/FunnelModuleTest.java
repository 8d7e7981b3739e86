package io.github.funnelkit.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentProblem;
import io.github.funnelkit.json.DocumentSchema;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A host's own mapper of Jackson 3. */
class FunnelModuleTest {

    private static final Funnel STANDARD = FunnelStandard.documented();
    private static final String SHEET = "{\"budget\":{\"value\":5,\"unit\":\"CNY\"},\"trialAgreed\":true}";

    private final ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();

    /** A class of a host. */
    record Methodology(String owner, Funnel funnel) {}

    /** A class of a host that wants the names of classes. */
    record Named(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Funnel funnel) {}

    /** A customer of a host. */
    record Customer(String id, String saleType, FactSheet facts) {}

    @Test
    void theModuleIsFound() {
        assertThat(mapper.registeredModules()).hasAtLeastOneElementOfType(FunnelModule.class);
        assertThat(mapper.readValue(mapper.writeValueAsString(STANDARD), Funnel.class))
                .isEqualTo(STANDARD);
    }

    @Test
    void eventsAreReadByTheFunnelOfTheirJourney() {
        String event = "{\"format\":\"funnelkit/event/1\",\"event\":\"factsLearned\",\"sequence\":2,"
                + "\"at\":\"2026-11-23T08:00:00Z\",\"actor\":{\"id\":\"li\"},\"learned\":" + SHEET + "}";
        JourneyEvent read = mapper.readerFor(JourneyEvent.class)
                .withAttribute(FunnelModule.FUNNEL, STANDARD)
                .readValue(event);
        assertThat(read).isInstanceOf(JourneyEvent.FactsLearned.class);
        assertThat(mapper.writeValueAsString(read)).isEqualTo(event);
        assertThatThrownBy(() -> mapper.readValue(event, JourneyEvent.class))
                .hasMessageContaining("an event is read by the funnel of its journey");
        assertThatThrownBy(() -> mapper.readerFor(JourneyEvent.class)
                        .withAttribute(FunnelModule.FUNNEL, STANDARD)
                        .readValue(event.replace("true", "1")))
                .satisfies(thrown -> assertThat(DocumentException.in(thrown))
                        .hasValueSatisfying(wrong -> assertThat(wrong.problems())
                                .extracting(DocumentProblem::pointer)
                                .containsExactly("/learned/trialAgreed")));
    }

    @Test
    void documentsArePartsOfTheHostsOwnClasses() {
        Methodology methodology = new Methodology("acme", STANDARD);
        assertThat(mapper.readValue(mapper.writeValueAsString(methodology), Methodology.class))
                .isEqualTo(methodology);
        String line = "{\"id\":\"C1\",\"saleType\":\"project\",\"facts\":" + SHEET + "}";
        Customer customer = mapper.readerFor(Customer.class)
                .withAttribute(FunnelModule.FUNNEL, STANDARD)
                .readValue(line);
        assertThat(customer.facts()).hasToString("{budget=5, trialAgreed=true}");
        assertThat(mapper.writeValueAsString(customer)).isEqualTo(line);
    }

    @Test
    void treesAreReadWithoutPositions() {
        JsonNode tree = mapper.valueToTree(STANDARD);
        assertThat(mapper.convertValue(tree, Funnel.class)).isEqualTo(STANDARD);
        ((tools.jackson.databind.node.ObjectNode) tree).put("id", 1);
        assertThatThrownBy(() -> mapper.treeToValue(tree, Funnel.class))
                .satisfies(
                        thrown -> assertThat(problems(thrown).get(0).toString())
                                .isEqualTo(
                                        "/id: found the number 1, expected the id of the funnel, such as \"subscriptions\"; write it in quotes: \"1\""));
    }

    @Test
    void whatIsWrongIsAnExceptionOfJacksonWithOurProblems() {
        assertThatThrownBy(() -> mapper.readValue("{}", Funnel.class))
                .isInstanceOf(DatabindException.class)
                .satisfies(thrown -> assertThat(problems(thrown)).hasSize(5));
        assertThatThrownBy(() -> mapper.readValue("{\"owner\":\"x\",\"funnel\":{}}", Methodology.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("Methodology[\"funnel\"]")
                .satisfies(thrown -> assertThat(problems(thrown)).hasSize(5));
        assertThatThrownBy(() -> mapper.readValue("{\"id\":", Funnel.class))
                .isInstanceOf(JacksonException.class)
                .satisfies(thrown -> assertThat(problems(thrown)).hasSize(1));
        assertThatThrownBy(() -> mapper.readValue("}", Funnel.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aSheetNeedsItsFunnel() {
        assertThatThrownBy(() -> mapper.readValue(SHEET, FactSheet.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("withAttribute(FunnelModule.FUNNEL, funnel)");
        assertThatThrownBy(() -> mapper.readerFor(FactSheet.class)
                        .withAttribute(FunnelModule.FUNNEL, STANDARD)
                        .readValue("{\"x\": 1}"))
                .isInstanceOf(DatabindException.class)
                .satisfies(thrown -> assertThat(problems(thrown)).hasSize(1));
    }

    @Test
    void explanationsAreWrittenInTheLanguagesOfTheWriter() {
        Assessment assessment = Assessor.of(STANDARD, Clock.systemUTC())
                .assess(FunnelStandard.PROJECT, FactSheet.empty(), LocalDate.of(2026, 11, 23));
        FunnelDocuments documents = FunnelDocuments.json().explainedIn(Locale.ENGLISH);
        assertThat(mapper.writer()
                        .withAttribute(FunnelModule.LANGUAGES, Locale.ENGLISH)
                        .writeValueAsString(assessment))
                .isEqualTo(documents.write(assessment));
        assertThat(mapper.writer()
                        .withAttribute(FunnelModule.LANGUAGES, List.of(Locale.ENGLISH))
                        .writeValueAsString(Guidance.of(assessment)))
                .isEqualTo(documents.write(Guidance.of(assessment)));
        assertThat(mapper.writeValueAsString(DocumentSchema.ofFacts())).contains("2020-12");
    }

    @Test
    void classesAreNeverNamedEvenWhereTheHostNamesThem() {
        String written = mapper.writeValueAsString(new Named(STANDARD));
        assertThat(written).isEqualTo("{\"funnel\":" + mapper.writeValueAsString(STANDARD) + "}");
        assertThat(mapper.readValue(written, Named.class).funnel()).isEqualTo(STANDARD);
    }

    private static List<DocumentProblem> problems(Throwable thrown) {
        return DocumentException.in(thrown).orElseThrow().problems();
    }
}
