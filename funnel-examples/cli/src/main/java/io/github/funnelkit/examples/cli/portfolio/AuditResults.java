package io.github.funnelkit.examples.cli.portfolio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.portfolio.AuditBuilder;
import java.io.IOException;

/** Prints the audit of all customers, of which it keeps none. */
public final class AuditResults implements Results {

    private final Heading heading;
    private final Page page;
    private final AuditBuilder deals;

    /**
     * Starts an audit.
     *
     * @param heading what stands above it
     * @param page where it is printed, and how
     */
    public AuditResults(Heading heading, Page page) {
        this.heading = heading;
        this.page = page;
        this.deals = Audit.builder(heading.funnel());
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        deals.add(assessment, customer.owner(), customer.money().orElse(null));
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        Audit audit = deals.build();
        if (page.json()) {
            ObjectNode document = Document.of(heading, assessed, rejected);
            AuditJson.write(audit, document);
            page.out().write(Document.text(document));
        } else {
            page.out()
                    .write(heading.words(page.language())
                            + "\n\n"
                            + new AuditTable(audit, heading.funnel(), page.language(), page.width()).print()
                            + "\n"
                            + Results.counted(assessed, rejected).in(page.language())
                            + "\n");
        }
    }
}
