package io.github.funnelkit.fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays what fuzzing has found: each file of the corpus is input of {@link FactTextFuzz}. */
class FactTextCorpusTest {

    private static final Path CORPUS = Path.of("src/test/corpus");

    static Stream<Path> files() throws IOException {
        return Files.list(CORPUS.resolve(FactTextFuzz.class.getName())).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void replay(Path file) throws IOException {
        FactTextFuzz.fuzzerTestOneInput(Files.readAllBytes(file));
    }
}
