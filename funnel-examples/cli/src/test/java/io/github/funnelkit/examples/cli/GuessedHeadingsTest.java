package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings that are no id and no label, yet say what their column holds. */
class GuessedHeadingsTest {

    @TempDir
    private Path folder;

    private TestRun run(String command, String list, Object... options) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), list);
        Object[] args = new Object[options.length + 2];
        args[0] = command;
        args[1] = file;
        System.arraycopy(options, 0, args, 2, options.length);
        TestRun run = TestRun.of(args);
        return new TestRun(run.exitCode(), run.out(), run.err().replace(file + ": ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "名称/Name#甲#name",
                "Stage / 阶段#intention#stage",
                "负责人|Owner#Li#owner",
                "预算(Budget)#1000000#budget",
                "Amount 金额#1000000#amount",
                "Close Date/结单日期#2027-01-31#expectedClose",
                "常住肿瘤病人 / Tumour patients#15#residentTumourPatients",
                "病源量充足#是#sufficientPatients",
                "是否病源充足#√#sufficientPatients",
                "Enough patients#yes#sufficientPatients",
                "工资正常发放#√#wagesPaidOnTime",
                "下次跟进时间#2026-12-01#nextActionDate",
                "工资奖金按时发放，具备支付能力#是#wagesPaidOnTime",
                "院方或科室表明合作兴趣#CT#productsOfInterest",
                "没有同类设备#无#similarEquipment",
                "Pays wages and bonuses on time#y#wagesPaidOnTime",
            })
    void itIsGuessedWhereTheCellsFit(String heading, String cell, String meant) throws IOException {
        TestRun run = run("columns", "id,saleType," + heading + "\nC1,project," + cell + "\n");
        String column = run.out().lines().skip(4).findFirst().orElseThrow();
        assertThat(column).contains("(" + meant + ")").contains("assumed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"金额/Owner#1000", "客户/Region#North", "病源量充足#lots", "Stage / 区域#x"})
    void whatContradictsItselfOrDoesNotFitIsNotGuessed(String heading, String cell) throws IOException {
        TestRun run = run("columns", "id,saleType," + heading + "\nC1,project," + cell + "\n");
        assertThat(run.out().lines().skip(4).findFirst().orElseThrow()).contains("not read");
    }

    @Test
    void theUnitOfTheOneLanguageHoldsForBoth() throws IOException {
        TestRun run = run("summary", "id,saleType,\"金额(万元)\nAmount\"\nC1,project,5\n", "--format", "json");
        assertThat(run.out()).contains("50000");
        assertThat(run.err()).contains("numbers are multiplied by 10,000");
    }

    @Test
    void headingsInTwoLanguagesAreFoundBelowATitle() throws IOException {
        TestRun run = run("assess", "客户跟进表,,\n编号/No.,名称/Name,类型/Type\nC1,甲,项目\n", "--locale", "zh");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.err()).startsWith("说明：第 1 行在标题行之上，未读取：客户跟进表");
    }

    @Test
    void theTextOfACriterionThatItsCellsCannotDecideIsAnsweredWithTheFacts() throws IOException {
        String list = "id,saleType,年收入不低于 2000 万元,最近一年未采购同类设备\nC1,project,是,否\n";
        assertThat(run("assess", list).err()).isEqualTo("""
                warning: column '年收入不低于 2000 万元' is the text of a criterion and is not read: a criterion is decided by facts, so give Annual revenue (annualRevenue)
                warning: column '最近一年未采购同类设备' is the text of a criterion and is not read: a criterion is decided by facts, so give Dates on which similar equipment was bought (similarPurchases)
                """);
        assertThat(run("assess", list, "--locale", "zh").err())
                .startsWith("警告：列“年收入不低于 2000 万元”是标准条文本身，未读取：条文由事实判定，请提供年收入（annualRevenue）\n");
    }

    @Test
    void aMisspeltColumnIsNamedInTheRefusal() throws IOException {
        String list = "kid,saleTyp,stge\nC1,alien,intention\n";
        assertThat(run("assess", list).err())
                .endsWith(
                        "there is no column 'id' (or 'Customer id'): is 'kid' meant? (--map \"kid=id\") and there is no column"
                                + " 'saleType' (or 'Sale type'): is 'saleTyp' meant? (--map \"saleTyp=saleType\"); the first line must"
                                + " hold the headings (--map says what a column holds), or say --row-ids and --sale-type\n");
        assertThat(run("assess", list, "--locale", "zh").err())
                .contains("缺少列 'saleType'（或“销售类型”）：是否即“saleTyp”？（--map \"saleTyp=saleType\"）");
    }
}
