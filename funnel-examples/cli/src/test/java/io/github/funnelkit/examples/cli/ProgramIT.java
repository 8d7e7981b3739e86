package io.github.funnelkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built jar, started as a process. */
class ProgramIT {

    /** Bytes of heap in which lists must be read that are longer. */
    private static final long MEMORY = 24 << 20;

    @TempDir
    private Path folder;

    private Path sample;

    @BeforeEach
    void unpack() throws IOException {
        sample = folder.resolve("customers.csv");
        try (var in = ListFile.sampleCustomers().open(Program.onThisMachine())) {
            Files.copy(in, sample);
        }
    }

    private TestRun start(List<String> jvm, Object... args) throws IOException, InterruptedException {
        return start(jvm, List.of("-jar", System.getProperty("cli.jar")), args);
    }

    /** Several command lines in one process, as starting one takes longer than most commands. */
    private TestRun startOnce(List<String> jvm, Object[]... commandLines) throws IOException, InterruptedException {
        String classPath = System.getProperty("cli.jar")
                + File.pathSeparator
                + Path.of(Objects.requireNonNull(SeveralRuns.class.getResource("/"))
                        .getPath());
        List<Object> args = new ArrayList<>();
        for (Object[] commandLine : commandLines) {
            args.addAll(List.of(commandLine));
            args.add(SeveralRuns.END);
        }
        List<String> program = new ArrayList<>(List.of("-cp", classPath, SeveralRuns.class.getName()));
        if (Runtime.version().feature() >= 22) {
            program.add(0, "--enable-native-access=ALL-UNNAMED"); // as the manifest says to java -jar
        }
        program.addAll(0, List.of("--add-opens", "java.base/java.lang=ALL-UNNAMED")); // as it says, too
        return start(jvm, program, args.toArray());
    }

    private TestRun start(List<String> jvm, List<String> program, Object... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(jvm);
        command.addAll(program);
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
        "-Duser.timezone=Pacific/Kiritimati, -Duser.language=ar, -Duser.country=EG, -Dfile.encoding=US-ASCII",
        "-Duser.timezone=Pacific/Pago_Pago, -Duser.language=th, -Duser.extensions=u-ca-buddhist-nu-thai, -Dfile.encoding=UTF-16"
    })
    @Tag("slow")
    void oddMachinesSayTheSame(String zone, String language, String more, String encoding)
            throws IOException, InterruptedException {
        List<String> odd =
                List.of(zone, language, more, encoding, "-Dsun.stdout.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII");
        assertThat(startOnce(
                        odd,
                        new Object[] {"assess", sample, "--as-of", "2026-11-23", "--format", "table", "--locale", "zh"},
                        new Object[] {"assess", sample, "--as-of", "2026-11-23"},
                        new Object[] {"summary", sample, "--as-of", "2026-11-23", "--locale", "zh"},
                        new Object[] {"forecast", sample, "--as-of", "2026-11-23", "--locale", "zh"}))
                .isEqualTo(new TestRun(
                        0,
                        AssessTest.resource("golden/table-zh.txt")
                                + AssessTest.resource("sample/expected.ndjson")
                                + ofTheFile(AssessTest.resource("golden/summary-zh.txt"))
                                + ofTheFile(AssessTest.resource("golden/forecast-zh.txt")),
                        ""));
    }

    /** What is printed about the sample when it is read from a file. */
    private String ofTheFile(String printed) {
        return printed.replace(" · sample.csv\n", " · " + sample + "\n");
    }

    @Test
    void withoutArgumentsItShowsTheSample() throws IOException, InterruptedException {
        assertThat(start(List.of()))
                .isEqualTo(new TestRun(
                        0,
                        AssessTest.resource("golden/table-en.txt"),
                        "no list was given: this is the sample that the program ships, as of 2026-11-23\n"));
    }

    /** A library of the system's own would be unpacked into the folder for temporary files at each start. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingIsUnpackedToAskTheTerminal() throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        TestRun run = start(List.of("-Xlog:class+load:file=" + classes), "week", sample);
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(classes)).contains("org.jline.terminal").doesNotContain("org.jline.nativ");
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
    void missingFiles() throws IOException, InterruptedException {
        assertThat(start(List.of(), "assess", folder.resolve("nothing.csv")).exitCode())
                .isEqualTo(2);
    }

    @Tag("slow")
    @Test
    void memoryDoesNotGrowWithTheRows() throws IOException, InterruptedException {
        String row = Files.readAllLines(sample).get(1).replace("C0001,", ",").replace("示例医院001", "x".repeat(4_000));
        int rows = 8_000;
        try (var writer = Files.newBufferedWriter(folder.resolve("long.csv"))) {
            writer.write(Files.readAllLines(sample).get(0) + "\n");
            for (int i = 0; i < rows; i++) {
                writer.write("C" + i + row + "\n");
            }
        }
        assertThat(Files.size(folder.resolve("long.csv"))).isGreaterThan(MEMORY);
        assertThatAllRowsFit(folder.resolve("long.csv"), rows);
    }

    private void assertThatAllRowsFit(Path list, int rows) throws IOException, InterruptedException {
        TestRun run = start(List.of("-Xmx" + MEMORY), "assess", list, "--as-of", "2026-11-23");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasLineCount(rows);
    }

    /** Each month has a distribution of its own; it is made when it is asked for, and not kept. */
    @Tag("slow")
    @Test
    void memoryDoesNotGrowWithTheMonthsOfAForecast() throws IOException, InterruptedException {
        int months = 30_000;
        Path list = folder.resolve("months.csv");
        try (var writer = Files.newBufferedWriter(list)) {
            writer.write(
                    "id,saleType,amount,currency,expectedClose,wagesPaidOnTime,similarPurchases,sufficientPatients,"
                            + "directorIntendsToBuy,quoteEnquiry,nextActionDate\n");
            for (int i = 0; i < months; i++) {
                LocalDate day = LocalDate.of(2027, 1, 15).plusMonths(i);
                writer.write("C" + i + ",non-project," + (1_000 + 7 * i) + ",CNY," + day
                        + ",yes,none,yes,yes,yes,2027-01-01\n");
            }
        }
        TestRun run = start(List.of("-Xmx80m"), "forecast", list, "--as-of", "2026-11-23");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.matches("\\d{4}-\\d{2}  .*")))
                .hasSize(months);
    }

    @Test
    void theExportedStandardAssessesTheSample() throws IOException, InterruptedException {
        Path exported = folder.resolve("funnel.yaml");
        assertThat(startOnce(
                        List.of(),
                        new Object[] {"export", "--output", exported},
                        new Object[] {"check", exported},
                        new Object[] {"assess", sample, "--as-of", "2026-11-23", "--funnel", exported}))
                .isEqualTo(new TestRun(
                        0,
                        exported + ": funnel 'standard' 1.0: no problems\n" + exported
                                + ": advice: stage 'shortlisted' is incomplete: the source breaks off in item 5 of the project"
                                + " list; further items, and a guide towards this stage, may have followed\n"
                                + AssessTest.resource("sample/expected.ndjson"),
                        ""));
    }

    @Test
    void everyServiceOfTheJarIsInIt() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("cli.jar"))) {
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
    @Tag("slow")
    void memoryDoesNotGrowWithTheLines() throws IOException, InterruptedException {
        Path list = folder.resolve("long.ndjson");
        String facts = "\"annualRevenue\":{\"value\":20000000,\"unit\":\"CNY\"},\"supportingEquipment\":[\""
                + "x".repeat(4_000) + "\"]";
        int lines = 8_000;
        try (var writer = Files.newBufferedWriter(list)) {
            for (int i = 0; i < lines; i++) {
                writer.write("{\"id\":\"C" + i + "\",\"saleType\":\"project\",\"facts\":{" + facts + "}}\n");
            }
        }
        assertThat(Files.size(list)).isGreaterThan(MEMORY);
        assertThatAllRowsFit(list, lines);
    }
}
