package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import java.util.List;

/** Holds every contestant against another one on every customer, so that only what gives the same result is timed. */
public final class Agreement {

    private static final List<String> CRITERIA =
            Funnelkit.criteria().stream().map(Criterion::id).toList();

    private Agreement() {}

    /**
     * Compares a contestant with its reference.
     *
     * @param peer the contestant
     * @param contestant the same, ready to judge
     * @param deals the customers
     * @throws IllegalStateException if a result differs; the message names the customer, the criterion and both results
     */
    public static void require(Peer peer, Contestant<?, ?> contestant, List<Deal> deals) {
        Contestant<?, ?> reference = peer.reference().contestant();
        for (Deal deal : deals) {
            requireSame(
                    peer + ", customer " + deal,
                    peer.reference(),
                    standing(reference, deal),
                    standing(contestant, deal));
        }
    }

    private static <C, R> Standing standing(Contestant<C, R> contestant, Deal deal) {
        return contestant.standing(contestant.judge(contestant.customer(deal)));
    }

    private static void requireSame(String who, Peer reference, Standing expected, Standing actual) {
        List<Outcome> outcomes = actual.outcomes();
        if (outcomes.size() != CRITERIA.size()) {
            throw new IllegalStateException(
                    who + ": " + outcomes.size() + " outcomes for " + CRITERIA.size() + " criteria");
        }
        for (int i = 0; i < CRITERIA.size(); i++) {
            if (outcomes.get(i) != expected.outcomes().get(i)) {
                throw new IllegalStateException(who + ", criterion " + CRITERIA.get(i) + ": " + outcomes.get(i)
                        + ", but " + reference + " says " + expected.outcomes().get(i));
            }
        }
        if (actual.stage() != expected.stage()) {
            throw new IllegalStateException(
                    who + ": stage " + actual.stage() + ", but " + reference + " says " + expected.stage());
        }
    }
}
