package io.github.funnelkit.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import io.github.funnelkit.assessment.Assessor;
import jakarta.el.ExpressionFactory;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.glassfish.expressly.ExpressionFactoryImpl;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What depends on what is on the class path or module path, each in a process of its own. */
class OwnProcessTest {

    /** A process that lives for a moment gains nothing from a compiler that plans for hours. */
    private static final List<String> STARTS_CHEAPLY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Path HOST = Path.of("src/test/host-module");

    @TempDir
    Path work;

    @Test
    void nothingElseOfTheCoreNeedsJakartaValidation() throws Exception {
        String classPath = path(Assessor.class, org.slf4j.Logger.class, CoreAlone.class);
        List<String> output = run(List.of("-cp", classPath, CoreAlone.class.getName()));
        assertThat(output).hasSize(3);
        assertThat(output.get(0)).isEqualTo("jakarta.validation: false");
        assertThat(output.get(1)).matches("loaded [1-9]\\d{2,} classes");
        assertThat(output.get(2)).isEqualTo("project on 2026-11-23: unqualified, 7 missing");
    }

    @Tag("slow")
    @Test
    void onTheModulePathTheConstraintWorksWithHibernateValidator() throws Exception {
        String modules = path(
                Assessor.class,
                org.slf4j.Logger.class,
                Validation.class,
                HibernateValidator.class,
                Logger.class,
                TypeResolver.class,
                ExpressionFactory.class,
                ExpressionFactoryImpl.class);
        compileHost(modules);
        String all = modules + File.pathSeparator + work;
        assertThat(violations(all, "en"))
                .containsExactly(
                        "module host, module io.github.funnelkit.core", "agreed.sale.agreed: Must agree - not met: no");
        assertThat(violations(all, "zh"))
                .containsExactly("module host, module io.github.funnelkit.core", "agreed.sale.agreed: 须同意——未满足：否");
    }

    private static List<String> violations(String modulePath, String language) throws Exception {
        return run(List.of(
                "-Duser.language=" + language,
                "--module-path",
                modulePath,
                "--add-modules",
                "ALL-MODULE-PATH",
                "--module",
                "host/host.Main"));
    }

    private void compileHost(String modulePath) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--module-path", modulePath, "-d", work.toString()));
        try (Stream<Path> sources = Files.walk(HOST)) {
            sources.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(failed).isZero();
    }

    private static List<String> run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(STARTS_CHEAPLY);
        command.addAll(arguments);
        Path output = Files.createTempFile("own-process", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            List<String> lines = Files.readAllLines(output, UTF_8);
            assertThat(process.exitValue()).as(() -> String.join("\n", lines)).isZero();
            return lines;
        } finally {
            Files.delete(output);
        }
    }

    private static String path(Class<?>... of) {
        return Stream.of(of).map(OwnProcessTest::place).collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
