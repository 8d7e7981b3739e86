package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.examples.benchmarks.host.DealBinding;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Assessing a whole customer base in memory, counting who has reached a stage; more than the caches hold. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12, time = 1) // the JVM compiles on the cores that work
public class Batch extends Timing {

    private static final int DISTINCT = 100_000;

    /** How many are assessed; beyond 100,000 the same ones come again. */
    @Param("1000000")
    public int customers;

    private final Assessor<Deal> assessor =
            Assessor.of(FunnelStandard.documented(), DealBinding.oneByOne(), Clock.systemUTC());
    private List<Deal> deals = List.of();

    /** Makes the customers. */
    @Setup
    public void prepare() {
        deals = Population.of(Math.min(customers, DISTINCT));
    }

    /** One after the other. */
    @Benchmark
    public long inOneThread() {
        return qualified(IntStream.range(0, customers));
    }

    /** As a parallel stream. */
    @Benchmark
    public long onAllCores() {
        return qualified(IntStream.range(0, customers).parallel());
    }

    private long qualified(IntStream numbers) {
        return numbers.filter(number -> assessor.assess(
                                FunnelStandard.PROJECT, deals.get(number % deals.size()), Population.TODAY)
                        .stage()
                        .isPresent())
                .count();
    }
}
