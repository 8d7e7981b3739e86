package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.examples.cli.portfolio.ReportPart.Bar;
import io.github.funnelkit.portfolio.StayDrift;
import io.github.funnelkit.portfolio.StayHistory;
import io.github.funnelkit.portfolio.WinsBy;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many of the open deals are won by which day, as a table for people. */
record WinsTable(List<WinsBy> days, List<StayDrift> drifts) {

    /** So many days are told of. */
    private static final int DAYS = 6;

    /** Forecasts up to a last day, at equal distances. */
    static WinsTable upTo(WinsBy last, StayHistory history, int horizon) {
        List<WinsBy> earlier = IntStream.range(1, DAYS)
                .map(day -> horizon * day / DAYS)
                .filter(days -> days > 0)
                .distinct()
                .mapToObj(days -> WinsBy.of(history, history.asOf().plusDays(days)))
                .toList();
        return new WinsTable(Stream.concat(earlier.stream(), Stream.of(last)).toList(), StayDrift.of(history));
    }

    private Grid grid(Locale language) {
        Grid grid = new Grid(
                List.of(
                        Column.words(say("column.won-by")),
                        Column.numbers(say("column.open")),
                        Column.numbers(say("column.predicted")),
                        Column.numbers(Text.of("P10 - P90"))),
                language);
        days.forEach(day -> grid.add(List.of(
                day.by().toString(),
                String.valueOf(day.deals().size()),
                BacktestTable.tenths(day.expected(), language),
                day.p10() + " - " + day.p90())));
        return grid;
    }

    ReportPart part() {
        double most = days.stream().mapToDouble(WinsBy::p90).max().orElse(0);
        return new ReportPart(
                say("past.wins"),
                language -> Stream.of(
                                drifts.stream().map(drift -> drift.explain(language)),
                                days.get(days.size() - 1)
                                        .explain(language)
                                        .lines()
                                        .skip(1),
                                Stream.of(say("past.wins-bars").in(language)))
                        .flatMap(notes -> notes)
                        .toList(),
                this::grid,
                days.stream()
                        .map(day -> Bar.band((double) day.p10(), (double) day.p90(), day.expected(), most))
                        .toList());
    }
}
