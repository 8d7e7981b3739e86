package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.Quantities;
import io.github.funnelkit.text.Text;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A forecast in words. */
record ForecastWords(Forecast forecast, Locale language) {

    String words() {
        List<String> lines = new ArrayList<>();
        if (forecast.currencies().isEmpty()) {
            lines.add(PortfolioWords.NO_OPEN_DEAL.in(language));
        }
        for (CurrencyForecast currency : forecast.currencies()) {
            String code = currency.currency();
            lines.add(code + " · " + line(PortfolioWords.TOTAL.text(), currency.total(), code));
            currency.months().forEach(each -> lines.add("- " + line(month(each.month()), each.outlook(), code)));
            currency.categories()
                    .forEach(each -> lines.add("- " + line(category(each.category()), each.outlook(), code)));
        }
        forecast.assumptions().forEach(assumption -> lines.add(assumption.in(language)));
        return String.join("\n", lines);
    }

    private static Text month(Optional<YearMonth> month) {
        return month.map(each -> Text.of(each.toString())).orElseGet(PortfolioWords.NO_MONTH::text);
    }

    private static Text category(Optional<ForecastCategory> category) {
        return category.map(ForecastCategory::label).orElseGet(PortfolioWords.NO_CATEGORY::text);
    }

    private String line(Text what, Outlook outlook, String currency) {
        List<String> quantiles = Stream.of(outlook.p10(), outlook.p50(), outlook.p90())
                .map(quantile -> words(quantile, currency))
                .toList();
        String words = PortfolioWords.OUTLOOK.in(
                language,
                outlook.wins().deals(),
                outlook.amount(),
                Quantities.text(outlook.amount(), currency),
                outlook.expected(),
                Quantities.text(outlook.expected(), currency),
                outlook.wins().mostLikely(),
                PortfolioWords.PARTS.join(language, quantiles));
        return CommonWords.LABELLED.in(language, what, words);
    }

    private String words(Quantile quantile, String currency) {
        if (quantile.isCertain()) {
            return PortfolioWords.CERTAIN_QUANTILE.in(
                    language, quantile.percent(), quantile.amount(), Quantities.text(quantile.amount(), currency));
        }
        return PortfolioWords.QUANTILE.in(
                language,
                quantile.percent(),
                quantile.amount(),
                Quantities.text(quantile.amount(), currency),
                quantile.low(),
                Quantities.text(quantile.low(), currency),
                quantile.high(),
                Quantities.text(quantile.high(), currency));
    }
}
