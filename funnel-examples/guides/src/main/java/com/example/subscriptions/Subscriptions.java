package com.example.subscriptions;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.text.Text;
import java.util.Locale;

/** How this company sells its subscriptions. */
public final class Subscriptions {

    // what is sold, and how
    public static final SaleType NEW = SaleType.of("new", text("新签", "New business"));
    public static final SaleType RENEWAL = SaleType.of("renewal", text("续约", "Renewal"));

    // what can be known of a customer
    public static final Flag NEED_CONFIRMED = Flag.of("needConfirmed", text("需求已确认", "The need is confirmed"));
    public static final Quantity BUDGET = Quantity.of("budget", "EUR", text("预算", "Budget"));
    public static final Day RENEWAL_DATE = Day.of("renewalDate", text("续约日期", "Renewal date"));

    // papers and people
    public static final Form BUSINESS_CASE = Form.of("business-case", text("商业论证", "Business case"));
    public static final Position OWNER = Position.of("owner", text("责任人", "Owner"));

    // spotless:off
    public static final Funnel FUNNEL = Funnel.define("subscriptions", "1.0")
            .saleTypes(NEW, RENEWAL)
            .stage("qualified", stage -> stage
                    .customerType(text("合格客户", "Qualified customer"))
                    .winProbability(NEW, 20)                            // each sale type may have its own
                    .winProbability(RENEWAL, 70)
                    .criterion(NEW, "need", c -> c
                            .text(text("需求已确认", "The need is confirmed"))
                            .when(NEED_CONFIRMED.isTrue()))
                    .criterion(RENEWAL, "due", c -> c
                            .text(text("合同即将到期", "The contract is up for renewal"))
                            .when(RENEWAL_DATE.upcoming())))
            .stage("proposal", stage -> stage
                    .saleTypes(NEW)                                     // a renewal skips this stage
                    .customerType(text("方案客户", "Customer with a proposal"))
                    .winProbability(50)
                    .criterion(NEW, "budget", c -> c
                            .text(text("预算足够", "There is a budget"))
                            .when(BUDGET.atLeast(10_000))
                            .requiresForm(BUSINESS_CASE)))
            .guide("propose", guide -> guide.from("qualified").to("proposal")
                    .mandatory("write-case", a -> a
                            .text(text("撰写商业论证", "Write the business case"))
                            .forms(BUSINESS_CASE)
                            .helps("proposal.new.budget"))
                    .team(team -> team.assign(OWNER, text("客户经理", "Account executive"))))
            .build();          // everything that is wrong with it is reported here, at once, by name
    // spotless:on

    private Subscriptions() {}

    /** In the languages that this company sells in. */
    private static Text text(String zh, String en) {
        return Text.of(Locale.CHINESE, zh).with(Locale.ENGLISH, en);
    }
}
