package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.internal.distribution.SumDistribution;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The deals of one currency, and what is to be expected of them. Amounts are whole numbers of the smallest unit that occurs,
 * so that no amount is rounded before it is counted.
 */
final class CurrencyDeals {

    private static final int P10 = 10;
    private static final int P50 = 50;
    private static final int P90 = 90;

    private final String currency;
    private final List<OpenDeal> deals;
    private final int decimals;

    /**
     * @param deals deals in this currency, at least one
     * @throws IllegalArgumentException if the amounts are too large and too fine to be added up in whole numbers
     */
    CurrencyDeals(String currency, List<OpenDeal> deals) {
        this.currency = currency;
        this.deals = deals.stream().sorted(OpenDeal.ORDER).toList();
        this.decimals = deals.stream()
                .mapToInt(deal -> deal.amount().amount().scale())
                .max()
                .orElse(0);
        BigInteger units = sum(deals).movePointRight(decimals).toBigIntegerExact();
        if (units.bitLength() > 63) {
            throw new IllegalArgumentException(
                    "amounts in " + currency + ": together " + sum(deals).toPlainString() + " with " + decimals
                            + " decimals, more than can be counted; give them with fewer decimals");
        }
    }

    CurrencyForecast forecast() {
        List<OpenDeal> counted =
                deals.stream().filter(deal -> !deal.isOmitted()).toList();
        Map<Optional<YearMonth>, List<OpenDeal>> months = emptyLast();
        counted.forEach(deal -> join(months, deal.closing(), deal));
        Map<Optional<ForecastCategory>, List<OpenDeal>> categories = emptyLast();
        deals.forEach(deal -> join(categories, deal.category(), deal));
        boolean categorized = categories.keySet().stream().anyMatch(Optional::isPresent);
        return new CurrencyForecast(
                currency,
                outlook(counted),
                months.entrySet().stream()
                        .map(each -> new CurrencyForecast.InMonth(each.getKey(), outlook(each.getValue())))
                        .toList(),
                categories.entrySet().stream()
                        .filter(each -> categorized)
                        .map(each -> new CurrencyForecast.InCategory(each.getKey(), outlook(each.getValue())))
                        .toList());
    }

    private static <K extends Comparable<? super K>> Map<Optional<K>, List<OpenDeal>> emptyLast() {
        return new TreeMap<>(
                Comparator.comparing(key -> key.orElse(null), Comparator.nullsLast(Comparator.<K>naturalOrder())));
    }

    private static <K> void join(Map<K, List<OpenDeal>> groups, K key, OpenDeal deal) {
        groups.computeIfAbsent(key, added -> new ArrayList<>()).add(deal);
    }

    private Outlook outlook(List<OpenDeal> some) {
        double[] chances = some.stream()
                .mapToDouble(deal -> deal.weight().percent().doubleValue() / 100)
                .toArray();
        SumDistribution amount =
                SumDistribution.of(some.stream().mapToLong(this::units).toArray(), chances);
        return new Outlook(
                Money.plain(sum(some)),
                Money.plain(some.stream()
                        .map(deal -> deal.weight().applyTo(deal.amount().amount()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)),
                WinDistribution.of(Arrays.stream(chances).boxed().toList()),
                amount(amount.step()),
                quantile(P10, amount),
                quantile(P50, amount),
                quantile(P90, amount));
    }

    private Quantile quantile(int percent, SumDistribution distribution) {
        double probability = percent / 100.0;
        return new Quantile(
                percent,
                amount(distribution.quantile(probability)),
                amount(distribution.low(probability)),
                amount(distribution.high(probability)));
    }

    private long units(OpenDeal deal) {
        return deal.amount().amount().movePointRight(decimals).longValueExact();
    }

    private BigDecimal amount(long units) {
        return Money.plain(BigDecimal.valueOf(units, decimals));
    }

    private static BigDecimal sum(List<OpenDeal> deals) {
        return deals.stream().map(deal -> deal.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
