package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.funnelkit.change.Cause;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.guidance.Step;
import io.github.funnelkit.jackson.FunnelModule;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.Obstacle;
import io.github.funnelkit.journey.Unrecordable;
import io.github.funnelkit.json.result.Results;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the library answers is written in one vocabulary, by everybody who writes it, as the schema says. */
class ResultTest {

    private static final List<Locale> ASKED = List.of(Locale.ENGLISH, Locale.CHINESE);
    private static final ObjectMapper TWO = new ObjectMapper().registerModule(new FunnelModule());
    private static final JsonMapper THREE = JsonMapper.builder()
            .addModule(new io.github.funnelkit.jackson3.FunnelModule())
            .build();

    private static final ObjectNode SCHEMA =
            (ObjectNode) tree(Line.JSON_2.documents().write(DocumentSchema.ofResults()));
    private static final Map<Class<?>, JsonSchema> SCHEMAS = new HashMap<>();

    static Stream<Class<?>> types() {
        return Results.VOCABULARY.types().stream();
    }

    private static JsonNode tree(String json) {
        try {
            return TWO.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** That of one type: the schema names them all, in their order. */
    private static JsonSchema schema(Class<?> type) {
        return SCHEMAS.computeIfAbsent(type, missing -> {
            ObjectNode one = SCHEMA.deepCopy();
            JsonNode ofType = one.get("anyOf").get(Results.VOCABULARY.types().indexOf(type));
            one.putArray("anyOf").add(ofType);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(one.toString());
        });
    }

    private static String two(Object value) throws IOException {
        return TWO.writer().withAttribute(FunnelModule.LANGUAGES, ASKED).writeValueAsString(value);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everybodyWritesTheSameAndTheSchemaSaysIt(Class<?> type) throws IOException {
        List<Object> values = AnyValue.of(type);
        assertThat(values).isNotEmpty();
        Documents two = Line.JSON_2.documents(CriteriaRegistry.builtIn(), Locale.ENGLISH, Locale.CHINESE);
        Documents three = Line.JSON_3.documents(CriteriaRegistry.builtIn(), Locale.ENGLISH, Locale.CHINESE);
        for (Object value : values) {
            String worded = two(value);
            assertThat(THREE.writer()
                            .withAttribute(io.github.funnelkit.jackson3.FunnelModule.LANGUAGES, ASKED)
                            .writeValueAsString(value))
                    .isEqualTo(worded);
            assertThat(two.writeResult(value)).isEqualTo(worded);
            assertThat(three.writeResult(value)).isEqualTo(worded);
            assertThat(schema(type).validate(tree(worded))).as(worded).isEmpty();

            String silent = TWO.writeValueAsString(value);
            assertThat(THREE.writeValueAsString(value)).isEqualTo(silent);
            assertThat(schema(type).validate(tree(silent))).as(silent).isEmpty();
        }
    }

    /** A line for each type, and for each that it permits, with all that it can say, in English and Chinese. */
    static String everyType(Line line) {
        Documents documents = line.documents(CriteriaRegistry.builtIn(), Locale.ENGLISH, Locale.CHINESE);
        return types().flatMap(AnyValue::full)
                .map(value -> "{\"" + value.getClass().getSimpleName() + "\":" + documents.writeResult(value) + "}\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void everyTypeIsWrittenAsTheGoldenFile(Line line) {
        assertThat(everyType(line)).isEqualTo(Resources.text("/golden/results.ndjson"));
    }

    /** There is no one that the compiler would miss in a table. */
    @ParameterizedTest
    @ValueSource(classes = {Obstacle.class, Decision.class, Step.class, Cause.class, JourneyHistory.Appending.class})
    void eachVariantHasACodeOfItsOwn(Class<?> type) throws IOException {
        List<String> codes = new ArrayList<>();
        for (Object value : AnyValue.of(type)) {
            codes.add(tree(TWO.writeValueAsString(value)).get("code").asText() + value.getClass());
        }
        assertThat(codes.stream().distinct().map(code -> code.replaceAll("(class|record) .*", "")))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1);
    }

    @Test
    void theSchemaIsOneAndNamesWhatIsWrittenByItsType() {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(SCHEMA)).isEmpty();
        List<String> roots = new ArrayList<>();
        SCHEMA.get("anyOf").forEach(root -> roots.add(root.path("$ref").asText()));
        assertThat(roots)
                .contains(
                        "#/$defs/outcomes",
                        "#/$defs/decision",
                        "#/$defs/journeyState",
                        "#/$defs/summary",
                        "#/$defs/stage")
                .doesNotHaveDuplicates();
    }

    @Test
    void aSchemaDoesNotTakeWhatIsNotWritten() {
        for (String other : List.of("{}", "[]", "{\"code\":\"accepted\"}", "{\"code\":\"won\",\"reasons\":[]}")) {
            assertThat(schema(Decision.class).validate(tree(other))).as(other).isNotEmpty();
        }
    }

    @Test
    void eachCallHasItsLanguages() throws IOException {
        Object obstacle = new Unrecordable.NotOnHold();
        assertThat(TWO.writer()
                        .withAttribute(FunnelModule.LANGUAGES, Locale.CHINESE)
                        .writeValueAsString(Map.of("refused", List.of(obstacle))))
                .isEqualTo("{\"refused\":[{\"code\":\"notOnHold\",\"explanation\":{\"zh\":\"该客户并未暂停\"}}]}");
        assertThat(THREE.writer()
                        .withAttribute(FunnelModule.LANGUAGES, Locale.ENGLISH)
                        .writeValueAsString(obstacle))
                .isEqualTo("{\"code\":\"notOnHold\",\"explanation\":{\"en\":\"The customer is not on hold\"}}");
        assertThat(TWO.writeValueAsString(obstacle)).isEqualTo("{\"code\":\"notOnHold\"}");
    }

    @Test
    void aMapperMayHaveItsLanguages() throws IOException {
        ObjectMapper german = new ObjectMapper().registerModule(new FunnelModule());
        german.setConfig(german.getSerializationConfig().withAttribute(FunnelModule.LANGUAGES, Locale.GERMAN));
        assertThat(german.writeValueAsString(FunnelStandard.extended().stage("target")))
                .contains("\"label\":{\"de\":");
    }

    @Test
    void aMapperMayAskForTheLanguageOfEachCall() throws IOException {
        AtomicReference<Object> language = new AtomicReference<>(Locale.CHINESE);
        Supplier<Object> asked = language::get;
        ObjectMapper two = new ObjectMapper().registerModule(new FunnelModule());
        two.setConfig(two.getSerializationConfig().withAttribute(FunnelModule.LANGUAGES, asked));
        var three = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new io.github.funnelkit.jackson3.FunnelModule())
                .defaultAttributes(tools.jackson.databind.cfg.ContextAttributes.getEmpty()
                        .withSharedAttribute(io.github.funnelkit.jackson3.FunnelModule.LANGUAGES, asked))
                .build();
        Object obstacle = new Unrecordable.NotOnHold();
        assertThat(two.writeValueAsString(obstacle))
                .isEqualTo(three.writeValueAsString(obstacle))
                .contains("{\"zh\":");
        language.set(List.of(Locale.ENGLISH));
        assertThat(two.writeValueAsString(obstacle))
                .isEqualTo(three.writeValueAsString(obstacle))
                .contains("{\"en\":");
    }

    /** Without languages they would say nothing. */
    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void aTextIsWrittenInAllItsLanguagesWhereNoneIsAsked(Line line) {
        Text text = Text.of(Locale.ENGLISH, "yes").with(Locale.GERMAN, "ja");
        assertThat(line.documents().writeResult(text)).isEqualTo("{\"de\":\"ja\",\"en\":\"yes\"}");
        assertThat(line.documents().writeResult(Text.of("yes"))).isEqualTo("\"yes\"");
        assertThat(line.documents(CriteriaRegistry.builtIn(), Locale.GERMAN).writeResult(text))
                .isEqualTo("{\"de\":\"ja\"}");
    }

    /** What somebody has typed must not keep an answer from being given. */
    @ParameterizedTest
    @EnumSource
    void halfACharacterIsShown(Line line) {
        Object obstacle = new Unrecordable.EntryNotAllowed(StandardFacts.CANDIDATE_AGENTS, "a\uD83Db🐉");
        assertThat(line.documents().writeResult(obstacle)).contains("\"a\uFFFDb🐉\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void whatIsNoResultIsRefused(Line line) {
        assertThatThrownBy(() -> line.documents().writeResult(StandardFacts.BUDGET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Quantity is no document")
                .hasMessageContaining("the id of the fact");
        assertThatThrownBy(() -> line.documents().writeResult("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
        assertThat(line.documents().writeResult(List.of(Text.of("x"), FunnelStandard.PROJECT)))
                .isEqualTo("[\"x\",{\"id\":\"project\"}]");
    }
}
