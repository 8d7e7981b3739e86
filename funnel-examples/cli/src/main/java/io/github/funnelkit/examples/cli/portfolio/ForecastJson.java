package io.github.funnelkit.examples.cli.portfolio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.portfolio.CurrencyForecast;
import io.github.funnelkit.portfolio.Forecast;
import io.github.funnelkit.portfolio.Outlook;
import io.github.funnelkit.portfolio.Quantile;
import io.github.funnelkit.portfolio.WinDistribution;
import io.github.funnelkit.text.Text;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A forecast as JSON: ids and numbers, and what is assumed in Chinese and English. */
public final class ForecastJson {

    /** Less likely numbers of wins are left out. */
    private static final double NEGLIGIBLE = 1e-4;

    private ForecastJson() {}

    /**
     * Writes it.
     *
     * @param forecast the forecast
     * @param notes what is to be said besides its own assumptions
     * @param languages the languages of what is said
     * @param node what it is written to: {@code bases}, {@code unweighed}, {@code omitted}, {@code lapsed}, {@code currencies}
     *     and {@code assumptions}
     */
    public static void write(Forecast forecast, List<Text> notes, List<Locale> languages, ObjectNode node) {
        ObjectNode bases = node.putObject("bases");
        forecast.bases().forEach((basis, deals) -> bases.put(basis.name(), deals));
        node.put("unweighed", forecast.unweighed());
        node.put("omitted", forecast.omitted());
        ObjectNode lapsed =
                node.putObject("lapsed").put("deals", forecast.lapsed().customers());
        ObjectNode expected = lapsed.putObject("expected");
        forecast.lapsed().amounts().forEach(expected::put);
        ArrayNode currencies = node.putArray("currencies");
        forecast.currencies().forEach(currency -> currency(currency, currencies.addObject()));
        ObjectNode assumptions = node.putObject("assumptions");
        for (Locale language : languages) {
            ArrayNode sentences = assumptions.putArray(language.toLanguageTag());
            Stream.concat(forecast.assumptions().stream(), notes.stream())
                    .forEach(sentence -> sentences.add(sentence.in(language)));
        }
    }

    private static void currency(CurrencyForecast currency, ObjectNode node) {
        node.put("currency", currency.currency());
        ObjectNode total = node.putObject("total");
        outlook(currency.total(), total);
        wins(currency.total().wins(), total.putArray("wins"));
        ArrayNode months = node.putArray("months");
        currency.months()
                .forEach(each -> outlook(
                        each.outlook(),
                        months.addObject()
                                .put(
                                        "month",
                                        each.month().map(YearMonth::toString).orElse(null))));
        ArrayNode categories = node.putArray("categories");
        currency.categories()
                .forEach(each -> outlook(
                        each.outlook(),
                        categories
                                .addObject()
                                .put("category", each.category().map(Enum::name).orElse(null))));
    }

    private static void outlook(Outlook outlook, ObjectNode node) {
        node.put("deals", outlook.wins().deals());
        node.put("amount", outlook.amount());
        node.put("expected", outlook.expected());
        node.put("mostLikelyWins", outlook.wins().mostLikely());
        node.put("step", outlook.step());
        for (Quantile quantile : List.of(outlook.p10(), outlook.p50(), outlook.p90())) {
            node.putObject("p" + quantile.percent())
                    .put("amount", quantile.amount())
                    .put("low", quantile.low())
                    .put("high", quantile.high());
        }
    }

    private static void wins(WinDistribution wins, ArrayNode array) {
        for (int number = 0; number <= wins.deals(); number++) {
            if (wins.probability(number) >= NEGLIGIBLE) {
                array.addObject()
                        .put("wins", number)
                        .put("probability", wins.probability(number))
                        .put("atLeast", wins.atLeast(number));
            }
        }
    }
}
