package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two methodologies that were made of one come together. */
class MergeTest {

    private static final String BASE = """
            format: funnelkit/funnel/1
            id: vendor
            version: "1"
            saleTypes: {sale: Sale}
            facts:
              beds: {type: count, label: Beds}
              signed: {type: flag, label: Signed}
            stages:
              large:
                customerType: Large
                winProbability: 20
                criteria:
                  beds: {when: {atLeast: {fact: beds, value: 10}}}
              sold:
                customerType: Sold
                winProbability: 100
                criteria:
                  signed: {when: {is: signed}}
            """;

    @TempDir
    private Path folder;

    private Path base = Path.of("");
    private Path theirs = Path.of("");
    private Path ours = Path.of("");

    @BeforeEach
    void threeVersions() throws IOException {
        base = file("base.yaml", BASE);
        theirs = file(
                "theirs.yaml",
                BASE.replace("version: \"1\"", "version: \"2\"")
                        .replace("value: 10", "value: 12")
                        .replace("winProbability: 20", "winProbability: 25"));
        ours = file(
                "ours.yaml", BASE.replace("id: vendor", "id: ours").replace("customerType: Sold", "customerType: Won"));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path both() throws IOException {
        return file("both.yaml", Files.readString(ours).replace("value: 10", "value: 15"));
    }

    @Test
    void whatOneSideHasChangedIsTakenFromIt() throws IOException {
        Path merged = folder.resolve("merged.yaml");
        assertThat(TestRun.of("merge", base, theirs, ours, "--output", merged))
                .isEqualTo(new TestRun(ExitCode.GOOD, "", ""));
        assertThat(Files.readString(merged))
                .contains("id: \"ours\"", "version: \"1\"", "derivedFrom:\n  id: \"vendor\"\n  version: \"2\"")
                .contains("Won", "winProbability: 25", "value: 12");
        assertThat(TestRun.of("merge", base, theirs, ours).out()).startsWith("{\n  \"format\"");
        assertThat(TestRun.of("merge", base, theirs, ours, "--yaml").out()).isEqualTo(Files.readString(merged));
    }

    @Test
    void whatBothHaveChangedIsAConflict() throws IOException {
        TestRun run = TestRun.of("merge", base, theirs, both(), "--yaml");
        assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
        assertThat(run.out()).contains("value: 15", "winProbability: 25");
        assertThat(run.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("conflict at /stages/large/criteria/beds/when")
                .contains("theirs {\"atLeast\":{\"fact\":\"beds\",\"value\":12}}")
                .endsWith("ours {\"atLeast\":{\"fact\":\"beds\",\"value\":15}}; ours is written");
        assertThat(run.err()).endsWith("1 conflict: decide each by editing what was written, or all with --prefer\n");
        assertThat(TestRun.of("merge", base, theirs, both(), "--locale", "zh").err())
                .startsWith("冲突 /stages/large/criteria/beds/when")
                .endsWith("1 处冲突：请编辑写出的内容逐处决定，或用 --prefer 一并决定\n");
    }

    @Test
    void aSideCanBePreferred() throws IOException {
        TestRun theirsFirst = TestRun.of("merge", base, theirs, both(), "--yaml", "--prefer", "theirs");
        assertThat(theirsFirst.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(theirsFirst.out())
                .contains("value: 12", "Won", "id: \"ours\"", "derivedFrom:\n  id: \"vendor\"\n  version: \"2\"");
        assertThat(theirsFirst.err())
                .startsWith("decided at /stages/")
                .endsWith("\"value\":12}}, ours {\"atLeast\":{\"fact\":\"beds\",\"value\":15}}\n");
        TestRun oursFirst = TestRun.of("merge", base, theirs, both(), "--yaml", "--prefer", "ours");
        assertThat(oursFirst.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(oursFirst.out()).contains("value: 15");
    }

    /** What each side calls otherwise is known again by what its document says of the base. */
    @Test
    void namesAreCarried() throws IOException {
        Path aim = file(
                "aim.yaml",
                Files.readString(theirs)
                        .replace(
                                "saleTypes:",
                                "derivedFrom: {id: vendor, version: \"1\", renamed: {stages: {large: aim}}}\nsaleTypes:")
                        .replace("  large:", "  aim:"));
        Path goal = file(
                "goal.yaml",
                Files.readString(ours)
                        .replace(
                                "saleTypes:",
                                "derivedFrom: {id: vendor, version: \"1\", renamed: {stages: {large: goal}}}\nsaleTypes:")
                        .replace("  large:", "  goal:"));
        assertThat(TestRun.of("diff", base, aim).out())
                .contains("- stage 'aim' renamed - id: large → aim; win probability");
        Path merged = folder.resolve("merged.yaml");
        assertThat(TestRun.of("merge", base, aim, ours, "--output", merged))
                .isEqualTo(new TestRun(ExitCode.GOOD, "", ""));
        assertThat(Files.readString(merged))
                .contains("  aim:", "value: 12", "Won")
                .doesNotContain("  large:", "renamed");
        TestRun conflict = TestRun.of("merge", base, aim, goal, "--output", merged, "--locale", "en");
        assertThat(conflict.err()).contains("/stages/goal: base \"large\"", "theirs \"aim\"", "ours \"goal\"");
        assertThat(Files.readString(merged)).contains("  goal:", "value: 12", "aim: \"goal\"");
        TestRun.of("merge", base, aim, goal, "--prefer", "theirs", "--output", merged);
        assertThat(Files.readString(merged))
                .contains("  aim:", "id: \"ours\"", "  version: \"2\"")
                .doesNotContain("renamed");
    }

    @Test
    void whatGoesTogetherMustBeAMethodology() throws IOException {
        Path lower = file("lower.yaml", BASE.replace("winProbability: 100", "winProbability: 30"));
        Path higher = file("higher.yaml", BASE.replace("winProbability: 20", "winProbability: 40"));
        Path merged = folder.resolve("merged.yaml");
        TestRun run = TestRun.of("merge", base, lower, higher, "--output", merged);
        assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
        assertThat(run.err())
                .startsWith("what goes together is no methodology yet; it was written, and must be put right here:\n")
                .contains("merged.yaml:")
                .contains("probability falls from 40 %");
        assertThat(TestRun.of("check", merged).err())
                .isEqualTo(run.err().substring(run.err().indexOf('\n') + 1));
        TestRun printed = TestRun.of("merge", base, lower, higher);
        assertThat(printed.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
        assertThat(printed.out()).startsWith("{").contains("\"winProbability\": 40");
        assertThat(printed.err()).contains("probability falls from 40 %");
    }

    @Test
    void whatCannotBeReadIsSaid() {
        TestRun run = TestRun.of("merge", base, folder.resolve("none.yaml"), ours);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("none.yaml");
    }
}
