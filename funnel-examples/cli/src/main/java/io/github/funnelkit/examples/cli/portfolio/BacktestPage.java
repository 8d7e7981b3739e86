package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.output.TerminalText.oneLine;
import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.portfolio.Backtest;
import io.github.funnelkit.portfolio.StayDrift;
import io.github.funnelkit.portfolio.StayHistory;
import io.github.funnelkit.portfolio.WinsBy;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Forecasts on past days against what came of them, and the one of today, to be printed.
 *
 * @param backtest the forecasts on past days
 * @param now the forecast of today
 * @param drifts what has lately changed, which it does not know
 * @param funnel the funnel
 * @param list what the list is called
 * @param read how many rows were read
 * @param rejected how many rows were rejected
 */
public record BacktestPage(
        Backtest backtest, WinsBy now, List<StayDrift> drifts, Funnel funnel, String list, long read, long rejected) {

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
        Optional<Backtest> past = BacktestTable.past(history, horizon, every, funnel);
        return past.map(backtest -> new BacktestPage(
                backtest,
                WinsBy.of(history, asOf.plusDays(horizon)),
                StayDrift.of(history),
                funnel,
                list,
                read,
                rejected));
    }

    /**
     * Prints it.
     *
     * @param page where it is printed, and how
     * @throws IOException if it cannot be written
     */
    public void print(Page page) throws IOException {
        page.out().write(page.json() ? json(page.language()) : table(page.language(), page.width()));
    }

    private String json(Locale language) throws IOException {
        ObjectNode document = Document.of(funnel)
                .put("list", list)
                .put("read", read)
                .put("rejected", rejected)
                .putPOJO("backtest", backtest)
                .putPOJO("now", now)
                .putPOJO("drifts", drifts);
        return Document.text(document, language);
    }

    private String table(Locale language, int width) {
        BacktestTable table = new BacktestTable(backtest, funnel);
        Text label = funnel.label().orElse(Text.of(funnel.id()));
        return oneLine(label.in(language) + " " + funnel.version() + " · " + list) + "\n\n"
                + table.days(language).print(width) + "\n"
                + String.join("\n", table.told(language)) + "\n\n"
                + say("backtest.curve").in(language) + "\n"
                + table.curve(language).print(width) + "\n"
                + now.explain(language) + "\n"
                + String.join(
                        "",
                        drifts.stream()
                                .map(drift -> drift.explain(language) + "\n")
                                .toList())
                + "\n"
                + say("backtest.read", "read", read, "rejected", rejected).in(language) + "\n";
    }
}
