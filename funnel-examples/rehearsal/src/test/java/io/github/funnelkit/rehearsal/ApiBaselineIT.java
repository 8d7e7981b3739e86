package io.github.funnelkit.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The version after the one that is rehearsed is held against it, as the pages on releases say: it may not break hosts. Whether that
 * works is known before there is a release.
 */
class ApiBaselineIT {

    private static final List<String> COMPARE = List.of(
            "-pl",
            ".,funnel-core,funnel-jackson",
            "verify",
            "-Djapicmp.skip=false",
            "-Dapi.version=" + Rehearsal.VERSION,
            "-Dmaven.test.skip",
            "-Dspotless.check.skip",
            "-Dmdep.analyze.skip");
    private static final Path FOLDER = Rehearsal.FOLDER.resolve("next");
    /** An interface that hosts implement. */
    private static final Path FOR_HOSTS =
            FOLDER.resolve("funnel-core/src/main/java/io/github/funnelkit/validation/StageJustification.java");

    private static final String LAST_BRACE = "}\\s*$";

    @Test
    void whatBreaksHostsBreaksTheBuildAndNothingElseDoes() throws IOException {
        Sources.copy(Rehearsal.ROOT, FOLDER);
        Settings.write(FOLDER.resolve("settings.xml"), Rehearsal.first());
        maven("next-version")
                .succeedsWith(with(List.of(
                        "versions:set",
                        "-DnewVersion=99.0.0-SNAPSHOT",
                        "-DprocessAllModules",
                        "-DgenerateBackupPoms=false")));
        maven("same").succeedsWith(with(COMPARE));

        Files.writeString(
                FOR_HOSTS, Files.readString(FOR_HOSTS).replaceFirst(LAST_BRACE, "/** More. */\n    void more();\n}\n"));
        maven("broken").failsWith(with(COMPARE));
        assertThat(FOLDER.resolve("broken.log")).content().contains("METHOD_ADDED_TO_INTERFACE");
    }

    private static MavenRun maven(String name) {
        return new MavenRun(FOLDER, FOLDER.resolve(name + ".log"), Map.of());
    }

    private static List<String> with(List<String> arguments) {
        return Stream.concat(
                        arguments.stream(),
                        List.of(
                                "--global-settings",
                                FOLDER.resolve("settings.xml").toString(),
                                "-Dmaven.repo.local=" + FOLDER.resolve("target/repository"))
                                .stream())
                .toList();
    }
}
