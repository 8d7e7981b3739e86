package io.github.funnelkit.examples.spark.journeys;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.spark.Json;
import io.github.funnelkit.portfolio.Backtest;
import io.github.funnelkit.portfolio.BacktestCut;
import io.github.funnelkit.portfolio.CurveBin;

/** A backtest as JSON, with the same members as the program's: {@code funnel backtest --format json}. */
public final class BacktestJson {

    private BacktestJson() {}

    /**
     * Writes a backtest.
     *
     * @param backtest the backtest
     * @param funnel the funnel
     * @param rejected how many journeys are not in it
     * @return the document
     */
    public static String of(Backtest backtest, Funnel funnel, long rejected) {
        ObjectNode json = Json.of(funnel.reference());
        json.put("rejected", rejected)
                .put("expected", backtest.expected())
                .put("expectedByStage", backtest.expectedByStage())
                .put("won", backtest.won())
                .put("covered", backtest.covered())
                .put("brier", backtest.curve().brier())
                .put("stageBrier", backtest.byStage().brier());
        ArrayNode days = json.putArray("days");
        for (BacktestCut cut : backtest.cuts()) {
            days.addObject()
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
        ArrayNode curve = json.putArray("curve");
        for (CurveBin bin : backtest.curve().bins()) {
            curve.addObject()
                    .put("predicted", bin.predicted())
                    .put("deals", bin.deals())
                    .put("wins", bin.wins())
                    .put("rate", bin.rate());
        }
        return Json.text(json);
    }
}
