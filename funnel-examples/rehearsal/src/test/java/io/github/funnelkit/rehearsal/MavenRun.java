package io.github.funnelkit.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.apache.maven.shared.invoker.PrintStreamHandler;

/** One run of the Maven that also runs the rehearsal; what it says goes to a file. */
record MavenRun(Path folder, Path log, Map<String, String> environment) {

    void succeedsWith(List<String> arguments) {
        assertThat(exitCode(arguments))
                .as("mvn %s, see %s", String.join(" ", arguments), log)
                .isZero();
    }

    void failsWith(List<String> arguments) {
        assertThat(exitCode(arguments))
                .as("mvn %s, see %s", String.join(" ", arguments), log)
                .isNotZero();
    }

    private int exitCode(List<String> arguments) {
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.addArgs(arguments);
        environment.forEach(request::addShellEnvironment);
        DefaultInvoker maven = new DefaultInvoker();
        maven.setMavenHome(Path.of(System.getProperty("maven.home")).toFile());
        try (PrintStream out = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
            request.setOutputHandler(new PrintStreamHandler(out, true));
            return maven.execute(request).getExitCode();
        } catch (IOException | MavenInvocationException e) {
            throw new AssertionError(e);
        }
    }
}
