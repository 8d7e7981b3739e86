package io.github.funnelkit.examples.spark.assess;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.examples.spark.Json;
import io.github.funnelkit.portfolio.EndingSummary;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.portfolio.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** A summary as JSON. */
public final class SummaryJson {

    private SummaryJson() {}

    /**
     * Writes a summary.
     *
     * @param summary the summary
     * @param asOf the day that it is of
     * @param rejected how many rows are not in it
     * @return the document
     */
    public static String of(Summary summary, LocalDate asOf, long rejected) {
        ObjectNode json = Json.of(summary.funnel());
        json.put("asOf", asOf.toString());
        put(json.putObject("assessed"), summary.customers());
        json.put("rejectedRows", rejected);
        amounts(json.putObject("weighted"), summary.weighted());
        put(json.putObject("unweighed"), summary.unweighed());
        put(json.putObject("outOfOrder"), summary.outOfOrder());
        put(json.putObject("lapsed"), summary.lapsed());
        ArrayNode stages = json.putArray("stages");
        summary.stages().forEach(stage -> {
            ObjectNode at = stages.addObject().put("saleType", stage.saleType());
            at.put("stage", stage.stage().orElse(null));
            at.put(
                    "winProbability",
                    stage.winProbability().map(WinProbability::percent).orElse(null));
            put(at, stage.customers());
            put(at.putObject("outOfOrder"), stage.outOfOrder());
        });
        ArrayNode blockers = json.putArray("blockers");
        summary.blockersByCustomers().forEach(blocker -> {
            ObjectNode by = blockers.addObject().put("criterion", blocker.criterion());
            put(by, blocker.customers());
            put(by.putObject("unknown"), blocker.unknown());
            put(by.putObject("alone"), blocker.alone());
        });
        ArrayNode unknown = json.putArray("unknownFacts");
        summary.unknownFactsByCustomers()
                .forEach(each -> put(unknown.addObject().put("fact", each.fact()), each.customers()));
        put(json.putObject("ended"), summary.ended());
        ArrayNode endings = json.putArray("endings");
        for (EndingSummary ending : summary.endings()) {
            ObjectNode at = endings.addObject().put("saleType", ending.saleType());
            at.put("ending", ending.ending()).put("kind", ending.kind().id());
            put(at, ending.customers());
        }
        return Json.text(json);
    }

    static void put(ObjectNode json, Tally tally) {
        json.put("customers", tally.customers()).put("withoutAmount", tally.withoutAmount());
        amounts(json.putObject("amounts"), tally.amounts());
    }

    static void amounts(ObjectNode json, Map<String, BigDecimal> amounts) {
        amounts.forEach(json::put);
    }
}
