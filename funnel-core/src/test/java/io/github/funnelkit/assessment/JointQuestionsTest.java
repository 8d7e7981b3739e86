package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.plan.DayPlans;
import io.github.funnelkit.internal.plan.SalePath;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of two values, or twice of one, is judged by compiled code as it is plainly, whatever values a host gives. */
class JointQuestionsTest {

    private static final int AT_ONCE = 1;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));

    private static final Quantity BID = Quantity.of("bid", "EUR", text("报价", "Bid"));
    private static final Quantity BUDGET = Quantity.of("budget", "EUR", text("预算", "Budget"));
    private static final Count PAIN = Count.of("pain", "", text("痛点", "Pain")).withBounds(Bounds.of(-2, 3));
    private static final Count CHAMPION = Count.of("champion", "", text("支持者", "Champion"));
    private static final Sum SCORE = Sum.of("score", text("得分", "Score"), PAIN).plus(CHAMPION, -2);
    private static final Sum TOTAL = Sum.of("total", text("合计", "Total"), BID, BUDGET);
    private static final Day ISSUED = Day.of("issued", text("发出", "Issued"));
    private static final Day DUE = Day.of("due", text("到期", "Due"));
    private static final Days VISITS = Days.of("visits", text("拜访", "Visits"));

    private record Host(
            @Nullable Number bid,
            @Nullable Number budget,
            @Nullable Number pain,
            @Nullable Number champion,
            @Nullable LocalDate issued,
            @Nullable LocalDate due,
            @Nullable List<LocalDate> visits) {}

    private static final FactBinding<Host> BINDING = FactBinding.of(Host.class)
            .bind(BID, Host::bid)
            .bind(BUDGET, Host::budget)
            .bind(PAIN, Host::pain)
            .bindFactValue(
                    CHAMPION,
                    host -> Long.valueOf(7).equals(host.champion)
                            ? FactValue.none()
                            : FactValue.ofNullable(host.champion))
            .bind(ISSUED, Host::issued)
            .bind(DUE, Host::due)
            .bind(VISITS, Host::visits)
            .build();

    static Stream<Condition> conditions() {
        return Stream.of(
                BID.atLeast(FactShare.of(BUDGET)),
                BID.moreThan(BUDGET.percent(50)),
                BID.atMost(new FactShare(BUDGET, new BigDecimal("33.333"))),
                BID.lessThan(new FactShare(BUDGET, new BigDecimal("0.0000000001"))),
                BID.equalTo(FactShare.of(BUDGET)),
                BID.equalTo(new FactShare(BUDGET, new BigDecimal("-100"))),
                PAIN.moreThan(FactShare.of(CHAMPION)),
                BID.atLeast(100).and(BID.atMost(FactShare.of(BUDGET))),
                SCORE.atLeast(1),
                SCORE.lessThan(-3),
                SCORE.between(-2, 2),
                TOTAL.moreThan(new BigDecimal("200.5")),
                TOTAL.equalTo(200),
                TOTAL.atLeast(new BigDecimal("1e15")),
                DUE.after(ReferenceDay.of(ISSUED)),
                DUE.notBefore(ReferenceDay.of(ISSUED).plus(Period.ofMonths(1))),
                DUE.notAfter(ReferenceDay.of(ISSUED).minus(Period.ofDays(20))),
                DUE.before(ReferenceDay.of(ISSUED).plus(Period.ofYears(999_999_999))),
                DUE.upcoming().or(DUE.withinLast(Period.ofDays(9))),
                BID.atLeast(100).or(BID.atMost(50)).and(BID.moreThan(new BigDecimal("30.5"))),
                PAIN.atLeast(1).and(PAIN.lessThan(3)),
                PAIN.atMost(-1),
                PAIN.atLeast(-1).and(PAIN.lessThan(0)),
                PAIN.between(-2, -1).or(PAIN.equalTo(3)),
                PAIN.lessThan(FactShare.of(CHAMPION)),
                VISITS.timesWithinLast(Period.ofDays(30), 2),
                VISITS.noneWithinLast(Period.ofDays(30)));
    }

    private static Host host(Random random) {
        return new Host(
                amount(random),
                amount(random),
                one(random, 0, 1, 3L, new BigDecimal("2.0"), -1, -2L, new BigDecimal("-1.0")),
                one(random, 0, 2L, 7L, 2_000_000_000_000L, BigDecimal.valueOf(3)),
                day(random),
                day(random),
                days(random));
    }

    private static @Nullable Number amount(Random random) {
        return one(
                random,
                100,
                -100L,
                50,
                BigDecimal.valueOf(200),
                new BigDecimal("100.00"),
                new BigDecimal("100.5"),
                new BigDecimal("-0.5"),
                BigDecimal.valueOf(1_000_000_000_001_000L),
                2_000_000_000_000_000L,
                new BigDecimal("1e20"),
                99.9,
                0);
    }

    private static @Nullable LocalDate day(Random random) {
        return one(random, TODAY, TODAY.minusDays(20), TODAY.plusMonths(1), TODAY.minusDays(8), TODAY.plusDays(1));
    }

    private static @Nullable List<LocalDate> days(Random random) {
        if (random.nextInt(6) == 0) {
            return null;
        }
        List<LocalDate> days = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            days.add(TODAY.minusDays(random.nextInt(4) * 15L - 5));
        }
        return random.nextBoolean() ? days : days.stream().distinct().sorted().toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <V> @Nullable V one(Random random, V... values) {
        int drawn = random.nextInt(values.length + 1);
        return drawn == values.length ? null : Arrays.asList(values).get(drawn);
    }

    private static Funnel funnel(Condition condition) {
        return Funnel.define("joint", "1")
                .holds(Holding.STANDING)
                .saleTypes(SALE)
                .stage(
                        "only",
                        stage -> stage.customerType(text("客户", "Customer"))
                                .criterion(
                                        "asked",
                                        c -> c.text(text("准则", "Criterion")).when(condition)))
                .build();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void isJudgedAsItIsPlainly(Condition condition) {
        Funnel funnel = funnel(condition);
        Assessor<Host> ofHosts = new Assessor<>(funnel, BINDING, Clock.systemUTC(), AT_ONCE);
        Assessor<FactSheet> ofSheets =
                new Assessor<>(funnel, FactBinding.ofSheets(BINDING.facts()), Clock.systemUTC(), AT_ONCE);
        Random random = new Random(1);
        for (int i = 0; i < 1500; i++) {
            Host host = host(random);
            FactSheet sheet = BINDING.sheet(host);
            LocalDate day = TODAY.plusDays(i / 500);
            Outcome expected = condition.outcome(sheet, day);
            assertThat(outcome(ofHosts.judge(SALE, host, day))).as("%s", host).isEqualTo(expected);
            assertThat(outcome(ofHosts.assess(SALE, host, day).outcomes()))
                    .as("%s", host)
                    .isEqualTo(expected);
            assertThat(ofHosts.assess(SALE, host, day).facts().value(BID)).isEqualTo(valueOnSheet(funnel, sheet));
            assertThat(outcome(ofSheets.judge(SALE, sheet, day)))
                    .as("%s", sheet)
                    .isEqualTo(expected);
            assertThat(outcome(ofSheets.assess(SALE, sheet, day).outcomes()))
                    .as("%s", sheet)
                    .isEqualTo(expected);
        }
    }

    private static FactValue<Number> valueOnSheet(Funnel funnel, FactSheet sheet) {
        return funnel.criteria().get(0).requirement().facts().contains(BID) ? sheet.value(BID) : FactValue.unknown();
    }

    private static Outcome outcome(Outcomes outcomes) {
        return outcomes.outcome(outcomes.funnel().criteria().get(0));
    }

    /** Otherwise a host that runs for days would be judged slowly from the second one on. */
    @ParameterizedTest
    @MethodSource("conditions")
    void isAskedAlikeOnOtherDays(Condition condition) {
        DayPlans plans = new DayPlans(SalePath.byFacts(funnel(condition), SALE, BINDING.facts()));

        assertThat(plans.on(TODAY).evaluatesLike(plans.on(TODAY.plusDays(40)))).isTrue();
    }
}
