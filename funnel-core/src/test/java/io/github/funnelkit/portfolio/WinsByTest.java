package io.github.funnelkit.portfolio;

import static io.github.funnelkit.portfolio.SimulatedStays.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.funnelkit.portfolio.SimulatedStays.Regime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WinsByTest {

    private static StageStay stay(String deal, int since, int until, StayEnd end) {
        return new StageStay(
                deal,
                "sale",
                "only",
                START.plusDays(since),
                end == StayEnd.OPEN ? Optional.empty() : Optional.of(START.plusDays(until)),
                end,
                end == StayEnd.MOVED ? Optional.of("next") : Optional.empty());
    }

    private static List<StageStay> random(Random random, int number) {
        List<StageStay> stays = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int since = random.nextInt(60);
            stays.add(stay(
                    "D" + i,
                    since,
                    since + random.nextInt(30),
                    List.of(StayEnd.values()).get(random.nextInt(4))));
        }
        return stays;
    }

    /** Written by the textbook, one age after the other, each with a look at every stay. */
    private static double[] productLimit(List<StageStay> stays, LocalDate from, LocalDate asOf, int until) {
        double staying = 1;
        double won = 0;
        double lost = 0;
        double moved = 0;
        for (int age = 0; age <= until; age++) {
            double atRisk = 0;
            double[] ends = new double[3];
            for (StageStay stay : stays) {
                boolean isOpen = stay.until().isEmpty() || stay.until().get().isAfter(asOf);
                LocalDate last = isOpen ? asOf : stay.until().get();
                if (stay.since().isAfter(asOf) || last.isBefore(from)) {
                    continue;
                }
                LocalDate day = stay.since().plusDays(age);
                if (day.isBefore(from) || day.isAfter(last)) {
                    continue;
                }
                atRisk++;
                if (!isOpen && day.equals(last)) {
                    ends[List.of(StayEnd.WON, StayEnd.LOST, StayEnd.MOVED).indexOf(stay.end())]++;
                }
            }
            if (atRisk > 0) {
                won += staying * ends[0] / atRisk;
                lost += staying * ends[1] / atRisk;
                moved += staying * ends[2] / atRisk;
                staying *= 1 - (ends[0] + ends[1] + ends[2]) / atRisk;
            }
        }
        return new double[] {staying, won, lost, moved};
    }

    @Property
    void theCurveIsThatOfAProductLimitWrittenByTheTextbook(@ForAll long seed) {
        Random random = new Random(seed);
        List<StageStay> stays = random(random, 1 + random.nextInt(60));
        LocalDate from = START.plusDays(random.nextInt(40));
        LocalDate asOf = from.plusDays(random.nextInt(40));
        List<IncidenceStep> curve =
                new StayHistory(from, asOf, stays).counts("sale", "only").curve();
        for (IncidenceStep step : curve) {
            double[] expected = productLimit(stays, from, asOf, step.age());
            assertThat(step.staying()).isCloseTo(expected[0], within(1e-9));
            assertThat(step.won()).isCloseTo(expected[1], within(1e-9));
            assertThat(step.lost()).isCloseTo(expected[2], within(1e-9));
            assertThat(step.moved()).isCloseTo(expected[3], within(1e-9));
            assertThat(step.staying() + step.won() + step.lost() + step.moved()).isCloseTo(1, within(1e-9));
        }
    }

    @Property
    void thePartsInAnyOrderGiveTheWhole(@ForAll long seed) {
        Random random = new Random(seed);
        List<StageStay> stays = random(random, 40);
        LocalDate from = START.plusDays(10);
        LocalDate asOf = START.plusDays(50);
        StayHistory whole = new StayHistory(from, asOf, stays);
        Collections.shuffle(stays, random);
        StayHistory one = new StayHistory(from, asOf, stays.subList(0, 15));
        StayHistory other = new StayHistory(from, asOf, stays.subList(15, 40));
        assertThat(one.merge(other)).isEqualTo(whole);
        assertThat(other.merge(one)).isEqualTo(whole);
        assertThat(one.counts("sale", "only").merge(other.counts("sale", "only")))
                .isEqualTo(whole.counts("sale", "only"));
        assertThat(StayCounts.NONE.merge(whole.counts("sale", "only"))).isEqualTo(whole.counts("sale", "only"));
    }

    /** Worked out by hand: of 4 stays one is lost at age 1, one won at age 2, one seen to age 3, one won at age 4. */
    @Test
    void aCurveIsWhatOneWorksOutByHand() {
        List<StageStay> stays = List.of(
                stay("A", 0, 1, StayEnd.LOST),
                stay("B", 0, 2, StayEnd.WON),
                stay("C", 7, 0, StayEnd.OPEN),
                stay("D", 0, 4, StayEnd.WON));
        StayHistory history = new StayHistory(START, START.plusDays(10), stays);
        assertThat(history.counts("sale", "only").curve())
                .containsExactly(
                        new IncidenceStep(1, 4, 0.75, 0, 0.25, 0),
                        new IncidenceStep(2, 3, 0.5, 0.25, 0.25, 0),
                        new IncidenceStep(4, 1, 0, 0.75, 0.25, 0));
        // of those who still stand there at the age of 3, all are won at the age of 4
        assertThat(WinsBy.of(history, START.plusDays(11)).deals())
                .containsExactly(new DealChance("C", "sale", "only", 3, 1));
    }

    /** Where there is one stage alone, nothing is drawn anywhere. */
    @Property(tries = 50)
    void anOpenDealGoesOnFromItsAge(@ForAll long seed) {
        Random random = new Random(seed);
        List<StageStay> stays = random(random, 60).stream()
                .filter(stay -> stay.end() != StayEnd.MOVED)
                .toList();
        LocalDate from = START.plusDays(5);
        LocalDate asOf = START.plusDays(60);
        for (DealChance deal :
                WinsBy.of(new StayHistory(from, asOf, stays), asOf.plusDays(9)).deals()) {
            double[] now = productLimit(stays, from, asOf, deal.age());
            double[] then = productLimit(stays, from, asOf, deal.age() + 9);
            double expected = now[0] < 1e-12 ? 0 : (then[1] - now[1]) / now[0];
            if (now[0] > 1e-12) {
                assertThat(deal.probability()).isCloseTo(expected, within(1e-9));
            }
        }
    }

    @net.jqwik.api.Tag("slow")
    @Property(tries = 30)
    void whatHappensLaterChangesNoEarlierForecast(@ForAll long seed) {
        Random random = new Random(seed);
        List<StageStay> stays = SimulatedStays.stays(random, Regime.CONSTANT, 60, 200);
        LocalDate day = START.plusDays(150);
        List<StageStay> others = new ArrayList<>();
        for (StageStay stay : stays) {
            boolean isLater = stay.until().filter(until -> until.isAfter(day)).isPresent();
            if (stay.since().isAfter(day)) {
                continue; // never happened
            }
            others.add(
                    isLater
                            ? new StageStay(
                                    stay.deal(),
                                    stay.saleType(),
                                    stay.stage(),
                                    stay.since(),
                                    Optional.of(day.plusDays(1 + random.nextInt(9))),
                                    StayEnd.WON,
                                    Optional.empty())
                            : stay);
        }
        LocalDate last = START.plusDays(900);
        WinsBy forecast = WinsBy.of(new StayHistory(START, last, stays).knownOn(day), day.plusDays(60));
        WinsBy other = WinsBy.of(new StayHistory(START, last, others).knownOn(day), day.plusDays(60));
        assertThat(other).isEqualTo(forecast);
        BacktestCut cut = Backtest.of(new StayHistory(START, last, stays), List.of(day), 60)
                .cuts()
                .get(0);
        BacktestCut otherCut = Backtest.of(new StayHistory(START, last, others), List.of(day), 60)
                .cuts()
                .get(0);
        assertThat(List.of(otherCut.expected(), otherCut.p10(), otherCut.p90(), otherCut.expectedByStage()))
                .isEqualTo(List.of(cut.expected(), cut.p10(), cut.p90(), cut.expectedByStage()));
    }

    /** Deals go their true ways, and a forecast of the wins of a quarter is made after 700 days. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Regime.class)
    void forecastsHoldWhereDealsGoOnAsThoseBeforeThem(Regime regime) {
        SimulatedCover cover = SimulatedCover.of(regime, 15, 1_000);
        assertThat(cover.expectedByStage() / cover.won()).isGreaterThan(1.25);
        if (regime == Regime.DRIFTING) {
            // deals are won more seldom than before, which nothing in the history says
            assertThat(cover.expected() / cover.won()).isBetween(1.05, 1.35);
        } else {
            assertThat(cover.expected() / cover.won()).isBetween(0.88, 1.12);
            // of 15 that is 12 on average; SimulatedCover as a program tells it of as many as it is asked for
            assertThat(cover.inBand()).isBetween(0.6, 1.0);
        }
    }

    @Test
    void delayedEntryIsNoRisk() {
        List<StageStay> stays = SimulatedStays.stays(new Random(5), Regime.CONSTANT, 4_000, 730);
        LocalDate asOf = START.plusDays(730);
        List<IncidenceStep> whole =
                new StayHistory(START, asOf, stays).counts("sale", "first").curve();
        List<IncidenceStep> late = new StayHistory(START.plusDays(400), asOf, stays)
                .counts("sale", "first")
                .curve();
        // the truth: of 0.001, 0.008 and 0.02 a day, 29 of 1,000 end each day
        double truth = 1 - Math.pow(1 - 0.029, 61);
        for (List<IncidenceStep> curve : List.of(whole, late)) {
            IncidenceStep at60 = curve.stream()
                    .filter(step -> step.age() <= 60)
                    .reduce((first, second) -> second)
                    .orElseThrow();
            assertThat(1 - at60.staying()).isCloseTo(truth, within(0.03));
            assertThat(at60.won()).isCloseTo(truth / 29, within(0.01));
        }
    }

    @Test
    void whatItSaysIsWorded() {
        StayHistory history = new StayHistory(
                START,
                START.plusDays(20),
                List.of(stay("A", 0, 4, StayEnd.WON), stay("B", 0, 4, StayEnd.LOST), stay("C", 19, 0, StayEnd.OPEN)));
        assertThat(WinsBy.of(history, START.plusDays(40)).toString())
                .startsWith("by 2024-02-10 0.5 of 1 open deal won (P10 0, P90 1)\nIt is taken for granted");
        assertThat(Backtest.of(history, List.of(START.plusDays(3)), 2)).hasToString("""
            0.0 wins forecast, 1 came; P10 to P90 held on 0 of 1 day; Brier score 0.5000
            The plain rates of the stages, which do not know the time: 0.0 wins; Brier score 0.5000
            - 2024-01-04: by 2024-01-06 0.0 of 2 open deals won (P10 0, P90 0); 1 came\
            """);
    }

    @Test
    void whatCannotBeIsRefused() {
        StayHistory history = new StayHistory(START, START.plusDays(20), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WinsBy.of(history, START.plusDays(20)))
                .withMessage("wins by 2024-01-21 as of 2024-01-21: expected a later day, and at most 3650 days later");
        assertThatIllegalArgumentException().isThrownBy(() -> history.knownOn(START.plusDays(21)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Backtest.of(history, List.of(START.plusDays(10)), 11))
                .withMessage("a forecast on 2024-01-11 of what is won by 2024-01-22 cannot be tested: expected the "
                        + "history, which ends on 2024-01-21, to reach as far");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stay("A", 5, 4, StayEnd.WON))
                .withMessage("deal 'A', stage 'only': until 2024-01-05 is before since 2024-01-06: expected the same "
                        + "day or a later one");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new StageStay("A", "sale", "only", START, Optional.empty(), StayEnd.WON, Optional.empty()))
                .withMessage("deal 'A', stage 'only': WON with no end and no next stage: expected an end unless it is "
                        + "OPEN, and a next stage when it is MOVED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.merge(new StayHistory(START, START.plusDays(19), List.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeCount(-1, 0, 0, 0, 0));
    }
}
