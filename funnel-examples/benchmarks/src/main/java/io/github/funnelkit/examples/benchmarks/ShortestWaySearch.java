package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.examples.benchmarks.host.DealBinding;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.guidance.ShortestWays;
import io.github.funnelkit.guidance.Tasks;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The shortest way from one assessment that was made before: alone, and as one of many. */
@State(Scope.Benchmark)
public class ShortestWaySearch extends Timing {

    private static final int CUSTOMERS = 1000;

    private final Funnel funnel = FunnelStandard.documented();
    private List<Assessment> assessments = List.of();

    /** Assesses the customers, and holds the steps of many against those of each. */
    @Setup
    public void assess() {
        Assessor<Deal> assessor = Assessor.of(funnel, DealBinding.oneByOne(), Clock.systemUTC());
        assessments = Population.of(CUSTOMERS).stream()
                .map(deal -> assessor.assess(FunnelStandard.PROJECT, deal, Population.TODAY))
                .toList();
        ShortestWays ways = ShortestWays.of(funnel);
        for (Assessment assessment : assessments) {
            if (ways.steps(assessment) != Tasks.of(assessment).steps()) {
                throw new IllegalStateException("the ways of many differ from that of " + assessment);
            }
        }
    }

    /** Every way by a search of its own. */
    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public void eachWay(Blackhole hole) {
        for (Assessment assessment : assessments) {
            hole.consume(ShortestWay.of(assessment));
        }
    }

    /** The steps of every way, as a work list needs them. */
    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public void stepsOfMany(Blackhole hole) {
        ShortestWays ways = ShortestWays.of(funnel);
        for (Assessment assessment : assessments) {
            hole.consume(ways.steps(assessment));
        }
    }
}
