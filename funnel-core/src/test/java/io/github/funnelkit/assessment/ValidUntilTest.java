package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.Facts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Until when an assessment is true of the same facts. */
class ValidUntilTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Day NEXT = Day.of("next", text("下一步", "Next"));
    private static final Days VISITS = Days.of("visits", text("拜访", "Visits"));
    private static final Day SEEN = Day.of("seen", text("见面", "Seen"));
    private static final Records PEOPLE = Records.of("people", text("人员", "People"), SEEN);
    private static final Flag LOST = Flag.of("lost", text("输单", "Lost"));

    private static Optional<LocalDate> validUntil(Condition condition, FactSheet facts) {
        Funnel funnel = Funnel.define("f", "1")
                .saleTypes(SALE)
                .stage(
                        "one",
                        stage -> stage.customerType(text("一", "One")).criterion(SALE, "c", c -> c.when(condition)))
                .build();
        return Assessor.of(funnel, Clock.systemUTC()).assess(SALE, facts, TODAY).validUntil();
    }

    private static FactSheet next(String day) {
        return FactSheet.empty().with(NEXT, LocalDate.parse(day));
    }

    @Test
    void anAgreedDayCountsUntilItIsOver() {
        assertThat(validUntil(NEXT.upcoming(), next("2026-12-01"))).contains(LocalDate.parse("2026-12-01"));
        assertThat(validUntil(new Not(NEXT.upcoming()), next("2026-12-01"))).contains(LocalDate.parse("2026-12-01"));
        assertThat(validUntil(NEXT.upcoming(), next("2026-11-23"))).contains(TODAY);
        assertThat(validUntil(NEXT.upcoming(), next("2026-11-22"))).isEmpty();
        assertThat(validUntil(NEXT.upcoming(), FactSheet.empty())).isEmpty();
    }

    @Test
    void whatIsToLieLongEnoughAgoIsWaitedFor() {
        Condition longAgo = NEXT.longAgo(Period.ofDays(30));
        assertThat(validUntil(longAgo, next("2026-11-20"))).contains(LocalDate.parse("2026-12-19"));
        assertThat(validUntil(longAgo, next("2026-01-20"))).isEmpty();
    }

    @Test
    void visitsToComeAndToAgeAreBothSeen() {
        Condition visited = VISITS.timesWithinLast(Period.ofDays(10), 2);
        FactSheet facts = FactSheet.empty()
                .with(
                        VISITS,
                        List.of(
                                LocalDate.parse("2026-01-05"),
                                LocalDate.parse("2026-01-06"),
                                LocalDate.parse("2026-12-20"),
                                LocalDate.parse("2026-12-24")));
        assertThat(validUntil(visited, facts)).contains(LocalDate.parse("2026-12-23"));
    }

    @Test
    void eachRecordCounts() {
        List<FactSheet> people = Stream.of("2026-10-01", "2026-11-01")
                .map(day -> FactSheet.empty().with(SEEN, LocalDate.parse(day)))
                .toList();
        assertThat(validUntil(
                        PEOPLE.every(SEEN.withinLast(Period.ofDays(60))),
                        FactSheet.empty().with(PEOPLE, people)))
                .contains(LocalDate.parse("2026-11-29"));
    }

    @Test
    void anEndingThatTimeBringsCounts() {
        Funnel funnel = Funnel.define("f", "1")
                .saleTypes(SALE)
                .stage(
                        "one",
                        stage -> stage.customerType(text("一", "One")).criterion(SALE, "c", c -> c.when(LOST.isFalse())))
                .ending(
                        "forgotten",
                        ending -> ending.kind(EndingKind.NONE)
                                .label(text("遗忘", "Forgotten"))
                                .when(NEXT.longAgo(Period.ofDays(100))))
                .build();
        Assessment assessment = Assessor.of(funnel, Clock.systemUTC())
                .assess(SALE, next("2026-11-20").with(LOST, false), TODAY);
        assertThat(assessment.validUntil()).contains(LocalDate.parse("2027-02-27"));
    }

    @Provide
    Arbitrary<RandomFunnels.Case> cases() {
        return RandomFunnels.cases();
    }

    /** Nothing changes before, and on the day after some check does, as the rules say that are asked day by day. */
    @Property
    void nothingChangesBeforeAndSomethingAfter(@ForAll("cases") RandomFunnels.Case random) {
        Assessor<FactSheet> assessor = Assessor.of(random.funnel(), Clock.systemUTC());
        LocalDate from = RandomFacts.TODAY;
        Assessment first = assessor.assess(random.saleType(), random.facts(), from);
        Optional<LocalDate> until = first.validUntil();
        Statistics.label("changes").collect(until.isPresent());
        LocalDate looked = from.plusDays(800);
        LocalDate last = until.filter(day -> day.isBefore(looked)).orElse(looked);
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1 + day.toEpochDay() % 3)) {
            Assessment later = assessor.assess(random.saleType(), random.facts(), day);
            assertThat(later.outcomes()).as("%s", day).isEqualTo(first.outcomes());
            assertThat(later.lapsed()).hasSameSizeAs(first.lapsed());
        }
        if (until.isPresent()) {
            assertThat(until.get()).isAfterOrEqualTo(from);
            assertThat(outcomes(random, until.get().plusDays(1))).isNotEqualTo(outcomes(random, until.get()));
        }
    }

    private static List<Object> outcomes(RandomFunnels.Case random, LocalDate day) {
        Stream<Condition> beside = Stream.concat(
                random.funnel().endings().stream().flatMap(ending -> ending.when().stream()),
                random.funnel().guides().stream().flatMap(guide -> guide.when().stream()));
        Stream<Condition> asked = random.funnel().stages(random.saleType()).stream()
                .flatMap(stage -> stage.criteria(random.saleType()).stream())
                .map(Criterion::requirement);
        return Stream.concat(asked, beside)
                .flatMap(condition -> outcomes(condition, random.facts(), day))
                .toList();
    }

    private static Stream<Object> outcomes(Condition condition, Facts facts, LocalDate day) {
        if (!(condition instanceof Check check)) {
            return condition.parts().stream().flatMap(part -> outcomes(part, facts, day));
        }
        if (check.ofRecords().isEmpty()) {
            return Stream.of(check.outcome(facts, day));
        }
        return facts.known(check.arguments().facts().get(0)) instanceof Collection<?> records
                ? records.stream().flatMap(each -> outcomes(check.ofRecords().get(), (FactSheet) each, day))
                : Stream.empty();
    }
}
