package io.github.funnelkit.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The programs of strangers, built by a Maven that finds the release as if it had been published. */
record Consumers(Path folder) {

    static Consumers build(ReleaseBuild release) throws IOException {
        Consumers consumers = new Consumers(Rehearsal.FOLDER.resolve("consumers"));
        Sources.copy(Rehearsal.ROOT.resolve("funnel-examples/consumers"), consumers.folder);
        Settings.write(consumers.settings(), release);
        consumers.maven("package.log", List.of("package"));
        return consumers;
    }

    private void maven(String log, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of(
                "--global-settings",
                settings().toString(),
                "-Dfunnelkit.version=" + Rehearsal.VERSION,
                // nothing of ours is in there, whatever the machine has built before
                "-Dmaven.repo.local=" + folder.resolve("target/repository")));
        new MavenRun(folder, folder.resolve(log), Map.of()).succeedsWith(all);
    }

    private Path settings() {
        return folder.resolve("settings.xml");
    }

    /** What a consumer has at run time beside its own jar when its host has another version of something. */
    Path libraries(String consumer, String property, String version) {
        Path lib = folder.resolve(consumer).resolve("target/lib-" + version);
        maven(
                "lib-" + version + ".log",
                List.of(
                        "dependency:copy-dependencies",
                        "--projects",
                        consumer,
                        "-DincludeScope=runtime",
                        "-DoutputDirectory=" + lib,
                        "-D" + property + "=" + version));
        return lib;
    }

    Path jar(String consumer) {
        return folder.resolve(consumer).resolve("target").resolve(consumer + "-1.0.jar");
    }

    Path lib(String consumer) {
        return folder.resolve(consumer).resolve("target/lib");
    }

    /** What a consumer has at run time beside its own jar, without minor versions: {@code jackson-core-2}. */
    Set<String> libraries(String consumer) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> jars = Files.list(lib(consumer))) {
            jars.forEach(jar -> names.add(jar.getFileName().toString().replaceFirst("(-\\d+)\\..*", "$1")));
        }
        return names;
    }

    String expected(String consumer) throws IOException {
        Path expected = folder.resolve(consumer).resolve("expected.txt");
        assertThat(expected).isNotEmptyFile();
        return Files.readString(expected);
    }
}
