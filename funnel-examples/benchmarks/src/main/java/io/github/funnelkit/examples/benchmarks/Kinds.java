package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.examples.benchmarks.kinds.Ask;
import io.github.funnelkit.examples.benchmarks.kinds.AskedFunnel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Judging one customer by four criteria: three ask for a flag, the last one asks in each way that there is. */
@State(Scope.Benchmark)
@Fork(4)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
public class Kinds extends Timing {

    private static final int CUSTOMERS = 1000;

    /** What the last criterion asks. */
    @Param
    public Ask ask = Ask.FLAG;

    private AskedFunnel funnel = new AskedFunnel(Ask.FLAG, 1);

    /** Makes the customers, and checks that both ways judge each alike. */
    @Setup
    public void prepare() {
        funnel = new AskedFunnel(ask, CUSTOMERS);
    }

    /** Brings the customers into an order that does not come again. */
    @Setup(Level.Invocation)
    public void shuffle() {
        funnel.shuffle();
    }

    /** Judges every customer by a funnel. */
    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public void judge(Blackhole hole) {
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            hole.consume(funnel.judge(customer));
        }
    }

    /** Judges every customer by code that is written by hand. */
    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public void byHand(Blackhole hole) {
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            hole.consume(funnel.judgeByHand(customer));
        }
    }
}
