package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.examples.benchmarks.host.Population;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Assessing by funnels of different sizes: the cost should grow no faster than the number of criteria. */
@State(Scope.Benchmark)
public class Scaling extends Timing {

    private static final int CUSTOMERS = 100;

    /** How many stages the funnel has. */
    @Param({"4", "40"})
    public int stages = 4;

    /** How many criteria all its stages have together. */
    @Param({"40", "400", "4000"})
    public int criteria = 40;

    private Assessor<GeneratedFunnel.Values> assessor = new GeneratedFunnel(1, 1).assessor();
    private List<GeneratedFunnel.Values> customers = List.of();

    /** Makes the funnel and its customers, and checks that each criterion comes to what its condition says. */
    @Setup
    public void generate() {
        GeneratedFunnel funnel = new GeneratedFunnel(stages, criteria);
        assessor = funnel.assessor();
        customers = funnel.customers(CUSTOMERS);
        funnel.requireRight(customers);
    }

    /** Assesses every customer. */
    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public void assess(Blackhole hole) {
        for (GeneratedFunnel.Values customer : customers) {
            hole.consume(assessor.assess(GeneratedFunnel.SALE, customer, Population.TODAY));
        }
    }
}
