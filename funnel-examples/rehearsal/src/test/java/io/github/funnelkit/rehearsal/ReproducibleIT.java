package io.github.funnelkit.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever builds the release gets the same bytes, in any folder, language and time zone. */
class ReproducibleIT {

    @Test
    void theSecondBuildIsTheFirstToTheByte() throws IOException {
        Map<String, Path> first = unsigned(Rehearsal.first());
        Map<String, Path> second = unsigned(Rehearsal.second());
        assertThat(second.keySet()).containsExactlyElementsOf(first.keySet());
        first.forEach((name, file) -> assertThat(second.get(name)).as(name).hasSameBinaryContentAs(file));
    }

    /** A signature says when it was made; its checksums do, too. */
    private static Map<String, Path> unsigned(ReleaseBuild release) throws IOException {
        Map<String, Path> files = release.files();
        files.keySet().removeIf(name -> name.contains(".asc"));
        return files;
    }
}
