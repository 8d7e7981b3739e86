package io.github.funnelkit.pseudo;

import static io.github.funnelkit.condition.Condition.allOf;
import static io.github.funnelkit.condition.Condition.anyOf;
import static io.github.funnelkit.condition.Condition.atLeastOf;
import static io.github.funnelkit.condition.Condition.not;
import static io.github.funnelkit.condition.Condition.when;

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
import io.github.funnelkit.definition.AskedEvidence;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.SourceDocument;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.definition.StayLimits;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.definition.Winning;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.internal.wording.PseudoPack;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * A funnel whose texts are marked as if they came from the pseudo pack. Its ids are a letter and a number, so that they can
 * be told from words.
 */
final class PseudoFunnel {

    static final SaleType T1 = SaleType.of("t1", text("t1"));
    static final SaleType T2 = SaleType.of("t2", text("t2"));

    static final Flag AGREED = Flag.of("k1", text("k1"));
    static final Flag PROJECT = Flag.of("k2", text("k2"));
    static final Count PATIENTS = Count.of("k3", "n1", text("k3")).withUnitLabel(text("n1"));
    static final Quantity BUDGET = Quantity.of("k4", "CNY", text("k4"));
    static final Day DUE = Day.of("k5", text("k5"));
    static final Days PURCHASES = Days.of("k6", text("k6"));
    static final FreeText METHOD = FreeText.of("k7", text("k7"));
    static final Checklist DEPARTMENTS = Checklist.of("k8", text("k8"));
    static final Checklist MATERIALS =
            Checklist.of("k9", text("k9")).entry("e1", text("e1")).entry("e2", text("e2"));
    static final Choice RATING = Choice.of("k10", text("k10"))
            .entry("e1", text("e1"))
            .entry("e2", text("e2"))
            .entry("e3", text("e3"))
            .inOrder();
    static final Count SCORE = Count.of("k11", "n1", text("k11")).withBounds(Bounds.of(0, 9));
    static final Quantity COST = Quantity.of("k12", "CNY", text("k12"));
    static final Sum TOTAL = Sum.of("k13", text("k13"), BUDGET).plus(COST, 2);
    static final Day SIGNED = Day.of("k14", text("k14"));
    static final Flag GONE = Flag.of("k15", text("k15"));

    static final FreeText NAME = FreeText.of("k16", text("k16"));
    static final Records PEOPLE = Records.of("k17", text("k17"), NAME, SCORE);

    static final Form D1 = Form.of("d1", text("d1"));
    static final Form D2 = Form.of("d2", text("d2"));
    static final Position P1 = Position.of("p1", text("p1"));
    static final Position P2 = Position.of("p2", text("p2"));

    /** A condition of every kind, joined in every way. */
    static final List<Condition> CONDITIONS = List.of(
            AGREED.isTrue(),
            AGREED.isFalse(),
            PATIENTS.atLeast(15),
            PATIENTS.atMost(3),
            BUDGET.atLeast(20_000),
            BUDGET.moreThan(5),
            BUDGET.lessThan(100_000),
            BUDGET.equalTo(7),
            DUE.upcoming(),
            DUE.withinNext(Period.of(1, 2, 3)),
            DUE.withinLast(Period.ofYears(2)),
            PURCHASES.noneWithinLast(Period.ofMonths(6)),
            PURCHASES.timesWithinLast(Period.ofMonths(6), 2),
            SIGNED.longAgo(Period.ofYears(1)),
            SIGNED.before(ReferenceDay.of(DUE)),
            SIGNED.notBefore(ReferenceDay.today()),
            SIGNED.after(DUE.plus(Period.ofMonths(3))),
            SIGNED.notAfter(DUE.minus(Period.ofDays(2))),
            SIGNED.notAfter(ReferenceDay.on(LocalDate.parse("2026-12-31"))),
            RATING.atLeast("e2"),
            RATING.atMost("e2"),
            RATING.between("e1", "e2"),
            SCORE.between(3, 5),
            COST.lessThan(BUDGET.percent(80)),
            COST.atMost(FactShare.of(BUDGET)),
            TOTAL.atLeast(50_000),
            TOTAL.between(1, 90_000),
            METHOD.oneOf("v1", "v2"),
            METHOD.present(),
            DEPARTMENTS.anyTicked(),
            DEPARTMENTS.empty(),
            DEPARTMENTS.sizeBetween(2, 3),
            DEPARTMENTS.sizeAtLeast(2),
            DEPARTMENTS.sizeAtMost(1),
            MATERIALS.ticked("e1", "e2"),
            PEOPLE.some(SCORE.atLeast(3)),
            PEOPLE.atLeast(2, SCORE.atLeast(3)),
            PEOPLE.every(SCORE.atLeast(3).or(NAME.present())),
            PEOPLE.none(SCORE.atLeast(3)),
            PEOPLE.present(),
            allOf(AGREED.isTrue(), anyOf(PROJECT.isTrue(), PATIENTS.atLeast(1))),
            anyOf(AGREED.isTrue(), not(METHOD.oneOf("v1"))),
            atLeastOf(2, AGREED.isTrue(), PROJECT.isTrue(), PATIENTS.atLeast(1)),
            when(PROJECT.isTrue()).then(BUDGET.moreThan(0)));

    static final Funnel FUNNEL = define("1").build();

    private PseudoFunnel() {}

    static Text text(String words) {
        return Text.of(PseudoPack.LANGUAGE, PseudoPack.mark(words));
    }

    static FunnelBuilder define(String version) {
        return Funnel.define("f1", version)
                .label(text("f1"))
                .source(SourceDocument.of(text("document"))
                        .withDate(LocalDate.parse("2018-07-16"))
                        .withPages(34)
                        .withNote(text("note")))
                .saleTypes(T1, T2)
                .forms(D1, D2)
                .positions(P1, P2)
                .nextAction(DUE)
                .signals(
                        Signal.of(SignalKind.CLAIM_AHEAD, StaySeverity.WARNING),
                        Signal.factsOlderThan(Period.ofDays(9), StaySeverity.ADVICE))
                .gate(gate -> gate.skipping(true).winning(Winning.ANY_STAGE).overrideBy(P1, P2))
                .stage("s1", PseudoFunnel::first)
                .stage("s2", PseudoFunnel::second)
                .stage(
                        "s3",
                        stage -> stage.customerType(text("s3"))
                                .saleTypes(T1)
                                .winProbability(50)
                                .source(Source.extension())
                                .criterion(
                                        T1,
                                        "c1",
                                        criterion -> criterion
                                                .text(text("s3.t1.c1"))
                                                .toDo(text("toDo"))
                                                .when(PROJECT.isTrue())
                                                .requiresForm(D1, D2)))
                .guide("g1", guide -> guide.to("s1").mandatory("a1", action -> action.text(text("g1.a1"))))
                .guide(
                        "g2",
                        guide -> guide.from("s1")
                                .to("s2")
                                .saleTypes(T1)
                                .title(text("g2"))
                                .source(Source.documented("1 · 2"))
                                .mandatory(
                                        "a1",
                                        action -> action.text(text("g2.a1"))
                                                .points(text("point"))
                                                .dueWithin(Period.ofWeeks(1))
                                                .forms(D1, D2)
                                                .helps("s2.t1.c1", "s2.t1.c2"))
                                .optional("a2", action -> action.text(text("g2.a2")))
                                .team(team -> team.assign(P1, text("holder")).unassigned(P2)))
                .guide(
                        "g4",
                        guide -> guide.fromAny()
                                .to("s1")
                                .back(true)
                                .title(text("g4"))
                                .when(AGREED.isTrue())
                                .mandatory("a1", action -> action.text(text("g4.a1"))))
                .guide(
                        "g5",
                        guide -> guide.from("s1")
                                .to("s2")
                                .saleTypes(T1)
                                .title(text("g5"))
                                .when(GONE.isFalse())
                                .optional("a1", action -> action.text(text("g5.a1"))))
                .ending(
                        "x1",
                        ending -> ending.lost()
                                .label(text("x1"))
                                .when(GONE.isTrue())
                                .from("s2")
                                .reason("r1", text("r1"))
                                .requires(BUDGET))
                .ending("x2", ending -> ending.won().label(text("x2")))
                .ending("x3", ending -> ending.neither().label(text("x3")));
    }

    /** Another version, which differs in all that can differ. */
    static Funnel changed() {
        SaleType sale = SaleType.of("t1", text("other"));
        Form form = Form.of("d1", text("other"));
        Position position = Position.of("p1", text("other"));
        Flag alike = Flag.of("k0", AGREED.label());
        Count patients = Count.of("k3", "n1", text("k3"));
        Bounds least = new Bounds(BigDecimal.ONE, null);
        Quantity cost = COST.withBounds(new Bounds(null, BigDecimal.TEN));
        Sum total = Sum.of("k13", text("other"), cost);
        return Funnel.define("f1", "2")
                .label(text("other"))
                .source(SourceDocument.of(text("other")).withPages(1))
                .saleTypes(sale, T2)
                .facts(Quantity.of("k4", "EUR", text("other")), MATERIALS, DEPARTMENTS.allowing("e1"))
                .facts(Choice.of("k10", text("k10"), "e1", "e2"), SCORE.withBounds(least), cost, total)
                .forms(form, Form.of("d3", text("d3")))
                .positions(P2, position)
                .gate(gate -> gate.skipping(false).winning(Winning.LAST_STAGE).overrideBy())
                .stage(
                        "s5",
                        stage -> stage.customerType(text("s5"))
                                .saleTypes(sale)
                                .criterion(sale, "c1", c -> c.text(text("c1")).when(METHOD.present())))
                .stage(
                        "s2",
                        stage -> stage.customerType(text("s2"))
                                .saleTypes(sale)
                                .winProbability(30)
                                .rules(rules -> rules.staysAtMost(Period.ofDays(30)))
                                .forecastCategory(ForecastCategory.PIPELINE)
                                .source(Source.extension())
                                .criterion(
                                        sale,
                                        "c2",
                                        c -> c.text(text("other"))
                                                .when(AGREED.isTrue())
                                                .requiresForm(form))
                                .criterion(
                                        sale,
                                        "c1",
                                        c -> c.text(text("other"))
                                                .toDo(text("other"))
                                                .when(patients.atLeast(16))))
                .stage(
                        "s1",
                        stage -> stage.customerType(text("other"))
                                .criterion(
                                        sale,
                                        "c1",
                                        c -> c.text(text("s1.t1.c1")).when(not(PROJECT.isTrue())))
                                .criterion(T2, "c1", c -> c.text(text("c1")).when(alike.isFalse())))
                .guide("g3", guide -> guide.to("s5").optional("a1", action -> action.text(text("g3.a1"))))
                .guide(
                        "g4",
                        guide -> guide.from("s2")
                                .to("s5")
                                .back(true)
                                .saleTypes(sale)
                                .title(text("g4"))
                                .mandatory("a1", action -> action.text(text("g4.a1"))))
                .guide(
                        "g2",
                        guide -> guide.from("s5")
                                .to("s2")
                                .saleTypes(sale)
                                .title(text("other"))
                                .optional(
                                        "a1",
                                        action -> action.text(text("other"))
                                                .points(text("other"))
                                                .forms(form))
                                .mandatory("a2", action -> action.text(text("g2.a2")))
                                .team(team ->
                                        team.assign(position, text("other")).assign(P2, text("holder"))))
                .build();
    }

    private static void first(StageBuilder stage) {
        stage.customerType(text("s1"))
                .incomplete(true)
                .source(Source.interpreted("3", text("note")))
                .rules(rules -> rules.approval(P1)
                        .approval(P2, BUDGET.atLeast(7))
                        .staysAtMost(StayLimits.NONE
                                .with(StaySeverity.ADVICE, Period.ofDays(7))
                                .with(StaySeverity.WARNING, Period.ofDays(30))
                                .with(StaySeverity.RED_FLAG, Period.ofDays(60)))
                        .evidence(AskedEvidence.CONFIRMED.notOlderThan(Period.ofMonths(3))));
        for (int i = 0; i < CONDITIONS.size(); i++) {
            Condition condition = CONDITIONS.get(i);
            stage.criterion(
                    T2,
                    "c" + i,
                    criterion ->
                            criterion.text(text("s1.t2.c")).toDo(text("toDo")).when(condition));
        }
        stage.criterion(
                T1,
                "c1",
                criterion ->
                        criterion.text(text("s1.t1.c1")).when(AGREED.isTrue()).holds(Holding.STANDING));
    }

    private static void second(StageBuilder stage) {
        stage.customerType(text("s2"))
                .winProbability(T1, 25)
                .forecastCategory(ForecastCategory.COMMIT)
                .source(Source.reconstructed("4", text("note")));
        stage.criterion(T1, "c1", criterion -> criterion.text(text("s2.t1.c1")).when(PATIENTS.atLeast(15)));
        stage.criterion(
                T1,
                "c2",
                criterion -> criterion
                        .text(text("s2.t1.c2"))
                        .when(BUDGET.atLeast(20_000).and(not(METHOD.oneOf("v1"))))
                        .requiresForm(D1, D2));
        stage.criterion(T1, "c3", criterion -> criterion.text(text("s2.t1.c3")).when(DUE.upcoming()));
        stage.criterion(T2, "c1", criterion -> criterion.text(text("s2.t2.c1")).when(PROJECT.isTrue()));
    }
}
