package io.github.funnelkit.standard;

import static io.github.funnelkit.condition.Condition.anyOf;
import static io.github.funnelkit.standard.Bilingual.text;
import static io.github.funnelkit.standard.FunnelStandard.NON_PROJECT;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static io.github.funnelkit.standard.StandardFacts.ANNUAL_REVENUE;
import static io.github.funnelkit.standard.StandardFacts.DEPARTMENTS;
import static io.github.funnelkit.standard.StandardFacts.MINIMALLY_INVASIVE_SURGEONS;
import static io.github.funnelkit.standard.StandardFacts.PLANNED_PURCHASE_DATE;
import static io.github.funnelkit.standard.StandardFacts.RESIDENT_TUMOUR_PATIENTS;
import static io.github.funnelkit.standard.StandardFacts.SIMILAR_EQUIPMENT;
import static io.github.funnelkit.standard.StandardFacts.SIMILAR_PURCHASES;
import static io.github.funnelkit.standard.StandardFacts.SUFFICIENT_PATIENTS;
import static io.github.funnelkit.standard.StandardFacts.SUFFICIENT_TUMOUR_OUTPATIENTS;
import static io.github.funnelkit.standard.StandardFacts.SUPPORTING_EQUIPMENT;
import static io.github.funnelkit.standard.StandardFacts.TUMOUR_OUTPATIENTS;
import static io.github.funnelkit.standard.StandardFacts.TUMOUR_PROJECT;
import static io.github.funnelkit.standard.StandardFacts.WAGES_PAID_ON_TIME;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.StageBuilder;
import java.util.OptionalInt;

/** Stage 1: customers to develop. */
final class TargetStage {

    private TargetStage() {}

    static void describe(StageBuilder stage, StandardSettings readings) {
        stage.customerType(text("待开发客户", "Customer to develop")).source(Source.documented("target"));
        nonProject(stage, readings);
        project(stage, readings);
    }

    private static void nonProject(StageBuilder stage, StandardSettings readings) {
        ReadingWords words = new ReadingWords(readings);
        stage.criterion(NON_PROJECT, "solvent")
                .text(text("工资奖金按时发放，具备支付能力", "Pays wages and bonuses on time, so is able to pay"))
                .toDo(text("核实工资奖金是否按时发放", "Check that wages and bonuses are paid on time"))
                .when(WAGES_PAID_ON_TIME.isTrue())
                .source(Source.documented("target · non-project · 1"));
        stage.criterion(NON_PROJECT, "no-recent-purchase")
                .text(words.noRecentPurchase())
                .toDo(words.checkPurchases())
                .when(SIMILAR_PURCHASES.noneWithinLast(readings.periodWithoutPurchase()))
                .source(Source.interpreted(
                        "target · non-project · 2",
                        text(
                                "按日计算；日期在将来的采购视为近期采购",
                                "counted to the day; a purchase dated in the future counts as recent")));
        stage.criterion(NON_PROJECT, "patients")
                .text(text("有一定数量的病源", "Has a certain number of patients"))
                .toDo(text("核实病源量", "Check the number of patients"))
                .when(SUFFICIENT_PATIENTS.isTrue())
                .source(Source.interpreted(
                        "target · non-project · 3", text("原文未给数字，由人判断", "no number is given, so it is a judgement")));
    }

    private static void project(StageBuilder stage, StandardSettings readings) {
        ReadingWords words = new ReadingWords(readings);
        stage.criterion(PROJECT, "revenue")
                .text(words.revenue())
                .toDo(text("核实年收入", "Check the annual revenue"))
                .when(ANNUAL_REVENUE.atLeast(readings.minimumAnnualRevenue()))
                .source(Source.interpreted(
                        "target · project · 1",
                        text(
                                "理解为“不低于”；以人民币计，取最近一个完整年度（原文均未说明）",
                                "read as \"at least\"; in CNY, of the latest full year (the source names neither)")));
        stage.criterion(PROJECT, "supporting-equipment")
                .text(text("配套设备已具备（逐项勾选）", "Supporting equipment is in place (tick each)"))
                .toDo(text("逐项核对配套设备", "Go through the supporting equipment"))
                .when(SUPPORTING_EQUIPMENT.anyTicked())
                .source(Source.interpreted("target · project · 2", text("勾选一项即可", "one tick is enough")));
        stage.criterion(PROJECT, "departments")
                .text(text("相关科室已设置（逐项勾选）", "The relevant departments exist (tick each)"))
                .toDo(text("逐项核对相关科室", "Go through the relevant departments"))
                .when(DEPARTMENTS.anyTicked())
                .source(Source.interpreted("target · project · 3", text("勾选一项即可", "one tick is enough")));
        stage.criterion(PROJECT, "tumour-patients")
                .text(words.tumourPatients())
                .toDo(text("核实常住肿瘤病人数或门诊量", "Check the resident tumour patients or the out-patient volume"))
                .when(tumourPatients(readings))
                .source(Source.interpreted("target · project · 4", words.tumourOutpatients()));
        stage.criterion(PROJECT, "surgeons")
                .text(text("有能做微创手术的医生", "Has a doctor able to operate minimally invasively"))
                .toDo(text("核实能做微创手术的医生", "Find out which doctors operate minimally invasively"))
                .when(MINIMALLY_INVASIVE_SURGEONS.atLeast(1))
                .source(Source.documented("target · project · 5"));
        stage.criterion(PROJECT, "no-similar-equipment")
                .text(text("没有同类设备", "Has no similar equipment"))
                .toDo(text("核实是否已有同类设备", "Check for similar equipment"))
                .when(SIMILAR_EQUIPMENT.empty())
                .source(Source.documented("target · project · 6"));
        stage.criterion(PROJECT, "tumour-purchase-plan")
                .text(text("肿瘤项目须近期有购买治疗设备的计划", "A tumour project has a purchase plan for the near future"))
                .toDo(text("问清肿瘤治疗设备的采购计划与日期", "Ask for plan and date of the tumour-treatment purchase"))
                .when(Condition.when(TUMOUR_PROJECT.isTrue())
                        .then(PLANNED_PURCHASE_DATE.withinNext(readings.nearFuture())))
                .source(Source.interpreted("target · project · 7", words.nearFuture()));
    }

    private static Condition tumourPatients(StandardSettings readings) {
        Condition resident = RESIDENT_TUMOUR_PATIENTS.atLeast(readings.minimumResidentTumourPatients());
        Condition sufficient = SUFFICIENT_TUMOUR_OUTPATIENTS.isTrue();
        OptionalInt outpatients = readings.minimumTumourOutpatients();
        return outpatients.isPresent()
                ? anyOf(resident, TUMOUR_OUTPATIENTS.atLeast(outpatients.getAsInt()), sufficient)
                : anyOf(resident, sufficient);
    }
}
