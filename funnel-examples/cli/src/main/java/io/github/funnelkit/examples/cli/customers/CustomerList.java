package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A list of customers as a CSV file: of the customers before one, their ids are kept, which must be unique. */
public final class CustomerList {

    private static final Text NO_ROWS = say("csv.no-customers");

    private static final Text JSON = say("csv.json");

    private CustomerList() {}

    /**
     * Opens a list and reads its headings.
     *
     * @param in the bytes of the list, UTF-8 with or without byte-order mark; closed with the list
     * @param funnel the funnel whose facts, sale types and forms the list speaks of
     * @return the list
     * @throws UnreadableListException if it is not a list of customers; the reason says why
     * @throws IOException if reading fails
     */
    public static Rows<Customer> open(InputStream in, Funnel funnel) throws IOException {
        List<Fact<?>> facts = new ArrayList<>(funnel.facts());
        facts.add(AttachedForms.FACT);
        List<Attribute> needed = List.of(Attribute.ID, Attribute.SALE_TYPE);
        Headings allowed =
                new Headings(List.of(Attribute.values()), facts, needed, new Headings.Said("csv.alien", NO_ROWS, JSON));
        return CsvRows.open(in, allowed, new CustomerReader(funnel)::read);
    }
}
