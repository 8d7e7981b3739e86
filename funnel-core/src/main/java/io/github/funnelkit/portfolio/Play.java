package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.WinProbability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Plays the deals of one currency. In each draw every deal is played once, for the total, its month and its category, so
 * that these belong together. Amounts are whole numbers of the smallest unit that occurs, so that no sum is rounded.
 */
final class Play {

    /** A probability is compared as a whole number of 63 bits, so that no double number decides who wins. */
    private static final BigDecimal CERTAIN = new BigDecimal(BigInteger.ONE.shiftLeft(63));

    private static final int P10 = 10;
    private static final int P50 = 50;
    private static final int P90 = 90;

    private final String currency;
    private final List<OpenDeal> deals;
    private final Simulation simulation;
    private final int decimals;
    private final Map<Optional<YearMonth>, Group> months = emptyLast();
    private final Map<Optional<ForecastCategory>, Group> categories = emptyLast();

    /** Deals that are looked at together, and what they bring in each draw. */
    private static final class Group {
        private final List<OpenDeal> deals = new ArrayList<>();
        private final long[] brought;

        Group(int draws) {
            brought = new long[draws];
        }
    }

    /**
     * @param deals deals in this currency, at least one
     * @throws IllegalArgumentException if the amounts are too large and too fine to be added up in whole numbers
     */
    Play(String currency, List<OpenDeal> deals, Simulation simulation) {
        this.currency = currency;
        this.deals = deals.stream().sorted(OpenDeal.ORDER).toList();
        this.simulation = simulation;
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

    private static <K extends Comparable<? super K>> Map<Optional<K>, Group> emptyLast() {
        return new TreeMap<>(
                Comparator.comparing(key -> key.orElse(null), Comparator.nullsLast(Comparator.<K>naturalOrder())));
    }

    CurrencyForecast forecast() {
        Group omitted = new Group(simulation.draws());
        List<Group> monthOf = new ArrayList<>();
        List<Group> categoryOf = new ArrayList<>();
        for (OpenDeal deal : deals) {
            monthOf.add(deal.isOmitted() ? omitted : join(months, deal.closing(), deal));
            categoryOf.add(join(categories, deal.category(), deal));
        }
        play(monthOf, categoryOf);
        boolean categorized = categories.keySet().stream().anyMatch(Optional::isPresent);
        return new CurrencyForecast(
                currency,
                outlook(total()),
                months.entrySet().stream()
                        .map(each -> new CurrencyForecast.InMonth(each.getKey(), outlook(each.getValue())))
                        .toList(),
                categories.entrySet().stream()
                        .filter(each -> categorized)
                        .map(each -> new CurrencyForecast.InCategory(each.getKey(), outlook(each.getValue())))
                        .toList());
    }

    private <K> Group join(Map<K, Group> groups, K key, OpenDeal deal) {
        Group group = groups.computeIfAbsent(key, added -> new Group(simulation.draws()));
        group.deals.add(deal);
        return group;
    }

    private void play(List<Group> monthOf, List<Group> categoryOf) {
        SplittableRandom random = new SplittableRandom(simulation.seed());
        for (int deal = 0; deal < deals.size(); deal++) {
            WinProbability probability = deals.get(deal).weight();
            long units = units(deals.get(deal));
            long[] month = monthOf.get(deal).brought;
            long[] category = categoryOf.get(deal).brought;
            BigDecimal share = probability.applyTo(CERTAIN);
            boolean certain = share.compareTo(CERTAIN) == 0;
            long chance = certain ? 0 : share.longValue();
            for (int draw = 0; draw < month.length; draw++) {
                if (certain || random.nextLong() >>> 1 < chance) {
                    month[draw] += units;
                    category[draw] += units;
                }
            }
        }
    }

    private long units(OpenDeal deal) {
        return deal.amount().amount().movePointRight(decimals).longValueExact();
    }

    private Group total() {
        Group total = new Group(simulation.draws());
        for (Group month : months.values()) {
            total.deals.addAll(month.deals);
            for (int draw = 0; draw < total.brought.length; draw++) {
                total.brought[draw] += month.brought[draw];
            }
        }
        return total;
    }

    private Outlook outlook(Group group) {
        long[] sorted = group.brought.clone();
        Arrays.sort(sorted);
        return new Outlook(
                Money.plain(sum(group.deals)),
                Money.plain(group.deals.stream()
                        .map(deal -> deal.weight().applyTo(deal.amount().amount()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)),
                WinDistribution.of(group.deals.stream()
                        .map(deal -> deal.weight().percent().doubleValue() / 100)
                        .toList()),
                Quantile.of(P10, sorted, decimals),
                Quantile.of(P50, sorted, decimals),
                Quantile.of(P90, sorted, decimals));
    }

    private static BigDecimal sum(List<OpenDeal> deals) {
        return deals.stream().map(deal -> deal.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
