package io.github.funnelkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built jar as a shell of Unix starts it: redirected, in pipes, on full disks, interrupted. */
@Tag("slow")
class ShellIT {

    private static final String ROWS = "id,saleType\nC1,project\nC2,projekt\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void list() throws IOException {
        assumeThat(Path.of("/bin/sh")).exists();
        Files.writeString(folder.resolve("list.csv"), ROWS);
    }

    /** A script in which {@code funnel} is the program, and {@code $JVM} goes to its virtual machine. */
    private Process start(String script) throws IOException {
        ProcessBuilder shell = new ProcessBuilder(
                        "/bin/sh", "-c", "funnel() { \"$JAVA\" $JVM -jar \"$JAR\" \"$@\"; }; " + script)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile());
        shell.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        shell.environment().put("JVM", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto");
        shell.environment().put("JAR", System.getProperty("cli.jar"));
        return shell.start();
    }

    private TestRun run(String script) throws IOException, InterruptedException {
        Process process = start(script);
        process.getOutputStream().close();
        return end(process);
    }

    private TestRun end(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new TestRun(
                process.exitValue(),
                Files.readString(folder.resolve("stdout"), UTF_8),
                Files.readString(folder.resolve("stderr"), UTF_8));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("std"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "summary"})
    void whatIsPrintedOnAFullDisk(String command) throws IOException, InterruptedException {
        assumeThat(Path.of("/dev/full")).exists();
        TestRun run = run("funnel " + command + " > /dev/full");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).containsPattern("(?m)^the standard output cannot be written: .+\n\\z");
    }

    /** A limit of the size of files is to the program as a full disk is. */
    @Test
    void filesOnAFullDisk() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("report.html"), "of the day before");
        TestRun run = run("ulimit -f 100; funnel assess list.csv --report report.html --rejects rejects.csv");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err().lines().toList())
                .singleElement()
                .asString()
                .startsWith("report.html: cannot be written: ");
        assertThat(files()).containsExactly("list.csv", "report.html");
        assertThat(folder.resolve("report.html")).hasContent("of the day before");
    }

    @Test
    void aReaderWhoLeavesEarly() throws IOException, InterruptedException {
        TestRun run = run("{ funnel handbook; echo $? > code; } | true");
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("code")).hasContent("141\n");
    }

    @Test
    void pipesAndStreamsAreWrittenTo() throws IOException, InterruptedException {
        TestRun run = run("mkfifo pipe; cat pipe > rows & funnel assess list.csv --rejects pipe 2> /dev/null; wait;"
                + " funnel handbook --output /dev/stdout; echo end");
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("rows")).hasContent("id,saleType\nC2,projekt\n");
        assertThat(run.out())
                .startsWith("{\"id\":\"C1\"")
                .contains("\n# Sales funnel action standard\n")
                .endsWith("\nend\n");
        assertThat(Files.isRegularFile(folder.resolve("pipe"))).isFalse();
    }

    @Test
    void pipelinesComeOutOfAPipe() throws IOException, InterruptedException {
        Files.copy(Path.of("src/test/resources/crm/odoo.csv"), folder.resolve("stages.csv"));
        TestRun run =
                run("cat stages.csv | funnel import - > piped; funnel import stages.csv > named; cmp piped named");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
        assertThat(folder.resolve("named")).content().contains("\"id\": \"odoo\"");
    }

    @Test
    void whatIsPrintedGoesOverNoFileOfTheRun() throws IOException, InterruptedException {
        TestRun run =
                run("funnel assess list.csv >> list.csv; echo $?; funnel assess list.csv --rejects out > out; echo $?;"
                        + " funnel assess list.csv --rejects /dev/stdout | cat; funnel assess - --rejects list.csv < list.csv;"
                        + " funnel assess list.csv --rejects /dev/null > /dev/null");
        assertThat(run.out()).isEqualTo("2\n2\n");
        assertThat(run.err().lines())
                .startsWith(Stream.of("list.csv", "out", "/dev/stdout", "list.csv")
                        .map(file -> file + ": one file cannot be used for two purposes")
                        .toArray(String[]::new))
                .last()
                .asString()
                .endsWith("the rejected rows are in /dev/null");
        assertThat(folder.resolve("list.csv")).hasContent(ROWS);
        assertThat(folder.resolve("out")).isEmptyFile();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void anInterruptionLeavesNothing(String signal) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("report.html"), "of the day before");
        StringBuilder many = new StringBuilder(ROWS);
        for (int row = 0; row < 300_000; row++) {
            many.append("M").append(row).append(",project\n");
        }
        Files.writeString(folder.resolve("list.csv"), many);
        // a build in the background ignores interruptions, and so would all that it starts
        Process process = start(
                "env --default-signal=INT true 2>/dev/null && heard='env --default-signal=INT';"
                        + " exec $heard \"$JAVA\" $JVM -jar \"$JAR\" assess list.csv --report report.html --rejects rejects.csv");
        while (process.isAlive() && files().size() < 4) {
            Thread.sleep(20);
        }
        assertThat(files()).filteredOn(name -> name.endsWith(".part")).hasSize(2);
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(end(process).exitCode()).isEqualTo(signal.equals("INT") ? 130 : 143);
        assertThat(files()).containsExactly("list.csv", "report.html");
        assertThat(folder.resolve("report.html")).hasContent("of the day before");
    }

    @Tag("slow")
    @Test
    void aLackOfMemoryLeavesNothing() throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder("id,saleType,name\n");
        for (int i = 0; i < 300; i++) {
            rows.append("C")
                    .append(i)
                    .append(",project,")
                    .append("x".repeat(20_000))
                    .append('\n');
        }
        Files.writeString(folder.resolve("list.csv"), rows);
        TestRun run = run("JVM=\"$JVM -Xmx12m\"; funnel assess list.csv --report report.html --rejects rejects.csv");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).isEqualTo("there is not enough memory: give more by java -Xmx, or leave --report out\n");
        assertThat(files()).containsExactly("list.csv");
    }

    @Test
    void lettersThatTheLocaleDoesNotHave() throws IOException, InterruptedException {
        TestRun run =
                run("export LC_ALL=C; name=$(printf '\\345\\256\\242.csv'); mv list.csv $name; funnel assess $name;"
                        + " funnel assess - --format ndjson < $name");
        assertThat(run.err().lines())
                .hasSizeLessThan(6)
                .first()
                .asString()
                .endsWith(
                        "the name of the file has letters that the locale does not have: set LC_ALL=C.UTF-8 and try again;"
                                + " a list can be read from the standard input, too: - < FILE");
        assertThat(run.out()).startsWith("{\"id\":\"C1\"").hasLineCount(1);
    }
}
