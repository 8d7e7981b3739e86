package io.github.funnelkit.portfolio;

import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What open deals are to be expected to bring: on average, in number, and in a bad, a middling and a good case. It is a
 * statement about the deals as if each were decided by chance alone, independently of all others; {@link #assumptions} says
 * what is taken for granted.
 *
 * <p>The same deals, in whatever order, give the same forecast on every machine.
 *
 * @param bases how many deals took their probability from where
 * @param omitted how many deals are in no total, as their category says
 * @param ended how many of the deals given are not open, as their facts say, and so count nowhere
 * @param lapsed how many deals there are in which something has lapsed, and what is expected of them, which is part of the
 *     totals
 * @param currencies the forecast for each currency, in the order of the codes; amounts are never mixed
 * @since 0.1.0
 */
public record Forecast(
        Map<Basis, Long> bases, long omitted, long ended, Tally lapsed, List<CurrencyForecast> currencies) {

    /** Keeps the order. */
    public Forecast {
        Map<Basis, Long> ordered = new EnumMap<>(Basis.class);
        ordered.putAll(bases);
        bases = Collections.unmodifiableMap(ordered);
        Objects.requireNonNull(lapsed, "lapsed");
        currencies = List.copyOf(currencies);
    }

    /**
     * Forecasts.
     *
     * @param deals the open deals
     * @return the forecast
     * @throws IllegalArgumentException if the amounts in one currency are too large and too fine to be counted in whole
     *     numbers of 63 bits
     */
    public static Forecast of(Collection<OpenDeal> deals) {
        List<OpenDeal> open = deals.stream().filter(deal -> !deal.ended()).toList();
        Map<String, List<OpenDeal>> byCurrency = open.stream()
                .collect(Collectors.groupingBy(deal -> deal.amount().currency(), TreeMap::new, Collectors.toList()));
        List<CurrencyForecast> currencies = new ArrayList<>();
        byCurrency.forEach((currency, some) -> currencies.add(new CurrencyDeals(currency, some).forecast()));
        return new Forecast(
                open.stream().collect(Collectors.groupingBy(OpenDeal::basis, Collectors.counting())),
                open.stream().filter(OpenDeal::isOmitted).count(),
                deals.size() - open.size(),
                lapsed(open),
                currencies);
    }

    private static Tally lapsed(Collection<OpenDeal> deals) {
        Tally.Counter lapsed = new Tally.Counter();
        for (OpenDeal deal : deals) {
            if (deal.lapsed() && !deal.isOmitted()) {
                Money amount = deal.amount();
                lapsed.add(Money.of(deal.weight().applyTo(amount.amount()), amount.currency()));
            }
        }
        return lapsed.tally();
    }

    /**
     * How many deals could not be weighed, as no win probability is stated for them: they count 0 in what is expected.
     *
     * @return how many
     */
    public long unweighed() {
        return deals(Basis.UNSTATED);
    }

    private long deals(Basis basis) {
        return bases.getOrDefault(basis, 0L);
    }

    /**
     * The forecast for one currency.
     *
     * @param currency the ISO 4217 code
     * @return the forecast
     * @throws IllegalArgumentException if there is no deal in it; the message lists those there are
     */
    public CurrencyForecast in(String currency) {
        return currencies.stream()
                .filter(each -> each.currency().equals(currency))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no deal in " + currency + "; there are deals in "
                        + currencies.stream().map(CurrencyForecast::currency).toList()));
    }

    /**
     * What is taken for granted, and how sure the numbers are: to be shown wherever they are.
     *
     * @return the sentences, worded when they are read
     */
    public List<Text> assumptions() {
        List<Text> assumptions = new ArrayList<>();
        assumptions.add(PortfolioWords.ASSUMES_INDEPENDENCE.text());
        List<Text> used = bases.entrySet().stream()
                .filter(basis -> basis.getKey() != Basis.UNSTATED)
                .map(basis -> PortfolioWords.BASIS_COUNT.text(basis.getKey().label(), basis.getValue()))
                .toList();
        if (!used.isEmpty()) {
            assumptions.add(PortfolioWords.ASSUMES_BASES.text(CommonWords.LIST.joined(used)));
        }
        long timeless = deals(Basis.NOMINAL) + deals(Basis.CALIBRATED);
        if (timeless > 0) {
            assumptions.add(PortfolioWords.ASSUMES_TIMELESS.text(timeless));
        }
        if (deals(Basis.IN_TIME) > 0) {
            assumptions.add(PortfolioWords.ASSUMES_CURVES.text(deals(Basis.IN_TIME)));
        }
        if (lapsed.customers() > 0) {
            assumptions.add(
                    PortfolioWords.ASSUMES_LAPSED.text(lapsed.customers(), TallyWords.amounts(lapsed.amounts())));
        }
        if (unweighed() > 0) {
            assumptions.add(PortfolioWords.ASSUMES_UNWEIGHED.text(unweighed()));
        }
        assumptions.add(PortfolioWords.ASSUMES_GRID.text());
        if (ended > 0) {
            assumptions.add(PortfolioWords.ASSUMES_ENDED.text(ended));
        }
        if (omitted > 0) {
            assumptions.add(PortfolioWords.ASSUMES_OMITTED.text(omitted));
        }
        return List.copyOf(assumptions);
    }

    /**
     * Says what is to be expected, and what is taken for granted.
     *
     * @param language the reader's language
     * @return the words, on several lines
     */
    public String explain(Locale language) {
        return new ForecastWords(this, language).words();
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
