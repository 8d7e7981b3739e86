package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of {@code hostile-input.md} for lists and pipelines: one less and just so much are read, one more is refused. */
class EachListLimitTest {

    private static final int BYTES = 8 << 20;

    @TempDir
    private Path folder;

    private TestRun imported(String name, String content) throws IOException {
        return TestRun.of("import", Files.writeString(folder.resolve(name), content), "--locale", "en");
    }

    private static void assertRefused(TestRun run, boolean isRefused, String reason) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(isRefused ? ExitCode.FAILED : ExitCode.GOOD);
        if (isRefused) {
            assertThat(run.err()).contains(reason);
        }
    }

    @ParameterizedTest
    @Tag("slow")
    @ValueSource(ints = {16_383, 16_384, 16_385})
    void columnsOfAList(int columns) throws IOException {
        String more = IntStream.range(2, columns).mapToObj(i -> ",x" + i).collect(Collectors.joining());
        Path list = Files.writeString(
                folder.resolve("list.csv"), "id,saleType" + more + "\nC1,project" + ",".repeat(columns - 2) + "\n");
        assertRefused(
                TestRun.of("summary", list, "--as-of", "2026-11-23", "--locale", "en"),
                columns > 16_384,
                "the line of headings has 16385 columns; there may be 16384");
    }

    @ParameterizedTest
    @ValueSource(ints = {BYTES - 1, BYTES, BYTES + 1})
    void bytesOfPipelines(int size) throws IOException {
        byte[] pipeline = "{\"label\": \"a\", \"id\": 1, \"stages\": [{\"label\": \"New\", \"id\": 1}]}"
                .getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(pipeline, size);
        Arrays.fill(padded, pipeline.length, size, (byte) ' ');
        Path file = Files.write(folder.resolve("pipelines.json"), padded);
        assertRefused(TestRun.of("import", file, "--locale", "en"), size > BYTES, "larger than 8 MB");
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 200, 201})
    void stagesOfPipelines(int stages) throws IOException {
        String rows = IntStream.range(0, stages)
                .mapToObj(i -> "s" + i + ",Stage " + i + "," + i + "\n")
                .collect(Collectors.joining());
        assertRefused(
                imported("stages.csv", "External ID,Stage Name,Sequence\n" + rows),
                stages > 200,
                "201 stages; expected 200 at most");
    }

    @ParameterizedTest
    @ValueSource(ints = {89, 90, 91})
    void levelsOfXml(int levels) throws IOException {
        // what is nested is nothing of a CRM, and so refused for another reason where it is not too deep
        TestRun run = imported("deep.xml", "<a>".repeat(levels) + "</a>".repeat(levels));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err().contains("nested deeper than 90")).as(run.err()).isEqualTo(levels > 90);
    }
}
