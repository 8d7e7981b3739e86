package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.table.ListBytes;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A second list, CSV or a spreadsheet, whose rows are the records of a collection, each with the id of its customer. */
public final class RecordList {

    private static final Text NO_ROWS = say("csv.no-records");

    private static final Text JSON = say("csv.json-as-records");

    private RecordList() {}

    /**
     * Opens a list and reads its headings.
     *
     * @param bytes the list
     * @param options what is said of it
     * @param records is told whose records cannot all be read; takes none of the others
     * @return the list
     * @throws UnreadableListException if it is not a list of records; the reason says why
     * @throws IOException if reading fails
     */
    public static Rows<CustomerRecord> open(ListBytes bytes, ListOptions options, RecordsByCustomer records)
            throws IOException {
        Headings allowed = allowed(records.collection());
        return TableRows.open(bytes, options, allowed, (attribute, cell) -> true, new RecordReader(records)::read);
    }

    /**
     * Says what the columns of a list are taken for, whatever is missing.
     *
     * @param bytes the list
     * @param options what is said of it
     * @param collection the collection of the methodology
     * @return what they are taken for
     * @throws UnreadableListException if it is not a list; the reason says why
     * @throws IOException if reading fails
     */
    public static ListColumns columns(ListBytes bytes, ListOptions options, Fact<?> collection) throws IOException {
        return TableRows.columns(bytes, options, allowed(collection).withoutNeeds(), (attribute, cell) -> true);
    }

    private static Headings allowed(Fact<?> collection) {
        List<CustomerColumn> customer = List.of(CustomerColumn.values());
        Headings.Said said = new Headings.Said("csv.alien-in-records", NO_ROWS, JSON);
        return new Headings(customer, List.copyOf(collection.each()), customer, CriterionTexts.NONE, Set.of(), said);
    }
}
