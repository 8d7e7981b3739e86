package io.github.funnelkit.examples.cli;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.customers.ListOptions;
import io.github.funnelkit.examples.cli.customers.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list of customers and what is said of it.
 *
 * @param list the list
 * @param format the form it is in; empty when that is seen from its beginning
 * @param options how it is read
 * @param records second lists, of records of its customers
 */
record ListInput(ListFile list, Optional<InputFormat> format, ListOptions options, List<RecordsInput> records) {

    /** The same list, which says how deals have ended. */
    ListInput ofHistory(LocalDate until) {
        return new ListInput(list, format, options.ofHistory(until), records);
    }

    /** The files of the second lists. */
    List<Path> files() {
        return records.stream().flatMap(each -> each.list().file().stream()).toList();
    }

    /** Opens the customers. */
    Rows<Customer> open(ListSource source, Funnel funnel) throws IOException {
        InputFormat chosen = format.isPresent()
                ? format.get()
                : list.file().isPresent() ? InputFormat.of(source, list.file().get()) : InputFormat.CSV;
        return chosen.open(source, options, funnel);
    }
}
