package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a list has shown of a methodology. */
class CoverageTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private TestRun run(String... more) throws IOException {
        Path funnel = file("mine.yaml", """
                format: funnelkit/funnel/1
                id: mine
                version: "1"
                saleTypes: {sale: Sale}
                facts:
                  beds: {type: count, label: Beds}
                  signed: {type: flag, label: Signed}
                stages:
                  large:
                    customerType: Large
                    criteria:
                      both:
                        text: Many beds, and signed
                        when: {allOf: [{atLeast: {fact: beds, value: 10}}, {is: signed}]}
                """);
        Path list = file("list.csv", "id,saleType,beds,signed\nH1,sale,12,yes\nH2,sale,3,yes\nH3,sale,11,\n");
        Object[] words = new Object[6 + more.length];
        System.arraycopy(new Object[] {"coverage", list, "--funnel", funnel, "--as-of", "2026-11-23"}, 0, words, 0, 6);
        System.arraycopy(more, 0, words, 6, more.length);
        return TestRun.of(words);
    }

    @Test
    void whatNoneHasShownIsMarked() throws IOException {
        TestRun run = run();
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).endsWith("""
                Not shown  met  not met  unknown  Sale type  Stage  Criterion
                ---------  ---  -------  -------  ---------  -----  ---------------------
                             1        1        1  Sale       Large  Many beds, and signed
                             2        1        0  Sale       Large  - Beds: at least 10
                x            2        0        1  Sale       Large  - Signed

                x = none has met it, or none missed it: 1 of 3
                3 customers assessed, 0 rows rejected.
                """);
        assertThat(run("--locale", "zh").out()).contains("x = 没有客户满足，或没有客户不满足：3 项中有 1 项");
    }

    @Test
    void programsReadItAsJson() throws IOException {
        assertThat(run("--format", "json").out())
                .contains("\"condition\" : \"atLeast(beds, 10)\"")
                .contains("\"met\" : 2,\n    \"notMet\" : 0,\n    \"unknown\" : 1,\n    \"lacking\" : [ \"NOT_MET\" ]");
    }
}
