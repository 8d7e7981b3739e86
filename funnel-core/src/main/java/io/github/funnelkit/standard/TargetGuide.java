package io.github.funnelkit.standard;

import static io.github.funnelkit.standard.Bilingual.text;
import static io.github.funnelkit.standard.StandardPositions.ACCOUNT_MANAGER;
import static io.github.funnelkit.standard.StandardPositions.OWNER;
import static io.github.funnelkit.standard.StandardPositions.PROVINCIAL_MANAGER;
import static io.github.funnelkit.standard.StandardPositions.SUPERVISOR;

import io.github.funnelkit.definition.GuideBuilder;
import io.github.funnelkit.definition.Source;

/** Step 1: to customers to develop, from nothing. */
final class TargetGuide {

    private TargetGuide() {}

    static void describe(GuideBuilder guide) {
        guide.title(text("第一步：从无到有寻找待开发客户", "Step 1: find customers to develop"))
                .to("target")
                .source(Source.documented("step-1"));
        mandatory(guide);
        optional(guide);
        guide.team().assign(OWNER, ACCOUNT_MANAGER).assign(SUPERVISOR, PROVINCIAL_MANAGER);
    }

    private static void mandatory(GuideBuilder guide) {
        guide.mandatory("survey-region")
                .text(text("收集区域行业信息", "Survey the region's industry"))
                .forms(StandardForms.REGIONAL_SURVEY)
                .source(Source.documented("step-1 · mandatory · 1"));
        guide.mandatory("list-customers")
                .text(text("建立基础客户信息", "Record the basic customer data"))
                .forms(StandardForms.CUSTOMER_LIST)
                .source(Source.documented("step-1 · mandatory · 2"));
        guide.mandatory("survey-agents")
                .text(text("收集本区域有影响力的代理商信息", "Collect data on the region's influential agents"))
                .source(Source.documented("step-1 · mandatory · 3"));
        guide.mandatory("analyse-opportunities")
                .text(text("从现有客户信息分析销售机会", "Analyse the existing customer data for opportunities"))
                .forms(StandardForms.CUSTOMER_LIST)
                .source(Source.documented("step-1 · mandatory · 4"));
    }

    private static void optional(GuideBuilder guide) {
        guide.optional("ask-peers")
                .text(text("向同行了解信息", "Ask peers in the trade"))
                .source(Source.documented("step-1 · optional · 1"));
        guide.optional("ask-contacts")
                .text(text("向客户相关人员了解其他医院的机会", "Ask customers' staff about other hospitals"))
                .source(Source.documented("step-1 · optional · 2"));
        guide.optional("search-directories")
                .text(text("通过网络或电话簿查找客户", "Search the web and directories"))
                .source(Source.documented("step-1 · optional · 3"));
    }
}
