package io.github.funnelkit.standard;

import static io.github.funnelkit.standard.Bilingual.text;
import static io.github.funnelkit.standard.StandardPositions.ACCOUNT_MANAGER;
import static io.github.funnelkit.standard.StandardPositions.CUSTOMER_SERVICE_CENTRE;
import static io.github.funnelkit.standard.StandardPositions.MARKETING_DEPARTMENT;
import static io.github.funnelkit.standard.StandardPositions.MARKETING_SUPPORT;
import static io.github.funnelkit.standard.StandardPositions.OWNER;
import static io.github.funnelkit.standard.StandardPositions.PROVINCIAL_MANAGER;
import static io.github.funnelkit.standard.StandardPositions.SERVICE;
import static io.github.funnelkit.standard.StandardPositions.SUPERVISOR;
import static io.github.funnelkit.standard.StandardPositions.TECHNICAL_EXPERT;
import static io.github.funnelkit.standard.StandardPositions.TECHNICAL_SUPPORT;

import io.github.funnelkit.definition.GuideBuilder;
import io.github.funnelkit.definition.Source;

/** Step 2: from customers to develop to interested customers. */
final class IntentionGuide {

    private IntentionGuide() {}

    static void describe(GuideBuilder guide) {
        guide.title(text("第二步：从待开发到意向（10 %）", "Step 2: from customer to develop to interested (10 %)"))
                .from("target")
                .to("intention")
                .source(Source.documented("step-2"));
        mandatory(guide);
        optional(guide);
        guide.team()
                .assign(OWNER, ACCOUNT_MANAGER)
                .assign(TECHNICAL_SUPPORT, TECHNICAL_EXPERT)
                .assign(MARKETING_SUPPORT, MARKETING_DEPARTMENT)
                .assign(SERVICE, CUSTOMER_SERVICE_CENTRE)
                .assign(SUPERVISOR, PROVINCIAL_MANAGER);
    }

    private static void mandatory(GuideBuilder guide) {
        guide.mandatory("meet-director")
                .text(text("与科室主任建立关系（逐一列明）", "Build a relationship with the department directors (list each)"))
                .source(Source.documented("step-2 · mandatory · 1"));
        guide.mandatory("present-products")
                .text(text("向科室主任或院领导介绍产品", "Present our products to the director or the management"))
                .source(Source.documented("step-2 · mandatory · 2"));
        guide.mandatory("collect-needs")
                .text(text("全面收集客户需求", "Collect the customer's needs in full"))
                .points(
                        text("购买意向", "purchase intention"),
                        text("近期采购计划", "near-term purchase plan"),
                        text("对我方产品的兴趣", "interest in our products"))
                .forms(StandardForms.CUSTOMER_PROFILE)
                .source(Source.documented("step-2 · mandatory · 3"));
        guide.mandatory("study-competitors")
                .text(text("了解主要竞争对手", "Study the main competitors"))
                .points(
                        text("主要产品特点", "main product's features"),
                        text("价格策略", "pricing strategy"),
                        text("市场推广", "marketing"),
                        text("重点客户", "key customers"))
                .source(Source.documented("step-2 · mandatory · 4"));
        guide.mandatory("find-agents")
                .text(text("向院方了解可用的代理商资源", "Learn from the hospital which agents could be used"))
                .source(Source.documented("step-2 · mandatory · 5"));
        guide.mandatory("revisit-customers")
                .text(text(
                        "回访老客户，关注设备使用，发掘二次销售", "Revisit existing customers, check equipment use, find repeat business"))
                .source(Source.documented("step-2 · mandatory · 6"));
    }

    private static void optional(GuideBuilder guide) {
        guide.optional("product-manager-exchange")
                .text(text("请产品经理与院方学术交流", "Have a product manager hold a professional exchange"))
                .source(Source.documented("step-2 · optional · 1"));
        guide.optional("regional-event")
                .text(text("邀请院方参加我方主办的区域学术活动", "Invite the hospital to a regional academic event that we host"))
                .source(Source.documented("step-2 · optional · 2"));
        guide.optional("reference-visit")
                .text(text("邀请院方参观省内灯塔工程", "Invite the hospital to a lighthouse (reference) site in the province"))
                .source(Source.documented("step-2 · optional · 3"));
        guide.optional("use-references")
                .text(text("借助老客户的人脉", "Use existing customers' connections"))
                .source(Source.documented("step-2 · optional · 4"));
        guide.optional("mine-service-records")
                .text(text("从服务记录发现意向", "Find intentions in the service records"))
                .source(Source.documented("step-2 · optional · 5"));
        guide.optional("mine-product-feedback")
                .text(text("从产品经理反馈发现意向", "Find intentions in the product managers' feedback"))
                .source(Source.documented("step-2 · optional · 6"));
    }
}
