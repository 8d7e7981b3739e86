package io.github.funnelkit.portfolio;

import io.github.funnelkit.journey.JourneyStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds up histories one by one, and keeps none of them. To be used by one thread at a time.
 *
 * @since 0.1.0
 */
public final class ConformanceBuilder {

    private long deals;
    private long conforming;
    private long cost;
    private long worst;
    private final Map<DeviationKind, DeviationCount> counts = new EnumMap<>(DeviationKind.class);
    private final Map<RuleStratum, RuleStratum> strata = new TreeMap<>(RuleStratum.ORDER);

    /** With no history yet. */
    public ConformanceBuilder() {}

    /**
     * Adds a history.
     *
     * @param history the history of one deal
     * @return this
     */
    public ConformanceBuilder add(HistoryConformance history) {
        deals++;
        conforming += history.isConforming() ? 1 : 0;
        cost += history.cost();
        worst += history.worst();
        Map<DeviationKind, DeviationCount> own = new EnumMap<>(DeviationKind.class);
        for (Deviation deviation : history.deviations()) {
            own.merge(
                    deviation.kind(),
                    new DeviationCount(deviation.kind(), 1, 1),
                    (before, more) -> new DeviationCount(before.kind(), before.times() + 1, 1));
        }
        own.forEach((kind, count) -> counts.merge(kind, count, DeviationCount::plus));
        if (history.status() == JourneyStatus.WON || history.status() == JourneyStatus.LOST) {
            history.asked().forEach(asked -> count(history, asked));
        }
        return this;
    }

    /**
     * Adds histories.
     *
     * @param histories the histories, of one deal each
     * @return this
     */
    public ConformanceBuilder addAll(Iterable<HistoryConformance> histories) {
        histories.forEach(this::add);
        return this;
    }

    private void count(HistoryConformance history, AskedRule asked) {
        long won = history.status() == JourneyStatus.WON ? 1 : 0;
        RuleStratum one = asked.kept()
                ? new RuleStratum(asked.rule(), history.saleType(), asked.stage(), won, 1, 0, 0)
                : new RuleStratum(asked.rule(), history.saleType(), asked.stage(), 0, 0, won, 1);
        RuleStratum before = strata.remove(one);
        RuleStratum sum = before == null ? one : before.plus(one);
        strata.put(sum, sum);
    }

    /**
     * All histories so far.
     *
     * @return how far they conform
     */
    public Conformance build() {
        return new Conformance(
                deals, conforming, cost, worst, List.copyOf(counts.values()), List.copyOf(strata.values()));
    }
}
