package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.standard.FunnelStandard;
import java.util.List;

/** Holds every contestant against funnelkit on every customer, so that only what gives the same result is timed. */
public final class Agreement {

    private static final List<String> CRITERIA = Funnelkit.STANDARD.criteria().stream()
            .filter(criterion -> criterion.saleType().equals(FunnelStandard.PROJECT))
            .map(Criterion::id)
            .toList();

    private Agreement() {}

    /**
     * Compares a contestant with funnelkit.
     *
     * @param contestant the contestant
     * @param deals the customers
     * @param <C> what the contestant takes a customer as
     * @param <R> what it makes of it
     * @throws IllegalStateException if a result differs; the message names the customer, the criterion and both results
     */
    public static <C, R> void require(Contestant<C, R> contestant, List<Deal> deals) {
        BoundFunnelkit funnelkit = new BoundFunnelkit();
        for (Deal deal : deals) {
            Standing expected = funnelkit.standing(funnelkit.judge(deal));
            Standing actual = contestant.standing(contestant.judge(contestant.customer(deal)));
            requireSame(contestant.getClass().getSimpleName() + ", customer " + deal, expected, actual);
        }
    }

    private static void requireSame(String who, Standing expected, Standing actual) {
        List<Outcome> outcomes = actual.outcomes();
        if (outcomes.size() != CRITERIA.size()) {
            throw new IllegalStateException(
                    who + ": " + outcomes.size() + " outcomes for " + CRITERIA.size() + " criteria");
        }
        for (int i = 0; i < CRITERIA.size(); i++) {
            if (outcomes.get(i) != expected.outcomes().get(i)) {
                throw new IllegalStateException(who + ", criterion " + CRITERIA.get(i) + ": " + outcomes.get(i)
                        + ", but funnelkit says " + expected.outcomes().get(i));
            }
        }
        if (actual.stage() != expected.stage()) {
            throw new IllegalStateException(
                    who + ": stage " + actual.stage() + ", but funnelkit says " + expected.stage());
        }
    }
}
