package io.github.funnelkit.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.examples.benchmarks.peers.Peer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program with the libraries beside it, started as a process: that it runs, not how fast. */
class BenchmarksIT {

    @TempDir
    private Path folder;

    private record Run(int exit, String out) {}

    private Run start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // nothing is timed, so another run of JMH on this machine does no harm
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1", "-Djmh.ignoreLock=true", "-jar", System.getProperty("benchmarks.jar")));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out, UTF_8));
    }

    @Test
    void everythingRunsOnce() throws IOException, InterruptedException {
        Path results = folder.resolve("results");
        Run run = start("--quick", "--output", results.toString());
        assertThat(run.exit()).as(run.out()).isZero();
        String report = Files.readString(results.resolve("results.md"));
        assertThat(report).contains("- processor: ", "- JDK: ", "A quick run");
        for (Peer peer : Peer.values()) {
            // once judging many, once in a JVM of its own
            assertThat(report.split("\\| " + peer.label() + " \\|", -1)).hasSize(3);
        }
        for (Series series : Series.ALL) {
            assertThat(report).contains("](" + series.name() + ".svg)");
            assertThat(results.resolve(series.name() + ".svg")).content().contains("<svg", "</svg>");
        }
    }

    @Test
    void oneSeriesCanBeChosen() throws IOException, InterruptedException {
        Path results = folder.resolve("results");
        Run run = start("--quick", "--only", "explanation", "--output", results.toString());
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(results).isDirectoryContaining("glob:**/explanation.svg");
        assertThat(results).isDirectoryNotContaining("glob:**/peers.svg");
        assertThat(Files.readString(results.resolve("results.md"))).contains("| en | ", "| zh | ");
    }

    @Test
    void jmhItselfRunsInJvmsOfItsOwn() throws IOException, InterruptedException {
        Run run = start("jmh", "Explanation", "-p", "language=en", "-f", "1", "-wi", "0", "-i", "1", "-r", "10ms");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).contains("# Fork: 1 of 1", "Explanation.explain");
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThatThereAre() throws IOException, InterruptedException {
        Run run = start("--only", "peer");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out())
                .contains("there is no benchmark 'peer'; there are peers, cold-start, collections, kinds, explanation");
    }
}
