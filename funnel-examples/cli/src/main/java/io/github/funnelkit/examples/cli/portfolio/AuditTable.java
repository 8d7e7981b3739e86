package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.assessment.ClaimVerdict;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.portfolio.AuditEnding;
import io.github.funnelkit.portfolio.AuditFigures;
import io.github.funnelkit.portfolio.AuditStage;
import io.github.funnelkit.portfolio.UnsupportedCriterion;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** An audit as tables for people. */
record AuditTable(Audit audit, Funnel funnel, Names names, Locale language, int width) {

    /** The longest list that is still read. */
    private static final int MOST = 10;

    private static final Text DEALS = say("column.deals");

    AuditTable(Audit audit, Funnel funnel, Locale language, int width) {
        this(audit, funnel, new Names(funnel, language), language, width);
    }

    String print() {
        StringBuilder out = new StringBuilder(byVerdict());
        out.append('\n').append(byStage());
        if (!audit.endings().isEmpty()) {
            out.append('\n').append(endings());
        }
        if (audit.byOwner().size() > 1) {
            out.append('\n').append(byOwner());
        }
        for (String currency : currencies()) {
            List<UnsupportedCriterion> criteria = audit.criteriaByGap(currency);
            if (!criteria.isEmpty()) {
                out.append('\n').append(criteria(currency, criteria));
            }
        }
        out.append(say("audit.legend").in(language)).append('\n');
        if (audit.unclaimed().customers() > 0) {
            out.append(say("audit.unclaimed", "count", audit.unclaimed().customers())
                            .in(language))
                    .append('\n');
        }
        return out.toString();
    }

    private List<String> currencies() {
        return List.copyOf(audit.figures().deals().amounts().keySet());
    }

    private String byVerdict() {
        Grid grid = grid(List.of(Column.words(say("column.claim"))));
        audit.byVerdict()
                .forEach((verdict, figures) -> add(grid, List.of(verdict.label().in(language)), figures));
        add(grid, List.of(say("result.total").in(language)), audit.figures());
        return titled("audit.verdicts", grid);
    }

    private String byStage() {
        Grid grid = grid(List.of(
                Column.words(say("column.sale-type")),
                Column.words(say("column.claimed")),
                Column.words(say("column.claim"))));
        for (AuditStage stage : audit.stages()) {
            for (ClaimVerdict verdict : ClaimVerdict.values()) {
                AuditFigures figures = stage.figures(verdict);
                if (figures.deals().customers() > 0) {
                    add(
                            grid,
                            List.of(
                                    names.saleType(stage.saleType()),
                                    names.stage(stage.claimed()),
                                    verdict.label().in(language)),
                            figures);
                }
            }
        }
        return titled("audit.stages", grid);
    }

    /** No amounts by claim or facts: what has ended is worth nothing that is to come. */
    private String endings() {
        SortedSet<String> currencies = new TreeSet<>();
        audit.endings().forEach(each -> currencies.addAll(each.deals().amounts().keySet()));
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(say("column.sale-type")),
                Column.words(say("column.ending")),
                Column.words(say("column.claim")),
                Column.numbers(DEALS)));
        currencies.forEach(currency ->
                columns.add(Column.numbers(say("column.amount-in", "currency", Amounts.currency(currency)))));
        Grid grid = new Grid(columns, language);
        for (AuditEnding each : audit.endings()) {
            List<String> cells = new ArrayList<>(List.of(
                    names.saleType(each.saleType()),
                    funnel.ending(each.claimed()).label().in(language),
                    each.verdict().label().in(language),
                    String.valueOf(each.deals().customers())));
            currencies.forEach(currency -> cells.add(Amounts.number(each.deals().amount(currency), language)));
            grid.add(cells);
        }
        return titled("audit.endings", grid);
    }

    private String byOwner() {
        Grid grid = grid(List.of(Column.words(say("column.owner"))));
        audit.byOwner()
                .forEach((owner, figures) -> add(
                        grid, List.of(owner.isEmpty() ? say("audit.no-owner").in(language) : owner), figures));
        return titled("audit.owners", grid);
    }

    private String criteria(String currency, List<UnsupportedCriterion> criteria) {
        Grid grid = new Grid(
                List.of(
                        Column.numbers(say("column.gap-in", "currency", Amounts.currency(currency))),
                        Column.numbers(DEALS),
                        Column.numbers(say("column.unknown")),
                        Column.numbers(say("column.alone")),
                        Column.words(say("column.sale-type")),
                        Column.words(say("column.stage")),
                        Column.words(say("column.criterion"))),
                language);
        for (UnsupportedCriterion each : criteria.subList(0, Math.min(MOST, criteria.size()))) {
            var criterion = funnel.criterion(each.criterion());
            grid.add(List.of(
                    Amounts.number(each.figures().gap(currency), language),
                    String.valueOf(each.figures().deals().customers()),
                    String.valueOf(each.unknown().deals().customers()),
                    String.valueOf(each.alone().deals().customers()),
                    names.saleType(criterion.saleType().id()),
                    names.stage(criterion.stage()),
                    names.criterion(criterion.id())));
        }
        Text title = say("audit.criteria", "currency", Amounts.currency(currency));
        return (criteria.size() > MOST
                                ? say("summary.shown", "title", title, "shown", MOST, "all", criteria.size())
                                : title)
                        .in(language)
                + "\n"
                + grid.print(width);
    }

    private Grid grid(List<Column> places) {
        List<Column> columns = new ArrayList<>(places);
        columns.add(Column.numbers(DEALS));
        for (String currency : currencies()) {
            Text name = Amounts.currency(currency);
            columns.add(Column.numbers(say("column.amount-in", "currency", name)));
            columns.add(Column.numbers(say("column.by-claim-in", "currency", name)));
            columns.add(Column.numbers(say("column.by-facts-in", "currency", name)));
            columns.add(Column.numbers(say("column.gap-in", "currency", name)));
        }
        return new Grid(columns, language);
    }

    private void add(Grid grid, List<String> place, AuditFigures figures) {
        List<String> cells = new ArrayList<>(place);
        cells.add(String.valueOf(figures.deals().customers()));
        for (String currency : currencies()) {
            cells.add(Amounts.number(figures.deals().amount(currency), language));
            cells.add(amount(figures.claimed(), currency));
            cells.add(amount(figures.justified(), currency));
            cells.add(Amounts.number(figures.gap(currency), language));
        }
        grid.add(cells);
    }

    private String amount(Map<String, BigDecimal> amounts, String currency) {
        return Amounts.number(amounts.getOrDefault(currency, BigDecimal.ZERO), language);
    }

    private String titled(String title, Grid grid) {
        return say(title).in(language) + "\n" + grid.print(width);
    }
}
