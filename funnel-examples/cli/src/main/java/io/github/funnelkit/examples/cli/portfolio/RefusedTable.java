package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.output.TerminalText.oneLine;
import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.portfolio.RefusedDeal;
import io.github.funnelkit.portfolio.RefusedStep;
import io.github.funnelkit.portfolio.RefusedSummary;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What a version of a methodology would have refused in journeys that went by another one, and what came of it.
 *
 * @param refused the deals that would have been refused a stage
 * @param deals how many deals there are
 * @param version the version that is asked
 */
public record RefusedTable(List<RefusedDeal> refused, long deals, Funnel version) {

    /** Keeps the order. */
    public RefusedTable {
        refused = List.copyOf(refused);
    }

    /**
     * Prints it: a line for each thing that would have stood in the way.
     *
     * @param page where it is printed, and how
     * @throws IOException if it cannot be written
     */
    public void print(Page page) throws IOException {
        page.out().write(page.json() ? json() : words(page.language()));
    }

    private RefusedSummary summary() {
        return RefusedSummary.of(deals, refused);
    }

    private String words(Locale language) {
        StringBuilder told = new StringBuilder();
        for (RefusedDeal deal : refused) {
            deal.explain(language)
                    .lines()
                    .forEach(line -> told.append(oneLine(line)).append('\n'));
        }
        return told.append(told.isEmpty() ? "" : "\n")
                .append(oneLine(summary().explain(language)))
                .append('\n')
                .toString();
    }

    private String json() throws IOException {
        RefusedSummary summary = summary();
        ObjectNode document = Document.of(version)
                .put("deals", deals)
                .put("refused", summary.refused())
                .put("won", summary.won())
                .put("lost", summary.lost())
                .put("ended", summary.ended())
                .put("open", summary.open());
        ArrayNode deals = document.putArray("refusedDeals");
        for (RefusedDeal deal : refused) {
            ObjectNode node = deals.addObject()
                    .put("deal", deal.deal())
                    .put("saleType", deal.saleType())
                    .put("status", deal.status().name());
            ArrayNode steps = node.putArray("steps");
            for (RefusedStep step : deal.steps()) {
                ArrayNode obstacles = steps.addObject()
                        .put("step", step.step())
                        .put("day", step.day().toString())
                        .put("stage", step.stage())
                        .putArray("obstacles");
                step.obstacles().forEach(obstacle -> obstacles.add(obstacle.explain(Locale.ENGLISH)));
            }
        }
        return Document.text(document);
    }

    /**
     * A row for each stage that would have been refused.
     *
     * @return the part of a report
     */
    ReportPart part() {
        return new ReportPart(
                say("past.refused"), language -> List.of(summary().explain(language)), this::grid, List.of());
    }

    private Grid grid(Locale language) {
        Grid grid = new Grid(
                List.of(
                        Column.words(say("column.customer")),
                        Column.words(say("column.day")),
                        Column.words(say("column.stage")),
                        Column.words(say("column.obstacles")),
                        Column.words(say("column.came-of-it"))),
                language);
        for (RefusedDeal deal : refused) {
            for (RefusedStep step : deal.steps()) {
                List<String> obstacles = step.obstacles().stream()
                        .map(obstacle -> oneLine(obstacle.explain(language)))
                        .toList();
                grid.add(List.of(
                        oneLine(deal.deal()),
                        step.day().toString(),
                        version.stage(step.stage()).customerType().label().in(language),
                        String.join(" · ", obstacles),
                        deal.status().label().in(language)));
            }
        }
        return grid;
    }
}
