package io.github.funnelkit.portfolio;

import static io.github.funnelkit.text.Text.text;

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
 * <p>The same deals, in whatever order, and the same simulation give the same forecast on every machine.
 *
 * @param simulation how the quantiles were found
 * @param bases how many deals took their probability from where
 * @param omitted how many deals are in no total, as their category says
 * @param currencies the forecast for each currency, in the order of the codes; amounts are never mixed
 * @since 0.1.0
 */
public record Forecast(Simulation simulation, Map<Basis, Long> bases, long omitted, List<CurrencyForecast> currencies) {

    /** Keeps the order. */
    public Forecast {
        Objects.requireNonNull(simulation, "simulation");
        Map<Basis, Long> ordered = new EnumMap<>(Basis.class);
        ordered.putAll(bases);
        bases = Collections.unmodifiableMap(ordered);
        currencies = List.copyOf(currencies);
    }

    /**
     * Forecasts.
     *
     * @param deals the open deals
     * @param simulation how the quantiles are to be found
     * @return the forecast
     * @throws IllegalArgumentException if the amounts in one currency are too large and too fine to be counted in whole
     *     numbers of 63 bits
     */
    public static Forecast of(Collection<OpenDeal> deals, Simulation simulation) {
        Map<String, List<OpenDeal>> byCurrency = deals.stream()
                .collect(Collectors.groupingBy(deal -> deal.amount().currency(), TreeMap::new, Collectors.toList()));
        List<CurrencyForecast> currencies = new ArrayList<>();
        byCurrency.forEach((currency, some) -> currencies.add(new Play(currency, some, simulation).forecast()));
        return new Forecast(
                simulation,
                deals.stream().collect(Collectors.groupingBy(OpenDeal::basis, Collectors.counting())),
                deals.stream().filter(OpenDeal::isOmitted).count(),
                currencies);
    }

    /**
     * How many deals could not be weighed, as no win probability is stated for them: they count 0 in what is expected.
     *
     * @return how many
     */
    public long unweighed() {
        return bases.getOrDefault(Basis.UNSTATED, 0L);
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
     * @return the sentences, in Chinese and English
     */
    public List<Text> assumptions() {
        List<Text> assumptions = new ArrayList<>();
        assumptions.add(text(
                "假设各商机的成败相互独立;赢单即得全部金额。",
                "Deals are taken to be won or lost independently of each other; a deal that is won brings its whole "
                        + "amount."));
        if (!used(Locale.ENGLISH, "").isEmpty()) {
            assumptions.add(text(
                    "所用赢率:" + used(Locale.CHINESE, "、") + "。",
                    "Win probabilities: " + used(Locale.ENGLISH, ", ") + "."));
        }
        if (unweighed() > 0) {
            assumptions.add(text(
                    unweighed() + " 个商机尚无阶段，或所在阶段未说明赢率，按 0 加权。",
                    unweighed()
                            + (unweighed() == 1 ? " deal is" : " deals are")
                            + " at no stage or at one without a stated win probability, and weighed with 0."));
        }
        assumptions.add(text(
                "期望金额与赢单数的分布是精确值;P10、P50、P90 来自 " + simulation.draws() + " 次模拟(种子 " + simulation.seed()
                        + "),括号内为其 95% 置信区间,仅含模拟误差。",
                "The expected amount and the numbers of wins are exact; P10, P50 and P90 are of " + simulation.draws()
                        + " simulated draws (seed " + simulation.seed()
                        + "), with the 95 % confidence interval of the simulation in brackets."));
        if (omitted > 0) {
            assumptions.add(text(
                    omitted + " 个商机的类别为“不计入”,不在合计与各月之中。",
                    omitted + (omitted == 1 ? " deal is" : " deals are")
                            + " of the category 'omitted', and in no total and no month."));
        }
        return List.copyOf(assumptions);
    }

    private String used(Locale language, String separator) {
        return bases.entrySet().stream()
                .filter(basis -> basis.getKey() != Basis.UNSTATED)
                .map(basis -> basis.getKey().label().in(language) + " " + basis.getValue())
                .collect(Collectors.joining(separator));
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
