package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.DefaultSerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.jackson.FunnelModule;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.Landing;
import io.github.funnelkit.json.result.Results;
import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.render.Handbook;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.text.Text;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever type of the model a host hands to its mapper is written as a document, or refused with words. */
class NoDocumentTest {

    private static final Set<Class<?>> DOCUMENTS = Set.of(
            Funnel.class, FactSheet.class, Assessment.class, Guidance.class, JourneyEvent.class, JourneyCommand.class);

    private static final Set<Class<?>> VALUES = Set.of(FunnelReference.class, WinProbability.class, Money.class);

    private static final ObjectMapper TWO = new ObjectMapper().registerModule(new FunnelModule());
    private static final JsonMapper THREE = JsonMapper.builder()
            .addModule(new io.github.funnelkit.jackson3.FunnelModule())
            .build();

    /** A class of a host. */
    record Page(String title, Object content) {}

    /** Of the core, whether it is a folder of classes or a jar. */
    private static List<Class<?>> publicTypes() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Funnel.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference core =
                ModuleFinder.of(classes).find("io.github.funnelkit.core").orElseThrow();
        Set<String> exported = core.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = core.open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                    .sorted()
                    .<Class<?>>map(NoDocumentTest::type)
                    .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isAnnotation())
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Funnel.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isWritten(Class<?> type) {
        return type.isEnum()
                || VALUES.contains(type)
                || Stream.concat(DOCUMENTS.stream(), Results.VOCABULARY.types().stream())
                        .anyMatch(written -> written.isAssignableFrom(type));
    }

    @Test
    void everyPublicTypeIsADocumentOrRefused() throws IOException, URISyntaxException {
        List<Class<?>> types = publicTypes();
        assertThat(types)
                .hasSizeGreaterThan(150)
                .contains(Text.class, GatePolicy.class)
                .anyMatch(ConstraintValidator.class::isAssignableFrom);
        for (Class<?> type : types) {
            if (isWritten(type)) {
                assertThat(refusal2(type)).as("%s", type).isEmpty();
                assertThat(refusal3(type)).as("%s", type).isEmpty();
            } else {
                assertThat(refusal2(type))
                        .as("%s", type)
                        .contains(type.getSimpleName() + " is no document")
                        .contains("; write ");
                assertThat(refusal3(type)).as("%s", type).isEqualTo(refusal2(type));
            }
        }
    }

    /** What comes anew is looked at: whether people or programs would read it, and so want it written. */
    @Test
    void whatIsRefusedWasReviewed() throws IOException, URISyntaxException {
        assertThat(publicTypes().stream()
                        .filter(type -> !isWritten(type))
                        .map(type -> type.getName().replace("io.github.funnelkit.", "")))
                .containsExactly(Resources.text("/refused-types.txt").split("\n"));
    }

    /** What is said instead of writing any value of a type. */
    private static String refusal2(Class<?> type) {
        try {
            SerializerProvider provider = ((DefaultSerializerProvider) TWO.getSerializerProvider())
                    .createInstance(TWO.getSerializationConfig(), TWO.getSerializerFactory());
            provider.findValueSerializer(type).serialize(null, null, provider);
            return "";
        } catch (com.fasterxml.jackson.databind.JsonMappingException refused) {
            return refused.getOriginalMessage();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (RuntimeException nothingToWrite) {
            return "";
        }
    }

    private static String refusal3(Class<?> type) {
        try {
            var context = THREE._serializationContext();
            context.findValueSerializer(type).serialize(null, null, context);
            return "";
        } catch (tools.jackson.databind.DatabindException refused) {
            return refused.getOriginalMessage();
        } catch (RuntimeException nothingToWrite) {
            return "";
        }
    }

    static List<Object> whatIsNoDocument() {
        Funnel funnel = FunnelStandard.extended();
        return List.of(
                Assessor.of(funnel, Clock.systemUTC()),
                funnel.facts().get(0),
                funnel.criteria().get(0).condition(),
                funnel.renames(),
                GatePolicy.DEFAULT,
                EventTest.VERSIONS,
                new Landing.SameStage(),
                Handbook.of(funnel));
    }

    @ParameterizedTest
    @MethodSource("whatIsNoDocument")
    void itIsRefusedWhereverItStands(Object value) {
        for (Object whole : List.of(value, List.of(value), Map.of("it", value), new Page("x", value))) {
            assertThatThrownBy(() -> TWO.writeValueAsString(whole))
                    .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class)
                    .hasMessageContaining("is no document");
            assertThatThrownBy(() -> TWO.valueToTree(whole)).hasMessageContaining("is no document");
            assertThatThrownBy(() -> THREE.writeValueAsString(whole))
                    .isInstanceOf(tools.jackson.databind.DatabindException.class)
                    .hasMessageContaining("is no document");
            assertThatThrownBy(() -> THREE.valueToTree(whole)).hasMessageContaining("is no document");
        }
    }

    @Test
    void plainValuesAreReadAsWhatTheyWere() throws IOException {
        for (Object value : List.of(
                new FunnelReference("f", "1.0"),
                WinProbability.parse("12.5"),
                new Money(new BigDecimal("1250000.5"), "CNY"),
                Outcome.UNKNOWN)) {
            assertThat(TWO.readValue(TWO.writeValueAsString(value), value.getClass()))
                    .isEqualTo(value);
            assertThat((Object) THREE.readValue(THREE.writeValueAsString(value), value.getClass()))
                    .isEqualTo(value);
        }
    }

    /** A host's own way to write a text. */
    private static final class InEnglish extends StdSerializer<Text> {

        private static final long serialVersionUID = 1L;

        private InEnglish() {
            super(Text.class);
        }

        @Override
        public void serialize(Text value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.in(java.util.Locale.ENGLISH));
        }
    }

    @Test
    void aHostsOwnSerializerCountsWhicheverModuleComesFirst() throws IOException {
        SimpleModule own = new SimpleModule("own").addSerializer(new InEnglish());
        for (ObjectMapper mapper : List.of(
                new ObjectMapper().registerModules(own, new FunnelModule()),
                new ObjectMapper().registerModules(new FunnelModule(), own))) {
            assertThat(mapper.writeValueAsString(Text.of("x"))).isEqualTo("\"x\"");
        }
    }
}
