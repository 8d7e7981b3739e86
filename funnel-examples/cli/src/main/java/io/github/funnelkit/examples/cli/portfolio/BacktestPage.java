package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.output.TerminalText.oneLine;
import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.examples.cli.words.Words;
import io.github.funnelkit.portfolio.Backtest;
import io.github.funnelkit.portfolio.BacktestCut;
import io.github.funnelkit.portfolio.CalibrationCurve;
import io.github.funnelkit.portfolio.CurveBin;
import io.github.funnelkit.portfolio.StayHistory;
import io.github.funnelkit.portfolio.WinsBy;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Forecasts on past days against what came of them, and the one of today, to be printed.
 *
 * @param backtest the forecasts on past days
 * @param now the forecast of today
 * @param funnel the funnel
 * @param list what the list is called
 * @param read how many rows were read
 * @param rejected how many rows were rejected
 */
public record BacktestPage(Backtest backtest, WinsBy now, Funnel funnel, String list, long read, long rejected) {

    private static final int MOST_DAYS = 12;

    /**
     * Forecasts.
     *
     * @param stays the stays
     * @param asOf today
     * @param horizon by how many days later deals are to be won
     * @param every how many days lie between two forecasts
     * @param funnel the funnel
     * @param list what the list is called
     * @param read how many rows were read
     * @param rejected how many rows were rejected
     * @return the page; empty when the history is too short for any forecast on a past day
     */
    public static Optional<BacktestPage> of(
            Stays stays, LocalDate asOf, int horizon, int every, Funnel funnel, String list, long read, long rejected) {
        StayHistory history = stays.history(asOf);
        List<LocalDate> days = new ArrayList<>();
        // a forecast needs at least as much past as it looks ahead
        for (LocalDate day = asOf.minusDays(horizon);
                !day.isBefore(history.from().plusDays(horizon)) && days.size() < MOST_DAYS;
                day = day.minusDays(every)) {
            days.add(day);
        }
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BacktestPage(
                Backtest.of(history, days, horizon, committed(funnel)),
                WinsBy.of(history, asOf.plusDays(horizon)),
                funnel,
                list,
                read,
                rejected));
    }

    /** The stages whose deals are promised, as the methodology says. */
    private static List<String> committed(Funnel funnel) {
        return funnel.stages().stream()
                .filter(stage -> stage.forecastCategory().equals(Optional.of(ForecastCategory.COMMIT)))
                .map(Stage::id)
                .toList();
    }

    /**
     * Prints it.
     *
     * @param page where it is printed, and how
     * @throws IOException if it cannot be written
     */
    public void print(Page page) throws IOException {
        page.out().write(page.json() ? json() : table(page.language(), page.width()));
    }

    private String json() throws IOException {
        ObjectNode document =
                Document.of(funnel).put("list", list).put("read", read).put("rejected", rejected);
        document.put("expected", backtest.expected())
                .put("expectedByStage", backtest.expectedByStage())
                .put("won", backtest.won())
                .put("covered", backtest.covered())
                .put("brier", backtest.curve().brier())
                .put("stageBrier", backtest.byStage().brier());
        ArrayNode cuts = document.putArray("days");
        for (BacktestCut cut : backtest.cuts()) {
            cuts.addObject()
                    .put("day", cut.day().toString())
                    .put("by", cut.by().toString())
                    .put("deals", cut.deals())
                    .put("expected", cut.expected())
                    .put("p10", cut.p10())
                    .put("p90", cut.p90())
                    .put("expectedByStage", cut.expectedByStage())
                    .put("won", cut.won())
                    .put("committed", cut.committed())
                    .put("committedWon", cut.committedWon())
                    .put("covered", cut.isCovered());
        }
        ArrayNode curve = document.putArray("curve");
        for (CurveBin bin : backtest.curve().bins()) {
            curve.addObject()
                    .put("predicted", bin.predicted())
                    .put("deals", bin.deals())
                    .put("wins", bin.wins())
                    .put("rate", bin.rate());
        }
        ObjectNode today = document.putObject("now")
                .put("day", now.asOf().toString())
                .put("by", now.by().toString())
                .put("expected", now.expected())
                .put("p10", now.p10())
                .put("p50", now.p50())
                .put("p90", now.p90());
        ArrayNode deals = today.putArray("deals");
        now.deals()
                .forEach(deal -> deals.addObject()
                        .put("deal", deal.deal())
                        .put("saleType", deal.saleType())
                        .put("stage", deal.stage().isEmpty() ? null : deal.stage())
                        .put("age", deal.age())
                        .put("probability", deal.probability()));
        return Document.text(document);
    }

    private String table(Locale language, int width) {
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
        List<String> told = backtest.explain(language).lines().limit(2).toList();
        Text label = funnel.label().orElse(Text.of(funnel.id()));
        return oneLine(label.in(language) + " " + funnel.version() + " · " + list) + "\n\n" + grid.print(width) + "\n"
                + String.join("\n", told) + "\n\n"
                + say("backtest.curve").in(language) + "\n" + curve(backtest.curve(), language, width) + "\n"
                + now.explain(language) + "\n\n"
                + say("backtest.read", "read", read, "rejected", rejected).in(language) + "\n";
    }

    private static String curve(CalibrationCurve curve, Locale language, int width) {
        Grid grid = new Grid(
                List.of(
                        Column.numbers(say("column.predicted")),
                        Column.numbers(say("column.deals")),
                        Column.numbers(say("column.won")),
                        Column.numbers(say("column.rate"))),
                language);
        for (CurveBin bin : curve.bins()) {
            grid.add(List.of(
                    Amounts.percent(bin.predicted(), language),
                    String.valueOf(bin.deals()),
                    String.valueOf(bin.wins()),
                    Amounts.percent(bin.rate(), language)));
        }
        return grid.print(width);
    }

    private static String tenths(double number, Locale language) {
        return String.format(Words.nearest(language), "%.1f", number);
    }
}
