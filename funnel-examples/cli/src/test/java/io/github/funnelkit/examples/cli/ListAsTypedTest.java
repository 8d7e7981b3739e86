package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as people type them mean the same, or are asked about. */
class ListAsTypedTest {

    private static final Path SAMPLE = Path.of("src/main/resources/io/github/funnelkit/examples/cli/sample.csv");

    @TempDir
    private Path folder;

    private TestRun assess(String text, Object... options) throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, text);
        Object[] args = new Object[options.length + 6];
        System.arraycopy(new Object[] {"assess", list, "--as-of", "2026-11-23", "--format", "ndjson"}, 0, args, 0, 6);
        System.arraycopy(options, 0, args, 6, options.length);
        return TestRun.of(args);
    }

    /** What is said of one customer about whom one more fact is stated. */
    private String stated(String fact, String cell) throws IOException {
        TestRun run = assess("id,saleType," + fact + "\nC1,project,\"" + cell.replace("\"", "\"\"") + "\"\n");
        assertThat(run.err()).doesNotContain("rejected");
        return run.out();
    }

    /** A box that nobody has ticked may not have been looked at: it is not known, as a blank cell is, and that is said. */
    @Test
    void tickedAndOpenBoxes() throws IOException {
        TestRun run = assess(
                "id,saleType,wagesPaidOnTime,similarPurchases,sufficientPatients\nC1,non-project,☑,none,√\nC2,non-project,☐,none,□\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"stage\":\"target\""),
                        line -> assertThat(line)
                                .contains(
                                        "target.non-project.solvent\",\"outcome\":\"UNKNOWN",
                                        "target.non-project.patients\",\"outcome\":\"UNKNOWN"));
        assertThat(run.err()).contains("note: '☐' and the like are read as not known (2 cells, first on line 3)");
    }

    @Test
    void littleMoneyIsRemarkableOfWhatIsHeldAgainstMuchAlone() throws IOException {
        assertThat(assess("id,saleType,annualRevenue\nC1,project,35\n").err()).contains("35 is little money");
        Path funnel = Files.writeString(folder.resolve("price.yaml"), """
                format: funnelkit/funnel/1
                id: price
                version: "1.0"
                saleTypes: {sale: Sale}
                facts:
                  price: {type: quantity, unit: EUR, label: Price}
                  change: {type: quantity, unit: EUR, label: Change of price}
                stages:
                  first: {customerType: First, criteria: {price: {text: Dear, when: {atLeast: {fact: price, value: 5}}}}}
                """);
        TestRun run = assess("id,price,change\nC1,7,-1\nC2,1,0.5\n", "--funnel", funnel);
        assertThat(run.err()).doesNotContain("little", "negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "没有", "無", "沒有", "None", "ＮＯＮＥ", " 无\u00A0"})
    void theSampleWithAnotherWordForNone(String none) throws IOException {
        String sample = Files.readString(SAMPLE);
        String typed = sample.replaceAll("(?m)(?<=^|,|\\t)none(?=,|$)", none);
        assertThat(typed).isNotEqualTo(sample);
        assertThat(assess(typed)).isEqualTo(assess(sample));
    }

    @ParameterizedTest
    @ValueSource(strings = {"；", "、", "，", " ;\u3000", ";\u200B"})
    void theSampleWithAnotherSeparator(String separator) throws IOException {
        String sample = Files.readString(SAMPLE);
        assertThat(sample).contains(";");
        assertThat(assess(sample.replace(";", separator))).isEqualTo(assess(sample));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "candidateAgents#甲;乙;丙;丁#甲、乙、丙、丁",
                "candidateAgents#甲;乙;丙;丁#甲,乙,丙,丁",
                "candidateAgents#甲;乙;丙;丁#\"甲\";乙;丙;丁",
                "similarPurchases#2025-01-02;2026-01-02#2025-01-02、2026-01-02",
                "materialsRequested#clinical;application#clinical，application",
                "materialsRequested#clinical;principle#技术原理资料；临床资料",
                "materialsRequested#clinical;principle#CLINICAL MATERIAL, technical principles",
                "forms#receipt;sales-plan#receipt, sales-plan",
                "forms#none#无",
                "supportingEquipment#''#-",
                "supportingEquipment#''#不详",
                "supportingEquipment#none#没有",
                "procurementMethod#''#n/a",
                "budget#''#？",
                "budget#none#无",
                "trialAgreed#''#未知",
                "nextActionDate#''#待定",
            })
    void oneMeaning(String fact, String usual, String typed) throws IOException {
        assertThat(stated(fact, typed)).isEqualTo(stated(fact, usual));
    }

    @Test
    void lineBreaksStandBetweenEntries() throws IOException {
        assertThat(stated("candidateAgents", "甲\r\n乙\n丙\n丁")).isEqualTo(stated("candidateAgents", "甲;乙;丙;丁"));
    }

    @Test
    void whatCouldBeSeveralIsAskedInTheReadersLanguage() throws IOException {
        String list = "id,saleType,候选合作代理商\nC1,project,甲/乙\nC2,project,0\n";
        assertThat(assess(list, "--locale", "zh").err())
                .contains("第 2 行，列“候选合作代理商”，“甲/乙”：“甲/乙”可能是多项：各项之间请用 ; 分隔；若确为一项，请加英文双引号：\"甲/乙\"")
                .contains("第 3 行，列“候选合作代理商”，“0”：“0”不像条目名称：请写出各项，没有则写 无，不知道则留空");
        assertThat(assess(list, "--locale", "en").err())
                .contains(
                        "'甲/乙' looks like several entries: put ';' between them; if it is one, put it in quotes: \"甲/乙\"")
                .contains("'0' does not look like the name of an entry");
    }

    @Test
    void aSignOfSeveralCurrenciesIsSaid() throws IOException {
        Path list = Files.writeString(
                folder.resolve("dollars.csv"), "id,saleType,amount\n1,project,\"$1,200,000\"\n2,project,$900000.50\n");
        assertThat(TestRun.of("assess", list, "--format", "ndjson").err())
                .contains("column 'amount': '$1,200,000' may be USD or CAD or")
                .contains("it is read without a currency")
                .contains("(2 cells, first on line 2)")
                .doesNotContain("'$900000.50'");
        Path said = Files.writeString(
                folder.resolve("said.csv"),
                "id,saleType,amount,currency\n1,project,\"$1,200,000\",USD\n2,project,1200000,\n");
        assertThat(TestRun.of("assess", said, "--format", "ndjson").err()).doesNotContain("without a currency");
    }
}
