package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.examples.benchmarks.host.Population;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Assessing by funnels of different sizes: the cost should grow no faster than that of the same criteria written out by
 * hand, which grows faster than their number where their code no longer fits into the nearest cache.
 */
@Warmup(iterations = 12, time = 1) // that long the JVM compiles the largest
public class Scaling extends Timing {

    private static final int CUSTOMERS = 100;

    /** What is written out by hand. */
    @State(Scope.Benchmark)
    public static class Code {

        /** How many criteria there are. */
        @Param({"40", "400", "4000"})
        public int criteria = 40;

        private WrittenOut.Judge judge = values -> new long[0];
        private List<GeneratedFunnel.Values> customers = List.of();
        private final Random random = new Random(1);

        /** Compiles the criteria, and checks that each comes to what its condition says. */
        @Setup
        public void generate() throws IOException, ReflectiveOperationException {
            GeneratedFunnel funnel = new GeneratedFunnel(1, criteria);
            judge = WrittenOut.judge(criteria);
            customers = new ArrayList<>(funnel.customers(CUSTOMERS));
            funnel.requireRight(judge, customers);
        }

        /** Brings the customers into an order that does not come again. */
        @Setup(Level.Invocation)
        public void shuffle() {
            Collections.shuffle(customers, random);
        }
    }

    /** A funnel. */
    @State(Scope.Benchmark)
    public static class Size {

        /** How many stages the funnel has. */
        @Param({"4", "40"})
        public int stages = 4;

        /** How many criteria all its stages have together. */
        @Param({"40", "400", "4000"})
        public int criteria = 40;

        private Assessor<GeneratedFunnel.Values> assessor = new GeneratedFunnel(1, 1).assessor();
        private List<GeneratedFunnel.Values> customers = List.of();
        private final Random random = new Random(1);

        /** Makes the funnel and its customers, and checks that each criterion comes to what its condition says. */
        @Setup
        public void generate() {
            GeneratedFunnel funnel = new GeneratedFunnel(stages, criteria);
            assessor = funnel.assessor();
            customers = new ArrayList<>(funnel.customers(CUSTOMERS));
            funnel.requireRight(customers);
        }

        /** Brings the customers into an order that does not come again. */
        @Setup(Level.Invocation)
        public void shuffle() {
            Collections.shuffle(customers, random);
        }
    }

    /** Assesses every customer. */
    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public void assessed(Size funnel, Blackhole hole) {
        for (GeneratedFunnel.Values customer : funnel.customers) {
            hole.consume(funnel.assessor.assess(GeneratedFunnel.SALE, customer, Population.TODAY));
        }
    }

    /** Judges every customer by code that knows the criteria. */
    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public void writtenOut(Code code, Blackhole hole) {
        for (GeneratedFunnel.Values customer : code.customers) {
            hole.consume(code.judge.judge(customer));
        }
    }
}
