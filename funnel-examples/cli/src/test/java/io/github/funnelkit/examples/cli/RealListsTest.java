package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as people have saved them, each read in one round. */
class RealListsTest {

    private static final Path LISTS = Path.of("src/test/resources/lists");

    private static TestRun assess(String list, Object... options) {
        List<Object> args = new ArrayList<>(List.of("assess", LISTS.resolve(list), "--as-of", "2026-11-23"));
        args.addAll(List.of("--format", "ndjson", "--locale", "zh"));
        args.addAll(List.of(options));
        TestRun run = TestRun.of(args.toArray());
        return new TestRun(run.exitCode(), run.out(), run.err().replace(LISTS.resolve(list) + ": ", ""));
    }

    /** The stage of each customer, and the criteria that it does not meet. */
    private static List<String> stages(TestRun run) throws IOException {
        List<String> stages = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            JsonNode customer = new ObjectMapper().readTree(line);
            List<String> missing = new ArrayList<>();
            customer.at("/missing").forEach(each -> {
                if (each.at("/outcome").asText().equals("NOT_MET")) {
                    missing.add(each.at("/criterion").asText());
                }
            });
            stages.add(customer.at("/id").asText() + " " + customer.at("/stage").asText("-") + " " + missing);
        }
        return stages;
    }

    @Test
    void aListOfHospitalsAsASpreadsheetProgramSavesIt() throws IOException {
        TestRun run = assess("hospitals-0.csv");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(stages(run)).containsExactly("1 - []", "2 - []");
        assertThat(run.err().lines())
                .containsExactly(
                        "说明：按 GB18030 编码读取",
                        "说明：第 1 行在标题行之上，未读取：2026年四季度重点医院跟进表",
                        "说明：列按以下理解读取：“序号”即客户编号、“医院名称”即客户名称、“省份”即区域、“客户经理”即责任人、"
                                + "“预计金额(万元)”即金额、“预计成交”即预计成交日期、“医院年收入(亿元)”即年收入、“住院肿瘤病人”即常住肿瘤病人数、"
                                + "“已有设备”即已有配套设备、“科室”即相关科室、“是否肿瘤项目”即属于肿瘤项目、“主任意向”即科室主任表明购买意向、"
                                + "“同类设备”即现有同类设备（如有不符，请用 --map 指明）",
                        "说明：列“预计金额(万元)”：数值乘以 10,000",
                        "说明：列“医院年收入(亿元)”：数值乘以 100,000,000",
                        "说明：列“销售类型”：“项目”读作“项目型销售”（1 个单元格，首见第 3 行）",
                        "说明：列“预计金额(万元)”：2,000 读作 2000（如有不符，请用 --number-format 指明）（1 个单元格，首见第 3 行）",
                        "说明：列“预计金额(万元)”：币种按方法论所用的 CNY（2 个单元格，首见第 3 行）",
                        "说明：列“销售类型”：“非项目”读作“非项目型销售”（1 个单元格，首见第 4 行）",
                        "说明：列“预计成交”：2026年12月 只有月份，按月末 2026-12-31 读取（1 个单元格，首见第 4 行）",
                        "说明：1 行合计未读取：第 6 行");
    }

    @Test
    void whatItSaysArrives() {
        TestRun run =
                TestRun.of("summary", LISTS.resolve("hospitals-0.csv"), "--as-of", "2026-11-23", "--format", "json");
        assertThat(run.out()).contains("21200000").contains("CNY");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theSameListHalfCorrected(int step) throws IOException {
        TestRun run = assess("hospitals-" + step + ".csv");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        if (step < 4) { // from then on the units are gone from the headings
            assertThat(run.out()).isEqualTo(assess("hospitals-0.csv").out());
        }
        assertThat(stages(run)).hasSize(2);
    }

    @Test
    void aNumberWithoutItsUnitIsReadAsItStandsAndSaid() throws IOException {
        TestRun run = assess("hospitals-6.csv");
        assertThat(stages(run)).containsExactly("1 - [target.project.revenue]", "2 - []");
        assertThat(run.err()).contains("列“年收入”：8.6 作为金额偏小，已按原数读取；若以万或亿计，请在标题中写明单位（2 个单元格，首见第 2 行）");
    }

    @Test
    void wordsForNoneAndUnknown() throws IOException {
        String notMet = " - [target.project.supporting-equipment]";
        TestRun run = assess("words-for-none.csv");
        assertThat(stages(run))
                .containsExactly(
                        "V1 shortlisted []",
                        "V2" + notMet,
                        "V3" + notMet,
                        "V4" + notMet,
                        "V5 - []",
                        "V6 - []",
                        "V7 shortlisted []",
                        "V8 shortlisted []",
                        "V9 shortlisted []");
        assertThat(run.err()).contains("说明：“-”等视为未知（2 个单元格，首见第 6 行）").contains("第 11 行，列“现有同类设备”，“0”");
    }

    @Test
    void separatorsOfEntries() throws IOException {
        String four = " intention [initiated.project.candidate-agents]";
        assertThat(stages(assess("separators.csv")))
                .containsExactly(
                        "V1 shortlisted []",
                        "V2" + four,
                        "V3" + four,
                        "V4" + four,
                        "V5" + four,
                        "V6" + four,
                        "V7" + four);
    }
}
