package io.github.funnelkit.examples.spark.journeys;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.spark.Json;
import io.github.funnelkit.portfolio.Conformance;
import io.github.funnelkit.portfolio.DeviationCount;
import io.github.funnelkit.portfolio.RulePrice;

/** A conformance as JSON, with the same members as the program's: {@code funnel conform --format json}. */
public final class ConformanceJson {

    private ConformanceJson() {}

    /**
     * Writes a conformance.
     *
     * @param all the conformance
     * @param funnel the funnel
     * @param rejected how many journeys are not in it
     * @return the document
     */
    public static String of(Conformance all, Funnel funnel, long rejected) {
        ObjectNode json = Json.of(funnel.reference());
        json.put("rejected", rejected)
                .put("deals", all.deals())
                .put("conforming", all.conforming())
                .put("fitness", all.fitness());
        ArrayNode kinds = json.putArray("deviations");
        for (DeviationCount count : all.counts()) {
            kinds.addObject()
                    .put("kind", count.kind().name())
                    .put("times", count.times())
                    .put("deals", count.deals());
        }
        ArrayNode rules = json.putArray("rules");
        for (RulePrice price : all.prices()) {
            rules.addObject()
                    .put("kind", price.rule().kind().name())
                    .put("stage", price.rule().stage())
                    .put("id", price.rule().id())
                    .put("kept", price.kept())
                    .put("keptWon", price.keptWon())
                    .put("broken", price.broken())
                    .put("brokenWon", price.brokenWon())
                    .put("difference", price.difference())
                    .put("low", price.low())
                    .put("high", price.high())
                    .put("chance", price.chance())
                    .put("verdict", price.verdict().name());
        }
        return Json.text(json);
    }
}
