package io.github.funnelkit.portfolio;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deals that have ended, as their facts say: counted apart, and in no pipeline. */
class EndedDealsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final SaleType NEW = SaleType.of("new", text("新购", "New"));
    private static final SaleType MORE = SaleType.of("more", text("增购", "More"));
    private static final Flag WANTED = Flag.of("wanted", text("有意向", "Wants it"));
    private static final Flag LOST = Flag.of("lost", text("已丢", "Lost"));
    private static final Flag WON = Flag.of("won", text("已赢", "Won"));
    private static final Funnel FUNNEL = Funnel.define("ends", "1")
            .saleTypes(NEW, MORE)
            .stage(
                    "lead",
                    s -> s.customerType(text("线索", "Lead"))
                            .winProbability(20)
                            .criterion("wanted", c -> c.when(WANTED.isTrue())))
            .ending(
                    "closed-lost",
                    e -> e.lost().label(text("丢单", "Closed lost")).when(LOST.isTrue()))
            .ending("closed-won", e -> e.won().label(text("赢单", "Closed won")).when(WON.isTrue()))
            .ending("abandoned", EndingBuilder::neither)
            .build();
    private static final Assessor<FactSheet> ASSESSOR = Assessor.of(FUNNEL, Clock.systemUTC());

    private record Deal(Assessment assessment, Money amount) {}

    private static List<Deal> deals(Random random, int number) {
        List<Deal> deals = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            FactSheet.Builder facts = FactSheet.builder();
            for (Flag flag : List.of(WANTED, LOST, WON)) {
                if (random.nextBoolean()) {
                    facts.set(flag, random.nextInt(3) == 0);
                }
            }
            Assessment assessment = ASSESSOR.assess(random.nextBoolean() ? NEW : MORE, facts.build(), TODAY);
            deals.add(new Deal(assessment, Money.of(random.nextInt(1_000), random.nextBoolean() ? "CNY" : "EUR")));
        }
        return deals;
    }

    private static Summary summary(List<Deal> deals) {
        SummaryBuilder summary = Summary.builder(FUNNEL);
        deals.forEach(deal -> summary.add(deal.assessment(), deal.amount()));
        return summary.build();
    }

    private static Tally tally(List<Deal> deals) {
        Tally.Counter counter = new Tally.Counter();
        deals.forEach(deal -> counter.add(deal.amount()));
        return counter.tally();
    }

    @Property(tries = 50)
    void eachDealIsCountedOnceAtItsEndingOrAtItsStage(@ForAll long seed) {
        List<Deal> deals = deals(new Random(seed), 60);
        Summary summary = summary(deals);
        List<Deal> open = deals.stream()
                .filter(deal -> deal.assessment().ending().isEmpty())
                .toList();
        assertThat(summary.customers()).isEqualTo(tally(open));
        assertThat(summary.endings())
                .extracting(each -> each.saleType() + " " + each.ending())
                .containsExactly(
                        "new closed-lost",
                        "new closed-won",
                        "new abandoned",
                        "more closed-lost",
                        "more closed-won",
                        "more abandoned");
        for (EndingSummary each : summary.endings()) {
            assertThat(each.customers())
                    .isEqualTo(tally(deals.stream()
                            .filter(deal -> deal.assessment()
                                            .ending()
                                            .map(Ending::id)
                                            .filter(each.ending()::equals)
                                            .isPresent()
                                    && deal.assessment().saleType().id().equals(each.saleType()))
                            .toList()));
        }
        assertThat(summary.ended().merge(summary.customers())).isEqualTo(tally(deals));
        assertThat(summary.blockers()).isEqualTo(summary(open).blockers()); // nothing keeps a deal that has ended
    }

    @Property(tries = 50)
    void theSummariesOfPartsGiveThatOfTheWhole(@ForAll long seed) {
        Random random = new Random(seed);
        List<Deal> deals = deals(random, 40);
        int cut = random.nextInt(deals.size());
        Summary first = summary(deals.subList(0, cut));
        Summary second = summary(deals.subList(cut, deals.size()));
        assertThat(first.merge(second)).isEqualTo(summary(deals)).isEqualTo(second.merge(first));
        assertThat(Summary.builder(FUNNEL).add(first).add(second).build()).isEqualTo(summary(deals));
        assertThat(Summary.empty(FUNNEL).merge(first)).isEqualTo(first);
    }

    @Property(tries = 20)
    void aForecastIsThatOfTheOpenDeals(@ForAll long seed) {
        List<Deal> deals = deals(new Random(seed), 30);
        List<OpenDeal> all = deals.stream()
                .map(deal -> OpenDeal.of(deal.assessment(), deal.amount()))
                .toList();
        List<OpenDeal> open = deals.stream()
                .filter(deal -> deal.assessment().ending().isEmpty())
                .map(deal -> OpenDeal.of(deal.assessment(), deal.amount()))
                .toList();
        Forecast forecast = Forecast.of(all);
        assertThat(forecast.ended()).isEqualTo(all.size() - open.size());
        assertThat(forecast.currencies()).isEqualTo(Forecast.of(open).currencies());
        assertThat(forecast.bases()).isEqualTo(Forecast.of(open).bases());
        assertThat(forecast.unweighed()).isEqualTo(Forecast.of(open).unweighed());
    }

    @Test
    void itIsSaidWhatHasEnded() {
        Assessment lost =
                ASSESSOR.assess(NEW, FactSheet.builder().set(LOST, true).build(), TODAY);
        Assessment lead =
                ASSESSOR.assess(NEW, FactSheet.builder().set(WANTED, true).build(), TODAY);
        Summary summary = Summary.builder(FUNNEL)
                .add(lost, Money.of(300, "CNY"))
                .add(lead, Money.of(500, "CNY"))
                .build();
        assertThat(summary.ending("new", "closed-lost").customers().amount("CNY"))
                .isEqualTo(new BigDecimal("300"));
        assertThat(summary.ending("new", "closed-lost").kind()).isEqualTo(EndingKind.LOST);
        assertThat(summary.explain(FUNNEL, Locale.ENGLISH)).isEqualTo("""
            ends 1: 1 customer, 500 CNY; weighted 100 CNY
            - New · Lead: 1 customer, 500 CNY; weighted 100 CNY
            Ended, and not among these: 1 customer, 300 CNY
            - New · Closed lost: 1 customer, 300 CNY\
            """);
        Forecast forecast =
                Forecast.of(List.of(OpenDeal.of(lost, Money.of(300, "CNY")), OpenDeal.of(lead, Money.of(500, "CNY"))));
        assertThat(forecast.assumptions())
                .extracting(each -> each.in(Locale.ENGLISH))
                .contains("1 deal has ended, and is in no total and no month.");
        assertThat(summary.ending("new", "abandoned").customers()).isEqualTo(Tally.NONE);
        assertThatThrownBy(() -> summary.ending("new", "abandonned"))
                .hasMessage(
                        "sale type 'new', ending 'abandonned': funnel 'ends' 1 has no such ending for that sale type");
    }

    /** By one rule, wherever deals are counted: by the facts, or by the record where the facts justify it. */
    @ParameterizedTest
    @CsvSource({
        "true, true, closed-won, closed-won",
        "true, true, closed-won, closed-lost",
        "true, , abandoned, abandoned",
        ", , abandoned, abandoned",
        "true, , , closed-won",
        "true, false, , closed-won",
    })
    void whatCountsAsEnded(Boolean wanted, Boolean won, String ended, String claimed) {
        FactSheet facts = FactSheet.builder().set(WANTED, wanted).set(WON, won).build();
        Assessment assessment = ASSESSOR.assess(NEW, facts, TODAY).claiming(FUNNEL.ending(claimed));
        boolean isSo = claimed.equals(ended);
        boolean byFacts = Boolean.TRUE.equals(won);
        String as = byFacts ? "closed-won" : isSo ? ended : null;

        assertThat(assessment.ending().isPresent()).isEqualTo(byFacts);
        assertThat(assessment.endedAs().map(Ending::id)).isEqualTo(Optional.ofNullable(as));
        Money amount = Money.of(300, "CNY");
        Summary summary = Summary.builder(FUNNEL).add(assessment, amount).build();
        assertThat(summary.ended().customers()).isEqualTo(as == null ? 0 : 1);
        assertThat(summary.customers().customers()).isEqualTo(as == null ? 1 : 0);
        if (as != null) {
            assertThat(summary.ending("new", as).customers().customers()).isOne();
            assertThat(summary.blockers()).isEqualTo(Summary.empty(FUNNEL).blockers());
        }
        assertThat(OpenDeal.of(assessment, amount).ended()).isEqualTo(as != null);
        Calibration none = Calibration.of(FUNNEL, List.of());
        assertThat(OpenDeal.of(assessment, amount, none).ended()).isEqualTo(as != null);
        Optional<EndingKind> kind =
                Optional.ofNullable(as).map(id -> FUNNEL.ending(id).kind());
        assertThat(DealSnapshot.of("d", assessment, amount).ending()).isEqualTo(kind);
        assertThat(ClosedDeal.of(assessment).isPresent())
                .isEqualTo(kind.filter(each -> each != EndingKind.NONE).isPresent());
    }
}
