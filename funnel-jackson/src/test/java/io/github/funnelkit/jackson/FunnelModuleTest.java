package io.github.funnelkit.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentProblem;
import io.github.funnelkit.json.DocumentSchema;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A host's own mapper of Jackson 2. */
class FunnelModuleTest {

    private static final Funnel STANDARD = FunnelStandard.documented();
    private static final String SHEET = "{\"budget\":{\"value\":5,\"unit\":\"CNY\"},\"trialAgreed\":true}";

    private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

    /** A class of a host. */
    record Methodology(String owner, Funnel funnel) {}

    /** A class of a host that wants the names of classes. */
    record Named(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Funnel funnel) {}

    /** A customer of a host. */
    record Customer(String id, String saleType, FactSheet facts) {}

    @Test
    void theModuleIsFound() throws JsonProcessingException {
        assertThat(mapper.getRegisteredModuleIds()).contains("funnelkit");
        assertThat(mapper.readValue(mapper.writeValueAsString(STANDARD), Funnel.class))
                .isEqualTo(STANDARD);
    }

    /** Spring Boot makes a bean of what the file names, where the class is there that the other file names. */
    @Test
    void springBootIsToldOfAModuleThatItCanMake() throws IOException, ReflectiveOperationException {
        String named = resource("spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports")
                .strip();
        assertThat(Class.forName(named).getConstructor().newInstance()).isInstanceOf(Module.class);
        Properties conditions = new Properties();
        conditions.load(new StringReader(resource("spring-autoconfigure-metadata.properties")));
        assertThat(conditions).containsOnlyKeys(named, named + ".ConditionalOnClass");
        assertThat(Class.forName(conditions.getProperty(named + ".ConditionalOnClass")))
                .isEqualTo(ObjectMapper.class);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = FunnelModule.class.getResourceAsStream("/META-INF/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void eventsAreReadByTheFunnelOfTheirJourney() throws JsonProcessingException {
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
    void documentsArePartsOfTheHostsOwnClasses() throws JsonProcessingException {
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
        ((com.fasterxml.jackson.databind.node.ObjectNode) tree).put("id", 1);
        assertThatThrownBy(() -> mapper.treeToValue(tree, Funnel.class))
                .satisfies(
                        thrown -> assertThat(problems(thrown).get(0).toString())
                                .isEqualTo(
                                        "/id: found the number 1, expected the id of the funnel, such as \"subscriptions\"; write it in quotes: \"1\""));
    }

    @Test
    void whatIsWrongIsAnExceptionOfJacksonWithOurProblems() {
        assertThatThrownBy(() -> mapper.readValue("{}", Funnel.class))
                .isInstanceOf(JsonMappingException.class)
                .satisfies(thrown -> assertThat(problems(thrown)).hasSize(5));
        assertThatThrownBy(() -> mapper.readValue("{\"owner\":\"x\",\"funnel\":{}}", Methodology.class))
                .isInstanceOf(JsonMappingException.class)
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
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("withAttribute(FunnelModule.FUNNEL, funnel)");
        assertThatThrownBy(() -> mapper.readerFor(FactSheet.class)
                        .withAttribute(FunnelModule.FUNNEL, STANDARD)
                        .readValue("{\"x\": 1}"))
                .isInstanceOf(JsonMappingException.class)
                .satisfies(thrown -> assertThat(problems(thrown)).hasSize(1));
    }

    @Test
    void explanationsAreWrittenInTheLanguagesOfTheWriter() throws JsonProcessingException {
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
    void classesAreNeverNamedEvenWhereTheHostNamesThem() throws JsonProcessingException {
        String written = mapper.writeValueAsString(new Named(STANDARD));
        assertThat(written).isEqualTo("{\"funnel\":" + mapper.writeValueAsString(STANDARD) + "}");
        assertThat(mapper.readValue(written, Named.class).funnel()).isEqualTo(STANDARD);
    }

    @Test
    void theModuleThatIsRegisteredFirstCounts() {
        String unknownKind = FunnelDocuments.json().write(STANDARD).replace("\"upcoming\"", "\"acme:soon\"");
        ObjectMapper own = new ObjectMapper()
                .registerModule(new FunnelModule(CriteriaRegistry.builtIn()))
                .findAndRegisterModules();
        assertThat(own.getRegisteredModuleIds())
                .hasSize(mapper.getRegisteredModuleIds().size());
        assertThatThrownBy(() -> own.readValue(unknownKind, Funnel.class)).hasMessageContaining("acme:soon");
    }

    private static List<DocumentProblem> problems(Throwable thrown) {
        return DocumentException.in(thrown).orElseThrow().problems();
    }
}
