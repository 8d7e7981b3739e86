package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.funnelkit.definition.Funnel;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;

/** Hosts that have only one line of Jackson, on the class path and on the module path, each in a process of its own. */
@Tag("slow")
class ConsumerTest {

    /** A process that lives for a moment gains nothing from a compiler that plans for hours. */
    private static final List<String> STARTS_CHEAPLY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"2, false", "2, true", "3, false", "3, true"})
    void aHostNeedsOnlyItsOwnJackson(int line, boolean modules)
            throws IOException, InterruptedException, URISyntaxException {
        List<Path> libraries = new ArrayList<>(List.of(
                home(Funnel.class), home(DocumentException.class), home(Logger.class), home(JsonTypeInfo.class)));
        if (line == 2) {
            libraries.add(home(com.fasterxml.jackson.core.JsonParser.class));
            libraries.add(home(com.fasterxml.jackson.databind.ObjectMapper.class));
        } else {
            libraries.add(home(tools.jackson.core.JsonParser.class));
            libraries.add(home(tools.jackson.databind.ObjectMapper.class));
        }
        String path = libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Path classes = compile(line, modules, path);
        String all = path + File.pathSeparator + classes;
        List<String> run = modules
                ? java("--module-path", all, "--module", "host/host.Host")
                : java("--class-path", all, "host.Host");
        assertThat(run).containsExactly("true", "true", "DocumentException", "absent");
    }

    private Path compile(int line, boolean modules, String path) throws IOException {
        String other =
                line == 2 ? "tools.jackson.databind.ObjectMapper" : "com.fasterxml.jackson.databind.ObjectMapper";
        String mapper = (line == 2
                        ? "new com.fasterxml.jackson.databind.ObjectMapper()%s"
                        : "tools.jackson.databind.json.JsonMapper.builder()%s.build()")
                .formatted(
                        modules ? registered(line) : line == 2 ? ".findAndRegisterModules()" : ".findAndAddModules()");
        String documents = "io.github.funnelkit.jackson" + (line == 2 ? "" : "3") + ".FunnelDocuments";
        Path sources = Files.createDirectories(folder.resolve("sources/host"));
        List<String> files = new ArrayList<>();
        files.add(Files.writeString(sources.resolve("Host.java"), """
                        package host;
                        import io.github.funnelkit.definition.Funnel;
                        import io.github.funnelkit.standard.FunnelStandard;
                        public class Host {
                            public static void main(String[] arguments) throws Exception {
                                Funnel standard = FunnelStandard.extended();
                                var documents = %s.json();
                                System.out.println(documents.readFunnel(documents.write(standard)).equals(standard));
                                var mapper = %s;
                                String written = mapper.writeValueAsString(standard);
                                System.out.println(mapper.readValue(written, Funnel.class).equals(standard));
                                try {
                                    documents.readFunnel("[");
                                } catch (io.github.funnelkit.json.DocumentException refused) {
                                    System.out.println(refused.getClass().getSimpleName());
                                }
                                try {
                                    System.out.println(Class.forName("%s"));
                                } catch (ClassNotFoundException absent) {
                                    System.out.println("absent");
                                }
                            }
                        }
                        """.formatted(documents, mapper, other))
                .toString());
        if (modules) {
            files.add(Files.writeString(
                            sources.getParent().resolve("module-info.java"),
                            "module host { requires io.github.funnelkit.jackson; requires %s.databind; }"
                                    .formatted(line == 2 ? "com.fasterxml.jackson" : "tools.jackson"))
                    .toString());
        }
        Path classes = folder.resolve("classes");
        Stream<String> options =
                Stream.of("-proc:none", "-d", classes.toString(), modules ? "--module-path" : "--class-path", path);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, Stream.concat(options, files.stream()).toArray(String[]::new));
        assertThat(result).as("compiles").isZero();
        return classes;
    }

    private static String registered(int line) {
        return line == 2
                ? ".registerModule(new io.github.funnelkit.jackson.FunnelModule())"
                : ".addModule(new io.github.funnelkit.jackson3.FunnelModule())";
    }

    private List<String> java(String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(STARTS_CHEAPLY);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.waitFor();
        return Files.readAllLines(output).stream()
                .filter(printed -> !printed.startsWith("SLF4J"))
                .toList();
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
