package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.examples.benchmarks.peers.Agreement;
import io.github.funnelkit.examples.benchmarks.peers.Contestant;
import io.github.funnelkit.examples.benchmarks.peers.Peer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Customers for one contestant, which is known to judge all of them as its reference does.
 *
 * @param <C> what the contestant takes a customer as
 * @param <R> what it makes of it
 */
final class Customers<C, R> {

    private final Contestant<C, R> contestant;
    private final List<C> customers;
    private final Random random = new Random(1);

    private Customers(Contestant<C, R> contestant, List<Deal> deals) {
        this.contestant = contestant;
        this.customers =
                new ArrayList<>(deals.stream().map(contestant::customer).toList());
    }

    /** Customers for a contestant, which is checked to judge each as its reference does. */
    static Customers<?, ?> of(Peer peer, List<Deal> deals) {
        Contestant<?, ?> contestant = peer.contestant();
        Agreement.require(peer, contestant, deals);
        return new Customers<>(contestant, deals);
    }

    /** Brings the customers into another order, the same for every contestant. */
    void shuffle() {
        Collections.shuffle(customers, random);
    }

    R judge(int customer) {
        return contestant.judge(customers.get(customer));
    }
}
