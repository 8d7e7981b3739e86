package io.github.funnelkit.examples.cli.output;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.text.Text;
import java.io.Closeable;
import java.io.IOException;

/** Takes the results one by one, in the order of the list, and keeps nothing that it need not. */
public interface Results extends Closeable {

    /**
     * Takes a customer.
     *
     * @param customer the customer
     * @param assessment where it stands
     * @throws IOException if it cannot be written
     */
    void add(Customer customer, Assessment assessment) throws IOException;

    /**
     * Takes a customer that is not assessed, as some of what the list says cannot be read.
     *
     * @param customer what could be read
     * @throws IOException if it cannot be written
     */
    default void addRest(Customer customer) throws IOException {}

    /**
     * Comes last.
     *
     * @param assessed how many customers were assessed
     * @param rejected how many rows were rejected
     * @throws IOException if it cannot be written
     */
    void end(long assessed, long rejected) throws IOException;

    /**
     * Says how many rows there were.
     *
     * @param assessed how many customers were assessed
     * @param rejected how many rows were rejected
     * @return a sentence
     */
    static Text counted(long assessed, long rejected) {
        return say("result.counted", "assessed", assessed, "rejected", rejected);
    }

    /** Comes in any case, also when the list could not be read to its end. */
    @Override
    default void close() throws IOException {}
}
