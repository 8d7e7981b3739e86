package io.github.funnelkit.examples.cli.portfolio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.NoResultException;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.portfolio.Forecast;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Prints what is to be expected of all customers. Of each it keeps amount, probability and month. */
public final class ForecastResults implements Results {

    private final Heading heading;
    private final Page page;
    private final OpenDeals deals;

    /**
     * Starts a forecast.
     *
     * @param heading what stands above it
     * @param page where it is printed, and how
     * @param deals collects the deals
     */
    public ForecastResults(Heading heading, Page page, OpenDeals deals) {
        this.heading = heading;
        this.page = page;
        this.deals = deals;
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        deals.add(customer, assessment);
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        Forecast forecast = forecast();
        if (page.json()) {
            ObjectNode document = Document.of(heading, assessed, rejected);
            ForecastJson.write(forecast, deals.notes(), List.of(Locale.CHINESE, Locale.ENGLISH), document);
            page.out().write(Document.text(document));
        } else {
            page.print(heading.words(page.language())
                    + "\n\n"
                    + new ForecastTable(forecast, deals.notes(), page.language(), page.width()).print()
                    + "\n"
                    + Results.counted(assessed, rejected).in(page.language())
                    + "\n");
        }
    }

    private Forecast forecast() throws NoResultException {
        try {
            return deals.forecast();
        } catch (IllegalArgumentException tooLarge) {
            throw new NoResultException(String.valueOf(tooLarge.getMessage()));
        }
    }
}
