package io.github.funnelkit.portfolio;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.TimeLimits;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the values of a portfolio take, refuse and print. */
class PortfolioValuesTest {

    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final SaleType PROJECT = FunnelStandard.PROJECT;
    private static final Stage INTENTION = FUNNEL.stage("intention");
    private static final Duration DAY = Duration.ofDays(1);

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("interval from -0.1 to 0.5: expected 0 to 1", () -> new Interval(-0.1, 0.5)),
                mistake("interval from 0.5 to 1.1: expected 0 to 1", () -> new Interval(0.5, 1.1)),
                mistake("interval from NaN to 1.0: expected 0 to 1", () -> new Interval(Double.NaN, 1)),
                mistake("-1 wins of 2 deals: expected 0 to 2", () -> Interval.wilson(-1, 2)),
                mistake("-1 wins of 2 deals: expected 0 to 2", () -> stage(-1, 2)),
                mistake("3 wins of 2 deals: expected 0 to 2", () -> stage(3, 2)),
                mistake("half-width 0 percentage points: expected 1 to 49", () -> new CalibrationRule(0, 20)),
                mistake("percentile 101: expected 1 to 100", () -> Durations.NONE.percentile(101)),
                mistake(
                        "0 customers, -1 of them without amount: expected 0 or more, and no more without amount than "
                                + "there are",
                        () -> new Tally(0, -1, Tally.NONE.amounts())),
                mistake("amount -1 CNY: expected 0 or more", () -> new Tally(1, 0, amounts("-1", "CNY"))),
                mistake(
                        "currency 'yuan': expected an ISO 4217 code of three capital letters, such as CNY",
                        () -> new Tally(1, 0, amounts("1", "yuan"))),
                mistake(
                        "amount 1E+120 CNY: expected at most 120 digits",
                        () -> new Tally(1, 0, amounts("1E+120", "CNY"))),
                mistake("win probability -0.01: expected 0 to 1", () -> WinDistribution.of(List.of(-0.01))),
                mistake("win probability NaN: expected 0 to 1", () -> WinDistribution.of(List.of(Double.NaN))),
                mistake(velocity(-1, 1, "PT24H"), () -> new Velocity("CNY", BigDecimal.ONE, -1, 1, DAY)),
                mistake(velocity(0, 0, "PT24H"), () -> new Velocity("CNY", BigDecimal.ONE, 0, 0, DAY)),
                mistake(velocity(3, 2, "PT24H"), () -> new Velocity("CNY", BigDecimal.ONE, 3, 2, DAY)),
                mistake(velocity(1, 1, "PT0S"), () -> new Velocity("CNY", BigDecimal.ONE, 1, 1, Duration.ZERO)),
                mistake(velocity(1, 1, "PT-24H"), () -> new Velocity("CNY", BigDecimal.ONE, 1, 1, DAY.negated())));
    }

    private static Arguments mistake(String message, ThrowingCallable call) {
        return arguments(message, call);
    }

    private static StageCalibration stage(long wins, long deals) {
        return new StageCalibration(PROJECT, INTENTION, deals, wins, CalibrationRule.DEFAULT);
    }

    private static SortedMap<String, BigDecimal> amounts(String amount, String currency) {
        return new TreeMap<>(Map.of(currency, new BigDecimal(amount)));
    }

    private static String velocity(long won, long closed, String cycle) {
        return won + " of " + closed + " deals won in " + cycle
                + " on average: expected at least one deal, no more won than closed, and some time";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void whatMakesNoSenseIsRefused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, P1D, 0.00",
        "1, 1, P1D, 900.00",
        "1, 3, PT36H, 200.00",
        "2, 3, PT0.000000001S, 51840000000000000.00"
    })
    void theVelocityIsAnAmountPerDay(long won, long closed, Duration cycle, BigDecimal perDay) {
        assertThat(new Velocity("CNY", BigDecimal.valueOf(900), won, closed, cycle).perDay())
                .isEqualTo(perDay);
    }

    @Test
    void theBoundsOfAnIntervalLieInside() {
        assertThat(new Interval(0.5, 0.5).contains(0.5)).isTrue();
        Interval interval = new Interval(0.25, 0.5);
        assertThat(Stream.of(0.24, 0.25, 0.3, 0.5, 0.51).map(interval::contains))
                .containsExactly(false, true, true, true, false);
    }

    @Test
    void distributionsAreEqualWhenTheirNumbersAre() {
        WinDistribution wins = WinDistribution.of(List.of(0.5, 0.25));
        assertThat(wins)
                .isEqualTo(WinDistribution.of(List.of(0.5, 0.25)))
                .hasSameHashCodeAs(WinDistribution.of(List.of(0.5, 0.25)))
                .isNotEqualTo(WinDistribution.of(List.of(0.5, 0.5)))
                .isNotEqualTo("2 deals")
                .doesNotHaveSameHashCodeAs(WinDistribution.of(List.of(0.5, 0.5)))
                .hasToString("2 deals, most likely 1 won");
    }

    @Test
    void theMostLikelyNumberIsTheSmallerOfTwoThatAreAsLikely() {
        assertThat(WinDistribution.of(List.of(0.5)).mostLikely()).isZero();
        assertThat(WinDistribution.of(List.of(1.0, 1.0)).mostLikely()).isEqualTo(2);
        assertThat(WinDistribution.of(List.of(0.5, 0.5, 0.5)).mostLikely()).isEqualTo(1);
    }

    @Test
    void aTallySaysAndAddsUpItsAmounts() {
        Tally tally = new Tally(3, 1, amounts("20.50", "EUR"));
        assertThat(tally).hasToString("3 customers, 1 without amount: 20.5 EUR");
        assertThat(tally.amount("EUR")).isEqualTo(new BigDecimal("20.5"));
        assertThat(tally.amount("CNY")).isEqualTo(BigDecimal.ZERO);
        assertThat(tally.merge(new Tally(1, 0, amounts("7", "CNY"))))
                .hasToString("4 customers, 1 without amount: 7 CNY + 20.5 EUR");
        assertThat(Tally.NONE).hasToString("0 customers");
    }

    @Test
    void onlyLongerDurationsAreLonger() {
        Durations durations = Durations.of(List.of(DAY.multipliedBy(3), DAY, DAY.multipliedBy(2)));
        assertThat(Stream.of(0, 1, 2, 3).map(days -> durations.longerThan(DAY.multipliedBy(days))))
                .containsExactly(3L, 2L, 1L, 0L);
        assertThat(durations.count()).isEqualTo(3);
        assertThat(durations.percentile(100)).contains(DAY.multipliedBy(3));
    }

    /** A stage whose deals are counted as commit. */
    private static Funnel small(String stage) {
        return Funnel.define("small", "1")
                .saleTypes(PROJECT)
                .stage(
                        stage,
                        part -> part.customerType(text("客户", "Customer"))
                                .forecastCategory(ForecastCategory.COMMIT)
                                .criterion(
                                        "one", c -> c.text(text("一", "One")).when(StandardFacts.TRIAL_AGREED.isTrue())))
                .build();
    }

    private static Movement movement(Funnel funnel) {
        return Movement.builder(funnel, TimeLimits.NONE, Instant.EPOCH).build();
    }

    @Test
    void whatIsOfOtherStagesOrAnotherFunnelDoesNotMerge() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.of(small("a"), List.of()).merge(Calibration.of(small("b"), List.of())))
                .withMessageEndingWith(": [project/a] and [project/b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> movement(small("a")).merge(movement(small("b"))))
                .withMessageEndingWith(": [project/, project/a] and [project/, project/b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> movement(FUNNEL).merge(movement(small("a"))))
                .withMessageContaining(" cannot take in what is of funnel 'small' 1");
    }

    @Test
    void aDealIsCountedAsItsStageSays() {
        Assessor<FactSheet> assessor = Assessor.of(small("a"), Clock.systemUTC());
        FactSheet agreed = FactSheet.empty().with(StandardFacts.TRIAL_AGREED, true);
        Money money = Money.of(1, "CNY");
        assertThat(OpenDeal.of(assessor.assess(PROJECT, agreed), money).category())
                .contains(ForecastCategory.COMMIT);
        assertThat(OpenDeal.of(assessor.assess(PROJECT, FactSheet.empty()), money)
                        .category())
                .isEmpty();
    }

    @Test
    void theStagesOfAnotherFunnelAreNotFound() {
        Calibration calibration = Calibration.of(FUNNEL, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calibration.stage("project", "won"))
                .withMessage("sale type 'project', stage 'won': " + FUNNEL.reference()
                        + " has no such stage for that sale type");
        assertThat(calibration.estimate(PROJECT, FunnelStandard.extended().stage("won")))
                .isEmpty();
        assertThat(calibration).hasToString(calibration.explain(Locale.ENGLISH));
    }
}
