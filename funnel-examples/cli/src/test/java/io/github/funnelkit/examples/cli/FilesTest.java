package io.github.funnelkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are read and written. */
class FilesTest {

    private static final String ROWS =
            "id,name,saleType,sufficientPatients\r\nC1,\"one, \"\"two\"\"\r\nthree\",project,maybe\r\nC2,x,non-project,yes\r\nC3,\"y\nz\",,no";

    @TempDir
    private Path folder;

    @Test
    void rejectedRowsCanBeCorrectedAndReadAgain() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "\uFEFF" + ROWS);
        Path rejects = folder.resolve("rejects.csv");
        TestRun first = TestRun.of("assess", list, "--rejects", rejects);
        assertThat(first.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(first.out()).startsWith("{\"id\":\"C2\"").hasLineCount(1);
        assertThat(first.err())
                .endsWith("1 customer assessed, 2 rows rejected; the rejected rows are in " + rejects + "\n");
        assertThat(Files.readString(rejects)).isEqualTo("\uFEFF" + ROWS.replace("C2,x,non-project,yes\r\n", ""));

        Path corrected = Files.writeString(
                folder.resolve("corrected.csv"),
                Files.readString(rejects).replace("maybe", "yes").replace(",,no", ",project,no"));
        TestRun second = TestRun.of("assess", corrected, "--rejects", rejects);
        assertThat(second.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(second.out()).contains("{\"id\":\"C1\"", "{\"id\":\"C3\"").hasLineCount(2);
        assertThat(Files.readString(rejects)).isEqualTo("\uFEFFid,name,saleType,sufficientPatients\r\n");
    }

    @Test
    void aRejectedRowAtTheEndOfTheFileDoesNotRunIntoTheNext() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "id,saleType\nC1,\nC2,\nC3,\"");
        Path rejects = folder.resolve("rejects.csv");
        assertThat(TestRun.of("assess", list, "--rejects", rejects).exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(Files.readString(rejects)).isEqualTo(Files.readString(list));
    }

    @Test
    void filesThatCannotBeReadOrWritten() {
        Path missing = folder.resolve("missing.csv");
        assertThat(TestRun.of("assess", missing))
                .isEqualTo(new TestRun(ExitCode.FAILED, "", missing + ": there is no such file\n"));
        assertThat(TestRun.of("assess", folder))
                .isEqualTo(new TestRun(ExitCode.FAILED, "", folder + ": is a folder, not a file\n"));
        Path nowhere = folder.resolve("no/report.html");
        assertThat(TestRun.of("assess", "--report", nowhere, "--rejects", folder))
                .isEqualTo(new TestRun(
                        ExitCode.FAILED,
                        "",
                        nowhere + ": cannot be written: there is no folder " + nowhere.getParent() + "\n" + folder
                                + ": is a folder, not a file\n"));
    }

    private static void assertTwoPurposes(Path file, Object... args) {
        assertThat(TestRun.of(args))
                .isEqualTo(new TestRun(ExitCode.FAILED, "", file + ": one file cannot be used for two purposes\n"));
    }

    /** Every way to name a file once more. */
    private List<Path> otherNames(Path file) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link-" + file.getFileName()), file.getFileName());
        Files.createSymbolicLink(folder.resolve("here"), Path.of("."));
        return List.of(
                file,
                folder.resolve("../" + folder.getFileName() + "/" + file.getFileName()),
                folder.resolve("here/here").resolve(file.getFileName()),
                link,
                Files.createSymbolicLink(folder.resolve("link-of-link"), link),
                Files.createLink(folder.resolve("hard-" + file.getFileName()), file));
    }

    @Tag("slow")
    @Test
    void noInputIsOverwrittenUnderAnyName() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), ROWS);
        for (Path same : otherNames(list)) {
            assertTwoPurposes(same, "assess", list, "--report", same);
            assertTwoPurposes(same, "assess", list, "--rejects", same);
            assertTwoPurposes(same, "assess", same, "--rejects", same);
            assertTwoPurposes(same, "summary", list, "--rejects", same);
            assertTwoPurposes(same, "forecast", list, "--rejects", same);
            assertTwoPurposes(same, "forecast", "--history", list, "--rejects", same);
            assertTwoPurposes(same, "calibrate", list, "--rejects", same);
            assertTwoPurposes(same, "impact", "documented", "extended", list, "--rejects", same);
        }
        assertThat(list).hasContent(ROWS);
    }

    @Tag("slow")
    @Test
    void noMethodologyIsOverwrittenUnderAnyName() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), ROWS);
        Path funnel = folder.resolve("mine.yaml");
        assertThat(TestRun.of("export", "--output", funnel).exitCode()).isZero();
        String before = Files.readString(funnel);
        for (Path same : otherNames(funnel)) {
            assertTwoPurposes(same, "assess", list, "--funnel", funnel, "--rejects", same);
            assertTwoPurposes(same, "forecast", list, "--funnel", funnel, "--rejects", same);
            assertTwoPurposes(same, "calibrate", "--funnel", funnel, "--rejects", same);
            assertTwoPurposes(same, "impact", funnel, "documented", list, "--rejects", same);
            assertTwoPurposes(same, "impact", "documented", funnel, list, "--rejects", same);
            assertTwoPurposes(same, "handbook", "--funnel", funnel, "--output", same);
        }
        assertThat(funnel).hasContent(before);
    }

    @Test
    void noOutputOverwritesAnother() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), ROWS);
        Path report = folder.resolve("report");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("report"));
        assertTwoPurposes(link, "assess", list, "--report", report, "--rejects", link);
        assertThat(report).doesNotExist();
        Files.writeString(report, "old");
        Path hard = Files.createLink(folder.resolve("hard"), report);
        assertTwoPurposes(hard, "assess", list, "--report", report, "--rejects", hard);
        assertThat(report).hasContent("old");
        assertTwoPurposes(Path.of("-"), "assess", list, "--rejects", "-");
    }

    @Test
    void nothingIsWrittenWhenTheListCannotBeReadToItsEnd() throws IOException {
        byte[] broken = (ROWS + "\n\0").getBytes(UTF_8);
        broken[broken.length - 1] = (byte) 0xFF;
        Path list = Files.write(folder.resolve("list.csv"), broken);
        Path rejects = Files.writeString(folder.resolve("rejects.csv"), "of the day before");
        TestRun run = TestRun.of(
                "assess", list, "--encoding", "UTF-8", "--rejects", rejects, "--report", folder.resolve("report.html"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(rejects).hasContent("of the day before");
        assertThat(folder).isDirectoryNotContaining("glob:**{part,report.html}");
    }

    @Test
    void theListMayBeTheStandardInput() {
        InputStream in = new ByteArrayInputStream(ROWS.getBytes(UTF_8));
        TestRun run = TestRun.reading(in, Terminal.NONE, "assess", "-");
        assertThat(run.out()).startsWith("{\"id\":\"C2\"").hasLineCount(1);
        assertThat(run.err()).startsWith("-: line 2, column 'sufficientPatients', 'maybe': ");
        InputStream lines = new ByteArrayInputStream("{\"id\":\"C7\",\"saleType\":\"project\"}".getBytes(UTF_8));
        assertThat(TestRun.reading(lines, Terminal.NONE, "assess", "-", "--input-format", "ndjson")
                        .out())
                .startsWith("{\"id\":\"C7\"");
        assertTwoPurposes(Path.of("-"), "forecast", "-", "--history", "-");
    }

    @Test
    void theOutputMayBeTheStandardOutput() {
        assertThat(TestRun.of("handbook", "--output", "-")).isEqualTo(TestRun.of("handbook"));
        assertThat(TestRun.of("export", "--output", "-")).isEqualTo(TestRun.of("export"));
    }
}
