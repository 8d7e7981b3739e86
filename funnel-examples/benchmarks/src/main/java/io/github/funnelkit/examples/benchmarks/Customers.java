package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.examples.benchmarks.peers.Agreement;
import io.github.funnelkit.examples.benchmarks.peers.Contestant;
import io.github.funnelkit.examples.benchmarks.peers.Peer;
import java.util.List;

/**
 * Customers for one contestant, which is known to judge all of them as its reference does.
 *
 * @param <C> what the contestant takes a customer as
 * @param <R> what it makes of it
 */
final class Customers<C, R> {

    private final Contestant<C, R> contestant;
    private final Object[] customers;

    private Customers(Contestant<C, R> contestant, List<Deal> deals) {
        this.contestant = contestant;
        this.customers = deals.stream().map(contestant::customer).toArray();
    }

    /** Customers for a contestant, which is checked to judge each as its reference does. */
    static Customers<?, ?> of(Peer peer, List<Deal> deals) {
        Contestant<?, ?> contestant = peer.contestant();
        Agreement.require(peer, contestant, deals);
        return new Customers<>(contestant, deals);
    }

    @SuppressWarnings("unchecked") // there is nothing else in it
    R judge(int customer) {
        return contestant.judge((C) customers[customer]);
    }
}
