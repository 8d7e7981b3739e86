package io.github.funnelkit.examples.cli.portfolio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.portfolio.Waterfall;
import io.github.funnelkit.portfolio.WaterfallFigures;
import io.github.funnelkit.portfolio.WaterfallGroup;
import io.github.funnelkit.portfolio.WaterfallLine;
import io.github.funnelkit.portfolio.WaterfallPart;
import io.github.funnelkit.portfolio.WaterfallSum;
import org.jspecify.annotations.Nullable;

/** A waterfall as JSON: ids and exact numbers. */
final class WaterfallJson {

    private WaterfallJson() {}

    /**
     * Writes it: {@code parts} by what is asked for, {@code lines} by sale type, owner and currency, and {@code pushes} by
     * customer.
     */
    static void write(Waterfall waterfall, WaterfallGroup group, ObjectNode node) {
        node.put("by", group.id());
        ArrayNode parts = node.putArray("parts");
        for (WaterfallPart part : waterfall.by(group)) {
            figures(
                    part.figures(),
                    parts.addObject().put("key", filled(part.key())).put("currency", filled(part.currency())));
        }
        ArrayNode lines = node.putArray("lines");
        for (WaterfallLine line : waterfall.lines()) {
            figures(
                    line.figures(),
                    lines.addObject()
                            .put("saleType", line.saleType())
                            .put("owner", filled(line.owner()))
                            .put("currency", filled(line.currency())));
        }
        ObjectNode pushes = node.putObject("pushes");
        waterfall.pushes().forEach(pushes::put);
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void figures(WaterfallFigures figures, ObjectNode node) {
        sum(figures.start(), node.putObject("start"));
        ArrayNode changes = node.putArray("changes");
        figures.changes().forEach((change, sum) -> sum(sum, changes.addObject().put("change", change.id())));
        sum(figures.end(), node.putObject("end"));
        sum(figures.pulledIn(), node.putObject("pulledIn"));
        sum(figures.pushedOut(), node.putObject("pushedOut"));
    }

    private static void sum(WaterfallSum sum, ObjectNode node) {
        node.put("deals", sum.deals()).put("amount", sum.amount()).put("weighted", sum.weighted());
    }
}
