package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.MONTH;
import static io.github.funnelkit.json.result.Forms.NUMBER;
import static io.github.funnelkit.json.result.Forms.SHARE;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.portfolio.CurrencyForecast;
import io.github.funnelkit.portfolio.Forecast;
import io.github.funnelkit.portfolio.OpenDeal;
import io.github.funnelkit.portfolio.Outlook;
import io.github.funnelkit.portfolio.Quantile;
import io.github.funnelkit.portfolio.Tally;
import io.github.funnelkit.portfolio.WinDistribution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What open deals may bring in. */
final class ForecastShapes {

    /** Less likely numbers of wins are left out. */
    private static final double NEGLIGIBLE = 1e-4;

    private static final Shape<Quantile> QUANTILE = Shape.<Quantile>named("quantile")
            .with("amount", NUMBER, Quantile::amount)
            .with("low", NUMBER, Quantile::low)
            .with("high", NUMBER, Quantile::high);

    private static final Shape<Wins> WINS = Shape.<Wins>named("wins")
            .with("wins", WHOLE, wins -> (long) wins.number())
            .with("probability", SHARE, wins -> wins.all().probability(wins.number()))
            .with("atLeast", SHARE, wins -> wins.all().atLeast(wins.number()));

    private static final Shape<WinDistribution> DISTRIBUTION = Shape.<WinDistribution>named("winDistribution")
            .with("deals", WHOLE, wins -> (long) wins.deals())
            .with("mostLikelyWins", WHOLE, wins -> (long) wins.mostLikely())
            .each("wins", WINS, ForecastShapes::likely);

    private static final Shape<Outlook> OUTLOOK = Shape.<Outlook>named("outlook")
            .with("deals", WHOLE, outlook -> (long) outlook.wins().deals())
            .with("amount", NUMBER, Outlook::amount)
            .with("expected", NUMBER, Outlook::expected)
            .with("mostLikelyWins", WHOLE, outlook -> (long) outlook.wins().mostLikely())
            .with("step", NUMBER, Outlook::step)
            .with("p10", QUANTILE, Outlook::p10)
            .with("p50", QUANTILE, Outlook::p50)
            .with("p90", QUANTILE, Outlook::p90);

    private static final Shape<Outlook> TOTAL = Shape.<Outlook>named("totalOutlook")
            .including(OUTLOOK, outlook -> outlook)
            .each("wins", WINS, outlook -> likely(outlook.wins()));

    private static final Shape<CurrencyForecast.InMonth> IN_MONTH = Shape.<CurrencyForecast.InMonth>named("inMonth")
            .perhaps("month", MONTH, CurrencyForecast.InMonth::month)
            .including(OUTLOOK, CurrencyForecast.InMonth::outlook);

    private static final Shape<CurrencyForecast.InCategory> IN_CATEGORY = Shape.<CurrencyForecast.InCategory>named(
                    "inCategory")
            .perhaps("category", Codes.CATEGORY, CurrencyForecast.InCategory::category)
            .including(OUTLOOK, CurrencyForecast.InCategory::outlook);

    private static final Shape<CurrencyForecast> CURRENCY = Shape.<CurrencyForecast>named("currencyForecast")
            .with("currency", TEXT, CurrencyForecast::currency)
            .with("total", TOTAL, CurrencyForecast::total)
            .each("months", IN_MONTH, CurrencyForecast::months)
            .each("categories", IN_CATEGORY, CurrencyForecast::categories);

    private static final Shape<Tally> LAPSED = Shape.<Tally>named("lapsedDeals")
            .with("deals", WHOLE, Tally::customers)
            .byName("expected", NUMBER, Tally::amounts);

    private static final Shape<Forecast> FORECAST = Shape.<Forecast>named("forecast")
            .byName("bases", WHOLE, ForecastShapes::bases)
            .with("unweighed", WHOLE, Forecast::unweighed)
            .with("omitted", WHOLE, Forecast::omitted)
            .with("ended", WHOLE, Forecast::ended)
            .with("lapsed", LAPSED, Forecast::lapsed)
            .each("currencies", CURRENCY, Forecast::currencies)
            .texts("assumptions", Forecast::assumptions);

    private static final Shape<OpenDeal> DEAL = Shape.<OpenDeal>named("openDeal")
            .with("amount", NUMBER, deal -> deal.amount().amount())
            .with("currency", TEXT, deal -> deal.amount().currency())
            .perhaps("probability", References.PERCENT, OpenDeal::probability)
            .with("basis", Codes.BASIS, OpenDeal::basis)
            .perhaps("closing", MONTH, OpenDeal::closing)
            .perhaps("category", Codes.CATEGORY, OpenDeal::category)
            .with("lapsed", FLAG, OpenDeal::lapsed)
            .with("ended", FLAG, OpenDeal::ended);

    private ForecastShapes() {}

    private record Wins(WinDistribution all, int number) {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(Quantile.class, QUANTILE),
                new Root<>(WinDistribution.class, DISTRIBUTION),
                new Root<>(Outlook.class, OUTLOOK),
                new Root<>(CurrencyForecast.InMonth.class, IN_MONTH),
                new Root<>(CurrencyForecast.InCategory.class, IN_CATEGORY),
                new Root<>(CurrencyForecast.class, CURRENCY),
                new Root<>(Forecast.class, FORECAST),
                new Root<>(OpenDeal.class, DEAL));
    }

    private static List<Wins> likely(WinDistribution wins) {
        return IntStream.rangeClosed(0, wins.deals())
                .filter(number -> wins.probability(number) >= NEGLIGIBLE)
                .mapToObj(number -> new Wins(wins, number))
                .toList();
    }

    private static Map<String, Long> bases(Forecast forecast) {
        Map<String, Long> bases = new LinkedHashMap<>();
        forecast.bases().forEach((basis, deals) -> bases.put(Codes.BASIS.id().apply(basis), deals));
        return bases;
    }
}
