package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.examples.cli.portfolio.ReportPart.Bar;
import io.github.funnelkit.examples.cli.words.Words;
import io.github.funnelkit.portfolio.Backtest;
import io.github.funnelkit.portfolio.BacktestCut;
import io.github.funnelkit.portfolio.CurveBin;
import io.github.funnelkit.portfolio.StayHistory;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Forecasts on past days against what came of them, as tables for people. */
record BacktestTable(Backtest backtest, Funnel funnel) {

    private static final int MOST_DAYS = 12;

    /** Forecasts on past days, of which each has as much past as it looks ahead; none when the history is too short for any. */
    static Optional<Backtest> past(StayHistory history, int horizon, int every, Funnel funnel) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = history.asOf().minusDays(horizon);
                !day.isBefore(history.from().plusDays(horizon)) && days.size() < MOST_DAYS;
                day = day.minusDays(every)) {
            days.add(day);
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(Backtest.of(history, days, horizon, committed(funnel)));
    }

    /** The stages whose deals are promised, as the methodology says. */
    private static List<String> committed(Funnel funnel) {
        return funnel.stages().stream()
                .filter(stage -> stage.forecastCategory().equals(Optional.of(ForecastCategory.COMMIT)))
                .map(Stage::id)
                .toList();
    }

    /** What came of all days together. */
    List<String> told(Locale language) {
        return backtest.explain(language).lines().limit(2).toList();
    }

    Grid days(Locale language) {
        boolean commits = !committed(funnel).isEmpty();
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(say("column.forecast-on")),
                Column.words(say("column.won-by")),
                Column.numbers(say("column.open")),
                Column.numbers(say("column.predicted")),
                Column.numbers(Text.of("P10 - P90")),
                Column.numbers(say("column.won")),
                Column.numbers(say("column.by-stage-rate"))));
        if (commits) {
            columns.add(Column.numbers(say("column.committed")));
            columns.add(Column.numbers(say("column.committed-won")));
        }
        Grid grid = new Grid(columns, language);
        for (BacktestCut cut : backtest.cuts()) {
            List<String> cells = new ArrayList<>(List.of(
                    cut.day().toString(),
                    cut.by().toString(),
                    String.valueOf(cut.deals()),
                    tenths(cut.expected(), language),
                    cut.p10() + " - " + cut.p90(),
                    String.valueOf(cut.won()),
                    tenths(cut.expectedByStage(), language)));
            if (commits) {
                cells.add(String.valueOf(cut.committed()));
                cells.add(String.valueOf(cut.committedWon()));
            }
            grid.add(cells);
        }
        return grid;
    }

    Grid curve(Locale language) {
        Grid grid = new Grid(
                List.of(
                        Column.numbers(say("column.predicted")),
                        Column.numbers(say("column.deals")),
                        Column.numbers(say("column.won")),
                        Column.numbers(say("column.rate"))),
                language);
        for (CurveBin bin : backtest.curve().bins()) {
            grid.add(List.of(
                    Amounts.percent(bin.predicted(), language),
                    String.valueOf(bin.deals()),
                    String.valueOf(bin.wins()),
                    Amounts.percent(bin.rate(), language)));
        }
        return grid;
    }

    static String tenths(double number, Locale language) {
        return String.format(Words.nearest(language), "%.1f", number);
    }

    /** The forecasts with what came, and the calibration curve. */
    List<ReportPart> parts() {
        double most = backtest.cuts().stream()
                .flatMapToDouble(cut -> DoubleStream.of((double) cut.p90(), (double) cut.won()))
                .max()
                .orElse(0);
        List<Bar> bands = backtest.cuts().stream()
                .map(cut -> Bar.band((double) cut.p10(), (double) cut.p90(), (double) cut.won(), most))
                .toList();
        List<Bar> rates = backtest.curve().bins().stream()
                .map(bin -> Bar.band(bin.interval().low(), bin.interval().high(), bin.predicted(), 1))
                .toList();
        return List.of(
                new ReportPart(say("past.tested"), this::notes, this::days, bands),
                new ReportPart(
                        say("past.predicted-and-came"),
                        language -> List.of(
                                say("backtest.curve").in(language),
                                say("past.predicted-bars").in(language)),
                        this::curve,
                        rates));
    }

    private List<String> notes(Locale language) {
        List<String> notes = new ArrayList<>(told(language));
        notes.add(say("past.tested-bars").in(language));
        return notes;
    }
}
