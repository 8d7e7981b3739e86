package io.github.funnelkit.standard;

import static io.github.funnelkit.standard.Bilingual.text;
import static io.github.funnelkit.standard.StandardFacts.AWARD_NOTIFIED;
import static io.github.funnelkit.standard.StandardFacts.CONTRACT_SIGNED;
import static io.github.funnelkit.standard.StandardFacts.CONTRACT_TEXT_CONFIRMED;
import static io.github.funnelkit.standard.StandardFacts.FIRST_PAYMENT_RECEIVED;
import static io.github.funnelkit.standard.StandardFacts.OFFER_SUBMITTED;
import static io.github.funnelkit.standard.StandardFacts.TERMS_AGREED;

import io.github.funnelkit.definition.FunnelBuilder;

/** Stages 5 to 7, which the source does not have. */
final class ExtensionStages {

    private ExtensionStages() {}

    static void describe(FunnelBuilder funnel, StandardSettings readings) {
        funnel.stage(
                "negotiating",
                stage -> stage.customerType(text("谈判客户", "Customer negotiating terms"))
                        .winProbability(75)
                        .criterion(
                                "terms-agreed",
                                c -> c.text(text("商务与技术条款已达成一致", "Commercial and technical terms are agreed"))
                                        .toDo(text("谈定商务与技术条款", "Settle commercial and technical terms"))
                                        .when(TERMS_AGREED.isTrue()))
                        .criterion(
                                "offer-submitted",
                                c -> c.text(text("已递交正式报价或投标文件", "A formal offer or bid was submitted"))
                                        .toDo(text("递交正式报价或投标文件", "Submit a formal offer or bid"))
                                        .when(OFFER_SUBMITTED.isTrue()))
                        .criterion("next-action", c -> NextActionCriterion.describe(c, readings)));
        funnel.stage(
                "contracting",
                stage -> stage.customerType(text("签约客户", "Customer signing the contract"))
                        .winProbability(90)
                        .criterion(
                                "award-notified",
                                c -> c.text(text("已获中标通知或采购决定", "The award or purchase decision was notified"))
                                        .toDo(text(
                                                "跟进评审，取得中标通知或采购决定",
                                                "Follow the evaluation up to the award or decision"))
                                        .when(AWARD_NOTIFIED.isTrue()))
                        .criterion(
                                "contract-drafted",
                                c -> c.text(text("合同文本双方确认", "Both sides confirmed the contract text"))
                                        .toDo(text("双方确认合同文本", "Have both sides confirm the contract text"))
                                        .when(CONTRACT_TEXT_CONFIRMED.isTrue()))
                        .criterion("next-action", c -> NextActionCriterion.describe(c, readings)));
        funnel.stage(
                "won",
                stage -> stage.customerType(text("成交客户", "Won customer"))
                        .winProbability(100)
                        .criterion(
                                "contract-signed",
                                c -> c.text(text("合同已签署", "The contract is signed"))
                                        .toDo(text("签署合同并归档", "Sign the contract and file it"))
                                        .when(CONTRACT_SIGNED.isTrue())
                                        .requiresForm(StandardForms.CONTRACT))
                        .criterion(
                                "first-payment",
                                c -> c.text(text("首付款已到账", "The first payment has arrived"))
                                        .toDo(text("跟进首付款", "Follow up the first payment"))
                                        .when(FIRST_PAYMENT_RECEIVED.isTrue())));
    }
}
