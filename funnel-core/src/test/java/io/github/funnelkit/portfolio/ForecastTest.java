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
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

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
        Outlook total = Forecast.of(eight()).in("CNY").total();
        double expected = outcomes(eight()).entrySet().stream()
                .mapToDouble(each -> each.getKey().doubleValue() * each.getValue())
                .sum();
        assertThat(total.expected().doubleValue()).isCloseTo(expected, within(1e-8));
        assertThat(total.expected()).isEqualByComparingTo("6722.364");
        assertThat(total.amount()).isEqualByComparingTo("25563.75");
        assertThat(total.wins().deals()).isEqualTo(8);
    }

    @Test
    void theQuantilesAreThoseOfAllOutcomes() {
        SortedMap<BigDecimal, Double> likely = outcomes(eight());
        Outlook total = Forecast.of(eight()).in("CNY").total();
        for (Quantile quantile : List.of(total.p10(), total.p50(), total.p90())) {
            assertThat(quantile.amount()).isEqualByComparingTo(trueQuantile(likely, quantile.percent()));
            assertThat(quantile.isCertain()).isTrue();
        }
        assertThat(total.step()).isEqualByComparingTo("100.25");
    }

    @Test
    void manyEqualDealsGiveTheBinomialQuantiles() {
        List<OpenDeal> deals = Collections.nCopies(100, deal("10", "30"));
        Outlook total = Forecast.of(deals).in("CNY").total();
        BinomialDistribution wins = new BinomialDistribution(100, 0.3);
        for (Quantile quantile : List.of(total.p10(), total.p50(), total.p90())) {
            int truth = 10 * wins.inverseCumulativeProbability(quantile.percent() / 100.0);
            assertThat(quantile.amount()).isEqualTo(BigDecimal.valueOf(truth));
            assertThat(quantile.isCertain()).isTrue();
        }
        assertThat(total.wins().probability(30)).isCloseTo(wins.probability(30), within(1e-12));
    }

    @Test
    void whatIsCertainIsCertain() {
        Outlook total =
                Forecast.of(List.of(deal("7", "100"), deal("9", "0"))).in("CNY").total();
        for (Quantile quantile : List.of(total.p10(), total.p50(), total.p90())) {
            assertThat(List.of(quantile.low(), quantile.amount(), quantile.high()))
                    .containsOnly(BigDecimal.valueOf(7));
        }
        assertThat(total.wins().probability(1)).isEqualTo(1);
    }

    @Test
    void monthsAreInOrderAndTheUnknownOneIsLast() {
        CurrencyForecast cny = Forecast.of(eight()).in("CNY");
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
        Forecast forecast = Forecast.of(deals);
        assertThat(forecast.currencies()).extracting(CurrencyForecast::currency).containsExactly("CNY", "USD");
        assertThat(forecast.in("CNY")).isEqualTo(Forecast.of(eight()).in("CNY"));
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
        Forecast forecast = Forecast.of(deals);
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
        assertThat(Forecast.of(twoOmitted))
                .asString()
                .endsWith("\n2 deals are of the category 'omitted', and in no total and no month.");
        Forecast nothing = Forecast.of(deals.subList(1, 2));
        assertThat(nothing.in("CNY").total().wins().deals()).isZero();
        assertThat(nothing.in("CNY").total().p90().amount()).isZero();
    }

    @Test
    void theOrderOfTheDealsDoesNotMatter() {
        List<OpenDeal> shuffled = new ArrayList<>(eight());
        Collections.shuffle(shuffled, new Random(1));
        Forecast forecast = Forecast.of(eight());
        assertThat(Forecast.of(shuffled)).isEqualTo(forecast).hasSameHashCodeAs(forecast);
    }

    @Test
    void theOrderOfDealsThatDifferInTheirCategoryAloneDoesNotMatter() {
        OpenDeal commit = deal("7", "50").withCategory(ForecastCategory.COMMIT);
        OpenDeal pipeline = deal("7", "50").withCategory(ForecastCategory.PIPELINE);
        // so many that the quantiles of other draws would be others
        List<OpenDeal> deals = new ArrayList<>(Collections.nCopies(2_000, commit));
        deals.addAll(Collections.nCopies(2_000, pipeline));
        Forecast forecast = Forecast.of(deals);
        Collections.reverse(deals);
        assertThat(Forecast.of(deals)).isEqualTo(forecast);
    }

    @Test
    void theSameDealsGiveTheSameNumbersOnEveryMachine() {
        assertThat(Forecast.of(eight()).explain(Locale.ENGLISH)).isEqualTo("""
            CNY · total: 8 deals of 25,563.75, expected 6,722.364, most likely 3 won; P10 1,604, P50 7,017.5, P90 11,629
            - 2026-12: 2 deals of 2,406, expected 1,543.85, most likely 1 won; P10 802 (802 - 1,604), P50 1,604, P90 2,406
            - 2027-01: 3 deals of 22,456, expected 4,917.864, most likely 1 won; P10 0, P50 6,416, P90 9,624
            - month not known: 3 deals of 701.75, expected 260.65, most likely 1 won; P10 0, P50 300.75 (300.75 - 401), P90 601.5
            Deals are taken to be won or lost independently of each other; a deal that is won brings its whole amount.
            Win probabilities: given for the deal 8.
            Expected amounts and numbers of wins are exact; P10, P50 and P90 are worked out on a grid of amounts, and the true ones lie between the bounds in brackets, where there are any.\
            """);
        assertThat(Forecast.of(eight().subList(0, 1)).explain(Locale.CHINESE)).isEqualTo("""
            CNY · 合计：1 个商机，金额 100.25 元，期望 10.025 元，最可能赢 0 个；P10 0 元，P50 0 元，P90 0 元（0 元 – 100.25 元）
            - 月份未知：1 个商机，金额 100.25 元，期望 10.025 元，最可能赢 0 个；P10 0 元，P50 0 元，P90 0 元（0 元 – 100.25 元）
            假设各商机的成败相互独立；赢单即得全部金额。
            所用赢率：逐单给定 1。
            期望金额与赢单数的分布是精确值；P10、P50、P90 在金额网格上算出，有括号时，真值在括号内的界限之间。\
            """);
        assertThat(Forecast.of(List.of()).explain(Locale.CHINESE)).startsWith("没有未结束的商机\n假设各商机的成败相互独立；");
    }

    @Test
    void whatCanJustBeCountedIsForecast() {
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
        OpenDeal certain = OpenDeal.of(Money.of(most, "CNY"), WinProbability.of(100));
        assertThat(Forecast.of(List.of(certain)).in("CNY").total().p10().amount())
                .isEqualTo(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecast.of(List.of(certain, deal("1", "1"))))
                .withMessageStartingWith("amounts in CNY: together 9223372036854775808 with 0 decimals");
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Forecast.of(List.of(deal("9000000000000000", "1"), deal("300000000000000.0001", "1"))))
                .withMessage(
                        "amounts in CNY: together 9300000000000000.0001 with 4 decimals, more than can be counted; "
                                + "give them with fewer decimals");
    }
}
