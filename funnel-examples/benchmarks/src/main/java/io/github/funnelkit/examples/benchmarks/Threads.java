package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.examples.benchmarks.peers.Peer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How many assessments one and two threads make with one assessor: the factor should be near two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Threads extends Timing {

    private static final int CUSTOMERS = 1000;

    private final Customers<?, ?> customers = Customers.of(Peer.FUNNELKIT, Population.of(CUSTOMERS));

    /** Alone. */
    @Benchmark
    @org.openjdk.jmh.annotations.Threads(1)
    @OperationsPerInvocation(CUSTOMERS)
    public void oneThread(Blackhole hole) {
        judge(hole);
    }

    /** In parallel. */
    @Benchmark
    @org.openjdk.jmh.annotations.Threads(2)
    @OperationsPerInvocation(CUSTOMERS)
    public void twoThreads(Blackhole hole) {
        judge(hole);
    }

    private void judge(Blackhole hole) {
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            hole.consume(customers.judge(customer));
        }
    }
}
