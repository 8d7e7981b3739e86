package io.github.funnelkit.standard;

import static io.github.funnelkit.condition.Condition.allOf;
import static io.github.funnelkit.condition.Condition.anyOf;
import static io.github.funnelkit.standard.Bilingual.text;
import static io.github.funnelkit.standard.FunnelStandard.NON_PROJECT;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static io.github.funnelkit.standard.StandardFacts.CANDIDATE_AGENTS;
import static io.github.funnelkit.standard.StandardFacts.DECISION_MAKER_CONTACTED;
import static io.github.funnelkit.standard.StandardFacts.DECISION_MAKER_OBJECTS;
import static io.github.funnelkit.standard.StandardFacts.DIRECTOR_APPLIED_VERBALLY;
import static io.github.funnelkit.standard.StandardFacts.PRODUCT_CATEGORIES_DECIDED;
import static io.github.funnelkit.standard.StandardFacts.PROJECT_APPROVED_INTERNALLY;
import static io.github.funnelkit.standard.StandardFacts.PROJECT_TEAM_FORMED;
import static io.github.funnelkit.standard.StandardFacts.PROPOSAL_ENDORSED;
import static io.github.funnelkit.standard.StandardFacts.PROPOSAL_REVIEWED;
import static io.github.funnelkit.standard.StandardFacts.SALES_PLAN_COMPLETED;
import static io.github.funnelkit.standard.StandardFacts.TRIAL_AGREED;
import static io.github.funnelkit.standard.StandardFacts.VISIT_OR_EXCHANGE_AGREED;
import static io.github.funnelkit.standard.StandardFacts.WRITTEN_REPORT_SUBMITTED;

import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.text.Text;

/** Stage 3, 25 %: customers with an approved project. */
final class InitiatedStage {

    private static final Text BRACKETED_FORM =
            text("括号中所列表单理解为必备依据", "the form named in brackets is read as required evidence");

    private InitiatedStage() {}

    static void describe(StageBuilder stage, StandardSettings readings) {
        stage.customerType(text("立项客户", "Customer with an approved project"))
                .winProbability(25)
                .source(Source.documented("25%"));
        nonProject(stage, readings);
        project(stage, readings);
    }

    private static void nonProject(StageBuilder stage, StandardSettings readings) {
        stage.criterion(NON_PROJECT, "application-made")
                .text(text(
                        "主任已口头申请，或已交书面报告，或院方同意试用",
                        "The director applied orally, or a written report is in, or the hospital agreed to a trial"))
                .toDo(text("推动主任提出申请，或争取试用", "Move the director to apply, or win a trial"))
                .when(anyOf(
                        DIRECTOR_APPLIED_VERBALLY.isTrue(), WRITTEN_REPORT_SUBMITTED.isTrue(), TRIAL_AGREED.isTrue()))
                .source(Source.documented("25% · non-project · 1"));
        stage.criterion(NON_PROJECT, "no-objection")
                .text(text("已与决策人初步沟通且对方不反对", "First talks with the decision maker were held, without objection"))
                .toDo(text("与决策人初步沟通，化解反对意见", "Talk to the decision maker and settle objections"))
                .when(allOf(DECISION_MAKER_CONTACTED.isTrue(), DECISION_MAKER_OBJECTS.isFalse()))
                .source(Source.documented("25% · non-project · 2"));
        NextActionCriterion.describe(stage.criterion(NON_PROJECT, "next-action"), "25% · non-project · 3", readings);
    }

    private static void project(StageBuilder stage, StandardSettings readings) {
        ReadingWords words = new ReadingWords(readings);
        stage.criterion(PROJECT, "proposal-endorsed")
                .text(text("方案或资料经院方初步论证并获认可", "The hospital reviewed our proposal or material and endorses it"))
                .toDo(text("请院方论证方案并给出意见", "Have the hospital review our proposal and say what it thinks"))
                .when(allOf(PROPOSAL_REVIEWED.isTrue(), PROPOSAL_ENDORSED.isTrue()))
                .source(Source.documented("25% · project · 1"));
        stage.criterion(PROJECT, "categories-decided")
                .text(text("院领导已定采购品种", "The management decided which products to buy"))
                .toDo(text("请院领导确定采购品种", "Have the management decide which products to buy"))
                .when(PRODUCT_CATEGORIES_DECIDED.anyTicked())
                .source(Source.documented("25% · project · 2"));
        stage.criterion(PROJECT, "visit-agreed")
                .text(text(
                        "已约定考察或学术交流，有确认函或回执",
                        "A visit or exchange is agreed, shown by confirmation letter or reply slip"))
                .toDo(text("约定考察或学术交流，取得确认函或回执", "Agree a visit or exchange and get it in writing"))
                .when(VISIT_OR_EXCHANGE_AGREED.isTrue())
                .requiresForm(StandardForms.CONFIRMATION_LETTER, StandardForms.RECEIPT)
                .source(Source.documented("25% · project · 3"));
        stage.criterion(PROJECT, "internal-approval")
                .text(text(
                        "公司同意立项且项目小组成立，有立项审批表",
                        "Our company approved the project and formed the team, shown by the approval form"))
                .toDo(text("提交立项审批表并成立项目小组", "Submit the approval form and form the project team"))
                .when(allOf(PROJECT_APPROVED_INTERNALLY.isTrue(), PROJECT_TEAM_FORMED.isTrue()))
                .requiresForm(StandardForms.PROJECT_APPROVAL)
                .source(Source.interpreted("25% · project · 4", BRACKETED_FORM));
        stage.criterion(PROJECT, "sales-plan")
                .text(text("详细销售计划已完成，有计划文件", "The detailed sales plan is done, shown by the plan"))
                .toDo(text("完成项目销售计划", "Write the project sales plan"))
                .when(SALES_PLAN_COMPLETED.isTrue())
                .requiresForm(StandardForms.SALES_PLAN)
                .source(Source.interpreted(
                        "25% · project · 5",
                        text("括号中所列模板理解为必备依据", "the template named in brackets is read as required evidence")));
        stage.criterion(PROJECT, "candidate-agents")
                .text(words.candidateAgents())
                .toDo(words.registerAgents())
                .when(CANDIDATE_AGENTS.sizeBetween(readings.leastCandidateAgents(), readings.mostCandidateAgents()))
                .requiresForm(StandardForms.AGENT_REGISTRATION)
                .source(Source.interpreted("25% · project · 6", BRACKETED_FORM));
        NextActionCriterion.describe(stage.criterion(PROJECT, "next-action"), "25% · project · 7", readings);
    }
}
