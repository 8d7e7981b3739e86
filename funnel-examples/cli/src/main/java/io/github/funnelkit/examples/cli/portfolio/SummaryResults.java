package io.github.funnelkit.examples.cli.portfolio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.portfolio.SummaryBuilder;
import java.io.IOException;

/** Prints the summary of all customers, of which it keeps none. */
public final class SummaryResults implements Results {

    private final Heading heading;
    private final Page page;
    private final SummaryBuilder customers;

    /**
     * Starts a summary.
     *
     * @param heading what stands above it
     * @param page where it is printed, and how
     */
    public SummaryResults(Heading heading, Page page) {
        this.heading = heading;
        this.page = page;
        this.customers = Summary.builder(heading.funnel());
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        customers.add(assessment, customer.money().orElse(null));
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        Summary summary = customers.build();
        if (page.json()) {
            ObjectNode document = Document.of(heading, assessed, rejected);
            SummaryJson.write(summary, document);
            page.out().write(Document.text(document));
        } else {
            page.print(heading.words(page.language())
                    + "\n\n"
                    + new SummaryTable(summary, heading.funnel(), page.language(), page.width()).print()
                    + "\n"
                    + Results.counted(assessed, rejected).in(page.language())
                    + "\n");
        }
    }
}
