package io.github.funnelkit.standard;

import static io.github.funnelkit.condition.Condition.allOf;
import static io.github.funnelkit.condition.Condition.anyOf;
import static io.github.funnelkit.standard.Bilingual.text;
import static io.github.funnelkit.standard.FunnelStandard.NON_PROJECT;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static io.github.funnelkit.standard.StandardFacts.BUDGET;
import static io.github.funnelkit.standard.StandardFacts.CONSENSUS_WITH_DECISION_MAKER;
import static io.github.funnelkit.standard.StandardFacts.DECISION_MAKER_AGREES_TO_BUY;
import static io.github.funnelkit.standard.StandardFacts.DECISION_MAKER_ATTENDED_EVENT;
import static io.github.funnelkit.standard.StandardFacts.DECISION_MAKER_PREFERS_US;
import static io.github.funnelkit.standard.StandardFacts.DEEP_TALKS_WITH_DECISION_MAKER;
import static io.github.funnelkit.standard.StandardFacts.EXECUTIVE_CONSENSUS;
import static io.github.funnelkit.standard.StandardFacts.HOSPITAL_APPROVED_PROJECT;
import static io.github.funnelkit.standard.StandardFacts.MET_OUR_EXECUTIVES;
import static io.github.funnelkit.standard.StandardFacts.POSITIVE_OPINION;
import static io.github.funnelkit.standard.StandardFacts.PROCUREMENT_DATE;
import static io.github.funnelkit.standard.StandardFacts.PROCUREMENT_METHOD;
import static io.github.funnelkit.standard.StandardFacts.PUBLICLY_ENDORSED;
import static io.github.funnelkit.standard.StandardFacts.TERMS_DISCUSSED_IN_DEPTH;
import static io.github.funnelkit.standard.StandardFacts.TRIAL_MET_REQUIREMENTS;
import static io.github.funnelkit.standard.StandardFacts.WRITTEN_REPORT_APPROVED;

import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.StageBuilder;

/** Stage 4, 50 %: shortlisted customers. */
final class ShortlistedStage {

    private ShortlistedStage() {}

    static void describe(StageBuilder stage, StandardSettings readings) {
        stage.customerType(text("入围客户", "Shortlisted customer"))
                .winProbability(50)
                .incomplete(true)
                .source(
                        Source.documented(
                                "50%",
                                text(
                                        "原文在项目型清单第 5 项中断；其后可能还有条目，也可能有通往本阶段的行动指引",
                                        "the source breaks off in item 5 of the project list; further items, and a guide towards this stage, may have followed")));
        nonProject(stage, readings);
        project(stage);
    }

    private static void nonProject(StageBuilder stage, StandardSettings readings) {
        stage.criterion(NON_PROJECT, "consensus")
                .text(text("与关键决策人深入交流并达成共识", "In-depth talks with the key decision maker, with consensus"))
                .toDo(text("与关键决策人深入交流，达成共识", "Hold in-depth talks with the key decision maker and reach consensus"))
                .when(allOf(DEEP_TALKS_WITH_DECISION_MAKER.isTrue(), CONSENSUS_WITH_DECISION_MAKER.isTrue()))
                .source(Source.documented("50% · non-project · 1"));
        stage.criterion(NON_PROJECT, "preference")
                .text(
                        text(
                                "决策者同意购买且倾向我方，或报告正式通过，或试用达标",
                                "The decision maker agreed to buy and prefers us, or the report was approved, or the trial met the requirements"))
                .toDo(text(
                        "争取决策者同意并倾向我方，或使报告、试用通过",
                        "Win the decision maker's agreement and preference, or get report or trial passed"))
                .when(anyOf(
                        allOf(DECISION_MAKER_AGREES_TO_BUY.isTrue(), DECISION_MAKER_PREFERS_US.isTrue()),
                        WRITTEN_REPORT_APPROVED.isTrue(),
                        TRIAL_MET_REQUIREMENTS.isTrue()))
                .source(Source.documented("50% · non-project · 2"));
        stage.criterion(NON_PROJECT, "procurement-schedule")
                .text(text("采购时间与采购方式已定", "Procurement date and method are set"))
                .toDo(text("问清采购时间与采购方式", "Ask for procurement date and method"))
                .when(allOf(PROCUREMENT_DATE.present(), PROCUREMENT_METHOD.present()))
                .source(Source.interpreted(
                        "50% · non-project · 3",
                        text("以一个日期代表采购时间表；已过的日期也算", "one date stands for the schedule; a past date counts")));
        NextActionCriterion.describe(stage.criterion(NON_PROJECT, "next-action"), "50% · non-project · 4", readings);
    }

    private static void project(StageBuilder stage) {
        stage.criterion(PROJECT, "public-endorsement")
                .text(text(
                        "与决策人深入交流并获当众认可",
                        "In-depth talks with the decision maker, with endorsement in front of others"))
                .toDo(text("与决策人深入交流，争取当众认可", "Hold in-depth talks and win an endorsement in front of others"))
                .when(allOf(DEEP_TALKS_WITH_DECISION_MAKER.isTrue(), PUBLICLY_ENDORSED.isTrue()))
                .source(Source.documented("50% · project · 1"));
        stage.criterion(PROJECT, "decision-maker-engaged")
                .text(
                        text(
                                "决策人参加过我方考察或学术活动，或与我方高层会谈达成共识（可兼有）",
                                "The decision maker attended a visit or event of ours, or reached consensus with our executives (or both)"))
                .toDo(text(
                        "邀请决策人考察、参会，或安排高层会谈",
                        "Invite the decision maker to a visit or event, or arrange talks with our executives"))
                .when(anyOf(
                        DECISION_MAKER_ATTENDED_EVENT.isTrue(),
                        allOf(MET_OUR_EXECUTIVES.isTrue(), EXECUTIVE_CONSENSUS.isTrue())))
                .source(Source.documented("50% · project · 2"));
        stage.criterion(PROJECT, "positive-opinion")
                .text(text("对我方产品与方案持肯定意见", "Holds a positive opinion of our product and solution"))
                .toDo(text("促成对产品与方案的肯定意见", "Bring about a positive opinion of product and solution"))
                .when(POSITIVE_OPINION.isTrue())
                .source(Source.documented("50% · project · 3"));
        stage.criterion(PROJECT, "budget")
                .text(text("院方已立项且预算确定", "The hospital approved the project and fixed its budget"))
                .toDo(text("确认立项与预算", "Confirm project approval and budget"))
                .when(allOf(HOSPITAL_APPROVED_PROJECT.isTrue(), BUDGET.moreThan(0)))
                .source(Source.documented("50% · project · 4"));
        stage.criterion(PROJECT, "terms-discussed")
                .text(text("商务与技术条款已深入探讨", "Commercial and technical terms were discussed in depth"))
                .toDo(text("深入探讨商务与技术条款", "Discuss commercial and technical terms in depth"))
                .when(TERMS_DISCUSSED_IN_DEPTH.isTrue())
                .source(Source.reconstructed(
                        "50% · project · 5", text("原文在此项中断", "the source breaks off in this item")));
    }
}
