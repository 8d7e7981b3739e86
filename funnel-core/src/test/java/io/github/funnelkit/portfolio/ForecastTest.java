package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.WinProbability;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final Simulation SIMULATION = Simulation.seeded(42);

    private static OpenDeal deal(String amount, String percent) {
        return OpenDeal.of(Money.of(new BigDecimal(amount), "CNY"), WinProbability.parse(percent));
    }

    /** Small, but no two sums are the same and nothing is symmetric. */
    private static List<OpenDeal> eight() {
        return List.of(
                deal("100.25", "10"),
                deal("200.5", "25"),
                deal("401", "50"),
                deal("802", "12.5").withClosing(DECEMBER),
                deal("1604", "90").withClosing(DECEMBER),
                deal("3208", "33.3").withClosing(JANUARY),
                deal("6416", "50").withClosing(JANUARY),
                deal("12832", "5").withClosing(JANUARY));
    }

    /** How likely each sum is, by looking at every outcome. */
    private static SortedMap<BigDecimal, Double> outcomes(List<OpenDeal> deals) {
        SortedMap<BigDecimal, Double> likely = new TreeMap<>();
        for (int outcome = 0; outcome < 1 << deals.size(); outcome++) {
            double product = 1;
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < deals.size(); i++) {
                double chance = deals.get(i).weight().percent().doubleValue() / 100;
                boolean won = (outcome >> i & 1) == 1;
                product *= won ? chance : 1 - chance;
                sum = won ? sum.add(deals.get(i).amount().amount()) : sum;
            }
            likely.merge(Money.plain(sum), product, Double::sum);
        }
        return likely;
    }

    private static BigDecimal trueQuantile(SortedMap<BigDecimal, Double> likely, int percent) {
        double sum = 0;
        for (Map.Entry<BigDecimal, Double> each : likely.entrySet()) {
            sum += each.getValue();
            if (sum >= percent / 100.0) {
                return each.getKey();
            }
        }
        return likely.lastKey();
    }

    @Test
    void theExpectedAmountIsThatOfAllOutcomes() {
        Outlook total = Forecast.of(eight(), SIMULATION).in("CNY").total();
        double expected = outcomes(eight()).entrySet().stream()
                .mapToDouble(each -> each.getKey().doubleValue() * each.getValue())
                .sum();
        assertThat(total.expected().doubleValue()).isCloseTo(expected, within(1e-8));
        assertThat(total.expected()).isEqualByComparingTo("6722.364");
        assertThat(total.amount()).isEqualByComparingTo("25563.75");
        assertThat(total.wins().deals()).isEqualTo(8);
    }

    @Test
    void theTrueQuantilesLieWithinTheStatedErrorInAtLeast95Percent() {
        SortedMap<BigDecimal, Double> likely = outcomes(eight());
        int seeds = 200;
        int[] inside = new int[3];
        for (int seed = 0; seed < seeds; seed++) {
            Outlook total =
                    Forecast.of(eight(), new Simulation(seed, 1_000)).in("CNY").total();
            List<Quantile> found = List.of(total.p10(), total.p50(), total.p90());
            for (int i = 0; i < 3; i++) {
                BigDecimal truth = trueQuantile(likely, found.get(i).percent());
                assertThat(found.get(i).amount())
                        .isBetween(found.get(i).low(), found.get(i).high());
                inside[i] += truth.compareTo(found.get(i).low()) >= 0
                                && truth.compareTo(found.get(i).high()) <= 0
                        ? 1
                        : 0;
            }
        }
        for (int i = 0; i < 3; i++) {
            // 95 % of 200, less three standard deviations
            assertThat(inside[i]).as("quantile %s", i).isGreaterThanOrEqualTo(181);
        }
    }

    @Test
    void theRanksOfTheBoundsHold95PercentOfTheBinomialDistribution() {
        for (int draws : new int[] {1_000, 4_321}) {
            long[] sorted = new long[draws];
            for (int i = 0; i < draws; i++) {
                sorted[i] = i + 1L;
            }
            for (int percent : new int[] {10, 50, 90}) {
                Quantile ranks = Quantile.of(percent, sorted, 0);
                BinomialDistribution below = new BinomialDistribution(draws, percent / 100.0);
                double held = below.cumulativeProbability(ranks.high().intValueExact() - 1)
                        - below.cumulativeProbability(ranks.low().intValueExact() - 1);
                assertThat(held).as("%s of %s", percent, draws).isBetween(0.95, 0.962);
                assertThat(ranks.amount().doubleValue()).isCloseTo(Math.ceil(draws * percent / 100.0), within(0.1));
            }
        }
    }

    /** The nearest rank, and the ranks around it: np - z √(np(1 - p)) rounded down, np + z √(np(1 - p)) up, and one more. */
    @ParameterizedTest
    @CsvSource({
        "1, 1001, 11, 3, 18",
        "10, 1000, 100, 81, 120",
        "10, 1001, 101, 81, 120",
        "50, 4321, 2161, 2096, 2226",
        "90, 101, 91, 84, 98",
        "99, 1000, 990, 983, 998",
        "90, 11, 10, 7, 11",
        "50, 2, 1, 1, 2",
        "1, 1, 1, 1, 1"
    })
    void theRanksAreThoseOfTheFormula(int percent, int draws, long amount, long low, long high) {
        long[] sorted = LongStream.rangeClosed(1, draws).toArray();
        assertThat(Quantile.of(percent, sorted, 0))
                .isEqualTo(new Quantile(
                        percent, BigDecimal.valueOf(amount), BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
    }

    @Test
    void manyEqualDealsGiveTheBinomialQuantiles() {
        List<OpenDeal> deals = Collections.nCopies(100, deal("10", "30"));
        Outlook total = Forecast.of(deals, SIMULATION).in("CNY").total();
        BinomialDistribution wins = new BinomialDistribution(100, 0.3);
        for (Quantile quantile : List.of(total.p10(), total.p50(), total.p90())) {
            int truth = 10 * wins.inverseCumulativeProbability(quantile.percent() / 100.0);
            assertThat(BigDecimal.valueOf(truth)).isBetween(quantile.low(), quantile.high());
        }
        assertThat(total.wins().probability(30)).isCloseTo(wins.probability(30), within(1e-12));
    }

    @Test
    void whatIsCertainIsCertain() {
        Outlook total = Forecast.of(List.of(deal("7", "100"), deal("9", "0")), SIMULATION)
                .in("CNY")
                .total();
        for (Quantile quantile : List.of(total.p10(), total.p50(), total.p90())) {
            assertThat(List.of(quantile.low(), quantile.amount(), quantile.high()))
                    .containsOnly(BigDecimal.valueOf(7));
        }
        assertThat(total.wins().probability(1)).isEqualTo(1);
    }

    @Test
    void monthsAreInOrderAndTheUnknownOneIsLast() {
        CurrencyForecast cny = Forecast.of(eight(), SIMULATION).in("CNY");
        assertThat(cny.months())
                .extracting(CurrencyForecast.InMonth::month)
                .containsExactly(Optional.of(DECEMBER), Optional.of(JANUARY), Optional.empty());
        assertThat(cny.months())
                .extracting(each -> each.outlook().expected())
                .containsExactly(new BigDecimal("1543.85"), new BigDecimal("4917.864"), new BigDecimal("260.65"));
        assertThat(cny.months())
                .extracting(each -> each.outlook().wins().deals())
                .containsExactly(2, 3, 3);
        assertThat(cny.categories()).isEmpty();
    }

    @Test
    void currenciesAreNeverMixed() {
        List<OpenDeal> deals = new ArrayList<>(eight());
        deals.add(OpenDeal.of(Money.of(5, "USD"), WinProbability.of(40)));
        Forecast forecast = Forecast.of(deals, SIMULATION);
        assertThat(forecast.currencies()).extracting(CurrencyForecast::currency).containsExactly("CNY", "USD");
        assertThat(forecast.in("CNY"))
                .isEqualTo(Forecast.of(eight(), SIMULATION).in("CNY"));
        assertThat(forecast.in("USD").total().expected()).isEqualTo(new BigDecimal("2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast.in("EUR"))
                .withMessage("no deal in EUR; there are deals in [CNY, USD]");
    }

    @Test
    void categoriesAreInOrderAndOmittedDealsAreLeftOut() {
        List<OpenDeal> deals = List.of(
                deal("1", "50"),
                deal("10", "50").withCategory(ForecastCategory.OMITTED),
                deal("100", "50").withCategory(ForecastCategory.COMMIT).withClosing(JANUARY),
                deal("1000", "50").withCategory(ForecastCategory.PIPELINE).withClosing(DECEMBER));
        Forecast forecast = Forecast.of(deals, SIMULATION);
        CurrencyForecast cny = forecast.in("CNY");
        assertThat(cny.total().amount()).isEqualTo(new BigDecimal("1101"));
        assertThat(cny.categories())
                .extracting(
                        CurrencyForecast.InCategory::category,
                        each -> each.outlook().amount().intValueExact())
                .containsExactly(
                        tuple(Optional.of(ForecastCategory.PIPELINE), 1000),
                        tuple(Optional.of(ForecastCategory.COMMIT), 100),
                        tuple(Optional.of(ForecastCategory.OMITTED), 10),
                        tuple(Optional.empty(), 1));
        assertThat(cny.months()).hasSize(3);
        assertThat(cny.categories())
                .extracting(each -> each.outlook().p90().amount().intValueExact())
                .containsExactly(1000, 100, 10, 1);
        assertThat(forecast.omitted()).isEqualTo(1);
        assertThat(forecast.explain(Locale.ENGLISH))
                .contains("\n- omitted: 1 deal of 10, expected 5, ", "\n- no category: 1 deal of 1, expected 0.5, ")
                .endsWith("\n1 deal is of the category 'omitted', and in no total and no month.");
        List<OpenDeal> twoOmitted = new ArrayList<>(deals);
        twoOmitted.add(deals.get(1));
        assertThat(Forecast.of(twoOmitted, SIMULATION))
                .asString()
                .endsWith("\n2 deals are of the category 'omitted', and in no total and no month.");
        Forecast nothing = Forecast.of(deals.subList(1, 2), SIMULATION);
        assertThat(nothing.in("CNY").total().wins().deals()).isZero();
        assertThat(nothing.in("CNY").total().p90().amount()).isZero();
    }

    @Test
    void theOrderOfTheDealsDoesNotMatterAndTheSeedDoes() {
        List<OpenDeal> shuffled = new ArrayList<>(eight());
        Collections.shuffle(shuffled, new Random(1));
        Forecast forecast = Forecast.of(eight(), SIMULATION);
        assertThat(Forecast.of(shuffled, SIMULATION)).isEqualTo(forecast).hasSameHashCodeAs(forecast);
        assertThat(Forecast.of(eight(), Simulation.seeded(43)).in("CNY").total().p50())
                .isNotEqualTo(forecast.in("CNY").total().p50());
    }

    @Test
    void theOrderOfDealsThatDifferInTheirCategoryAloneDoesNotMatter() {
        OpenDeal commit = deal("7", "50").withCategory(ForecastCategory.COMMIT);
        OpenDeal pipeline = deal("7", "50").withCategory(ForecastCategory.PIPELINE);
        // so many that the quantiles of other draws would be others
        List<OpenDeal> deals = new ArrayList<>(Collections.nCopies(2_000, commit));
        deals.addAll(Collections.nCopies(2_000, pipeline));
        Forecast forecast = Forecast.of(deals, SIMULATION.withDraws(1_000));
        Collections.reverse(deals);
        assertThat(Forecast.of(deals, SIMULATION.withDraws(1_000))).isEqualTo(forecast);
    }

    @Test
    void theSameSeedGivesTheSameNumbersOnEveryMachine() {
        assertThat(Forecast.of(eight(), SIMULATION).explain(Locale.ENGLISH)).isEqualTo("""
                CNY · total: 8 deals of 25,563.75, expected 6,722.364, most likely 3 won; P10 1,604 (1,604 - 1,604), P50 8,020 (6,817 - 8,020), P90 11,629 (11,629 - 11,629)
                - 2026-12: 2 deals of 2,406, expected 1,543.85, most likely 1 won; P10 802 (802 - 1,604), P50 1,604 (1,604 - 1,604), P90 2,406 (2,406 - 2,406)
                - 2027-01: 3 deals of 22,456, expected 4,917.864, most likely 1 won; P10 0 (0 - 0), P50 6,416 (6,416 - 6,416), P90 9,624 (9,624 - 9,624)
                - month not known: 3 deals of 701.75, expected 260.65, most likely 1 won; P10 0 (0 - 0), P50 300.75 (200.5 - 401), P90 601.5 (601.5 - 601.5)
                Deals are taken to be won or lost independently of each other; a deal that is won brings its whole amount.
                Win probabilities: given for the deal 8.
                The expected amount and the numbers of wins are exact; P10, P50 and P90 are of 10,000 simulated draws (seed 42), with the 95 % confidence interval of the simulation in brackets.""");
        assertThat(Forecast.of(eight().subList(0, 1), SIMULATION).explain(Locale.CHINESE))
                .isEqualTo("""
                CNY · 合计：1 个商机，金额 100.25 元，期望 10.025 元，最可能赢 0 个；P10 0 元（0 元 – 0 元），P50 0 元（0 元 – 0 元），P90 0 元（0 元 – 100.25 元）
                - 月份未知：1 个商机，金额 100.25 元，期望 10.025 元，最可能赢 0 个；P10 0 元（0 元 – 0 元），P50 0 元（0 元 – 0 元），P90 0 元（0 元 – 100.25 元）
                假设各商机的成败相互独立；赢单即得全部金额。
                所用赢率：逐单给定 1。
                期望金额与赢单数的分布是精确值；P10、P50、P90 来自 10,000 次模拟（种子 42），括号内为其 95% 置信区间，仅含模拟误差。""");
        assertThat(Forecast.of(List.of(), SIMULATION).explain(Locale.CHINESE)).startsWith("没有未结束的商机\n假设各商机的成败相互独立；");
    }

    @Test
    void theFewestAndTheMostDrawsAreTaken() {
        assertThat(SIMULATION).isEqualTo(new Simulation(42, 10_000));
        assertThat(SIMULATION.withDraws(1_000)).isEqualTo(new Simulation(42, 1_000));
        assertThat(SIMULATION.withDraws(1_000_000).draws()).isEqualTo(1_000_000);
    }

    @Test
    void whatCanJustBeCountedIsForecast() {
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
        OpenDeal certain = OpenDeal.of(Money.of(most, "CNY"), WinProbability.of(100));
        assertThat(Forecast.of(List.of(certain), new Simulation(1, 1_000))
                        .in("CNY")
                        .total()
                        .p10()
                        .amount())
                .isEqualTo(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecast.of(List.of(certain, deal("1", "1")), SIMULATION))
                .withMessageStartingWith("amounts in CNY: together 9223372036854775808 with 0 decimals");
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        Stream.of(999, 1_000_001)
                .forEach(draws -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> SIMULATION.withDraws(draws))
                        .withMessage(draws + " draws: expected 1000 to 1000000"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecast.of(
                        List.of(deal("9000000000000000", "1"), deal("300000000000000.0001", "1")), SIMULATION))
                .withMessage(
                        "amounts in CNY: together 9300000000000000.0001 with 4 decimals, more than can be counted; "
                                + "give them with fewer decimals");
    }
}
