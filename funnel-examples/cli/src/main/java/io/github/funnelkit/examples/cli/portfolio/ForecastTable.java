package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.portfolio.CurrencyForecast;
import io.github.funnelkit.portfolio.Forecast;
import io.github.funnelkit.portfolio.Outlook;
import io.github.funnelkit.portfolio.Quantile;
import io.github.funnelkit.portfolio.WinDistribution;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A forecast as tables for people. */
record ForecastTable(Forecast forecast, List<Text> notes, Locale language, int width) {

    /** Less likely numbers of wins are not shown. */
    private static final double UNLIKELY = 0.005;

    private static final Text NOTHING = say("forecast.nothing");
    private static final Text MONTH = say("column.expected-close");
    private static final Text CATEGORY = say("column.category");
    private static final Text TOTAL = say("result.total");
    private static final Text NO_MONTH = say("forecast.no-month");
    private static final Text NO_CATEGORY = say("forecast.no-category");
    private static final Text SURE = say("forecast.sure");
    private static final Text WINS = say("column.deals-won");
    private static final Text ASSUMED = say("forecast.assumed");

    String print() {
        StringBuilder out = new StringBuilder();
        if (forecast.currencies().isEmpty()) {
            out.append(NOTHING.in(language)).append("\n\n");
        }
        for (CurrencyForecast currency : forecast.currencies()) {
            out.append(Amounts.currency(currency.currency()).in(language)).append('\n');
            out.append(months(currency)).append('\n');
            if (!currency.categories().isEmpty()) {
                out.append(categories(currency)).append('\n');
            }
            out.append(SURE.in(language)).append('\n');
            Outlook total = currency.total();
            for (Quantile quantile : List.of(total.p10(), total.p50(), total.p90())) {
                out.append('P')
                        .append(quantile.percent())
                        .append("  ")
                        .append(Amounts.number(quantile.amount(), language))
                        .append(bounds(quantile))
                        .append('\n');
            }
            out.append('\n').append(wins(total.wins())).append('\n');
        }
        out.append(ASSUMED.in(language)).append('\n');
        Stream.concat(forecast.assumptions().stream(), notes.stream())
                .forEach(sentence ->
                        out.append("- ").append(sentence.in(language)).append('\n'));
        return out.toString();
    }

    private String bounds(Quantile quantile) {
        return quantile.isCertain()
                ? ""
                : " (" + Amounts.number(quantile.low(), language) + " - " + Amounts.number(quantile.high(), language)
                        + ")";
    }

    private String months(CurrencyForecast currency) {
        Grid grid = outlooks(MONTH);
        for (CurrencyForecast.InMonth each : currency.months()) {
            add(grid, each.month().map(month -> Text.of(month.toString())).orElse(NO_MONTH), each.outlook());
        }
        add(grid, TOTAL, currency.total());
        return grid.print(width);
    }

    private String categories(CurrencyForecast currency) {
        Grid grid = outlooks(CATEGORY);
        for (CurrencyForecast.InCategory each : currency.categories()) {
            add(grid, each.category().map(ForecastCategory::label).orElse(NO_CATEGORY), each.outlook());
        }
        return grid.print(width);
    }

    private Grid outlooks(Text what) {
        return new Grid(
                List.of(
                        Column.words(what),
                        Column.numbers(say("column.deals")),
                        Column.numbers(say("column.amount")),
                        Column.numbers(say("column.expected")),
                        Column.numbers(Text.of("P10")),
                        Column.numbers(Text.of("P50")),
                        Column.numbers(Text.of("P90")),
                        Column.numbers(say("column.most-likely"))),
                language);
    }

    private void add(Grid grid, Text what, Outlook outlook) {
        grid.add(List.of(
                what.in(language),
                String.valueOf(outlook.wins().deals()),
                Amounts.number(outlook.amount(), language),
                Amounts.number(outlook.expected(), language),
                Amounts.number(outlook.p10().amount(), language),
                Amounts.number(outlook.p50().amount(), language),
                Amounts.number(outlook.p90().amount(), language),
                String.valueOf(outlook.wins().mostLikely())));
    }

    private String wins(WinDistribution wins) {
        Grid grid = new Grid(
                List.of(
                        Column.numbers(WINS),
                        Column.numbers(say("column.exactly")),
                        Column.numbers(say("column.at-least"))),
                language);
        for (int number = 0; number <= wins.deals(); number++) {
            if (wins.probability(number) >= UNLIKELY) {
                grid.add(List.of(
                        String.valueOf(number),
                        Amounts.percent(wins.probability(number), language),
                        Amounts.percent(wins.atLeast(number), language)));
            }
        }
        return grid.print(width);
    }
}
