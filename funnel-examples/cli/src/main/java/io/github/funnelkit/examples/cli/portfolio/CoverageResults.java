package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.lint.Coverage;
import io.github.funnelkit.lint.PartCoverage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what all customers have shown of a methodology; it keeps none of them. */
public final class CoverageResults implements Results {

    private final Heading heading;
    private final Page page;
    private Coverage coverage;

    /**
     * Starts to count.
     *
     * @param heading what stands above it
     * @param page where it is printed, and how
     */
    public CoverageResults(Heading heading, Page page) {
        this.heading = heading;
        this.page = page;
        this.coverage = Coverage.none(heading.funnel());
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        coverage = coverage.with(assessment.saleType(), customer.facts(), heading.asOf());
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        if (page.json()) {
            ObjectNode document = Document.of(heading, assessed, rejected);
            json(document.putArray("parts"));
            page.out().write(Document.text(document));
            return;
        }
        Locale language = page.language();
        page.print(heading.words(language) + "\n\n" + table().print(page.width()) + "\n"
                + say(
                                "coverage.legend",
                                "uncovered",
                                coverage.uncovered().size(),
                                "parts",
                                coverage.parts().size())
                        .in(language)
                + "\n"
                + Results.counted(assessed, rejected).in(language) + "\n");
    }

    private void json(ArrayNode parts) {
        for (PartCoverage part : coverage.parts()) {
            ObjectNode node = parts.addObject()
                    .put("criterion", part.criterion().id())
                    .put("condition", part.part().toString())
                    .put("whole", part.isWhole())
                    .put("met", part.counts().met())
                    .put("notMet", part.counts().notMet())
                    .put("unknown", part.counts().unknown());
            ArrayNode lacking = node.putArray("lacking");
            part.lacking().forEach(outcome -> lacking.add(outcome.name()));
        }
    }

    private Grid table() {
        Locale language = page.language();
        Names names = new Names(heading.funnel(), language);
        List<Column> columns = new ArrayList<>(List.of(Column.words(say("column.uncovered"))));
        for (Outcome outcome : List.of(Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN)) {
            columns.add(Column.numbers(outcome.label()));
        }
        columns.add(Column.words(say("column.sale-type")));
        columns.add(Column.words(say("column.stage")));
        columns.add(Column.words(say("column.criterion")));
        Grid grid = new Grid(columns, language);
        for (PartCoverage part : coverage.parts()) {
            Criterion criterion = part.criterion();
            grid.add(List.of(
                    part.lacking().isEmpty() ? "" : "x",
                    String.valueOf(part.counts().met()),
                    String.valueOf(part.counts().notMet()),
                    String.valueOf(part.counts().unknown()),
                    names.saleType(criterion.saleType().id()),
                    names.stage(criterion.stage()),
                    part.isWhole()
                            ? names.criterion(criterion.id())
                            : say("coverage.check", "condition", part.part().describe(language))
                                    .in(language)));
        }
        return grid;
    }
}
