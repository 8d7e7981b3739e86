package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.portfolio.LearnedWeights;
import io.github.funnelkit.portfolio.OutcomeHistory;

/** Learns from the closed deals of a list; it keeps counts alone. */
public final class ClosedDealResults implements Results {

    private final Funnel funnel;
    private final OutcomeHistory.Builder closed;

    /**
     * Has learned nothing yet.
     *
     * @param funnel the methodology
     */
    public ClosedDealResults(Funnel funnel) {
        this.funnel = funnel;
        this.closed = OutcomeHistory.builder(funnel);
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        customer.past().won().ifPresent(won -> closed.add(assessment, won));
    }

    @Override
    public void end(long assessed, long rejected) {
        // what was counted is all
    }

    LearnedWeights learned() {
        return LearnedWeights.of(funnel, closed.build());
    }
}
