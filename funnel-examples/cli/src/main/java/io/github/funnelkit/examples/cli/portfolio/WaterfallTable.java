package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.examples.cli.output.TerminalText;
import io.github.funnelkit.examples.cli.portfolio.ReportPart.Bar;
import io.github.funnelkit.portfolio.Waterfall;
import io.github.funnelkit.portfolio.WaterfallFigures;
import io.github.funnelkit.portfolio.WaterfallGroup;
import io.github.funnelkit.portfolio.WaterfallPart;
import io.github.funnelkit.portfolio.WaterfallSum;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A waterfall as tables for people, each with bars to scale. */
record WaterfallTable(
        Waterfall waterfall, WaterfallGroup group, Funnel funnel, Names names, Locale language, int width) {

    /** The longest list that is still read. */
    private static final int MOST = 10;

    WaterfallTable(Waterfall waterfall, WaterfallGroup group, Funnel funnel, Locale language, int width) {
        this(waterfall, group, funnel, new Names(funnel, language), language, width);
    }

    String print() {
        StringBuilder out = new StringBuilder();
        for (WaterfallPart part : waterfall.by(group)) {
            out.append(TerminalText.oneLine(title(part)))
                    .append('\n')
                    .append(grid(part).print(width))
                    .append('\n');
        }
        if (out.length() == 0) {
            out.append(say("waterfall.nothing").in(language)).append("\n\n");
        }
        if (!waterfall.pushes().isEmpty()) {
            out.append(pushes()).append('\n');
        }
        return out.append(say("waterfall.legend").in(language)).append('\n').toString();
    }

    private String title(WaterfallPart part) {
        Text currency = currency(part);
        return switch (group) {
            case CURRENCY -> currency.in(language);
            case OWNER -> part(part.key().isEmpty() ? say("audit.no-owner").in(language) : part.key(), currency);
            case SALE_TYPE -> part(names.saleType(part.key()), currency);
        };
    }

    private String part(String key, Text currency) {
        return key + " · " + currency.in(language);
    }

    /** What changed, for each currency. */
    static List<ReportPart> parts(Waterfall waterfall, Funnel funnel, Text since) {
        return waterfall.by(WaterfallGroup.CURRENCY).stream()
                .map(part -> new ReportPart(
                        say("past.changed", "since", since, "currency", currency(part)),
                        language -> List.of(say("past.changed-bars").in(language)),
                        language ->
                                new WaterfallTable(waterfall, WaterfallGroup.CURRENCY, funnel, language, 0).grid(part),
                        part.currency().isEmpty() ? List.of() : bars(part.figures())))
                .toList();
    }

    /** A bar for each row of the table. */
    private static List<Bar> bars(WaterfallFigures figures) {
        Function<WaterfallSum, BigDecimal> shown = shown(figures);
        double most = largest(figures, shown).doubleValue();
        List<Bar> bars = new ArrayList<>();
        double level = shown.apply(figures.start()).doubleValue();
        bars.add(new Bar(ReportPart.Kind.LEVEL, 0, most > 0 ? level / most : 0, -1));
        for (WaterfallSum change : figures.changes().values()) {
            double next = level + shown.apply(change).doubleValue();
            bars.add(Bar.change(level, next, most));
            level = next;
        }
        bars.add(new Bar(ReportPart.Kind.LEVEL, 0, most > 0 ? level / most : 0, -1));
        if (figures.pulledIn().deals() > 0) {
            bars.add(Bar.NONE);
        }
        if (figures.pushedOut().deals() > 0) {
            bars.add(Bar.NONE);
        }
        return bars;
    }

    private static Text currency(WaterfallPart part) {
        return part.currency().isEmpty() ? say("waterfall.no-amount") : Amounts.currency(part.currency());
    }

    private Grid grid(WaterfallPart part) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.words(say("column.change")), Column.numbers(say("column.deals"))));
        boolean hasAmounts = !part.currency().isEmpty();
        if (hasAmounts) {
            Text currency = Amounts.currency(part.currency());
            columns.add(Column.numbers(say("column.amount-in", "currency", currency)));
            columns.add(Column.numbers(say("column.weighted-in", "currency", currency)));
            columns.add(Column.pictures(say("column.bar")));
        }
        Grid grid = new Grid(columns, language);
        WaterfallFigures figures = part.figures();
        Function<WaterfallSum, BigDecimal> shown = shown(figures);
        WaterfallBar bar = new WaterfallBar(largest(figures, shown));
        row(grid, hasAmounts, say("waterfall.start"), figures.start(), bar.level(shown.apply(figures.start())));
        BigDecimal level = shown.apply(figures.start());
        for (var change : figures.changes().entrySet()) {
            BigDecimal next = level.add(shown.apply(change.getValue()));
            row(grid, hasAmounts, change.getKey().label(), change.getValue(), bar.change(level, next));
            level = next;
        }
        row(grid, hasAmounts, say("waterfall.end"), figures.end(), bar.level(shown.apply(figures.end())));
        if (figures.pulledIn().deals() > 0) {
            row(grid, hasAmounts, say("waterfall.pulled-in"), figures.pulledIn(), "");
        }
        if (figures.pushedOut().deals() > 0) {
            row(grid, hasAmounts, say("waterfall.pushed-out"), figures.pushedOut(), "");
        }
        return grid;
    }

    /** What bars show: weighted amounts, or plain ones where nothing is weighted. */
    private static Function<WaterfallSum, BigDecimal> shown(WaterfallFigures figures) {
        boolean isWeighted = figures.start().weighted().signum() != 0
                || figures.end().weighted().signum() != 0
                || figures.changes().values().stream()
                        .anyMatch(sum -> sum.weighted().signum() != 0);
        return isWeighted ? WaterfallSum::weighted : WaterfallSum::amount;
    }

    private static BigDecimal largest(WaterfallFigures figures, Function<WaterfallSum, BigDecimal> shown) {
        BigDecimal level = shown.apply(figures.start());
        BigDecimal largest = level;
        for (WaterfallSum change : figures.changes().values()) {
            level = level.add(shown.apply(change));
            largest = largest.max(level);
        }
        return largest;
    }

    private void row(Grid grid, boolean hasAmounts, Text label, WaterfallSum sum, String bar) {
        List<String> cells = new ArrayList<>(List.of(label.in(language), String.valueOf(sum.deals())));
        if (hasAmounts) {
            cells.add(Amounts.number(sum.amount(), language));
            cells.add(Amounts.number(sum.weighted(), language));
            cells.add(bar);
        }
        grid.add(cells);
    }

    private String pushes() {
        List<Map.Entry<String, Long>> most = waterfall.pushesByNumber();
        Grid grid =
                new Grid(List.of(Column.numbers(say("column.times")), Column.words(say("column.customer"))), language);
        for (Map.Entry<String, Long> each : most.subList(0, Math.min(MOST, most.size()))) {
            grid.add(List.of(String.valueOf(each.getValue()), each.getKey()));
        }
        Text title = say("waterfall.pushes");
        return (most.size() > MOST ? say("summary.shown", "title", title, "shown", MOST, "all", most.size()) : title)
                        .in(language)
                + "\n"
                + grid.print(width);
    }
}
