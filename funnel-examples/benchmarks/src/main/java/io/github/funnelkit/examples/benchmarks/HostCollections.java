package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.examples.benchmarks.host.CollectionKind;
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

/** Judging the customers of {@link Peers} by what their entries are kept in, beside code written by hand over the same objects. */
@State(Scope.Benchmark)
public class HostCollections extends Timing {

    private static final int CUSTOMERS = 1000;

    /** What entries are kept in. */
    @Param
    public CollectionKind kind = CollectionKind.IMMUTABLE_LIST;

    /** Who judges. */
    @Param({"HAND_WRITTEN", "FUNNELKIT_OUTCOMES", "FUNNELKIT"})
    public Peer peer = Peer.HAND_WRITTEN;

    private Customers<?, ?> customers = Customers.of(peer, List.of());

    /** Makes the customers, and checks that this contestant judges each as its reference does. */
    @Setup
    public void prepare() {
        customers = Customers.of(peer, Population.of(CUSTOMERS, kind));
    }

    /** Brings the customers into an order that does not come again. */
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
