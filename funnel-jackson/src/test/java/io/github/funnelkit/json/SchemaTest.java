package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Schema and reader agree: what one accepts the other accepts, up to what a schema cannot say. */
class SchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Documents LINE = Line.JSON_2.documents(CreditRating.REGISTRY);
    private static final JsonSchema FUNNELS = schema(DocumentSchema.ofFunnels(CreditRating.REGISTRY));
    private static final JsonSchema EVENTS = schema(DocumentSchema.ofEvents());
    private static final JsonSchema COMMANDS = schema(DocumentSchema.ofCommands());

    /** The reader says these of documents that a schema has to accept: what refers to what, sense, and limits. */
    private static final Pattern BEYOND_A_SCHEMA = Pattern.compile(
            "(?s).*("
                    + "unknown (sale type|fact|form|position|stage|criterion|entry|ending) '|names the unknown|of another stage"
                    + "|no criterion|no wording|is needed|nothing lies|can never be|no value of fact|opposite"
                    + "|defined twice|two different|does not apply|probability falls|backwards|does not come before|never be used|same way"
                    + "|no stage applies|second wording|is no language|is no id|has only|digits on each side|is none|at most|malformed id"
                    + "|not an entry|of an event before|as there are so many conditions|expected the same unit|facts of one unit|needs a name of its own).*");

    /** Kinds that take entries of a choice as well as numbers: which it is, only the fact tells that they name. */
    private static final Pattern OF_NUMBERS_OR_CHOICES =
            Pattern.compile(".*/((atLeast|atMost)/value|between/(least|most))");

    private static final List<JsonNode> REPLACEMENTS = List.of(
            JsonNodeFactory.instance.nullNode(),
            JsonNodeFactory.instance.booleanNode(true),
            JsonNodeFactory.instance.numberNode(15),
            JsonNodeFactory.instance.numberNode(-1.5),
            JsonNodeFactory.instance.textNode(""),
            JsonNodeFactory.instance.textNode(" \u00a0 "),
            JsonNodeFactory.instance.textNode(" \u2003"),
            JsonNodeFactory.instance.textNode("en"),
            JsonNodeFactory.instance.textNode("P1Y"),
            JsonNodeFactory.instance.textNode("2026-02-30"),
            JsonNodeFactory.instance.arrayNode(),
            JsonNodeFactory.instance.arrayNode().add("x"),
            JsonNodeFactory.instance.objectNode(),
            JsonNodeFactory.instance.objectNode().put("en", "x"),
            JsonNodeFactory.instance.objectNode().put("none", true),
            JsonNodeFactory.instance.objectNode().put("value", 1).put("unit", "CNY"),
            JsonNodeFactory.instance.objectNode().put("is", "flag0"));

    private static JsonSchema schema(DocumentSchema schema) {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .losslessNarrowing(true)
                .build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Line.JSON_2.documents().write(schema), config);
    }

    @Test
    void theSchemasAreSchemas() {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (DocumentSchema schema : List.of(
                DocumentSchema.ofFunnels(CreditRating.REGISTRY),
                DocumentSchema.ofFacts(),
                DocumentSchema.ofEvents(),
                DocumentSchema.ofCommands(),
                DocumentSchema.ofResults(),
                DocumentSchema.ofFacts(FunnelStandard.documented()))) {
            assertThat(meta.validate(tree(Line.JSON_2.documents().write(schema))))
                    .isEmpty();
        }
    }

    @Test
    void theStandardIsValid() {
        assertThat(FUNNELS.validate(tree(LINE.write(FunnelStandard.extended()))))
                .isEmpty();
    }

    @Property
    void ofDefinitions(@ForAll long seed) {
        Random random = new Random(seed);
        JsonNode document = tree(LINE.write(RandomFunnels.of(seed)));
        assertThat(FUNNELS.validate(document)).isEmpty();
        mutate(document, random);
        List<DocumentProblem> problems = problems(() -> LINE.readFunnel(document.toString()));
        agree(FUNNELS, document, problems);
    }

    @Property
    void ofSheets(@ForAll long seed) {
        Random random = new Random(seed);
        Funnel funnel = RandomFunnels.of(seed);
        JsonSchema schema = schema(DocumentSchema.ofFacts(funnel));
        JsonSchema anySheet = schema(DocumentSchema.ofFacts());
        JsonNode document = tree(LINE.write(RandomSheets.of(funnel, seed)));
        assertThat(schema.validate(document)).isEmpty();
        assertThat(anySheet.validate(document)).isEmpty();
        mutate(document, random);
        List<DocumentProblem> problems = problems(() -> LINE.readSheet(funnel, document.toString()));
        agree(schema, document, problems);
        if (problems.isEmpty()) {
            assertThat(anySheet.validate(document)).isEmpty();
        }
    }

    @Property
    void ofEvents(@ForAll long seed) {
        Random random = new Random(seed);
        Funnel funnel = EventTest.VERSIONS.all().get(0);
        for (JourneyEvent event : RandomJourneys.of(seed)) {
            JsonNode document = tree(LINE.write(event));
            assertThat(EVENTS.validate(document)).isEmpty();
            mutate(document, random);
            List<DocumentProblem> problems = problems(() -> LINE.readEvent(funnel, document.toString()));
            boolean valid = EVENTS.validate(document).isEmpty();
            if (valid) {
                assertThat(problems).as("%s", document).allMatch(SchemaTest::isBeyondTheSchemaOfEvents);
            } else {
                assertThat(problems)
                        .as("%s %s", EVENTS.validate(document), document)
                        .isNotEmpty();
            }
        }
    }

    @Property
    void ofCommands(@ForAll long seed) {
        Funnel funnel = RandomJourneys.VERSIONS.all().get(0);
        JsonNode document = tree(LINE.write(RandomCommands.of(funnel, seed)));
        assertThat(COMMANDS.validate(document)).isEmpty();
        mutate(document, new Random(seed));
        List<DocumentProblem> problems = problems(() -> LINE.readCommand(funnel, document.toString()));
        if (COMMANDS.validate(document).isEmpty()) {
            assertThat(problems).as("%s", document).allMatch(SchemaTest::isBeyondTheSchemaOfEvents);
        } else {
            assertThat(problems)
                    .as("%s %s", COMMANDS.validate(document), document)
                    .isNotEmpty();
        }
    }

    /** Types and ids of facts are the funnel's; what stands for a day need not be one, nor a name twice another. */
    private static boolean isBeyondTheSchemaOfEvents(DocumentProblem problem) {
        return problem.pointer().startsWith("/learned")
                || problem.message().matches("(?s).*(unknown|both learned|is named twice|before event).*")
                || isBeyondASchema(problem);
    }

    @Test
    void everyKindOfEventIsValid() {
        List<JourneyEvent> events = new ArrayList<>(EventTest.everything());
        events.add(new DealEvent.Ended(
                events.get(0).metadata(),
                "gone",
                EndingKind.LOST,
                Optional.of("price"),
                Optional.of("Acme"),
                "called"));
        events.forEach(event -> assertThat(EVENTS.validate(tree(LINE.write(event))))
                .as("%s", event)
                .isEmpty());
        assertThat(events.stream().map(JourneyEvent::kind)).contains(JourneyEvent.Kind.values());
    }

    private static void agree(JsonSchema schema, JsonNode document, List<DocumentProblem> problems) {
        boolean valid = schema.validate(document).isEmpty();
        if (valid) {
            assertThat(problems).as("%s", document).allMatch(SchemaTest::isBeyondASchema);
        } else {
            assertThat(problems)
                    .as("%s %s", schema.validate(document), document)
                    .isNotEmpty();
        }
    }

    private static boolean isBeyondASchema(DocumentProblem problem) {
        return BEYOND_A_SCHEMA.matcher(problem.message()).matches()
                || problem.pointer().endsWith("/chosenBy") // what the fact must be like stands elsewhere
                || problem.pointer().equals("/nextAction") // as well
                || (OF_NUMBERS_OR_CHOICES.matcher(problem.pointer()).matches()
                        && problem.message().contains("expected a number such as"));
    }

    private static List<DocumentProblem> problems(Runnable read) {
        try {
            read.run();
            return List.of();
        } catch (DocumentException refused) {
            return refused.problems();
        }
    }

    /** Replaces, drops or adds something somewhere. */
    private static void mutate(JsonNode document, Random random) {
        List<ContainerNode<?>> containers = new ArrayList<>();
        collect(document, containers);
        ContainerNode<?> container = containers.get(random.nextInt(containers.size()));
        JsonNode replacement =
                REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size())).deepCopy();
        if (container instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextInt(3) == 0) {
                array.add(replacement);
            } else {
                array.set(random.nextInt(array.size()), replacement);
            }
            return;
        }
        ObjectNode object = (ObjectNode) container;
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(5) == 0) {
            object.set(
                    List.of("extra", "then", "$schema", "unit", "a.b", "a.b.c", "")
                            .get(random.nextInt(7)),
                    replacement);
        } else if (random.nextInt(3) == 0) {
            object.remove(names.get(random.nextInt(names.size())));
        } else {
            object.set(names.get(random.nextInt(names.size())), replacement);
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
            container.elements().forEachRemaining(child -> collect(child, containers));
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
