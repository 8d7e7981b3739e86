package io.github.funnelkit.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built jar, started as a process. */
class QuickstartIT {

    @TempDir
    private Path folder;

    private Path sample;

    @BeforeEach
    void unpack() throws IOException {
        sample = folder.resolve("customers.csv");
        try (var in = ListFile.sampleCustomers().open()) {
            Files.copy(in, sample);
        }
    }

    private TestRun start(List<String> jvm, Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(jvm);
        command.addAll(List.of("-jar", System.getProperty("quickstart.jar")));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new TestRun(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    @Test
    void theSampleIsJudgedAsExpectedToTheByte() throws IOException, InterruptedException {
        TestRun run = start(List.of(), "assess", sample, "--as-of", "2026-11-23", "--format", "ndjson");
        assertThat(run).isEqualTo(new TestRun(0, AssessTest.resource("sample/expected.ndjson"), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "-Duser.timezone=Pacific/Kiritimati, -Duser.language=ar, -Dfile.encoding=US-ASCII",
        "-Duser.timezone=Pacific/Pago_Pago, -Duser.language=th, -Dfile.encoding=UTF-16"
    })
    void oddMachinesSayTheSame(String zone, String language, String encoding) throws IOException, InterruptedException {
        List<String> odd =
                List.of(zone, language, encoding, "-Dsun.stdout.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII");
        TestRun run = start(odd, "assess", sample, "--as-of", "2026-11-23", "--format", "table", "--locale", "zh");
        assertThat(run).isEqualTo(new TestRun(0, AssessTest.resource("golden/table-zh.txt"), ""));
        assertThat(start(odd, "assess", sample, "--as-of", "2026-11-23").out())
                .isEqualTo(AssessTest.resource("sample/expected.ndjson"));
    }

    @Test
    void withoutArgumentsItShowsTheSample() throws IOException, InterruptedException {
        assertThat(start(List.of()))
                .isEqualTo(new TestRun(
                        0,
                        AssessTest.resource("golden/table-en.txt"),
                        "no list was given: this is the sample that the program ships, as of 2026-11-23\n"));
    }

    @Test
    void rejectedRowsExitCodeAndReport() throws IOException, InterruptedException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, "id,saleType,name\nC1,project,甲\nC2,projekt,乙\n");
        TestRun run = start(
                List.of(),
                "assess",
                list,
                "--report",
                folder.resolve("report.html"),
                "--rejects",
                folder.resolve("rejects.csv"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(
                        list
                                + ": line 3, column 'saleType', 'projekt': expected non-project or project (did you mean 'project'?)");
        assertThat(folder.resolve("rejects.csv")).hasContent("id,saleType,name\nC2,projekt,乙\n");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("甲")
                .doesNotContain("乙");
    }

    @Test
    void wrongUsageAndMissingFiles() throws IOException, InterruptedException {
        assertThat(start(List.of(), "assess", "--format", "xml").exitCode()).isEqualTo(2);
        assertThat(start(List.of(), "assess", folder.resolve("nothing.csv")).exitCode())
                .isEqualTo(2);
    }

    @Test
    void memoryDoesNotGrowWithTheRows() throws IOException, InterruptedException {
        String row = Files.readAllLines(sample).get(1).replace("C0001", "");
        try (var writer = Files.newBufferedWriter(folder.resolve("long.csv"))) {
            writer.write(Files.readAllLines(sample).get(0) + "\n");
            for (int i = 0; i < 20_000; i++) {
                writer.write("C" + i + row + "\n");
            }
        }
        TestRun run = start(List.of("-Xmx24m"), "assess", folder.resolve("long.csv"), "--as-of", "2026-11-23");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasLineCount(20_000);
    }

    @Test
    void theExportedStandardAssessesTheSample() throws IOException, InterruptedException {
        Path exported = folder.resolve("funnel.yaml");
        assertThat(start(List.of(), "export", "--output", exported)).isEqualTo(new TestRun(0, "", ""));
        assertThat(start(List.of(), "check", exported))
                .isEqualTo(new TestRun(0, exported + ": funnel 'standard' 1.0: no problems\n", ""));
        assertThat(start(List.of(), "assess", sample, "--as-of", "2026-11-23", "--funnel", exported))
                .isEqualTo(new TestRun(0, AssessTest.resource("sample/expected.ndjson"), ""));
        Files.writeString(exported, "format: funnelkit/funnel/2\n");
        assertThat(start(List.of(), "check", exported))
                .isEqualTo(
                        new TestRun(
                                1,
                                "",
                                exported
                                        + ":1:9: /format: format 'funnelkit/funnel/2' cannot be read; supported is funnelkit/funnel/1\n"));
    }

    @Test
    void everyServiceOfTheJarIsInIt() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("quickstart.jar"))) {
            List<String> missing = new ArrayList<>();
            List<JarEntry> services = jar.stream()
                    .filter(entry -> entry.getName().matches("META-INF/services/[^/]+"))
                    .toList();
            for (JarEntry service : services) {
                String providers = new String(jar.getInputStream(service).readAllBytes(), UTF_8);
                providers
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(name -> !name.isEmpty() && jar.getEntry(name.replace('.', '/') + ".class") == null)
                        .forEach(missing::add);
            }
            assertThat(missing).isEmpty();
            assertThat(services)
                    .extracting(JarEntry::getName)
                    .contains("META-INF/services/com.fasterxml.jackson.databind.Module")
                    .doesNotContain("META-INF/services/tools.jackson.databind.JacksonModule");
        }
    }

    @Test
    void memoryDoesNotGrowWithTheLines() throws IOException, InterruptedException {
        Path list = folder.resolve("long.ndjson");
        String facts = "\"annualRevenue\":{\"value\":20000000,\"unit\":\"CNY\"},\"supportingEquipment\":[\""
                + "x".repeat(1_000) + "\"]";
        try (var writer = Files.newBufferedWriter(list)) {
            for (int i = 0; i < 40_000; i++) {
                writer.write("{\"id\":\"C" + i + "\",\"saleType\":\"project\",\"facts\":{" + facts + "}}\n");
            }
        }
        TestRun run = start(List.of("-Xmx32m"), "assess", list, "--as-of", "2026-11-23");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasLineCount(40_000);
    }
}
