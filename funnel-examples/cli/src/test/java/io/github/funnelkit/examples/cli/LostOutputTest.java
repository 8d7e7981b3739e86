package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed and does not arrive, because a disk is full or nobody reads it any more. */
@Tag("slow")
class LostOutputTest {

    private static final String FULL = "No space left on device";

    @TempDir
    private Path folder;

    /** Takes so many characters, and then no more. */
    private static Writer broken(int room, String reason) {
        return new Writer() {
            private int left = room;

            @Override
            public void write(char[] text, int from, int length) throws IOException {
                left -= length;
                if (left < 0) {
                    throw new IOException(reason);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static TestRun run(Writer out, List<String> commandLine) {
        StringWriter err = new StringWriter();
        int exitCode = run(out, err, commandLine);
        return new TestRun(exitCode, "", err.toString());
    }

    private static int run(Writer out, Writer err, List<String> commandLine) {
        return new Program(
                        InputStream.nullInputStream(),
                        new StandardStream(out, Optional.empty()),
                        new StandardStream(err, Optional.empty()),
                        Clock.systemUTC(),
                        Terminal.NONE)
                .run(commandLine.toArray(String[]::new));
    }

    static Stream<List<String>> commandLines() {
        return Stream.concat(
                EveryCommand.of(
                        "assess --format table",
                        "assess --format ndjson",
                        "columns LIST",
                        "help assess",
                        "completion bash",
                        "audit LIST",
                        "checkup LIST",
                        "waterfall LIST LIST",
                        "week",
                        "week --format json",
                        "show LIST C1",
                        "ask LIST C1",
                        "form --help", // it writes to a file
                        "coverage LIST",
                        "merge documented documented extended",
                        "summary",
                        "summary --format json",
                        "forecast",
                        "forecast --format json",
                        "calibrate",
                        "learn PAST",
                        "backtest STAYS --as-of 2026-11-23",
                        "conform STAYS",
                        "export",
                        "export --yaml",
                        "export --format dmn",
                        "import PIPELINES",
                        "handbook",
                        "diff documented extended",
                        "impact documented extended LIST",
                        "check FUNNEL",
                        "journey EVENTS"),
                Stream.of(List.of(), List.of("--help"), List.of("--version"), List.of("forecast", "--help")));
    }

    private List<String> withFiles(List<String> commandLine) throws IOException {
        Path funnel = folder.resolve("funnel.json");
        TestRun.of("export", "--output", funnel);
        Path list = Files.writeString(folder.resolve("list.csv"), "id,saleType\nC1,project\n");
        Path past = Files.writeString(folder.resolve("past.csv"), "id,saleType,outcome\nC1,project,won\n");
        Path stays = Files.writeString(
                folder.resolve("stays.csv"),
                "deal,saleType,stage,since,until,outcome\nD1,project,target,2025-01-01,2026-01-01,won\n");
        Path pipelines = Path.of("src/test/resources/crm/odoo.csv").toAbsolutePath();
        Path events = Files.writeString(folder.resolve("events.ndjson"), JourneyTest.OPENED);
        return commandLine.stream()
                .map(word -> word.replace("LIST", list.toString())
                        .replace("FUNNEL", funnel.toString())
                        .replace("PAST", past.toString())
                        .replace("STAYS", stays.toString())
                        .replace("PIPELINES", pipelines.toString())
                        .replace("EVENTS", events.toString()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commandLines")
    void aFullDiskIsAFailureAndSaid(List<String> commandLine) throws IOException {
        for (int room : new int[] {0, 20}) {
            TestRun run = run(broken(room, FULL), withFiles(commandLine));
            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(run.err().lines().filter(line -> !line.startsWith("no list") && !line.startsWith("no history")))
                    .containsExactly("the standard output cannot be written: " + FULL);
        }
    }

    @ParameterizedTest
    @MethodSource("commandLines")
    void aReaderWhoLeavesIsToldNothing(List<String> commandLine) throws IOException {
        TestRun run = run(broken(20, "Broken pipe"), withFiles(commandLine));
        assertThat(run.exitCode()).isEqualTo(ExitCode.READER_LEFT);
        assertThat(run.err().lines().filter(line -> !line.startsWith("no list") && !line.startsWith("no history")))
                .isEmpty();
    }

    @Test
    void filesThatAreNotWrittenForThatAreNamed() {
        Path report = folder.resolve("report.html");
        Path rejects = folder.resolve("rejects.csv");
        List<String> commandLine =
                List.of("assess", "--locale", "zh", "--report", report.toString(), "--rejects", rejects.toString());
        TestRun run = run(broken(20, "Broken pipe"), commandLine);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).endsWith(report + ": 未写入，因为结果没有全部输出\n" + rejects + ": 未写入，因为结果没有全部输出\n");
        assertThat(run(broken(20, FULL), commandLine).err()).endsWith(": 未写入，因为结果没有全部输出\n标准输出无法写入：" + FULL + "\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void messagesThatDoNotArriveAreAFailureToo() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "id,saleType\nC1,project\nC2,\n");
        List<String> commandLine = List.of("assess", list.toString());
        assertThat(run(new StringWriter(), broken(0, FULL), commandLine)).isEqualTo(ExitCode.FAILED);
        assertThat(run(new StringWriter(), broken(0, "Broken pipe"), commandLine))
                .isEqualTo(ExitCode.READER_LEFT);
        assertThat(run(new StringWriter(), new StringWriter(), commandLine)).isEqualTo(ExitCode.SOME_REJECTED);
    }

    @Test
    void aFileOnAFullDiskIsAMessage() {
        assumeThat(Path.of("/dev/full")).exists();
        for (String option : new String[] {"--report", "--rejects"}) {
            TestRun run = TestRun.of("assess", option, "/dev/full");
            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(run.err())
                    .containsPattern("\n/dev/full: cannot be written: [^\n]+\n$")
                    .hasLineCount(2);
        }
        assertThat(TestRun.of("handbook", "--output", "/dev/full").err())
                .startsWith("/dev/full: cannot be written: ")
                .hasLineCount(1);
        assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
    }
}
