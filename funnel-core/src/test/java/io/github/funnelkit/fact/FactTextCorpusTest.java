package io.github.funnelkit.fact;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays what fuzzing has found: each file of the corpus is input of {@link FactTextFuzz}. */
class FactTextCorpusTest {

    private static final Path CORPUS = Path.of("src/test/corpus");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(FactTextFuzz.class.getName()))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void replay(Path file) throws IOException {
        byte[] input = Files.readAllBytes(file);
        assertThatNoException().isThrownBy(() -> FactTextFuzz.fuzzerTestOneInput(input));
    }
}
