package io.github.funnelkit.examples.benchmarks.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.examples.benchmarks.peers.Peer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a JVM loads for a first assessment. */
class FirstAssessmentTest {

    @TempDir
    Path folder;

    /** A JVM's first lambda, and its first record that is hashed, cost a third of all that a first assessment costs. */
    @Test
    void needsNoLambdaAndHashesNoRecord() throws IOException, InterruptedException {
        List<String> loaded = loadedBy(Peer.FUNNELKIT_IN_ONE_METHOD);

        assertThat(loaded).anyMatch(line -> line.contains("io.github.funnelkit.assessment.Assessment "));
        assertThat(loaded).noneMatch(line -> line.contains("io.github.funnelkit.") && line.contains("$$Lambda"));
        assertThat(loaded).noneMatch(line -> line.contains("java.lang.runtime.ObjectMethods "));
    }

    /** With a lambda for each fact there are such lines. */
    @Test
    void wouldShowALambda() throws IOException, InterruptedException {
        assertThat(loadedBy(Peer.FUNNELKIT))
                .anyMatch(line -> line.contains("io.github.funnelkit.") && line.contains("$$Lambda"));
    }

    private List<String> loadedBy(Peer peer) throws IOException, InterruptedException {
        Path log = folder.resolve(peer + ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstAssessment.class.getName(),
                        peer.name())
                .inheritIO()
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readAllLines(log);
    }
}
