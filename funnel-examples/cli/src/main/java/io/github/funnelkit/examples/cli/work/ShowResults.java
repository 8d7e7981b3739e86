package io.github.funnelkit.examples.cli.work;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Cell;
import io.github.funnelkit.examples.cli.output.NoResultException;
import io.github.funnelkit.examples.cli.output.Paint;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.examples.cli.portfolio.Heading;
import io.github.funnelkit.examples.cli.portfolio.Page;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Prints the one customer of a list that has an id, or else a name. */
public final class ShowResults implements Results {

    private final Heading heading;
    private final Page page;
    private final Paint paint;
    private final String wanted;
    private final List<String> ids = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private boolean byId;

    /**
     * Starts to look.
     *
     * @param heading what stands above
     * @param page where it is printed
     * @param paint the colours
     * @param wanted the id or the name
     */
    public ShowResults(Heading heading, Page page, Paint paint, String wanted) {
        this.heading = heading;
        this.page = page;
        this.paint = paint;
        this.wanted = wanted;
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        ids.add(customer.id());
        boolean isId = customer.id().equals(wanted);
        if (isId || (!byId && customer.name().equals(wanted))) {
            if (isId) {
                shown.clear();
                byId = true;
            }
            shown.add(new CustomerPage(customer, assessment, page.language(), paint, page.width()).print());
        }
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        if (shown.isEmpty()) {
            Text problem = say("show.not-found", "id", wanted);
            throw new NoResultException(NearestName.of(wanted, ids)
                    .map(near -> say("cell.did-you-mean", "problem", problem, "meant", near))
                    .orElse(problem)
                    .in(page.language()));
        }
        int width = page.width() == 0 ? CustomerPage.USUAL_WIDTH : page.width();
        StringBuilder out = new StringBuilder();
        for (String line : Cell.wrapped(heading.words(page.language()), width, page.language())) {
            out.append(paint.of(Paint.Style.DIM, line)).append('\n');
        }
        page.out().write(out.append('\n').append(String.join("\n", shown)).toString());
    }
}
