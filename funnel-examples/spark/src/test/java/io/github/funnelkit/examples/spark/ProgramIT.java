package io.github.funnelkit.examples.spark;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.examples.spark.assess.SummaryJson;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program as processes: by itself, and started by spark-submit's own class with only Spark beside it. */
class ProgramIT {

    private static final Path JAR = Path.of(System.getProperty("program.jar"));

    @TempDir
    private Path folder;

    private static List<Path> libraries(boolean ours) throws IOException {
        try (Stream<Path> jars = Files.list(JAR.resolveSibling("lib"))) {
            return jars.filter(jar -> ours
                            == jar.getFileName()
                                    .toString()
                                    .matches("(funnel-|picocli|fastcsv|jackson-dataformat-yaml).*"))
                    .toList();
        }
    }

    private static List<String> opens() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String opens = jar.getManifest().getMainAttributes().getValue("Add-Opens");
            return Stream.of(opens.split(" "))
                    .map(open -> "--add-opens=" + open + "=ALL-UNNAMED")
                    .toList();
        }
    }

    @Test
    void runsByItselfAndUnderSparkSubmit() throws IOException, InterruptedException {
        Path list = folder.resolve("customers.csv");
        Started generated =
                Started.java(List.of("-jar", JAR.toString(), "generate", list.toString(), "--customers", "300"));
        assertThat(generated.exit()).as(generated.out()).isZero();

        Path out = folder.resolve("out");
        List<String> submit = new ArrayList<>(opens());
        submit.addAll(List.of(
                "-cp",
                libraries(false).stream().map(Path::toString).collect(joining(File.pathSeparator)),
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--class",
                "io.github.funnelkit.examples.spark.Main",
                "--jars",
                libraries(true).stream().map(Path::toString).collect(joining(",")),
                JAR.toString(),
                "assess",
                list.toString(),
                out.toString(),
                "--as-of",
                "2026-11-23"));
        Started submitted = Started.java(submit);

        assertThat(submitted.exit()).as(submitted.out()).isZero();
        LocalDate asOf = LocalDate.of(2026, 11, 23);
        assertThat(out.resolve("summary.json"))
                .hasContent(SummaryJson.of(
                        SingleProcess.of(Tables.csvFiles(list), FunnelStandard.documented(), asOf, false)
                                .summary(),
                        asOf,
                        0));
    }
}
