package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.examples.benchmarks.host.DealBinding;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Explaining one assessment that was made before: the stage, and each missing criterion with its values and gap. */
@State(Scope.Benchmark)
public class Explanation extends Timing {

    private static final int CUSTOMERS = 1000;

    /** The reader's language. */
    @Param({"en", "zh"})
    public String language = "en";

    private Locale locale = Locale.ROOT;
    private List<Assessment> assessments = List.of();

    /** Assesses the customers. */
    @Setup
    public void assess() {
        Assessor<Deal> assessor = Assessor.of(FunnelStandard.documented(), DealBinding.oneByOne(), Clock.systemUTC());
        locale = Locale.forLanguageTag(language);
        assessments = Population.of(CUSTOMERS).stream()
                .map(deal -> assessor.assess(FunnelStandard.PROJECT, deal, Population.TODAY))
                .toList();
    }

    /** Explains every assessment. */
    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public void explain(Blackhole hole) {
        for (Assessment assessment : assessments) {
            hole.consume(assessment.explain(locale));
        }
    }
}
