package io.github.funnelkit.json;

import static io.github.funnelkit.json.Bilingual.text;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.definition.ActionBuilder;
import io.github.funnelkit.definition.AskedEvidence;
import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.GuideBuilder;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Provenance;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.SourceDocument;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.definition.StayLimits;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.definition.Winning;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;

/** A methodology that uses whatever the format of definitions can say, and what is known about some of its customers. */
final class EveryFeature {

    static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    static final SaleType LEASE = SaleType.of("lease", text("租赁", "Lease"));

    private static final Flag WANTED = Flag.of("wanted", text("有意向", "Wanted"));
    private static final Flag BLOCKED = Flag.of("blocked", text("受阻", "Blocked"));
    private static final Flag GONE = Flag.of("gone", text("已丢单", "Gone"));
    private static final Count SEATS =
            Count.of("seats", "seats", text("席位", "Seats")).withUnitLabel(text("个", "seats"));
    private static final Quantity BUDGET = Quantity.of("budget", "EUR", text("预算", "Budget"));
    private static final Day DUE = Day.of("due", text("到期日", "Due"));
    private static final Day START = Day.of("start", text("开始日", "Start"));
    private static final Days VISITS = Days.of("visits", text("拜访", "Visits"));
    private static final FreeText AGENCY = FreeText.of("agency", text("机构", "Agency"));
    private static final Choice PHASE = Choice.of("phase", text("阶段", "Phase"), "idea")
            .entry("plan", text("计划", "Plan"))
            .entry("deal", text("成交", "Deal"))
            .inOrder();
    private static final Choice STEP = Choice.of("step", text("步骤", "Step"))
            .entry("offer", text("报价", "Offer"))
            .entry("contract", text("合同", "Contract"))
            .inOrder();
    private static final Count SCORE =
            Count.of("score", "", text("评分", "Score")).withBounds(Bounds.of(0, 3));
    private static final Count PAIN = Count.of("pain", "", text("痛点", "Pain"));
    private static final Sum POINTS =
            Sum.of("points", text("总分", "Points"), SCORE).plus(PAIN, 2);
    private static final Quantity PRICE = Quantity.of("price", "EUR", text("报价", "Price"));
    private static final Checklist NEEDS = Checklist.of("needs", text("需求", "Needs"))
            .allowing("speed")
            .entry("price", text("价格", "Price"))
            .entry("care", text("服务", "Care"));
    private static final Checklist RIVALS = Checklist.of("rivals", text("竞争对手", "Rivals"));
    private static final FreeText PERSON_NAME = FreeText.of("name", text("姓名", "Name"));
    private static final Choice ROLE = Choice.of("role", text("角色", "Role"), "buyer", "user");
    private static final Count PERSON_SCORE =
            Count.of("rating", "", text("评分", "Rating")).withBounds(Bounds.of(-5, 5));
    private static final Day LAST_CONTACT = Day.of("lastContact", text("最近联系", "Last contact"));
    private static final Records PEOPLE =
            Records.of("people", text("决策人员", "Buying influences"), PERSON_NAME, ROLE, PERSON_SCORE, LAST_CONTACT);

    private static final Form OFFER = Form.of("offer", text("报价单", "Offer"));
    private static final Form CONTRACT = Form.of("contract", text("合同", "Contract"));
    private static final Form PLAN = Form.of("plan", text("计划", "Plan"));
    private static final Position OWNER = Position.of("owner", text("负责人", "Owner"));
    private static final Position ADVISER = Position.of("adviser", text("顾问", "Adviser"));

    private EveryFeature() {}

    static Funnel funnel() {
        return Funnel.define("every-feature", "0.1")
                .derivedFrom(new FunnelReference("an-older-one", "2025"))
                .renames(Renames.NONE
                        .saleType("rent", LEASE)
                        .form("scheme", PLAN)
                        .position("expert", ADVISER)
                        .fact("deadline", "due")
                        .fact("people/part", "role")
                        .entry("needs", "cost", "price")
                        .stage("prospect", "lead")
                        .criterion("prospect.rent.requirements", "needs")
                        .guide("start", "begin")
                        .action("start.phone", "call")
                        .ending("lost", "closed-lost")
                        .reason("lost.too-dear", "price"))
                .label(text("包罗万象", "Everything that can be said").with(Locale.forLanguageTag("zh-Hant-TW"), "包羅萬象"))
                .source(SourceDocument.of(text("手册", "The manual"))
                        .withDate(LocalDate.of(2024, 2, 29))
                        .withPages(7)
                        .withNote(text("影印本", "A copy")))
                .languages(Locale.ENGLISH, Locale.CHINESE)
                .saleTypes(SALE, LEASE)
                .facts(RIVALS)
                .forms(PLAN)
                .positions(OWNER, ADVISER)
                .nextAction(DUE)
                .signals(
                        Signal.of(SignalKind.CLAIM_AHEAD, StaySeverity.WARNING),
                        Signal.of(SignalKind.NEXT_ACTION_OVERDUE, StaySeverity.ADVICE),
                        Signal.pushed(2, StaySeverity.WARNING),
                        Signal.pushed(4, StaySeverity.RED_FLAG),
                        Signal.singleContact(RIVALS, StaySeverity.ADVICE),
                        Signal.factsOlderThan(Period.ofDays(90), StaySeverity.ADVICE))
                .gate(gate -> gate.skipping(true).winning(Winning.ANY_STAGE).overrideBy(ADVISER))
                .stage("lead", EveryFeature::lead)
                .stage("offer", EveryFeature::offer)
                .stage("contract", EveryFeature::contract)
                .guide("begin", EveryFeature::begin)
                .guide("offer-it", EveryFeature::offerIt)
                .guide("requalify", EveryFeature::requalify)
                .guide("fast-track", EveryFeature::fastTrack)
                .ending("closed-lost", EveryFeature::lost)
                .ending(
                        "closed-won",
                        e -> e.won().from("offer").requires(BUDGET).source(Source.documented("page 6")))
                .ending("abandoned", e -> e.neither().label(text("放弃", "Abandoned")))
                .build();
    }

    /** Leads back from any stage. */
    private static void requalify(GuideBuilder guide) {
        guide.title(text("重新评估", "Requalify"))
                .fromAny()
                .to("lead")
                .back(true)
                .when(GONE.isFalse())
                .mandatory("ask", a -> a.text(text("重新询问", "Ask again")));
    }

    /** Leads the same way as another guide, when a condition is met. */
    private static void fastTrack(GuideBuilder guide) {
        guide.title(text("快速通道", "Fast track"))
                .from("lead")
                .to("offer")
                .when(BUDGET.atLeast(5_000_000))
                .mandatory("board", a -> a.text(text("报请董事会", "Ask the board")));
    }

    private static void lost(EndingBuilder ending) {
        ending.lost()
                .label(text("丢单", "Closed lost"))
                .when(GONE.isTrue())
                .reason("price", text("价格", "Price"))
                .reason("rival", text("被竞争对手拿走", "Bought elsewhere"))
                .requires(RIVALS, BUDGET)
                .source(Source.extension(text("我们加的", "Ours")));
    }

    private static void lead(StageBuilder stage) {
        stage.customerType(text("线索", "Lead"))
                .winProbability(SALE, WinProbability.parse("12.5"))
                .winProbability(LEASE, 20)
                .forecastCategory(ForecastCategory.PIPELINE)
                .incomplete(true)
                .holds(Holding.STANDING)
                .source(Source.documented("page 1", text("此页残缺", "The page is torn")))
                .criterion(
                        "wanted",
                        c -> c.text(text("有意向", "Wants it"))
                                .toDo(text("问清意向", "Ask whether it is wanted"))
                                .when(WANTED.isTrue()))
                .criterion(
                        SALE,
                        "seats",
                        c -> c.text(text("席位足够", "Enough seats, however counted"))
                                .holds(Holding.ENTRY)
                                .when(Condition.allOf(
                                        SEATS.atLeast(10),
                                        SEATS.atMost(1_000_000),
                                        Condition.anyOf(
                                                SEATS.equalTo(10),
                                                SEATS.moreThan(11),
                                                SEATS.lessThan(new BigDecimal("500.5")))))
                                .source(Source.interpreted("page 2", text("下限为十", "The bound is ten"))))
                .criterion(
                        LEASE,
                        "needs",
                        c -> c.text(text("需求清楚", "Knows what it needs"))
                                .when(Condition.allOf(
                                        NEEDS.anyTicked(),
                                        NEEDS.sizeBetween(1, 2),
                                        NEEDS.sizeAtLeast(1),
                                        NEEDS.sizeAtMost(2),
                                        NEEDS.ticked("speed"),
                                        RIVALS.empty()))
                                .source(Source.reconstructed("page 3", text("据推断", "By inference"))));
    }

    private static void offer(StageBuilder stage) {
        stage.customerType(text("报价客户", "Customer with an offer"))
                .chosenBy(STEP)
                .saleTypes(SALE)
                .winProbability(50)
                .rules(rules ->
                        rules.approval(OWNER, AttachedForms.anyOf("offer")).evidence(AskedEvidence.CONFIRMED))
                .forecastCategory(ForecastCategory.BEST_CASE)
                .source(Source.extension(text("我们加的", "Ours")))
                .criterion(
                        "money",
                        c -> c.text(text("有预算", "Has a budget, unless blocked"))
                                .when(Condition.when(Condition.not(BLOCKED.isTrue()))
                                        .then(BUDGET.atLeast(new BigDecimal("10000.50"))))
                                .requiresForm(OFFER, CONTRACT))
                .criterion(
                        "time",
                        c -> c.text(text("时机合适", "The time is right"))
                                .when(Condition.allOf(
                                        DUE.upcoming(),
                                        DUE.withinNext(Period.ofMonths(3)),
                                        Condition.not(DUE.withinLast(Period.of(1, 2, 3))),
                                        VISITS.noneWithinLast(Period.ofDays(10)),
                                        VISITS.timesWithinLast(Period.ofMonths(3), 2))))
                .criterion(
                        "days",
                        c -> c.text(text("日期先后正确", "The days are in order"))
                                .when(Condition.atLeastOf(
                                        3,
                                        DUE.before(ReferenceDay.on(LocalDate.of(2099, 12, 31))),
                                        DUE.notBefore(START.plus(Period.ofDays(20))),
                                        DUE.after(ReferenceDay.today().minus(Period.ofWeeks(2))),
                                        DUE.notAfter(ReferenceDay.today().plus(Period.ofYears(1))),
                                        START.longAgo(Period.ofDays(3)))));
    }

    private static void contract(StageBuilder stage) {
        stage.customerType(text("签约客户", "Customer with a contract"))
                .winProbability(100)
                .rules(rules -> rules.approval(ADVISER)
                        .approval(OWNER, BUDGET.atLeast(1_000_000))
                        .staysAtMost(StayLimits.NONE
                                .with(StaySeverity.ADVICE, Period.ofDays(14))
                                .with(StaySeverity.WARNING, Period.ofDays(30))
                                .with(StaySeverity.RED_FLAG, Period.ofDays(60)))
                        .evidence(AskedEvidence.CONFIRMED.notOlderThan(Period.ofDays(90))))
                .criterion(
                        "signed",
                        c -> c.text(text("已签约", "Has signed"))
                                .when(Condition.allOf(AttachedForms.anyOf("contract", "plan"), BUDGET.present())))
                .criterion(
                        "judged",
                        c -> c.text(text("支持者可靠", "The sponsor is on our side")).confirmedByHand())
                .criterion("unsaid", c -> c.when(BUDGET.present()).saleTypes(SALE))
                .criterion(
                        "phase",
                        c -> c.text(text("阶段合适", "Is in the right phase"))
                                .when(Condition.allOf(
                                        PHASE.atLeast("plan"),
                                        PHASE.atMost("deal"),
                                        PHASE.between("plan", "deal"),
                                        PHASE.oneOf("plan", "deal"),
                                        SCORE.between(1, 3),
                                        POINTS.atLeast(4),
                                        PRICE.atMost(BUDGET.percent(110)),
                                        PRICE.lessThan(FactShare.of(BUDGET)))))
                .criterion(
                        "people",
                        c -> c.text(text("决策人员支持", "The buying influences support it"))
                                .when(Condition.allOf(
                                        PEOPLE.some(ROLE.oneOf("buyer").and(PERSON_SCORE.atLeast(1))),
                                        PEOPLE.atLeast(2, LAST_CONTACT.withinLast(Period.ofMonths(1))),
                                        PEOPLE.every(Condition.when(ROLE.oneOf("buyer"))
                                                .then(PERSON_NAME.present())),
                                        PEOPLE.none(PERSON_SCORE.atMost(0)))))
                .criterion(
                        "rated",
                        c -> c.text(text("信用良好", "Is rated well"))
                                .when(Condition.anyOf(AGENCY.oneOf("alpha", "beta"), rating())));
    }

    private static Condition rating() {
        return new Check(
                CreditRating.KIND,
                Arguments.of(CreditRating.AGENCY, AGENCY)
                        .and(CreditRating.SCORE, BUDGET)
                        .and(CreditRating.FACTOR, new BigDecimal("-0.75"))
                        .and(CreditRating.CLASSES, 7)
                        .and(CreditRating.VALIDITY, Period.ofYears(1))
                        .and(CreditRating.SCALE, "A to F")
                        .and(CreditRating.AGENCIES, List.of("gamma")));
    }

    private static void begin(GuideBuilder guide) {
        guide.to("lead")
                .mandatory("call", a -> a.text(Text.of(Locale.ENGLISH, "Call").with(Locale.CHINESE, "致电")));
    }

    private static void offerIt(GuideBuilder guide) {
        guide.title(text("报价", "Make an offer"))
                .from("lead")
                .to("offer")
                .saleTypes(SALE)
                .source(Source.documented("page 4"))
                .mandatory("write-offer", EveryFeature::writeOffer)
                .optional("visit", a -> a.text(text("拜访", "Visit")).source(Source.extension()))
                .team(team ->
                        team.assign(OWNER, text("客户经理", "Account manager")).unassigned(ADVISER));
    }

    private static void writeOffer(ActionBuilder action) {
        action.text(text("撰写报价单", "Write the offer"))
                .points(text("价格", "Price"), text("期限", "Term"))
                .dueWithin(Period.ofDays(7))
                .forms(OFFER, PLAN)
                .helps("offer.sale.money")
                .helps(Provenance.INTERPRETED, "offer.sale.time")
                .source(Source.interpreted("page 5", text("合并", "Joined")));
    }

    /** Of one of whom nothing is known, one who has it all, one of whom it is known to be none, and one that is lost. */
    static List<FactSheet> customers(LocalDate asOf) {
        FactSheet all = FactSheet.builder()
                .set(WANTED, true)
                .set(BLOCKED, false)
                .set(SEATS, 12)
                .set(BUDGET, new BigDecimal("25000.75"))
                .set(DUE, asOf.plusDays(30))
                .set(PHASE, "Deal")
                .set(STEP, "contract")
                .set(SCORE, 3)
                .set(PAIN, 1)
                .set(PRICE, 25_000)
                .set(START, asOf.minusDays(10))
                .set(VISITS, List.of(asOf.minusDays(20), asOf.minusDays(40)))
                .set(AGENCY, "beta")
                .set(NEEDS, List.of("speed", "care"))
                .set(AttachedForms.FACT, List.of("offer", "contract"))
                .none(RIVALS)
                .set(GONE, false)
                .build();
        FactSheet lost = FactSheet.builder().set(WANTED, true).set(GONE, true).build();
        FactSheet none = FactSheet.builder()
                .set(WANTED, true)
                .set(SEATS, 9)
                .none(DUE)
                .none(VISITS)
                .none(NEEDS)
                .none(AttachedForms.FACT)
                .set(BUDGET, new BigDecimal("-1"))
                .set(AGENCY, "gamma")
                .build();
        return List.of(FactSheet.empty(), all, none, lost);
    }
}
