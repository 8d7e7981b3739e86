package io.github.funnelkit.standard;

import static io.github.funnelkit.condition.Condition.anyOf;
import static io.github.funnelkit.standard.Bilingual.text;
import static io.github.funnelkit.standard.FunnelStandard.NON_PROJECT;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static io.github.funnelkit.standard.StandardFacts.ACADEMIC_EXCHANGE_REQUESTED;
import static io.github.funnelkit.standard.StandardFacts.AGENT_REPORTS_INTENTION;
import static io.github.funnelkit.standard.StandardFacts.DIRECTOR_INTENDS_TO_BUY;
import static io.github.funnelkit.standard.StandardFacts.MATERIALS_REQUESTED;
import static io.github.funnelkit.standard.StandardFacts.PRODUCTS_OF_INTEREST;
import static io.github.funnelkit.standard.StandardFacts.PURCHASE_PLANNED;
import static io.github.funnelkit.standard.StandardFacts.QUOTE_ENQUIRY;
import static io.github.funnelkit.standard.StandardFacts.SOLUTION_FITS_STRATEGY;

import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.text.Text;

/** Stage 2, 10 %: interested customers. */
final class IntentionStage {

    private static final Text ONE_KIND = text("索取一种资料即可", "one kind of material is enough");

    private IntentionStage() {}

    static void describe(StageBuilder stage, StandardSettings readings) {
        stage.customerType(text("意向客户", "Interested customer"))
                .winProbability(10)
                .source(Source.documented("10%"));
        nonProject(stage, readings);
        project(stage, readings);
    }

    private static void nonProject(StageBuilder stage, StandardSettings readings) {
        stage.criterion(NON_PROJECT, "intention-expressed")
                .text(text(
                        "主任表明意向，或已有购买计划，或代理商反馈意向",
                        "The director intends to buy, or a purchase is planned, or an agent reports the intention"))
                .toDo(text("争取主任表态，或确认采购计划", "Win the director's word, or confirm a purchase plan"))
                .when(anyOf(
                        DIRECTOR_INTENDS_TO_BUY.isTrue(), PURCHASE_PLANNED.isTrue(), AGENT_REPORTS_INTENTION.isTrue()))
                .source(Source.documented("10% · non-project · 1"));
        stage.criterion(NON_PROJECT, "information-requested")
                .text(text("索取详细资料，或来电咨询产品与报价", "Asked for detailed material, or called about product and price"))
                .toDo(text("主动提供资料、报价或学术交流", "Offer material, a quotation or a professional exchange"))
                .when(anyOf(MATERIALS_REQUESTED.anyTicked(), QUOTE_ENQUIRY.isTrue()))
                .source(Source.interpreted("10% · non-project · 2", ONE_KIND));
        NextActionCriterion.describe(stage.criterion(NON_PROJECT, "next-action"), "10% · non-project · 3", readings);
    }

    private static void project(StageBuilder stage, StandardSettings readings) {
        stage.criterion(PROJECT, "cooperation-interest")
                .text(text("院方或科室表明合作兴趣（列出产品）", "Hospital or department states its interest (products listed)"))
                .toDo(text("请院方或科室明确感兴趣的产品", "Have hospital or department name the products of interest"))
                .when(PRODUCTS_OF_INTEREST.anyTicked())
                .source(Source.documented("10% · project · 1"));
        stage.criterion(PROJECT, "information-requested")
                .text(
                        text(
                                "索取详细资料，或来电咨询产品与报价，或提出学术交流",
                                "Asked for detailed material, or called about product and price, or asked for a professional exchange"))
                .toDo(text("主动提供资料、报价或学术交流", "Offer material, a quotation or a professional exchange"))
                .when(anyOf(
                        MATERIALS_REQUESTED.anyTicked(), QUOTE_ENQUIRY.isTrue(), ACADEMIC_EXCHANGE_REQUESTED.isTrue()))
                .source(Source.interpreted("10% · project · 2", ONE_KIND));
        stage.criterion(PROJECT, "strategic-fit")
                .text(text("我方方案符合院方或科室的发展方向", "Our solution fits the hospital's or department's direction"))
                .toDo(text("核对方案与院方发展方向", "Check our solution against the hospital's direction"))
                .when(SOLUTION_FITS_STRATEGY.isTrue())
                .source(Source.documented("10% · project · 3"));
        NextActionCriterion.describe(stage.criterion(PROJECT, "next-action"), "10% · project · 4", readings);
    }
}
