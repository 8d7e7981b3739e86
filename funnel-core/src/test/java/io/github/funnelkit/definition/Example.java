package io.github.funnelkit.definition;

import static io.github.funnelkit.Bilingual.text;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import java.util.function.Consumer;

/** A small funnel in which nothing is wrong, to change. */
final class Example {

    static final SaleType DIRECT = SaleType.of("direct", text("直销", "Direct sale"));
    static final SaleType PARTNER = SaleType.of("partner", text("渠道", "Partner sale"));
    static final Flag AGREED = Flag.of("agreed", text("同意", "Agreed"));
    static final Count USERS = Count.of("users", "users", text("用户", "Users"));
    static final Quantity BUDGET = Quantity.of("budget", "CNY", text("预算", "Budget"));
    static final Checklist NEEDS = Checklist.of("needs", text("需求", "Needs"));
    static final Form OFFER = Form.of("offer", text("报价单", "Offer"));
    static final Position OWNER = Position.of("owner", text("负责人", "Owner"));

    private Example() {}

    static FunnelBuilder builder() {
        return Funnel.define("example", "1.0")
                .label(text("例子", "Example"))
                .saleTypes(DIRECT, PARTNER)
                .stage("lead", Example::lead)
                .source(SourceDocument.of(text("手册", "The manual")))
                .stage("proposal", Example::proposal)
                .stage("won", Example::won)
                .guide(
                        "find",
                        guide -> guide.title(text("寻找", "Find customers"))
                                .to("lead")
                                .mandatory("call", a -> a.text(text("致电", "Call"))))
                .guide("propose", Example::propose);
    }

    static void lead(StageBuilder stage) {
        stage.customerType(text("线索", "Lead"))
                .criterion("users", c -> c.text(text("有用户", "Has users")).when(USERS.atLeast(1)));
    }

    static void proposal(StageBuilder stage) {
        stage.customerType(text("提案", "Proposal"))
                .incomplete(true)
                .winProbability(30)
                .criterion(
                        DIRECT,
                        "budget",
                        c -> c.text(text("有预算", "Has a budget")).when(BUDGET.moreThan(0)))
                .criterion("needs", c -> c.text(text("有需求", "Has needs")).when(NEEDS.anyTicked()));
    }

    static void won(StageBuilder stage) {
        stage.customerType(text("成交", "Won"))
                .winProbability(100)
                .criterion(
                        "agreed",
                        c -> c.text(text("已同意", "Agreed")).when(AGREED.isTrue()).requiresForm(OFFER));
    }

    static void propose(GuideBuilder guide) {
        guide.from("lead")
                .to("proposal")
                .mandatory(
                        "ask-budget",
                        a -> a.text(text("询问预算", "Ask for the budget")).helps("proposal.direct.budget"))
                .optional(
                        "visit",
                        a -> a.text(text("拜访", "Visit")).helps("proposal.direct.needs", "proposal.partner.needs"))
                .team(t -> t.assign(OWNER, text("销售", "Sales")));
    }

    /** Adds a stage with one criterion. */
    static Consumer<StageBuilder> stage(Consumer<StageBuilder> more) {
        return stage -> {
            stage.customerType(text("某", "Some"))
                    .criterion("more", c -> c.text(text("更多", "More")).when(AGREED.isTrue()));
            more.accept(stage);
        };
    }
}
