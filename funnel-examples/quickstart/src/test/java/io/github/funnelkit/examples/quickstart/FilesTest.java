package io.github.funnelkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void theListIsNeverOverwritten() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), ROWS);
        for (String option : new String[] {"--report", "--rejects"}) {
            Path same = folder.resolve("../" + folder.getFileName() + "/list.csv");
            assertThat(TestRun.of("assess", list, option, same))
                    .isEqualTo(new TestRun(ExitCode.FAILED, "", same + ": one file cannot be used for two purposes\n"));
        }
        assertThat(list).hasContent(ROWS);
    }
}
