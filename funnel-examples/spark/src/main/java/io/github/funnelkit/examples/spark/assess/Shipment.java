package io.github.funnelkit.examples.spark.assess;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.ReachedStage;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.spark.customers.Customer;
import io.github.funnelkit.examples.spark.customers.CustomerReader;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson.FunnelDocuments;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes to every process of the cluster: the funnel as its document, which is read again there once and checked,
 * with the condition kinds that are on that process's class path. As it is broadcast, each process holds one, and so makes
 * one assessor, which all its threads share.
 */
public final class Shipment implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String funnel;
    private final String[] headings;
    private final LocalDate asOf;
    private final boolean reached;
    private transient @Nullable Tools tools;

    /** What a process makes of the shipment. */
    record Tools(Assessor<FactSheet> assessor, CustomerReader reader) {}

    /**
     * Packs a shipment.
     *
     * @param funnel the funnel to assess by
     * @param headings the headings of the table of customers
     * @param asOf the day to assess as of, the same on every machine whatever its clock says
     * @param reached whether the stages of the table were reached by right; otherwise they are claims
     */
    public Shipment(Funnel funnel, List<String> headings, LocalDate asOf, boolean reached) {
        this.funnel = FunnelDocuments.json().write(funnel);
        this.headings = headings.toArray(String[]::new);
        this.asOf = asOf;
        this.reached = reached;
    }

    Assessment assess(Customer customer) {
        Assessor<FactSheet> assessor = tools().assessor();
        if (reached) {
            ReachedStage from = new ReachedStage(customer.place().stage());
            return assessor.assess(customer.saleType(), customer.facts(), asOf, from);
        }
        Assessment assessment = assessor.assess(customer.saleType(), customer.facts(), asOf);
        return customer.place().claimedOf(assessment);
    }

    /** Unpacks it, the first time in this process. */
    synchronized Tools tools() {
        if (tools == null) {
            // Spark's loader, which knows the jars that were given to spark-submit
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            Funnel read = FunnelDocuments.json()
                    .with(CriteriaRegistry.discovered(loader))
                    .readFunnel(funnel);
            tools = new Tools(Assessor.of(read, Clock.systemUTC()), new CustomerReader(List.of(headings), read));
        }
        return tools;
    }
}
