package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.portfolio.Blocker;
import io.github.funnelkit.portfolio.EndingSummary;
import io.github.funnelkit.portfolio.StageSummary;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.portfolio.Tally;
import io.github.funnelkit.portfolio.UnknownFact;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A summary as tables for people. */
record SummaryTable(Summary summary, Funnel funnel, Names names, Locale language, int width) {

    /** The longest list that is still read. */
    private static final int MOST = 10;

    private static final Text NO_STAGE = say("result.no-stage");
    private static final Text TOTAL = say("result.total");
    private static final Text SALE_TYPE = say("column.sale-type");
    private static final Text CUSTOMERS = say("column.customers");
    private static final Text STANDING = say("summary.standing");
    private static final Text BLOCKERS = say("summary.blockers");

    private static final Text FACTS = say("summary.facts");
    private static final Text LEGEND = say("summary.legend");

    SummaryTable(Summary summary, Funnel funnel, Locale language, int width) {
        this(summary, funnel, new Names(funnel, language), language, width);
    }

    String print() {
        StringBuilder out = new StringBuilder(standing());
        Consumer<String> section = text -> out.append('\n').append(text);
        if (summary.ended().customers() > 0) {
            section.accept(ended());
        }
        if (!summary.blockersByCustomers().isEmpty()) {
            section.accept(blockers(BLOCKERS, summary.blockersByCustomers()));
        }
        for (String currency : currencies()) {
            List<Blocker> blockers = summary.blockersByAmount(currency);
            if (!blockers.isEmpty()) {
                section.accept(
                        blockers(say("summary.blocked-money", "currency", Amounts.currency(currency)), blockers));
            }
        }
        if (!summary.blockersByCustomers().isEmpty()) {
            out.append(LEGEND.in(language)).append('\n');
        }
        if (!summary.unknownFactsByCustomers().isEmpty()) {
            section.accept(facts(summary.unknownFactsByCustomers()));
        }
        return out.toString();
    }

    private List<String> currencies() {
        return List.copyOf(summary.customers().merge(summary.ended()).amounts().keySet());
    }

    private String standing() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(SALE_TYPE),
                Column.words(say("column.stage")),
                Column.numbers(say("column.win-probability")),
                Column.numbers(CUSTOMERS)));
        for (String currency : currencies()) {
            columns.add(Column.numbers(say("column.amount-in", "currency", Amounts.currency(currency))));
            columns.add(Column.numbers(say("column.weighted-in", "currency", Amounts.currency(currency))));
        }
        columns.add(Column.numbers(say("column.without-amount")));
        columns.add(Column.numbers(say("column.out-of-order")));
        columns.add(Column.numbers(say("column.lapsed")));
        Grid grid = new Grid(columns, language);
        for (StageSummary stage : summary.stages()) {
            String name = stage.stage().map(names::stage).orElseGet(() -> NO_STAGE.in(language));
            addPlace(
                    grid,
                    List.of(
                            names.saleType(stage.saleType()),
                            name,
                            stage.winProbability()
                                    .map(stated -> Amounts.stated(stated, language))
                                    .orElse("")),
                    stage.customers(),
                    stage.winProbability().isPresent(),
                    stage.weighted(),
                    stage.outOfOrder(),
                    stage.lapsed());
        }
        addPlace(
                grid,
                List.of(TOTAL.in(language), "", ""),
                summary.customers(),
                true,
                summary.weighted(),
                summary.outOfOrder(),
                summary.lapsed());
        return STANDING.in(language) + "\n" + grid.print(width) + unweighed();
    }

    /** Those whose deals have ended, who are not among those who stand anywhere. */
    private String ended() {
        List<Column> columns = counted();
        columns.add(0, Column.words(say("column.ending")));
        columns.add(0, Column.words(SALE_TYPE));
        Grid grid = new Grid(columns, language);
        for (EndingSummary ending : summary.endings()) {
            if (ending.customers().customers() > 0) {
                List<String> cells = counted(ending.customers());
                cells.add(0, funnel.ending(ending.ending()).label().in(language));
                cells.add(0, names.saleType(ending.saleType()));
                grid.add(cells);
            }
        }
        return say("summary.ended").in(language) + "\n" + grid.print(width);
    }

    private String unweighed() {
        long customers = summary.unweighed().customers();
        return customers == 0
                ? ""
                : say("summary.unweighed", "count", customers).in(language) + "\n";
    }

    private void addPlace(
            Grid grid,
            List<String> place,
            Tally customers,
            boolean isWeighed,
            Map<String, BigDecimal> weighted,
            Tally outOfOrder,
            Tally lapsed) {
        List<String> cells = new ArrayList<>(place);
        cells.add(String.valueOf(customers.customers()));
        for (String currency : currencies()) {
            cells.add(Amounts.number(customers.amount(currency), language));
            cells.add(isWeighed ? Amounts.number(weighted.getOrDefault(currency, BigDecimal.ZERO), language) : "");
        }
        cells.add(String.valueOf(customers.withoutAmount()));
        cells.add(String.valueOf(outOfOrder.customers()));
        cells.add(String.valueOf(lapsed.customers()));
        grid.add(cells);
    }

    private String blockers(Text title, List<Blocker> blockers) {
        List<Column> columns = counted();
        columns.add(1, Column.numbers(say("column.unknown")));
        columns.add(2, Column.numbers(say("column.alone")));
        boolean severalTypes = funnel.saleTypes().size() > 1;
        if (severalTypes) {
            columns.add(Column.words(SALE_TYPE));
        }
        columns.add(Column.words(say("column.stage")));
        columns.add(Column.words(say("column.criterion")));
        Grid grid = new Grid(columns, language);
        for (Blocker blocker : blockers.subList(0, Math.min(MOST, blockers.size()))) {
            List<String> cells = counted(blocker.customers());
            cells.add(1, String.valueOf(blocker.unknown().customers()));
            cells.add(2, String.valueOf(blocker.alone().customers()));
            var criterion = funnel.criterion(blocker.criterion());
            if (severalTypes) {
                cells.add(names.saleType(criterion.saleType().id()));
            }
            cells.add(names.stage(criterion.stage()));
            cells.add(names.criterion(criterion.id()));
            grid.add(cells);
        }
        return titled(title, blockers.size()) + grid.print(width);
    }

    private String facts(List<UnknownFact> facts) {
        List<Column> columns = counted();
        columns.add(Column.words(say("column.fact")));
        Grid grid = new Grid(columns, language);
        for (UnknownFact unknown : facts.subList(0, Math.min(MOST, facts.size()))) {
            List<String> cells = counted(unknown.customers());
            cells.add(names.fact(unknown.fact()));
            grid.add(cells);
        }
        return titled(FACTS, facts.size()) + grid.print(width);
    }

    private List<Column> counted() {
        List<Column> columns = new ArrayList<>(List.of(Column.numbers(CUSTOMERS)));
        currencies()
                .forEach(currency ->
                        columns.add(Column.numbers(say("column.amount-in", "currency", Amounts.currency(currency)))));
        return columns;
    }

    private List<String> counted(Tally tally) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(tally.customers())));
        currencies().forEach(currency -> cells.add(Amounts.number(tally.amount(currency), language)));
        return cells;
    }

    private String titled(Text title, int all) {
        return (all > MOST ? say("summary.shown", "title", title, "shown", MOST, "all", all) : title).in(language)
                + "\n";
    }
}
