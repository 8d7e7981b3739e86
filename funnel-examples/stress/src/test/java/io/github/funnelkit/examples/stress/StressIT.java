package io.github.funnelkit.examples.stress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program as a process, for a short time. */
class StressIT {

    @TempDir
    private Path folder;

    private record Run(int exit, String out) {}

    private Run start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out, UTF_8));
    }

    @Test
    void theHeapStaysConstant() throws IOException, InterruptedException {
        Run run = start("-Xmx32m", "-XX:+UseSerialGC", "-jar", System.getProperty("stress.jar"), "2000", "50000");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("2,000 journeys in", "50,000 assessments in")
                .doesNotContain("GROWS");
    }

    @Test
    void noDocumentMakesAnOperationSlow() throws IOException, InterruptedException {
        Run run = start(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("stress.jar"),
                "io.github.funnelkit.examples.stress.worst.Worst",
                "5",
                "20");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).contains("| lint | ", "| merge it with another version | ");
    }

    @Test
    void everyRaceEndsRight() throws IOException, InterruptedException {
        // one JVM configuration and little time for each; the long run tries many
        Run run =
                start(("-cp " + System.getProperty("stress.jar") + " org.openjdk.jcstress.Main -r results -f 1 -iters 1"
                                + " -time 300 -sc false -hs 96 -jvmArgs -XX:+UseSerialGC")
                        .split(" "));
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("Failed tests: No matches.", "Error tests: No matches.")
                .contains("All remaining tests: 6 matching");
    }
}
