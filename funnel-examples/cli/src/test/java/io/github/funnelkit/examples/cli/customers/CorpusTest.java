package io.github.funnelkit.examples.cli.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.examples.cli.crm.PipelinesFuzz;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Replays what fuzzing has found: each file below {@code src/test/corpus} is input of the target that its folder names. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/corpus");

    private static final Map<Class<?>, Consumer<byte[]>> TARGETS = Map.of(
            CustomersCsvFuzz.class, CustomersCsvFuzz::fuzzerTestOneInput,
            CustomersNdjsonFuzz.class, CustomersNdjsonFuzz::fuzzerTestOneInput,
            DealsCsvFuzz.class, DealsCsvFuzz::fuzzerTestOneInput,
            PipelinesFuzz.class, PipelinesFuzz::fuzzerTestOneInput,
            SpreadsheetFuzz.class, SpreadsheetFuzz::fuzzerTestOneInput,
            StaysCsvFuzz.class, StaysCsvFuzz::fuzzerTestOneInput);

    @TestFactory
    Stream<DynamicTest> replay() {
        return TARGETS.entrySet().stream()
                .flatMap(target -> files(CORPUS.resolve(target.getKey().getName())).stream()
                        .map(file -> DynamicTest.dynamicTest(
                                CORPUS.relativize(file).toString(),
                                () -> target.getValue().accept(Files.readAllBytes(file)))));
    }

    @Test
    void everyTargetHasACorpus() {
        assertThat(files(CORPUS).stream().map(folder -> folder.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        TARGETS.keySet().stream().map(Class::getName).toList());
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
