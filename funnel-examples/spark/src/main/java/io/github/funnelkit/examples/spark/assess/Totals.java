package io.github.funnelkit.examples.spark.assess;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.spark.customers.Customer;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.portfolio.AuditBuilder;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.portfolio.SummaryBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/**
 * What the customers of a partition, or of all, come to. It is plain data, so it goes by Java's serialization as all that
 * Spark moves.
 *
 * @param summary where they stand
 * @param audit what their records claim
 */
public record Totals(Summary summary, Audit audit) implements Serializable {

    static Totals empty(Funnel funnel) {
        return new Totals(Summary.empty(funnel), Audit.empty(funnel));
    }

    Totals merge(Totals other) {
        return new Totals(summary.merge(other.summary), audit.merge(other.audit));
    }

    /**
     * Whether any record claims a stage or an ending.
     *
     * @return whether the audit is about any customer
     */
    public boolean hasClaims() {
        return audit.figures().deals().customers() > 0 || !audit.endings().isEmpty();
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(this);
        }
        return bytes.toByteArray();
    }

    static Totals read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Totals) in.readObject();
        }
    }

    /** Adds customers one by one. */
    static final class Counter {

        private final SummaryBuilder summary;
        private final AuditBuilder audit;

        Counter(Funnel funnel) {
            this.summary = Summary.builder(funnel);
            this.audit = Audit.builder(funnel);
        }

        void add(Customer customer, Assessment assessment) {
            summary.add(assessment, customer.amount());
            audit.add(assessment, customer.owner(), customer.amount());
        }

        Totals totals() {
            return new Totals(summary.build(), audit.build());
        }
    }
}
