package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handbook of the standard, and of a methodology of one's own. */
class HandbookTest {

    @TempDir
    private Path folder;

    private Path solar;

    @BeforeEach
    void unpack() throws IOException {
        solar = Files.writeString(folder.resolve("solar.yaml"), AssessTest.resource("solar/solar.yaml"));
    }

    @ParameterizedTest
    @CsvSource({
        "documented, zh, standard-zh.md",
        "documented, en, standard-en.md",
        "extended, zh, standard-extended-zh.md",
        "extended, en, standard-extended-en.md"
    })
    void theStandardsHandbookIsTheGoldenFile(String form, String language, String name) throws IOException {
        String golden = Files.readString(Path.of("../../funnel-core/src/test/resources/handbook", name));
        assertThat(TestRun.of("handbook", "--standard", form, "--locale", language))
                .isEqualTo(new TestRun(ExitCode.GOOD, golden, ""));
        Path output = folder.resolve("HANDBOOK.md");
        assertThat(TestRun.of("handbook", "--standard", form, "--locale", language, "--output", output))
                .isEqualTo(new TestRun(ExitCode.GOOD, "", ""));
        assertThat(Files.readString(output)).isEqualTo(golden);
    }

    @Test
    void theTeamGetsAPageForEachStepWithoutIds() {
        TestRun run = TestRun.of("handbook", "--for", "team", "--locale", "zh");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        Funnel standard = FunnelStandard.documented();
        assertThat(run.out().split("<section ", -1))
                .as("three steps, and the stage that no guide leads to")
                .hasSize(1 + 3 + 1);
        assertThat(run.out())
                .contains("<h1 id=\"slide-3\">第三步：从意向（10 %）到立项（25 %）</h1>\n<p class=\"way\">意向客户 10% → 立项客户 25%</p>")
                .contains("<li class=\"current\" aria-current=\"step\"><span>立项客户</span><b>25%</b></li>")
                .doesNotContain("{{", "null");
        standard.criteria()
                .forEach(criterion -> assertThat(run.out())
                        .contains(criterion.text().in(Locale.CHINESE))
                        .doesNotContain(criterion.id()));
        standard.guides()
                .forEach(guide -> guide.actions()
                        .forEach(action ->
                                assertThat(run.out()).contains(action.text().in(Locale.CHINESE))));
    }

    @Test
    void oneOfTheFormsOfACriterionIsAskedForAndEachOfAnAction() {
        String page = TestRun.of("handbook", "--for", "team", "--locale", "zh").out();
        assertThat(page).contains("须附表单：客户确认函 或 回执").doesNotContain("须附表单：回执");
        assertThat(page).contains("须附表单：客户信息一览表", "须附表单：代理商登记表");
    }

    @Test
    void whateverAMethodologySaysIsTextOnThePage() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.yaml"), """
                format: funnelkit/funnel/1
                id: odd
                version: "1"
                label: "<b>&"
                saleTypes: {only: Only}
                facts: {one: {type: flag, label: One}}
                stages: {first: {customerType: "</style><script>x()", criteria: {a: {text: "1 < 2", when: {is: one}}}}}
                """);
        String html = TestRun.of("handbook", "--for", "team", "--funnel", odd).out();
        assertThat(html)
                .contains("<title>&lt;b&gt;&amp;</title>", "&lt;/style&gt;&lt;script&gt;", "1 &lt; 2")
                .doesNotContain("<script");
    }

    @Test
    void documentedAndEnglishUnlessItIsSaid() {
        assertThat(TestRun.of("handbook"))
                .isEqualTo(TestRun.of("handbook", "--standard", "documented", "--locale", "en"));
    }

    @Test
    void aMethodologyOfAnotherTradeWithAConditionKindOfItsOwn() {
        TestRun run = TestRun.of("handbook", "--funnel", solar);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out())
                .startsWith("# Selling solar plants\n\n- Funnel: `solar`\n- Version: 2026.1\n")
                .contains(
                        "\n   - Criterion: `financing.industrial.rating`\n   - Condition: Credit score of at least B\n")
                .doesNotContain("Source:", "Provenance");
    }

    @Test
    void aMethodologyThatCannotBeReadOrHasProblems() throws IOException {
        Path missing = folder.resolve("missing.yaml");
        assertThat(TestRun.of("handbook", "--funnel", missing))
                .isEqualTo(new TestRun(ExitCode.FAILED, "", missing + ": there is no such file\n"));
        Path broken = Files.writeString(
                folder.resolve("broken.yaml"),
                Files.readString(solar).replace("winProbability: 40", "winProbability: forty"));
        Path output = folder.resolve("HANDBOOK.md");
        TestRun run = TestRun.of("handbook", "--funnel", broken, "--output", output);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .startsWith(broken + ":32:21: /stages/site/winProbability: ")
                .hasLineCount(1);
        assertThat(output).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "audit, HB.html, 'the handbook for audit is Markdown: name it HB.md, or say --for team to get HTML'",
        "team, hb.md, 'the handbook for the team is HTML: name it hb.html, or say --for audit'",
        "team, hb.PDF, 'the handbook for the team is HTML: name it hb.html, or say --for audit'"
    })
    void aNameOfAnotherFormIsRefused(String readers, String name, String problem) {
        Path output = folder.resolve(name);
        assertThat(TestRun.of("handbook", "--for", readers, "--output", output))
                .isEqualTo(new TestRun(ExitCode.FAILED, "", output + ": " + problem + "\n"));
        assertThat(output).doesNotExist();
    }

    @Test
    void aHandbookThatCannotBeWritten() {
        Path nowhere = folder.resolve("no/HANDBOOK.md");
        assertThat(TestRun.of("handbook", "--output", nowhere))
                .isEqualTo(new TestRun(
                        ExitCode.FAILED,
                        "",
                        nowhere + ": cannot be written: there is no folder " + nowhere.getParent() + "\n"));
        assertThat(TestRun.of("handbook", "--output", folder, "--locale", "zh"))
                .isEqualTo(new TestRun(ExitCode.FAILED, "", folder + ": 是文件夹，不是文件\n"));
    }

    @Test
    void theMethodologyIsNeverOverwritten() throws IOException {
        String before = Files.readString(solar);
        assertThat(TestRun.of("handbook", "--funnel", solar, "--output", solar))
                .isEqualTo(new TestRun(ExitCode.FAILED, "", solar + ": one file cannot be used for two purposes\n"));
        assertThat(solar).hasContent(before);
    }

    @Test
    void wrongUsage() {
        TestRun both = TestRun.of("handbook", "--standard", "extended", "--funnel", solar);
        assertThat(both.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(both.err()).contains("mutually exclusive");
        assertThat(TestRun.of("handbook", "--locale", "fr").exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(TestRun.of("handbook", "--help").out()).contains("--standard", "--funnel", "--output", "--locale");
        assertThat(TestRun.of("--help").out()).contains("handbook");
    }
}
