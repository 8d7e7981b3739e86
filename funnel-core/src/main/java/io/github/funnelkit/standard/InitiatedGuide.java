package io.github.funnelkit.standard;

import static io.github.funnelkit.standard.Bilingual.text;
import static io.github.funnelkit.standard.StandardPositions.ACCOUNT_MANAGER;
import static io.github.funnelkit.standard.StandardPositions.EXPERT;
import static io.github.funnelkit.standard.StandardPositions.MARKETING_DEPARTMENT;
import static io.github.funnelkit.standard.StandardPositions.MARKETING_SUPPORT;
import static io.github.funnelkit.standard.StandardPositions.OWNER;
import static io.github.funnelkit.standard.StandardPositions.PROVINCIAL_MANAGER;
import static io.github.funnelkit.standard.StandardPositions.SUPERVISOR;
import static io.github.funnelkit.standard.StandardPositions.TECHNICAL_SUPPORT;

import io.github.funnelkit.definition.GuideBuilder;
import io.github.funnelkit.definition.Source;

/** Step 3: from interested customers to customers with an approved project. */
final class InitiatedGuide {

    private InitiatedGuide() {}

    static void describe(GuideBuilder guide) {
        guide.title(text("第三步：从意向（10 %）到立项（25 %）", "Step 3: from interested (10 %) to approved project (25 %)"))
                .from("intention")
                .to("initiated")
                .source(Source.documented("step-3"));
        mandatory(guide);
        optional(guide);
        guide.team()
                .assign(OWNER, ACCOUNT_MANAGER)
                .assign(TECHNICAL_SUPPORT, EXPERT)
                .assign(MARKETING_SUPPORT, MARKETING_DEPARTMENT)
                .assign(SUPERVISOR, PROVINCIAL_MANAGER);
    }

    private static void mandatory(GuideBuilder guide) {
        guide.mandatory("deepen-needs")
                .text(text("深入了解客户需求", "Deepen the knowledge of the customer's needs"))
                .points(
                        text("决策链及成员的背景与个人需求", "decision chain, its members' background and personal needs"),
                        text("采购流程", "procurement process"))
                .source(Source.documented("step-3 · mandatory · 1"));
        guide.mandatory("deepen-competitors")
                .text(text("深入了解竞争对手", "Deepen the knowledge of the competitors"))
                .points(text("以往成交", "past deals"), text("对手在客户内部的关系", "their inside contacts"))
                .source(Source.documented("step-3 · mandatory · 2"));
        guide.mandatory("plan-strategy")
                .text(text(
                        "比较优劣，确定竞争策略并形成销售计划",
                        "Compare strengths and weaknesses, settle the strategy, write the sales plan"))
                .source(Source.documented("step-3 · mandatory · 3"));
        guide.mandatory("push-approval")
                .text(text("推动院方立项", "Drive the hospital's project approval"))
                .source(Source.documented("step-3 · mandatory · 4"));
        guide.mandatory("learn-evaluation")
                .text(text("了解院方对各竞争对手的初步评价", "Learn the hospital's first view of each competitor"))
                .source(Source.documented("step-3 · mandatory · 5"));
        guide.mandatory("contact-agents")
                .text(text("与可用代理商初步联系并排定优先级", "Contact the usable agents and rank them"))
                .source(Source.documented("step-3 · mandatory · 6"));
        guide.mandatory("build-inside-contact")
                .text(text("在客户内部培养支持者", "Build a supporter inside the customer"))
                .source(Source.documented("step-3 · mandatory · 7"));
    }

    private static void optional(GuideBuilder guide) {
        guide.optional("expert-exchange")
                .text(text("请专家或产品经理与院方学术交流", "Have an expert or product manager hold a professional exchange"))
                .source(Source.documented("step-3 · optional · 1"));
        guide.optional("company-event")
                .text(text(
                        "邀请院方参加我方主办的区域或全国学术活动",
                        "Invite the hospital to a regional or national academic event that we host"))
                .source(Source.documented("step-3 · optional · 2"));
        guide.optional("flagship-visit")
                .text(text("邀请院方参观我方灯塔工程", "Invite the hospital to a lighthouse (reference) site of ours"))
                .source(Source.documented("step-3 · optional · 3"));
        guide.optional("management-visit")
                .text(text(
                        "安排省区经理或高级客户经理与院方交流", "Arrange talks with the provincial manager or a senior account manager"))
                .source(Source.documented("step-3 · optional · 4"));
        guide.optional("references-endorse")
                .text(text("借助老客户推动院方认可", "Have existing customers speak for us"))
                .source(Source.documented("step-3 · optional · 5"));
    }
}
