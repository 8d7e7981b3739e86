package io.github.funnelkit.portfolio;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums up a waterfall by sale type, owner and currency. */
final class WaterfallCounter {

    /** By what they have in common, with no figures. */
    private final Map<WaterfallLine, Sums> lines = new HashMap<>();

    private static final class Sums {
        private WaterfallSum start = WaterfallSum.NONE;
        private final Map<WaterfallChange, WaterfallSum> changes = new EnumMap<>(WaterfallChange.class);
        private WaterfallSum end = WaterfallSum.NONE;
        private WaterfallSum pulledIn = WaterfallSum.NONE;
        private WaterfallSum pushedOut = WaterfallSum.NONE;

        private WaterfallFigures figures() {
            return new WaterfallFigures(start, changes, end, pulledIn, pushedOut);
        }
    }

    private Sums at(DealWorth deal) {
        return lines.computeIfAbsent(
                new WaterfallLine(deal.saleType(), deal.owner(), deal.currency(), WaterfallFigures.NONE),
                key -> new Sums());
    }

    void start(DealWorth deal) {
        Sums sums = at(deal);
        sums.start = sums.start.merge(deal.sum());
    }

    void end(DealWorth deal) {
        Sums sums = at(deal);
        sums.end = sums.end.merge(deal.sum());
    }

    /** A change of what stands there. */
    void change(DealWorth at, WaterfallChange change, WaterfallSum sum) {
        at(at).changes.merge(change, sum, WaterfallSum::merge);
    }

    void pulledIn(DealWorth deal) {
        Sums sums = at(deal);
        sums.pulledIn = sums.pulledIn.merge(deal.sum());
    }

    void pushedOut(DealWorth deal) {
        Sums sums = at(deal);
        sums.pushedOut = sums.pushedOut.merge(deal.sum());
    }

    List<WaterfallLine> lines() {
        return lines.entrySet().stream()
                .map(each -> each.getKey().with(each.getValue().figures()))
                .toList();
    }
}
