package io.github.funnelkit.examples.cli.output;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.json.Documents;
import java.io.IOException;
import java.io.Writer;

/** One JSON object per customer and line, as the library writes what an assessment comes to. */
public final class NdjsonResults implements Results {

    private final Documents documents = FunnelDocuments.json();
    private final Writer out;

    /**
     * Prints to a writer, which stays open.
     *
     * @param out where it is printed
     */
    public NdjsonResults(Writer out) {
        this.out = out;
    }

    @Override
    public void add(Customer customer, Assessment assessment) throws IOException {
        out.write(documents.writeResult(customer.id(), assessment));
        out.write('\n');
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        out.flush();
    }
}
