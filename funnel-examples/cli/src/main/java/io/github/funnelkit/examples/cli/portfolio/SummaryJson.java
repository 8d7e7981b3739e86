package io.github.funnelkit.examples.cli.portfolio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.portfolio.Blocker;
import io.github.funnelkit.portfolio.EndingSummary;
import io.github.funnelkit.portfolio.StageSummary;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.portfolio.Tally;
import io.github.funnelkit.portfolio.UnknownFact;
import java.math.BigDecimal;
import java.util.Map;

/** A summary as JSON: ids and exact numbers. */
public final class SummaryJson {

    private SummaryJson() {}

    /**
     * Writes it.
     *
     * @param summary the summary
     * @param node what it is written to: {@code customers}, {@code unweighed}, {@code ended}, {@code endings}, {@code stages}, {@code outOfOrder}, {@code blockers} with
     *     those that keep most customers first, and {@code unknownFacts} in the same order
     */
    public static void write(Summary summary, ObjectNode node) {
        ObjectNode customers = tally(summary.customers(), node.putObject("customers"));
        amounts(summary.weighted(), customers.putObject("weighted"));
        tally(summary.unweighed(), node.putObject("unweighed"));
        endings(summary, node);
        ArrayNode stages = node.putArray("stages");
        summary.stages().forEach(stage -> stage(stage, stages.addObject()));
        tally(summary.outOfOrder(), node.putObject("outOfOrder"));
        tally(summary.lapsed(), node.putObject("lapsed"));
        ArrayNode blockers = node.putArray("blockers");
        summary.blockersByCustomers().forEach(blocker -> blocker(blocker, blockers.addObject()));
        ArrayNode facts = node.putArray("unknownFacts");
        for (UnknownFact unknown : summary.unknownFactsByCustomers()) {
            tally(unknown.customers(), facts.addObject().put("fact", unknown.fact()));
        }
    }

    /** Those whose deals have ended; nothing where the funnel has no endings that facts can meet. */
    private static void endings(Summary summary, ObjectNode node) {
        if (summary.endings().isEmpty()) {
            return;
        }
        tally(summary.ended(), node.putObject("ended"));
        ArrayNode endings = node.putArray("endings");
        for (EndingSummary ending : summary.endings()) {
            ObjectNode each = endings.addObject();
            each.put("saleType", ending.saleType());
            each.put("ending", ending.ending());
            each.put("kind", ending.kind().id());
            tally(ending.customers(), each);
        }
    }

    private static void stage(StageSummary stage, ObjectNode node) {
        node.put("saleType", stage.saleType());
        node.put("stage", stage.stage().orElse(null));
        node.put(
                "winProbability",
                stage.winProbability().map(WinProbability::percent).orElse(null));
        tally(stage.customers(), node);
        amounts(stage.weighted(), node.putObject("weighted"));
        node.put("outOfOrder", stage.outOfOrder().customers());
    }

    private static void blocker(Blocker blocker, ObjectNode node) {
        tally(blocker.customers(), node.put("criterion", blocker.criterion()));
        node.put("unknown", blocker.unknown().customers());
        node.put("alone", blocker.alone().customers());
    }

    static ObjectNode tally(Tally tally, ObjectNode node) {
        node.put("customers", tally.customers());
        node.put("withoutAmount", tally.withoutAmount());
        amounts(tally.amounts(), node.putObject("amounts"));
        return node;
    }

    static void amounts(Map<String, BigDecimal> amounts, ObjectNode node) {
        amounts.forEach(node::put);
    }
}
