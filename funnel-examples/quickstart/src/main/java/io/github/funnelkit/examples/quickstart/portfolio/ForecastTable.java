package io.github.funnelkit.examples.quickstart.portfolio;

import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.examples.quickstart.output.Grid;
import io.github.funnelkit.examples.quickstart.output.Grid.Column;
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

    private static final Text NOTHING = text("没有金额已知的商机。", "There is no deal with a known amount.");
    private static final Text MONTH = text("预计成交", "Expected close");
    private static final Text CATEGORY = text("类别", "Category");
    private static final Text TOTAL = text("合计", "Total");
    private static final Text NO_MONTH = text("月份未知", "month not known");
    private static final Text NO_CATEGORY = text("无类别", "no category");
    private static final Text SURE = text("合计及模拟误差", "The total, with the error of the simulation");
    private static final Text WINS = text("赢单数", "Deals won");
    private static final Text ASSUMED = text("前提", "What is taken for granted");

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
                        .append(Amounts.number(quantile.amount()))
                        .append(" (")
                        .append(Amounts.number(quantile.low()))
                        .append(" - ")
                        .append(Amounts.number(quantile.high()))
                        .append(")\n");
            }
            out.append('\n').append(wins(total.wins())).append('\n');
        }
        out.append(ASSUMED.in(language)).append('\n');
        Stream.concat(forecast.assumptions().stream(), notes.stream())
                .forEach(sentence ->
                        out.append("- ").append(sentence.in(language)).append('\n'));
        return out.toString();
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
                        Column.numbers(text("商机数", "Deals")),
                        Column.numbers(text("金额", "Amount")),
                        Column.numbers(text("期望", "Expected")),
                        Column.numbers(Text.of("P10")),
                        Column.numbers(Text.of("P50")),
                        Column.numbers(Text.of("P90")),
                        Column.numbers(text("最可能赢单数", "Most likely won"))),
                language);
    }

    private void add(Grid grid, Text what, Outlook outlook) {
        grid.add(List.of(
                what.in(language),
                String.valueOf(outlook.wins().deals()),
                Amounts.number(outlook.amount()),
                Amounts.number(outlook.expected()),
                Amounts.number(outlook.p10().amount()),
                Amounts.number(outlook.p50().amount()),
                Amounts.number(outlook.p90().amount()),
                String.valueOf(outlook.wins().mostLikely())));
    }

    private String wins(WinDistribution wins) {
        Grid grid = new Grid(
                List.of(
                        Column.numbers(WINS),
                        Column.numbers(text("恰好", "Exactly")),
                        Column.numbers(text("至少", "At least"))),
                language);
        for (int number = 0; number <= wins.deals(); number++) {
            if (wins.probability(number) >= UNLIKELY) {
                grid.add(List.of(
                        String.valueOf(number), percent(wins.probability(number)), percent(wins.atLeast(number))));
            }
        }
        return grid.print(width);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * part);
    }
}
