package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What earlier versions wrote is read by this one, and means what it meant: the folders of the golden documents. */
class LongLifeTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final CriteriaRegistry REGISTRY = CreditRating.REGISTRY;
    private static final Documents EXPLAINED = Golden.explained(Line.JSON_2);

    private static List<String> versions() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static Stream<Arguments> definitions() throws IOException {
        return versions().stream()
                .flatMap(version -> Golden.FUNNELS.keySet().stream()
                        .sorted()
                        .flatMap(funnel ->
                                Arrays.stream(Line.values()).map(line -> Arguments.of(version, funnel, line))));
    }

    static Stream<Arguments> journeys() throws IOException {
        return versions().stream()
                .flatMap(version -> Arrays.stream(Line.values()).map(line -> Arguments.of(version, line)));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void definitions_and_facts_mean_what_they_meant(String version, String name, Line line) throws IOException {
        Documents documents = line.documents(REGISTRY);
        Funnel funnel = funnel(version, name, line);
        assertThat(documents.readFunnel(documents.write(funnel))).isEqualTo(funnel);

        Iterator<FactSheet> sheets = documents.readSheets(funnel, input(version, name + "-facts", line));
        Iterator<String> guidance =
                Golden.text(version, name + "-guidance.ndjson").lines().iterator();
        for (String then :
                Golden.text(version, name + "-assessments.ndjson").lines().toList()) {
            FactSheet sheet = sheets.next();
            assertThat(documents.readSheet(funnel, documents.write(sheet))).isEqualTo(sheet);
            Assessment now = assess(funnel, sheet, TREES.readTree(then));
            assertCovers(TREES.readTree(then), EXPLAINED.write(now));
            assertCovers(TREES.readTree(guidance.next()), EXPLAINED.write(Guidance.of(now)));
        }
        assertThat(sheets.hasNext() || guidance.hasNext()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void journeys_stand_where_they_stood(String version, Line line) {
        FunnelCatalog funnels = FunnelCatalog.of(
                funnel(version, "standard-documented", line), funnel(version, "standard-extended", line));
        List<JourneyEvent> events = new ArrayList<>();
        line.documents().readEvents(funnels, input(version, "events", line)).forEachRemaining(events::add);

        assertThat(StateText.afterEach(funnels, events)).isEqualTo(Golden.text(version, "states.txt"));
        for (JourneyEvent event : events) {
            assertThat(line.documents()
                            .readEvent(funnels.all().get(0), line.documents().write(event)))
                    .isEqualTo(event);
        }
    }

    @Test
    void the_documents_of_a_version_are_never_changed() throws IOException {
        for (String version : versions()) {
            assertThat(Checksums.of(FOLDER.resolve(version)))
                    .as(version)
                    .isEqualTo(Files.readString(FOLDER.resolve(version).resolve(Checksums.FILE)));
        }
        assertThat(versions()).last().isEqualTo(Golden.CURRENT);
    }

    /** Of the version that is being made, the meaning is also that of the objects. */
    @ParameterizedTest
    @EnumSource
    void the_current_documents_are_what_they_were_made_of(Line line) {
        Golden.FUNNELS.forEach(
                (name, made) -> assertThat(funnel(Golden.CURRENT, name, line)).isEqualTo(made));
    }

    @Test
    void one_methodology_says_whatever_can_be_said() throws IOException {
        JsonNode schema = TREES.readTree(Line.JSON_2.documents().write(DocumentSchema.ofFunnels(REGISTRY)));
        Set<String> sayable = new TreeSet<>();
        schema.findValues("properties").forEach(each -> each.fieldNames().forEachRemaining(sayable::add));
        sayable.addAll(REGISTRY.kinds().stream().map(ConditionKind::id).toList());
        sayable.remove("$schema"); // only for editors

        assertThat(names(TREES.readTree(Golden.text("every-feature.json")))).containsAll(sayable);
    }

    private static Set<String> names(JsonNode tree) {
        Set<String> names = new TreeSet<>();
        tree.fieldNames().forEachRemaining(names::add);
        tree.forEach(each -> names.addAll(names(each)));
        return names;
    }

    private static Funnel funnel(String version, String name, Line line) {
        String suffix = line.isJson() ? ".json" : ".yaml";
        return line.documents(REGISTRY).readFunnel(Golden.text(version, name + suffix));
    }

    private static InputStream input(String version, String name, Line line) {
        String suffix = line.isJson() ? ".ndjson" : ".yaml";
        return new ByteArrayInputStream(Golden.text(version, name + suffix).getBytes(UTF_8));
    }

    private static Assessment assess(Funnel funnel, FactSheet sheet, JsonNode then) {
        return Assessor.of(funnel, Clock.systemUTC())
                .assess(
                        funnel.saleType(then.path("saleType").asText()),
                        sheet,
                        LocalDate.parse(then.path("asOf").asText()));
    }

    /** Whatever was said then is said now; words of explanation may become better ones, and more may be said. */
    private static void assertCovers(JsonNode then, String now) throws IOException {
        assertThat(differences("", then, TREES.readTree(now)).toList()).isEmpty();
    }

    private static Stream<String> differences(String place, JsonNode then, JsonNode now) {
        if (place.matches(".*/(details|explanation)/.*") && then.isTextual() && now.isTextual()) {
            return Stream.empty();
        }
        if (then.isObject() && now.isObject()) {
            return then.properties().stream()
                    .flatMap(
                            each -> differences(place + "/" + each.getKey(), each.getValue(), now.path(each.getKey())));
        }
        if (then.isArray() && now.isArray() && then.size() == now.size()) {
            return Stream.iterate(0, i -> i < then.size(), i -> i + 1)
                    .flatMap(i -> differences(place + "/" + i, then.get(i), now.get(i)));
        }
        return then.equals(now) ? Stream.empty() : Stream.of(place + ": " + then + ", now " + now);
    }
}
