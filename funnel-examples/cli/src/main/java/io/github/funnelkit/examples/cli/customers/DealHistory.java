package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.table.ListBytes;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.portfolio.ClosedDeal;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Closed deals as a CSV file. */
public final class DealHistory {

    private static final Text NO_ROWS = say("csv.no-deals");

    private static final Text JSON = say("csv.json-as-history");

    private DealHistory() {}

    /**
     * Opens a history and reads its headings.
     *
     * @param bytes the history
     * @param options what is said of it
     * @param funnel the funnel whose sale types and stages the history speaks of
     * @return the history
     * @throws UnreadableListException if it is no history of deals; the reason says why
     * @throws IOException if reading fails
     */
    public static Rows<ClosedDeal> open(ListBytes bytes, ListOptions options, Funnel funnel) throws IOException {
        List<ListAttribute> needed = List.of(DealReader.SALE_TYPE, DealReader.HIGHEST_STAGE, DealReader.OUTCOME);
        Headings allowed = new Headings(
                List.of(DealReader.ID, DealReader.SALE_TYPE, DealReader.HIGHEST_STAGE, DealReader.OUTCOME),
                List.of(),
                needed,
                CriterionTexts.NONE,
                Set.of(),
                new Headings.Said("csv.alien-in-history", NO_ROWS, JSON));
        return TableRows.open(bytes, options, allowed, (attribute, cell) -> true, new DealReader(funnel)::read);
    }
}
