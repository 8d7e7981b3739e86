package io.github.funnelkit.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A release, built as .github/CONTRIBUTING.md says, from a copy of the sources and with a language and time zone of its own. */
record ReleaseBuild(Path folder, String language, String country, String zone) {

    private static final List<String> SET_VERSION = List.of(
            "versions:set",
            "-DremoveSnapshot",
            "-DprocessAllModules",
            "-DgenerateBackupPoms=false",
            // a release says when it is made; both builds are of the same one
            "-DupdateBuildOutputTimestamp=false");
    private static final List<String> RELEASE = List.of(
            "-Prelease",
            "-pl",
            ".,funnel-core,funnel-jackson",
            "clean",
            "deploy",
            // the build of the sources themselves has shown this
            "-Dmaven.test.skip",
            "-Dspotless.check.skip",
            "-Dmdep.analyze.skip",
            // else strangers would find the release in the local repository
            "-Dmaven.install.skip");

    void build(SigningKey key) throws IOException {
        Sources.copy(Rehearsal.ROOT, folder);
        Map<String, String> environment = Map.of(
                "MAVEN_GPG_KEY",
                key.armored(),
                "MAVEN_OPTS",
                "-Duser.language=%s -Duser.country=%s -Duser.timezone=%s".formatted(language, country, zone));
        maven("set-version", environment, SET_VERSION);
        maven("release", environment, RELEASE);
    }

    private void maven(String name, Map<String, String> environment, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.add("-Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
        new MavenRun(folder, folder.resolve(name + ".log"), environment).succeedsWith(all);
    }

    Path repository() {
        return folder.resolve("target/staging");
    }

    Path artifact(String module, String ending) {
        String version = Rehearsal.VERSION;
        return repository()
                .resolve("io/github/funnelkit")
                .resolve(module)
                .resolve(version)
                .resolve(module + "-" + version + ending);
    }

    /** All files of the repository but its own indexes, by their paths in it. */
    Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(repository())) {
            found.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("maven-metadata.xml"))
                    .forEach(file ->
                            files.put(repository().relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }
}
