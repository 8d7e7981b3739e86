package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of customers, of whom some collections stand in lists of their own.
 *
 * @param customers the customers
 * @param collections the records of each such collection
 */
public record CustomersWithRecords(Rows<Customer> customers, List<RecordsByCustomer> collections)
        implements Rows<Customer> {

    /** Keeps the order. */
    public CustomersWithRecords {
        collections = List.copyOf(collections);
    }

    @Override
    public String headingText() {
        return customers.headingText();
    }

    @Override
    public List<Text> warnings() {
        return customers.warnings();
    }

    @Override
    public List<Text> notes() {
        return customers.notes();
    }

    @Override
    public List<Text> remarks() {
        List<Text> all = new ArrayList<>(customers.remarks());
        collections.forEach(records -> all.addAll(records.remarks()));
        return all;
    }

    @Override
    public String ending() {
        return customers.ending();
    }

    @Override
    public Optional<Row<Customer>> next() throws IOException {
        Optional<Row<Customer>> row = customers.next();
        if (row.isPresent() && row.get() instanceof ReadRow<Customer> good) {
            return Optional.of(new ReadRow<>(joined(good.content())));
        }
        if (row.isPresent()
                && row.get() instanceof RejectedRow<Customer> bad
                && bad.rest().isPresent()) {
            Customer rest = joined(bad.rest().get());
            return Optional.of(new RejectedRow<>(bad.text(), bad.problems(), Optional.of(rest)));
        }
        return row;
    }

    private Customer joined(Customer customer) throws UnreadableListException {
        FactSheet.Builder facts = customer.facts().toBuilder();
        for (RecordsByCustomer records : collections) {
            if (!customer.facts().value(records.collection()).isUnknown()) {
                throw new UnreadableListException(say(
                        "records.in-both",
                        "line",
                        String.valueOf(customer.line()),
                        "collection",
                        records.collection().id(),
                        "list",
                        records.list()));
            }
            facts.setValue(records.collection(), records.take(customer.id()));
        }
        return customer.withFacts(facts.build());
    }

    @Override
    public void close() throws IOException {
        customers.close();
    }
}
