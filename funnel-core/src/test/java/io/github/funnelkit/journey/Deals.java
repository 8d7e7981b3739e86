package io.github.funnelkit.journey;

import static io.github.funnelkit.Bilingual.text;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** A small funnel of three stages, and deals that go through it. */
final class Deals {

    static final SaleType DIRECT = SaleType.of("direct", text("直销", "Direct sale"));
    static final Flag INTEREST = Flag.of("interest", text("有意向", "Interested"));
    static final Quantity BUDGET = Quantity.of("budget", "CNY", text("预算", "Budget"));
    static final Day NEXT_ACTION = Day.of("nextAction", text("下一步行动日期", "Date of the next action"));
    static final Flag SIGNED = Flag.of("signed", text("已签约", "Signed"));
    static final Form CONTRACT = Form.of("contract", text("合同", "Contract"));
    static final Position OWNER = Position.of("owner", text("客户责任人", "Customer owner"));
    static final Position SUPERVISOR = Position.of("supervisor", text("监控人", "Supervisor"));

    /** Its criteria are standing, so that journeys fall back when they cease to hold. */
    static final Funnel FUNNEL = Funnel.define("deals", "1")
            .holds(Holding.STANDING)
            .saleTypes(DIRECT)
            .facts(INTEREST, BUDGET, NEXT_ACTION, SIGNED)
            .positions(OWNER, SUPERVISOR)
            .stage(
                    "lead",
                    stage -> stage.customerType(text("线索客户", "Lead"))
                            .criterion(
                                    "interest",
                                    c -> c.text(text("客户有意向", "The customer is interested"))
                                            .when(INTEREST.isTrue())))
            .stage(
                    "offer",
                    stage -> stage.customerType(text("报价客户", "Customer with an offer"))
                            .criterion(
                                    "budget",
                                    c -> c.text(text("预算至少 100 元", "A budget of at least CNY 100"))
                                            .when(BUDGET.atLeast(100)))
                            .criterion(
                                    "next-action",
                                    c -> c.text(text("下一步行动已明确", "The next action is agreed"))
                                            .when(NEXT_ACTION.upcoming())))
            .stage(
                    "order",
                    stage -> stage.customerType(text("订单客户", "Customer with an order"))
                            .criterion(
                                    "signed",
                                    c -> c.text(text("合同已签署", "The contract is signed"))
                                            .when(SIGNED.isTrue())
                                            .requiresForm(CONTRACT)))
            .guide(
                    "find",
                    guide -> guide.to("lead")
                            .mandatory("call", a -> a.text(text("电话联系客户", "Call the customer")))
                            .optional("letter", a -> a.text(text("寄送资料", "Send a letter")))
                            .team(team -> team.assign(OWNER, text("客户经理", "Account manager"))))
            .guide(
                    "propose",
                    guide -> guide.from("lead")
                            .to("offer")
                            .mandatory("visit", a -> a.text(text("拜访客户", "Visit the customer")))
                            .team(team -> team.assign(OWNER, text("客户经理", "Account manager"))
                                    .assign(SUPERVISOR, text("省区经理", "Provincial manager"))))
            .guide(
                    "close",
                    guide -> guide.from("offer")
                            .to("order")
                            .mandatory(
                                    "draft",
                                    a -> a.text(text("起草合同", "Draft the contract"))
                                            .forms(CONTRACT)))
            .build();

    /** Asks for twice the budget. */
    static final Funnel STRICTER = FUNNEL.derive(
            "deals",
            "2",
            funnel -> funnel.stage(
                    "offer",
                    stage -> stage.criterion(
                            "budget",
                            c -> c.text(text("预算至少 200 元", "A budget of at least CNY 200"))
                                    .when(BUDGET.atLeast(200)))));

    static final FunnelCatalog VERSIONS = FunnelCatalog.of(FUNNEL, STRICTER);
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final Actor LI = Actor.of("li", "owner");
    static final Actor WANG = Actor.of("wang", "supervisor");
    static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    static final FactSheet INTERESTED = FactSheet.empty().with(INTEREST, true);
    static final FactSheet READY_FOR_OFFER =
            INTERESTED.with(BUDGET, new BigDecimal("150")).with(NEXT_ACTION, TODAY.plusDays(7));

    private Deals() {}

    static Gatekeeper gatekeeper(GatePolicy policy) {
        return Gatekeeper.of(VERSIONS, policy, SHANGHAI);
    }

    static JourneyState opened(Gatekeeper gatekeeper) {
        return JourneyState.replay(
                gatekeeper.catalog(), List.of(gatekeeper.open("deal-7", FUNNEL.reference(), "direct", LI, MONDAY)));
    }

    static JourneyCommand learn(FactSheet learned) {
        return new JourneyCommand.Learn(FactChanges.learned(learned));
    }

    static JourneyCommand complete(String action) {
        return new JourneyCommand.Complete(action, "");
    }

    static JourneyCommand enter(String stage) {
        return new JourneyCommand.Enter(stage);
    }

    /** The state after commands of the account manager on Monday, all of which must be accepted. */
    static JourneyState after(Gatekeeper gatekeeper, JourneyState state, JourneyCommand... commands) {
        JourneyState now = state;
        for (JourneyCommand command : commands) {
            now = after(gatekeeper, now, command, LI, MONDAY);
        }
        return now;
    }

    static JourneyState after(
            Gatekeeper gatekeeper, JourneyState state, JourneyCommand command, Actor actor, Instant at) {
        Decision decision = gatekeeper.decide(state, command, actor, at);
        if (decision instanceof Decision.Refused refused) {
            throw new AssertionError(command + ": " + refused.explain(Locale.ENGLISH));
        }
        return state.after(decision.events());
    }

    /** A deal at the stage "lead", ready for the offer but for the visit. */
    static JourneyState atLead(Gatekeeper gatekeeper) {
        return after(gatekeeper, opened(gatekeeper), learn(READY_FOR_OFFER), complete("find.call"), enter("lead"));
    }

    /** A deal at the stage "offer". */
    static JourneyState atOffer(Gatekeeper gatekeeper) {
        return after(gatekeeper, atLead(gatekeeper), complete("propose.visit"), enter("offer"));
    }
}
