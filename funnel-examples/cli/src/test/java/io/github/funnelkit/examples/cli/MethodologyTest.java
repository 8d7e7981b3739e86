package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.examples.methodologies.Methodology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methodologies as documents: exported, checked, and assessed by. */
class MethodologyTest {

    @TempDir
    private Path folder;

    private Path solar;

    @BeforeEach
    void unpack() throws IOException {
        solar = file("solar.yaml", AssessTest.resource("solar/solar.yaml"));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documented", "extended"})
    void theExportedStandardIsTheGoldenDocument(String form) throws IOException {
        Path golden = Path.of("../../funnel-jackson/src/test/resources/golden/0.1/standard-" + form + ".json");
        assertThat(TestRun.of("export", "--standard", form))
                .isEqualTo(new TestRun(ExitCode.GOOD, Files.readString(golden), ""));
        Path output = folder.resolve("funnel.json");
        assertThat(TestRun.of("export", "--standard", form, "--output", output))
                .isEqualTo(new TestRun(ExitCode.GOOD, "", ""));
        assertThat(output).hasSameTextualContentAs(golden);
    }

    @ParameterizedTest
    @CsvSource({"funnel.json", "funnel.yaml", "funnel.YML"})
    void whatIsExportedAssessesAsTheStandardDoes(String name) throws IOException {
        Path exported = folder.resolve(name);
        assertThat(TestRun.of("export", "--output", exported).exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(TestRun.of("check", exported).out()).contains(": no problems\n");
        assertThat(TestRun.of("assess", "--funnel", exported, "--format", "ndjson")
                        .out())
                .isEqualTo(AssessTest.resource("sample/expected.ndjson"));
        assertThat(TestRun.of("assess", "--funnel", exported, "--format", "table")
                        .out())
                .isEqualTo(AssessTest.resource("golden/table-en.txt"));
    }

    @Test
    void probabilitiesThatAreSharesAreAskedAbout() throws IOException {
        Path shares = file(
                "shares.yaml",
                TestRun.of("export", "--yaml")
                        .out()
                        .replace("winProbability: 10", "winProbability: 0.1")
                        .replace("winProbability: 25", "winProbability: 0.25")
                        .replace("winProbability: 50", "winProbability: 0.5"));
        TestRun check = TestRun.of("check", shares);
        assertThat(check.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(check.out())
                .contains(": no problems\n")
                .endsWith(
                        shares + ": advice: stages: the win probabilities for sale type non-project, project are all at"
                                + " most 1 (0.1 %, 0.25 %, 0.5 %): was percent meant? → 0.1 is 0.1 %; for 10 % write 10\n");
        assertThat(TestRun.of("check", shares, "--locale", "zh").out())
                .contains(": 建议：阶段：")
                .contains("是否本应以百分数填写？");
        TestRun forecast = TestRun.of("forecast", "--funnel", shares);
        assertThat(forecast.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(forecast.err()).startsWith(shares + ": advice: stages: ");
    }

    @Test
    void whatMakesNoSenseIsPrintedOnRequest() throws IOException {
        Path odd = file("odd.yaml", """
                format: funnelkit/funnel/1
                id: odd
                version: "1"
                saleTypes: {sale: Sale}
                facts:
                  beds: {type: count, label: Beds}
                  region: {type: text, label: Region}
                stages:
                  small:
                    customerType: Small
                    criteria:
                      beds: {text: At least 15 beds, when: {atLeast: {fact: beds, value: 10}}}
                  large:
                    customerType: Large
                    criteria:
                      beds: {text: Fewer than 10 beds, when: {lessThan: {fact: beds, value: 10}}}
                """);
        assertThat(TestRun.of("check", odd, "--lint"))
                .isEqualTo(new TestRun(ExitCode.GOOD, """
                        FILE: warning: stage 'large', criterion 'beds': no facts meet 'Beds: less than 10' and small.beds at once,\
                         so that nobody gets to large by facts → change one of the conditions [excluded:large.beds]
                        FILE: question: stage 'small', criterion 'beds': the text 'At least 15 beds' says 15, and the condition\
                         asks for another number: Beds: at least 10; which one is right? → correct the text, or the condition\
                         [other-number:small.beds]
                        FILE: hint: fact 'region': no criterion asks for 'Region' → use it, or leave it out [unused-fact:region]
                        """.replace("FILE", odd.toString()), ""));
        assertThat(TestRun.of("check", odd).out()).doesNotContain("region").contains(": advice: stage 'large'");
        assertThat(TestRun.of("check", odd, "--lint", "--locale", "zh").out())
                .startsWith(odd + "：警告：阶段“large”")
                .endsWith("请用上它，或去掉它 [unused-fact:region]\n");
        assertThat(TestRun.of("check", odd, "--lint", "--format", "json").out())
                .startsWith("{\n  \"funnel\" : {\n    \"id\" : \"odd\",")
                .contains(
                        "\"id\" : \"excluded:large.beds\",\n    \"kind\" : \"excluded\",\n    \"severity\" : \"warning\"");
        Path standard = folder.resolve("standard.json");
        TestRun.of("export", "--output", standard);
        assertThat(TestRun.of("check", standard, "--lint").out()).isEqualTo(standard + ": nothing to ask\n");
    }

    @Test
    void yamlOnRequest() throws IOException {
        TestRun run = TestRun.of("export", "--standard", "extended", "--yaml");
        assertThat(run.out()).startsWith("---\nformat: \"funnelkit/funnel/1\"\n");
        Path exported = file("extended.yml", run.out());
        assertThat(TestRun.of(
                        "export", "--standard", "extended", "--output", folder.resolve("x.yaml"), "--locale", "zh"))
                .isEqualTo(new TestRun(ExitCode.GOOD, "", ""));
        assertThat(exported).hasSameTextualContentAs(folder.resolve("x.yaml"));
    }

    @Test
    void anExportThatCannotBeWritten() {
        Path nowhere = folder.resolve("no/funnel.json");
        assertThat(TestRun.of("export", "--output", nowhere))
                .isEqualTo(new TestRun(
                        ExitCode.FAILED,
                        "",
                        nowhere + ": cannot be written: there is no folder " + nowhere.getParent() + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers.csv", "customers.ndjson"})
    void aMethodologyOfAnotherTrade(String name) throws IOException {
        Path list = file(name, AssessTest.resource("solar/" + name));
        TestRun run = TestRun.of("assess", list, "--funnel", solar);
        assertThat(run).isEqualTo(new TestRun(ExitCode.GOOD, """
                        {"id":"P1","saleType":"private","stage":"enquiry","winProbability":10,"nextStage":"site",\
                        "missing":[{"criterion":"site.private.visited","outcome":"UNKNOWN"}],"metOutOfOrder":[],"lapsed":[]}
                        {"id":"P2","saleType":"private","stage":"site","winProbability":40,"nextStage":"sold",\
                        "missing":[{"criterion":"sold.private.signed","outcome":"NOT_MET"}],"metOutOfOrder":[],"lapsed":[]}
                        {"id":"I1","saleType":"industrial","stage":"financing","winProbability":45,"nextStage":"sold",\
                        "missing":[{"criterion":"sold.industrial.signed","outcome":"UNKNOWN"}],"metOutOfOrder":[],"lapsed":[]}
                        {"id":"I2","saleType":"industrial","stage":"enquiry","winProbability":5,"nextStage":"financing",\
                        "missing":[{"criterion":"financing.industrial.rating","outcome":"NOT_MET"}],"metOutOfOrder":["sold"],"lapsed":[]}
                        """, ""));
        Path report = folder.resolve("report.html");
        TestRun table = TestRun.of("assess", list, "--funnel", solar, "--format", "table", "--report", report);
        assertThat(table.out())
                .startsWith("Selling solar plants 2026.1 · as of 2026-11-23\n")
                .contains("Enquirer (10 %)", "Enquirer (5 %)", "Financed", "find out - Was", "Field sales");
        assertThat(Files.readString(report)).contains("Selling solar plants", "financing.industrial.rating");
    }

    @Test
    void formsAndFactsAreThoseOfTheMethodology() throws IOException {
        Path list = file("list.csv", "id,saleType,forms,wishes\nC1,private,contract,pool\n");
        TestRun run = TestRun.of("assess", list, "--funnel", solar);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err())
                .contains("column 'forms', 'contract': expected entries with ';' between them out of survey")
                .contains("column 'wishes', 'pool': expected entries with ';' between them out of battery, wallbox");
    }

    @Test
    void aSoundMethodologyIsChecked() {
        assertThat(TestRun.of("check", solar))
                .isEqualTo(new TestRun(ExitCode.GOOD, solar + ": funnel 'solar' 2026.1: no problems\n", ""));
        assertThat(TestRun.of("check", solar, "--locale", "zh").out()).isEqualTo(solar + ": 漏斗 'solar' 2026.1：没有问题\n");
    }

    @Test
    void whatASourceLeavesOutIsAnAdvice() throws IOException {
        Path standard = folder.resolve("standard.json");
        TestRun.of("export", "--output", standard);
        assertThat(TestRun.of("check", standard))
                .isEqualTo(new TestRun(
                        ExitCode.GOOD,
                        standard + ": funnel 'standard' 1.0: no problems\n" + standard
                                + ": advice: stage 'shortlisted' is incomplete: the source breaks off in item 5 of the "
                                + "project list; further items, and a guide towards this stage, may have followed\n",
                        ""));
        Path torn = file(
                "torn.yaml",
                AssessTest.resource("solar/solar.yaml")
                        .replaceFirst("(?m)^( +)customerType", "$1incomplete: true\n$0"));
        assertThat(TestRun.of("check", torn, "--locale", "zh").out())
                .endsWith(": 建议：阶段 'enquiry' 不完整：来源在此阶段中断，可能还有未知的标准\n");
    }

    @Test
    void everyProblemIsPrintedAsCompilersDo() throws IOException {
        Path broken = file(
                "broken.yml",
                AssessTest.resource("solar/solar.yaml")
                        .replace("{fact: roofArea, value: 20.5}", "{fact: rofArea, value: 20.5}")
                        .replace("winProbability: 40", "winProbability: forty")
                        .replace("solar:score:", "solar:scoore:")
                        .replace("    to: site\n", ""));
        String problems = """
                FILE:28:58: /stages/enquiry/criteria/roof/when/allOf/1/moreThan/fact: unknown fact 'rofArea' (did you mean \
                'roofArea'?); there are roofArea
                FILE:32:21: /stages/site/winProbability: found the text 'forty', expected a win probability in percent, from 0 \
                to 100, such as 5
                FILE:46:16: /stages/financing/criteria/rating/when/solar:scoore: unknown condition 'solar:scoore' (did you mean \
                'solar:score'?); there are is, atLeast, moreThan, atMost, lessThan, equalTo, between, anyTicked, ticked, \
                empty, sizeBetween, sizeAtLeast, sizeAtMost, noneWithinLast, withinNext, withinLast, upcoming, before, \
                notBefore, after, notAfter, longAgo, timesWithinLast, some, every, none, present, oneOf, attached, \
                solar:score, allOf, anyOf, atLeastOf, not, when
                FILE:54:5: /guides/visit: 'to' is missing: expected the id of a stage, one of enquiry, site, financing, sold
                """;
        TestRun run = TestRun.of("check", broken);
        assertThat(run)
                .isEqualTo(new TestRun(ExitCode.PROBLEMS_FOUND, "", problems.replace("FILE", broken.toString())));
        assertThat(TestRun.of("assess", "--funnel", broken))
                .isEqualTo(new TestRun(ExitCode.FAILED, "", problems.replace("FILE", broken.toString())));
    }

    @Test
    void aFileThatIsNoYamlHasOneProblemOnOneLine() throws IOException {
        Path broken = file("broken.yaml", "format: funnelkit/funnel/1\nid: [solar\nversion: \"1\"\n");
        TestRun run = TestRun.of("check", broken);
        assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
        assertThat(run.err()).startsWith(broken + ":2:5:").hasLineCount(1);
    }

    @Test
    void filesThatCannotBeRead() throws IOException {
        Path missing = folder.resolve("missing.json");
        Path text = file("funnel.txt", "{}");
        for (String[] command : new String[][] {{"check"}, {"assess", "--funnel"}}) {
            String option = command[command.length - 1];
            assertThat(TestRun.of(command[0], option.equals(command[0]) ? "--locale=en" : option, missing))
                    .isEqualTo(new TestRun(ExitCode.FAILED, "", missing + ": there is no such file\n"));
            assertThat(TestRun.of(command[0], option.equals(command[0]) ? "--locale=en" : option, text))
                    .isEqualTo(new TestRun(
                            ExitCode.FAILED,
                            "",
                            text + ": the name of a methodology ends with .json, .yaml or .yml\n"));
        }
        assertThat(TestRun.of("check", folder))
                .isEqualTo(new TestRun(ExitCode.FAILED, "", folder + ": is a folder, not a file\n"));
    }

    @Test
    void theMethodologyIsNeverOverwritten() {
        for (String option : new String[] {"--report", "--rejects"}) {
            assertThat(TestRun.of("assess", "--funnel", solar, option, solar))
                    .isEqualTo(
                            new TestRun(ExitCode.FAILED, "", solar + ": one file cannot be used for two purposes\n"));
        }
    }

    @Test
    void wrongUsage() {
        TestRun both = TestRun.of("assess", "--standard", "extended", "--funnel", solar);
        assertThat(both.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(both.err()).contains("mutually exclusive");
        assertThat(TestRun.of("check").exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(TestRun.of("export", "--standard", "reduced").exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(TestRun.of("assess", "--help").out())
                .contains("--standard", "--funnel", "--input-format", "csv, ndjson", "\"facts\": {");
        assertThat(TestRun.of("export", "--help").out()).contains("--standard", "--output", "--yaml", "--locale");
        assertThat(TestRun.of("check", "--help").out()).contains("java -cp cli.jar:yours.jar", "--locale");
        assertThat(TestRun.of("--help").out()).contains("assess", "export", "check");
    }

    @ParameterizedTest
    @EnumSource
    void aPublicMethodologyIsAPlaceToStartFrom(Methodology methodology) throws IOException {
        Path yaml = folder.resolve("mine.yaml");
        Path json = folder.resolve("mine.json");
        for (Path file : List.of(yaml, json)) {
            assertThat(TestRun.of("export", "--methodology", methodology, "--output", file))
                    .isEqualTo(new TestRun(ExitCode.GOOD, "", ""));
            assertThat(TestRun.of("check", "--lint", file).exitCode()).isEqualTo(ExitCode.GOOD);
        }
        assertThat(yaml).content().isEqualTo(methodology.yaml());
        assertThat(TestRun.of("diff", yaml, json).out())
                .contains("nothing differs")
                .hasLineCount(1);
    }

    @Test
    void whatIsExportedIsTheStandardOrAnother() {
        assertThat(TestRun.of("export").out()).contains("\"id\": \"standard\"");
        assertThat(TestRun.of("export", "--standard", "extended", "--methodology", "bant")
                        .exitCode())
                .isEqualTo(ExitCode.FAILED);
    }
}
