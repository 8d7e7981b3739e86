package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.VERSIONS;
import static io.github.funnelkit.journey.Deals.WANG;
import static io.github.funnelkit.journey.Deals.after;
import static io.github.funnelkit.journey.Deals.atLead;
import static io.github.funnelkit.journey.Deals.atOffer;
import static io.github.funnelkit.journey.Deals.complete;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static io.github.funnelkit.journey.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.fact.FactSheet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a salesperson and a supervisor read, in Chinese and English. */
class JourneyWordsTest {

    private static final Gatekeeper GATEKEEPER = gatekeeper(GatePolicy.DEFAULT);

    @Test
    void aRefusalSaysEverythingThatIsLacking() {
        Gatekeeper strict = gatekeeper(GatePolicy.DEFAULT.withApproval("offer", "supervisor"));
        Decision refused = strict.decide(opened(strict), enter("offer"), LI, MONDAY);
        assertThat(refused.explain(Locale.ENGLISH)).isEqualTo("""
                        Refused:
                        - No stage may be skipped: enter 'Lead' first
                        - Criterion: The customer is interested - unknown
                        - Criterion: A budget of at least CNY 100 - unknown
                        - Criterion: The next action is agreed - unknown
                        - Mandatory action not done yet: Call the customer
                        - Mandatory action not done yet: Visit the customer
                        - Entering 'Customer with an offer' needs the approval of: Supervisor""");
        assertThat(refused.explain(Locale.CHINESE)).isEqualTo("""
                        不能执行：
                        - 不能跳过阶段：请先进入“线索客户”
                        - 标准：客户有意向——未知
                        - 标准：预算至少 100 元——未知
                        - 标准：下一步行动已明确——未知
                        - 必选动作未完成：电话联系客户
                        - 必选动作未完成：拜访客户
                        - 进入“报价客户”须经监控人批准""");
    }

    @Test
    void anOpenGateSaysSoAndStillWarns() {
        Gatekeeper advisory = gatekeeper(GatePolicy.DEFAULT.withActions(ActionRule.ADVISORY));
        JourneyState state = after(advisory, opened(advisory), Deals.learn(Deals.READY_FOR_OFFER));
        assertThat(advisory.gate(state, "lead", MONDAY).explain(Locale.ENGLISH))
                .isEqualTo("'Lead' can be entered\n- Note: Mandatory action not done yet: Call the customer");
        assertThat(advisory.decide(state, enter("lead"), LI, MONDAY).explain(Locale.CHINESE))
                .isEqualTo("可以执行\n- 提醒：必选动作未完成：电话联系客户");
    }

    @Test
    void everyOtherRefusalHasItsWords() {
        JourneyState lead = atLead(GATEKEEPER);
        JourneyState lost = after(GATEKEEPER, lead, new JourneyCommand.Lose("price", Optional.empty()));
        refused(lead, enter("lead"), "客户已达到“线索客户”", "The customer has reached 'Lead' already");
        refused(
                lead,
                new JourneyCommand.OverrideGate("offer", "why"),
                "只有以下职位可以这样做：监控人",
                "Only these positions may do this: Supervisor");
        refused(lead, new JourneyCommand.RequestOverride("offer", ""), "请填写原因", "Give a reason");
        refused(lost, new JourneyCommand.Win(""), "该客户已丢单；如要继续，请先重新打开", "The deal is lost; reopen it first to go on");
        refused(
                lead,
                new JourneyCommand.Reopen("why"),
                "该客户仍在进行中，无需重新打开",
                "The deal is open; there is nothing to reopen");
        refused(
                lead,
                new JourneyCommand.Win(""),
                "只有处于最后阶段“订单客户”的客户才能赢单",
                "A deal can only be won from the last stage, 'Customer with an order'");
        refused(
                after(GATEKEEPER, lead, complete("propose.visit")),
                new JourneyCommand.RequestOverride("offer", "why"),
                "进入“报价客户”的条件已全部满足，直接进入即可",
                "Nothing is lacking for 'Customer with an offer': simply enter it");
        refused(
                lead,
                new JourneyCommand.Approve("offer", ""),
                "进入“报价客户”无需批准",
                "Entering 'Customer with an offer' needs no approval");
        refused(lead, new JourneyCommand.FallBack(), "当前阶段无需回退", "There is no reason to fall back");
        Gatekeeper nobody = gatekeeper(GatePolicy.DEFAULT.withOverrideBy());
        assertThat(nobody.decide(lead, new JourneyCommand.OverrideGate("offer", "why"), WANG, MONDAY)
                        .explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- By the rules in force, nobody may do this");
    }

    private static void refused(JourneyState state, JourneyCommand command, String zh, String en) {
        Decision decision = GATEKEEPER.decide(state, command, LI, MONDAY);
        assertThat(decision.events()).isEmpty();
        assertThat(decision.explain(Locale.CHINESE)).isEqualTo("不能执行：\n- " + zh);
        assertThat(decision.explain(Locale.ENGLISH)).isEqualTo("Refused:\n- " + en);
    }

    @Test
    void aProposalSaysWhereToAndWhy() {
        Decision review = GATEKEEPER.decide(
                atOffer(GATEKEEPER), new JourneyCommand.Review(), LI, MONDAY.plus(Duration.ofDays(9)));
        assertThat(review.explain(Locale.ENGLISH))
                .startsWith("Accepted\nWhat 'Customer with an offer' asks for no longer holds; "
                        + "the customer should fall back to 'Lead':\n- The next action is agreed - not met: ");
        assertThat(review.explain(Locale.CHINESE)).startsWith("可以执行\n“报价客户”的标准不再满足，应退回“线索客户”：\n- 下一步行动已明确——未满足：");
    }

    @Test
    void progressSaysWhatIsLeftWhoIsResponsibleAndWhatWasOverridden() {
        JourneyState overridden = after(
                GATEKEEPER,
                opened(GATEKEEPER),
                new JourneyCommand.OverrideGate("lead", "a friend of the house"),
                WANG,
                MONDAY);
        JourneyState state = after(GATEKEEPER, overridden, Deals.learn(Deals.READY_FOR_OFFER));
        Progress progress = Progress.of(state, GATEKEEPER, MONDAY);
        assertThat(progress.explain(Locale.ENGLISH)).isEqualTo("""
                        Now: Lead (open)
                        Note: 'Lead' was entered by override of wang, because: a friend of the house
                        Lacking to enter 'Customer with an offer': 1
                        - Mandatory action not done yet: Visit the customer
                        Actions done: 0 of 1
                        Customer owner: Account manager
                        Supervisor: Provincial manager""");
        assertThat(progress.explain(Locale.CHINESE)).isEqualTo("""
                        当前：线索客户（进行中）
                        注意：“线索客户”由 wang 越权放行，原因：a friend of the house
                        进入“报价客户”还差 1 项：
                        - 必选动作未完成：拜访客户
                        动作已完成 0/1
                        客户责任人：客户经理
                        监控人：省区经理""");
    }

    @Test
    void progressKnowsTheActionsAndTheForms() {
        JourneyState offer = after(
                GATEKEEPER,
                atOffer(GATEKEEPER),
                new JourneyCommand.Complete("close.draft", "first"),
                new JourneyCommand.Complete("close.draft", "second"));
        Progress before = Progress.of(offer, GATEKEEPER, MONDAY);
        assertThat(before.guide()).contains(Deals.FUNNEL.guide("close"));
        assertThat(before.actions())
                .singleElement()
                .satisfies(draft -> assertThat(draft.done())
                        .map(JourneyEvent.ActionDone::note)
                        .contains("second"));
        assertThat(before.forms()).containsExactly(new Progress.FormProgress(Deals.CONTRACT, Optional.empty()));

        JourneyState attached = after(GATEKEEPER, offer, new JourneyCommand.Attach("contract", "document 12"));
        assertThat(Progress.of(attached, GATEKEEPER, MONDAY).explain(Locale.ENGLISH))
                .contains("Actions done: 1 of 1\nForms attached: 1 of 1\nCustomer owner: unassigned");

        JourneyState order =
                after(GATEKEEPER, attached, Deals.learn(FactSheet.empty().with(Deals.SIGNED, true)), enter("order"));
        assertThat(Progress.of(order, GATEKEEPER, MONDAY).explain(Locale.CHINESE))
                .isEqualTo("当前：订单客户（进行中）\n已是最后阶段");
    }

    @Test
    void theTimelineTellsWhoDidWhat() {
        assertThat(Timeline.of(VERSIONS, JourneyStateTest.oneOfEach()).explain(Locale.ENGLISH))
                .isEqualTo("""
                        #1 2026-11-23T02:00:00Z li (owner) · Opened by version deals 1, Direct sale
                        #2 2026-11-23T02:00:00Z li (owner) · Interested: yes
                        #3 2026-11-23T02:00:00Z li (owner) · Done: Call the customer (reached the buyer) (taken back later)
                        #4 2026-11-23T02:00:00Z li (owner) · Entered 'Lead'
                        #5 2026-11-23T02:00:00Z li (owner) · Asked for an override to enter 'Customer with an offer', because: the budget comes in spring
                        #6 2026-11-23T02:00:00Z li (owner) · Approved entering 'Customer with an offer' (agreed by phone)
                        #7 2026-11-23T02:00:00Z li (owner) · Entered 'Customer with an offer' by override (things lacking: 2), because: a key account
                        #8 2026-11-23T02:00:00Z li (owner) · Attached form 'Contract' (document 12)
                        #9 2026-11-23T02:00:00Z li (owner) · Fell back to 'Lead' (criteria that ceased to hold: 1)
                        #10 2026-11-23T02:00:00Z li (owner) · Lost to Acme, because: the price
                        #11 2026-11-23T02:00:00Z li (owner) · Reopened, because: Acme cannot deliver
                        #12 2026-11-23T02:00:00Z li (owner) · Moved to version deals 2, standing at 'Lead'
                        #13 2026-11-23T02:00:00Z li (owner) · Interested: not known any more
                        #14 2026-11-23T02:00:00Z li (owner) · Took back record 3, because: another buyer
                        #15 2026-11-23T02:00:00Z li (owner) · Moved down, and is not at any stage any more, because: a mistake of the import
                        #16 2026-11-23T02:00:00Z li (owner) · On hold until 2026-12-23, because: the budget comes in spring
                        #17 2026-11-23T02:00:00Z li (owner) · Resumed
                        #18 2026-11-23T02:00:00Z li (owner) · Owner: wang, with stand-ins: zhao
                        #19 2026-11-23T02:00:00Z li (owner) · Deal: 1,200,000.5 CNY, expected close unknown
                        #20 2026-11-23T02:00:00Z li (owner) · Type of sale changed to 'Direct sale', not at any stage yet
                        #21 2026-11-23T02:00:00Z li (owner) · Ended: abandoned (no answer)
                        #22 2026-11-23T02:00:00Z li (owner) · Reopened, because: they called
                        #23 2026-11-23T02:00:00Z li (owner) · Won""");
        assertThat(Timeline.of(VERSIONS, JourneyStateTest.oneOfEach()).entries())
                .extracting(entry -> entry.explain(Locale.CHINESE))
                .containsExactly(
                        "开始，版本 deals 1，直销",
                        "有意向：是",
                        "完成动作“电话联系客户”（reached the buyer）（后来已撤回）",
                        "进入“线索客户”",
                        "申请越权进入“报价客户”，原因：the budget comes in spring",
                        "批准进入“报价客户”（agreed by phone）",
                        "越权放行进入“报价客户”（2 项条件未满足），原因：a key account",
                        "附上表单“合同”（document 12）",
                        "退回“线索客户”（1 项标准不再满足）",
                        "丢单给 Acme，原因：the price",
                        "重新打开，原因：Acme cannot deliver",
                        "改用版本 deals 2，处于“线索客户”",
                        "有意向：不再确定",
                        "撤回第 3 条记录，原因：another buyer",
                        "下调到第一阶段之前，原因：a mistake of the import",
                        "暂停至 2026-12-23，原因：the budget comes in spring",
                        "恢复推进",
                        "责任人：wang，代理人：zhao",
                        "商机：1,200,000.5 元、预计成交日期未知",
                        "销售类型改为“直销”，尚未进入任何阶段",
                        "结束：abandoned（no answer）",
                        "重新打开，原因：they called",
                        "赢单");
    }

    @Test
    void theTimelineSaysMuchByTheNamesOfTheFunnelAndTheRestById() {
        List<JourneyEvent> events = List.of(
                GATEKEEPER.open("deal-7", Deals.FUNNEL.reference(), "direct", LI, MONDAY),
                new JourneyEvent.ActionDone(new EventMetadata(2, MONDAY, LI), "propose.visit", ""),
                new JourneyEvent.ActionDone(new EventMetadata(3, MONDAY, LI), "propose.dine", ""),
                new JourneyEvent.FormAttached(new EventMetadata(4, MONDAY, LI), "visa", "7"),
                new JourneyEvent.FactsLearned(
                        new EventMetadata(5, MONDAY, LI),
                        new FactChanges(FactSheet.empty().with(Deals.INTEREST, false), List.of("budget", "height"))),
                new JourneyEvent.StageOverridden(
                        new EventMetadata(6, MONDAY, WANG),
                        "order",
                        "supervisor",
                        "a key account",
                        new Waived(
                                List.of("a"), List.of("b", "c"), List.of("d", "e", "f"), List.of("g", "h", "i", "j"))),
                new JourneyEvent.FallenBack(
                        new EventMetadata(7, MONDAY, LI), Optional.empty(), List.of("a", "b"), true),
                new JourneyEvent.Lost(new EventMetadata(8, MONDAY, LI), "the price", Optional.empty()));
        assertThat(Timeline.of(VERSIONS, events).entries())
                .extracting(entry -> entry.explain(Locale.ENGLISH))
                .containsExactly(
                        "Opened by version deals 1, Direct sale",
                        "Done: Visit the customer",
                        "Done: propose.dine",
                        "Attached form 'visa' (7)",
                        "Interested: no; Budget: not known any more; height: not known any more",
                        "Entered 'Customer with an order' by override (things lacking: 10), because: a key account",
                        "Fell back, and is not at any stage any more (criteria that ceased to hold: 2)",
                        "Lost, because: the price");
        assertThat(Timeline.of(VERSIONS, events).entries().get(7).explain(Locale.CHINESE))
                .isEqualTo("丢单，原因：the price");
    }

    @Test
    void theTimelineCallsPeopleWhatTheHostCallsThem() {
        JourneyEvent opened = GATEKEEPER.open("deal-7", Deals.FUNNEL.reference(), "direct", LI, MONDAY);
        JourneyEvent owned =
                new DealEvent.OwnerChanged(new EventMetadata(2, MONDAY, LI), Owner.of("li", "wang", "robot"));
        Map<String, String> names = Map.of("li", "李雷", "wang", "王芳");
        Timeline.Entry entry =
                Timeline.of(VERSIONS, List.of(opened, owned)).entries().get(1);
        assertThat(entry.explain(Locale.CHINESE, id -> names.getOrDefault(id, id)))
                .isEqualTo("责任人：李雷，代理人：王芳、robot");
        assertThat(entry.explain(Locale.CHINESE)).isEqualTo("责任人：li，代理人：wang、robot");
    }

    @Test
    void theTimelineMarksAClockThatWasPutBack() {
        JourneyEvent opened = GATEKEEPER.open("deal-7", Deals.FUNNEL.reference(), "direct", LI, MONDAY);
        Instant earlier = MONDAY.minusSeconds(1);
        JourneyEvent won = new JourneyEvent.Won(new EventMetadata(2, earlier, LI), "at last");
        assertThat(Timeline.of(VERSIONS, List.of(opened, won)).entries().get(1).explain(Locale.ENGLISH))
                .isEqualTo("Won (at last) (by a clock before the record above)");
    }
}
