package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.examples.cli.table.ListBytes;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of customers as CSV or a spreadsheet: of the customers before one, their ids are kept, which must be unique. */
public final class CustomerList {

    private static final Text NO_ROWS = say("csv.no-customers");

    private static final Text JSON = say("csv.json");

    private CustomerList() {}

    /**
     * Opens a list and reads its headings.
     *
     * @param bytes the list
     * @param options what is said of it
     * @param funnel the funnel whose facts, sale types and forms the list speaks of
     * @return the list
     * @throws UnreadableListException if it is not a list of customers; the reason says why
     * @throws IOException if reading fails
     */
    public static Rows<Customer> open(ListBytes bytes, ListOptions options, Funnel funnel) throws IOException {
        CustomerReader reader = new CustomerReader(funnel, usualSaleType(options, funnel), options);
        return TableRows.open(bytes, options, allowed(options, funnel), reader::isName, reader::read);
    }

    /**
     * Says what the columns of a list are taken for, whatever is missing.
     *
     * @param bytes the list
     * @param options what is said of it
     * @param funnel the funnel whose facts, sale types and forms the list speaks of
     * @return what they are taken for
     * @throws UnreadableListException if it is not a list; the reason says why
     * @throws IOException if reading fails
     */
    public static ListColumns columns(ListBytes bytes, ListOptions options, Funnel funnel) throws IOException {
        CustomerReader reader = new CustomerReader(funnel, Optional.empty(), options);
        return TableRows.columns(bytes, options, allowed(options, funnel).withoutNeeds(), reader::isName);
    }

    private static Headings allowed(ListOptions options, Funnel funnel) {
        List<Fact<?>> facts = new ArrayList<>(funnel.facts());
        facts.add(AttachedForms.FACT);
        List<Heading> attributes = new ArrayList<>(List.of(Attribute.values()));
        List<Heading> needed = new ArrayList<>();
        if (options.rowIds()) {
            attributes.remove(Attribute.ID);
        } else {
            needed.add(Attribute.ID);
        }
        if (options.saleType().isEmpty() && funnel.saleTypes().size() > 1) {
            needed.add(Attribute.SALE_TYPE);
        }
        if (options.history().isPresent()) {
            attributes.addAll(List.of(CustomerReader.OUTCOME, CustomerReader.AS_OF));
            needed.add(CustomerReader.OUTCOME);
        }
        return new Headings(
                attributes,
                facts,
                needed,
                CriterionTexts.of(funnel),
                LargeAmounts.of(funnel),
                new Headings.Said("csv.alien", NO_ROWS, JSON));
    }

    /** The sale type of the rows that name none: as was said, or the only one that there is. */
    private static Optional<SaleType> usualSaleType(ListOptions options, Funnel funnel) throws UnreadableListException {
        if (options.saleType().isEmpty()) {
            return funnel.saleTypes().size() == 1
                    ? Optional.of(funnel.saleTypes().get(0))
                    : Optional.empty();
        }
        String said = options.saleType().get();
        Choice<SaleType> choice = Choice.ofSaleTypes(funnel);
        Optional<SaleType> meant = choice.find(said);
        if (meant.isEmpty()) {
            throw new UnreadableListException(say(
                    "csv.no-such-sale-type",
                    "option",
                    "--sale-type",
                    "name",
                    Problem.shown(said),
                    "expected",
                    choice.unknown(said)));
        }
        return meant;
    }
}
