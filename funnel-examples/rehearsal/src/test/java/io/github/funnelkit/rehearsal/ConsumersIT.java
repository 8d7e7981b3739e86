package io.github.funnelkit.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs of strangers do with the release what it is for, on each JDK, and are brought nothing but what they asked for. */
class ConsumersIT {

    private static Consumers consumers;

    @BeforeAll
    static void build() throws IOException {
        consumers = Consumers.build(Rehearsal.first());
    }

    private static Stream<Path> jdks() {
        return Stream.of(System.getProperty("rehearsal.jdks").split(",")).map(Path::of);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theClassPathWillDo(Path jdk) throws IOException {
        assertPrintsAsExpected("class-path", program("class-path", jdk).onClassPath("com.example.classpath.Main"));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theCoreAloneWillDo(Path jdk) throws IOException {
        assertPrintsAsExpected("core-alone", program("core-alone", jdk).onClassPath("com.example.alone.Main"));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void eitherJacksonWillDoWithoutTheOther(Path jdk) throws IOException {
        assertPrintsAsExpected("jackson2", program("jackson2", jdk).onClassPath("com.example.jackson2.Main"));
        assertPrintsAsExpected("jackson3", program("jackson3", jdk).onClassPath("com.example.jackson3.Main"));
    }

    /** The oldest and the newest of each line that hosts still have. */
    @ParameterizedTest
    @CsvSource({
        "jackson2, jackson.version, 2.18.6",
        "jackson2, jackson.version, 2.19.4",
        "jackson2, jackson.version, 2.20.1",
        "jackson2, jackson.version, 2.21.4",
        "jackson3, jackson3.version, 3.0.4",
        "jackson3, jackson3.version, 3.1.4",
    })
    void eachLineOfJacksonWillDo(String consumer, String property, String version) throws IOException {
        Path lib = consumers.libraries(consumer, property, version);
        for (Path jdk : jdks().toList()) {
            assertPrintsAsExpected(
                    consumer, program(consumer, jdk).onClassPath("com.example." + consumer + ".Main", lib));
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void kotlinAndLombokWillDo(Path jdk) throws IOException {
        assertPrintsAsExpected("kotlin", program("kotlin", jdk).onClassPath("com.example.kotlin.MainKt"));
        assertPrintsAsExpected("lombok", program("lombok", jdk).onClassPath("com.example.lombok.Main"));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void jakartaEeWillDo(Path jdk) throws IOException {
        assertPrintsAsExpected("jakarta", program("jakarta", jdk).onClassPath("com.example.jakarta.Main"));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void springWillDoFromTheVersionThatTheGuideNames(Path jdk) throws IOException {
        assertPrintsAsExpected("spring-6", program("spring-6", jdk).onClassPath("com.example.spring6.Main"));
    }

    /** Before 8.0.3, Hibernate Validator shows expressions of violations with a key as they are. */
    @Test
    void anOlderValidatorSaysItInTheLanguageOfTheJvm() throws IOException {
        Path lib = consumers.libraries("spring-6", "hibernate-validator-8.version", "8.0.2.Final");
        for (Path jdk : jdks().toList()) {
            assertThat(program("spring-6", jdk).onClassPath("com.example.spring6.Main", lib))
                    .startsWith(consumers.expected("spring-6").lines().limit(4).collect(Collectors.joining("\n")))
                    .endsWith("argument: Budget: at least 10,000 EUR - not met: 4,000 of 10,000 EUR, 6,000 short\n");
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void quarkusWillDo(Path jdk) throws IOException {
        assertPrintsAsExpected("quarkus", program("quarkus", jdk).ofJar("target/quarkus-app/quarkus-run.jar"));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theMapperOfSpringBootKnowsTheDocuments(Path jdk) throws IOException {
        assertPrintsAsExpected("spring-boot-3", program("spring-boot-3", jdk).onClassPath("com.example.boot3.Main"));
        assertPrintsAsExpected("spring-boot-4", program("spring-boot-4", jdk).onClassPath("com.example.boot4.Main"));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theModulePathWillDo(Path jdk) throws IOException {
        String module = "com.example.modular/com.example.modular.Main";
        assertPrintsAsExpected("modular", program("modular", jdk).onModulePath(module));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void anImageWillDo(Path jdk) throws IOException {
        String module = "com.example.modular/com.example.modular.Main";
        assertPrintsAsExpected("modular", program("modular", jdk).inImage(module));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aConditionKindIsFoundInAnotherJar(Path jdk) throws IOException {
        Program program = program("provider-host", jdk);
        assertPrintsAsExpected("provider-host", program.onClassPath("com.example.host.Main"));
        assertPrintsAsExpected("provider-host", program.onModulePath("com.example.host/com.example.host.Main"));
    }

    @ParameterizedTest
    @CsvSource({
        "core-alone, funnel-core-0 slf4j-api-2",
        "jackson2, funnel-core-0 funnel-jackson-0 jackson-annotations-2 jackson-core-2 jackson-databind-2 slf4j-api-2",
        "jackson3, funnel-core-0 funnel-jackson-0 jackson-annotations-2 jackson-core-3 jackson-databind-3 slf4j-api-2",
    })
    void theRunTimeClassPathIsThisAndNoMore(String consumer, String libraries) throws IOException {
        assertThat(consumers.libraries(consumer)).containsExactly(libraries.split(" "));
    }

    @Test
    void nothingBringsKotlin() throws IOException {
        for (String consumer :
                List.of("class-path", "core-alone", "jackson2", "jackson3", "modular", "provider-host")) {
            assertThat(consumers.libraries(consumer))
                    .as(consumer)
                    .contains("slf4j-api-2")
                    .noneMatch(library -> library.contains("kotlin"));
        }
    }

    @ParameterizedTest
    @CsvSource({"core-alone, funnel-core", "modular, funnel-jackson"})
    void theyHaveTheBytesOfTheRelease(String consumer, String module) {
        Path released = Rehearsal.first().artifact(module, ".jar");
        assertThat(consumers.lib(consumer).resolve(released.getFileName())).hasSameBinaryContentAs(released);
    }

    private static Program program(String consumer, Path jdk) {
        return new Program(consumers, consumer, jdk);
    }

    private static void assertPrintsAsExpected(String consumer, String printed) throws IOException {
        assertThat(printed).isEqualTo(consumers.expected(consumer));
    }
}
