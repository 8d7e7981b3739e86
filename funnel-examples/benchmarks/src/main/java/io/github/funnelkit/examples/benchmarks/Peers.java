package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.examples.benchmarks.peers.Peer;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Judging one project customer of the documented standard: stage and the outcome of every criterion. */
@State(Scope.Benchmark)
public class Peers extends Timing {

    private static final int CUSTOMERS = 1000;

    /** Who judges. */
    @Param
    public Peer peer = Peer.HAND_WRITTEN;

    private Customers<?, ?> customers = Customers.of(peer, List.of());

    /** Makes the customers, and checks that this contestant judges each as its reference does. */
    @Setup
    public void prepare() {
        customers = Customers.of(peer, Population.of(CUSTOMERS));
    }

    /**
     * Brings the customers into an order that does not come again: of a list that is always the same, processors learn how
     * each comparison comes out, which they cannot do with a host's customers.
     */
    @Setup(Level.Invocation)
    public void shuffle() {
        customers.shuffle();
    }

    /** Judges every customer. */
    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public void judge(Blackhole hole) {
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            hole.consume(customers.judge(customer));
        }
    }
}
