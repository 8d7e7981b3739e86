package io.github.funnelkit.standard;

import static io.github.funnelkit.standard.Bilingual.text;
import static io.github.funnelkit.standard.StandardPositions.ACCOUNT_MANAGER;
import static io.github.funnelkit.standard.StandardPositions.CUSTOMER_SERVICE_CENTRE;
import static io.github.funnelkit.standard.StandardPositions.EXPERT;
import static io.github.funnelkit.standard.StandardPositions.MARKETING_DEPARTMENT;
import static io.github.funnelkit.standard.StandardPositions.MARKETING_SUPPORT;
import static io.github.funnelkit.standard.StandardPositions.OWNER;
import static io.github.funnelkit.standard.StandardPositions.PROVINCIAL_MANAGER;
import static io.github.funnelkit.standard.StandardPositions.SERVICE;
import static io.github.funnelkit.standard.StandardPositions.SUPERVISOR;
import static io.github.funnelkit.standard.StandardPositions.TECHNICAL_SUPPORT;

import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.TeamBuilder;

/** Steps 4 to 7, which the source does not have. */
final class ExtensionGuides {

    private ExtensionGuides() {}

    static void describe(FunnelBuilder funnel) {
        funnel.guide(
                "step-4",
                guide -> guide.title(text(
                                "第四步：从立项（25 %）到入围（50 %）", "Step 4: from approved project (25 %) to shortlisted (50 %)"))
                        .from("initiated")
                        .to("shortlisted")
                        .mandatory(
                                "meet-decision-maker",
                                a -> a.text(text("与关键决策人深入会谈", "Hold in-depth talks with the key decision maker"))
                                        .helps(
                                                "shortlisted.non-project.consensus",
                                                "shortlisted.non-project.preference",
                                                "shortlisted.project.public-endorsement",
                                                "shortlisted.project.positive-opinion"))
                        .mandatory(
                                "host-visit",
                                a -> a.text(text("组织决策人考察或高层会谈", "Host a visit or an executive meeting"))
                                        .helps("shortlisted.project.decision-maker-engaged"))
                        .mandatory(
                                "confirm-budget",
                                a -> a.text(text("确认预算与采购方式", "Confirm budget and procurement method"))
                                        .helps(
                                                "shortlisted.non-project.procurement-schedule",
                                                "shortlisted.project.budget"))
                        .mandatory(
                                "discuss-terms",
                                a -> a.text(text("探讨商务与技术条款", "Discuss commercial and technical terms"))
                                        .helps("shortlisted.project.terms-discussed"))
                        .optional(
                                "trial-support",
                                a -> a.text(text("支持试用", "Support the trial"))
                                        .helps("shortlisted.non-project.preference"))
                        .team(ExtensionGuides::team));
        funnel.guide(
                "step-5",
                guide -> guide.title(
                                text("第五步：从入围（50 %）到谈判（75 %）", "Step 5: from shortlisted (50 %) to negotiating (75 %)"))
                        .from("shortlisted")
                        .to("negotiating")
                        .mandatory(
                                "negotiate-terms",
                                a -> a.text(text("谈定条款", "Settle the terms"))
                                        .helps(
                                                "negotiating.non-project.terms-agreed",
                                                "negotiating.project.terms-agreed"))
                        .mandatory(
                                "submit-offer",
                                a -> a.text(text("递交报价或投标文件", "Submit offer or bid"))
                                        .helps(
                                                "negotiating.non-project.offer-submitted",
                                                "negotiating.project.offer-submitted"))
                        .optional(
                                "executive-sponsor",
                                a -> a.text(text("安排高层支持", "Bring in an executive sponsor"))
                                        .helps(
                                                "negotiating.non-project.terms-agreed",
                                                "negotiating.project.terms-agreed"))
                        .team(ExtensionGuides::team));
        funnel.guide(
                "step-6",
                guide -> guide.title(
                                text("第六步：从谈判（75 %）到签约（90 %）", "Step 6: from negotiating (75 %) to signing (90 %)"))
                        .from("negotiating")
                        .to("contracting")
                        .mandatory(
                                "follow-award",
                                a -> a.text(text("跟进评审与中标", "Follow evaluation and award"))
                                        .helps(
                                                "contracting.non-project.award-notified",
                                                "contracting.project.award-notified"))
                        .mandatory(
                                "draft-contract",
                                a -> a.text(text("确认合同文本", "Confirm the contract text"))
                                        .helps(
                                                "contracting.non-project.contract-drafted",
                                                "contracting.project.contract-drafted"))
                        .team(ExtensionGuides::team));
        funnel.guide(
                "step-7",
                guide -> guide.title(text("第七步：从签约（90 %）到成交", "Step 7: from signing (90 %) to won"))
                        .from("contracting")
                        .to("won")
                        .mandatory(
                                "sign-contract",
                                a -> a.text(text("签署合同", "Sign the contract"))
                                        .forms(StandardForms.CONTRACT)
                                        .helps("won.non-project.contract-signed", "won.project.contract-signed"))
                        .mandatory(
                                "collect-payment",
                                a -> a.text(text("跟进首付款", "Follow up the first payment"))
                                        .helps("won.non-project.first-payment", "won.project.first-payment"))
                        .optional("prepare-installation", a -> a.text(text("准备装机", "Prepare the installation")))
                        .team(ExtensionGuides::team));
    }

    private static void team(TeamBuilder team) {
        team.assign(OWNER, ACCOUNT_MANAGER)
                .assign(TECHNICAL_SUPPORT, EXPERT)
                .assign(MARKETING_SUPPORT, MARKETING_DEPARTMENT)
                .assign(SERVICE, CUSTOMER_SERVICE_CENTRE)
                .assign(SUPERVISOR, PROVINCIAL_MANAGER);
    }
}
