package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import java.util.Optional;

/** Turns rows into records of a collection, and notes whose records are not all there. */
record RecordReader(RecordsByCustomer all) {

    /** Reads a row; gives nothing when it has no customer. */
    Optional<CustomerRecord> read(Cells cells) {
        String customer = cells.id(CustomerColumn.CUSTOMER);
        if (customer.isEmpty()) {
            cells.refuse(CustomerColumn.CUSTOMER, say("cell.no-customer"));
        }
        cells.facts().forEach(cells::fact);
        if (!cells.problems().isEmpty()) {
            all.lacks(customer, cells.line());
        }
        return Optional.of(new CustomerRecord(cells.line(), customer, cells.sheet()));
    }
}
