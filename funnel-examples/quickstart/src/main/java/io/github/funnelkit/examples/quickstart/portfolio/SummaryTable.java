package io.github.funnelkit.examples.quickstart.portfolio;

import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.quickstart.output.Grid;
import io.github.funnelkit.examples.quickstart.output.Grid.Column;
import io.github.funnelkit.portfolio.Blocker;
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

    private static final Text NO_STAGE = text("尚未达到第一阶段", "not at any stage yet");
    private static final Text TOTAL = text("合计", "Total");
    private static final Text SALE_TYPE = text("销售类型", "Sale type");
    private static final Text CUSTOMERS = text("客户数", "Customers");
    private static final Text STANDING = text("各阶段客户与金额", "Where the customers stand");
    private static final Text BLOCKERS = text("阻碍客户最多的标准", "What keeps most customers from their next stage");
    private static final Text BLOCKED_MONEY = text("阻碍金额最多的标准:", "What keeps most money from its next stage: ");
    private static final Text FACTS = text("最常未知且有影响的事实", "Facts that are most often unknown and could matter");
    private static final Text LEGEND = text(
            "未知:其中该标准未知的客户,问清即可。唯一:没有其他标准阻碍的客户。",
            "Unknown: those of them of whom the criterion is unknown, so that asking may do. Alone: those whom nothing else keeps.");

    SummaryTable(Summary summary, Funnel funnel, Locale language, int width) {
        this(summary, funnel, new Names(funnel, language), language, width);
    }

    String print() {
        StringBuilder out = new StringBuilder(standing());
        Consumer<String> section = text -> out.append('\n').append(text);
        if (!summary.blockersByCustomers().isEmpty()) {
            section.accept(blockers(BLOCKERS, summary.blockersByCustomers()));
        }
        for (String currency : currencies()) {
            List<Blocker> blockers = summary.blockersByAmount(currency);
            if (!blockers.isEmpty()) {
                section.accept(blockers(joined(BLOCKED_MONEY, Amounts.currency(currency)), blockers));
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
        return List.copyOf(summary.customers().amounts().keySet());
    }

    private String standing() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(SALE_TYPE),
                Column.words(text("阶段", "Stage")),
                Column.numbers(text("赢率", "Win prob.")),
                Column.numbers(CUSTOMERS)));
        for (String currency : currencies()) {
            columns.add(Column.numbers(joined(text("金额 ", "Amount "), Amounts.currency(currency))));
            columns.add(Column.numbers(joined(text("加权金额 ", "Weighted "), Amounts.currency(currency))));
        }
        columns.add(Column.numbers(text("金额未知", "No amount")));
        columns.add(Column.numbers(text("越级满足", "Out of order")));
        Grid grid = new Grid(columns, language);
        for (StageSummary stage : summary.stages()) {
            String name = stage.stage().isEmpty() ? NO_STAGE.in(language) : names.stage(stage.stage());
            addPlace(
                    grid,
                    List.of(
                            names.saleType(stage.saleType()),
                            name,
                            stage.winProbability() == null
                                    ? ""
                                    : stage.winProbability().toString()),
                    stage.customers(),
                    stage.winProbability() != null,
                    stage.weighted(),
                    stage.outOfOrder());
        }
        addPlace(
                grid,
                List.of(TOTAL.in(language), "", ""),
                summary.customers(),
                true,
                summary.weighted(),
                summary.outOfOrder());
        return STANDING.in(language) + "\n" + grid.print(width) + unweighed();
    }

    private String unweighed() {
        long customers = summary.unweighed().customers();
        Text words = text(
                customers + " 个客户尚无阶段，或所在阶段未说明赢率，未加权。",
                customers + (customers == 1 ? " customer is" : " customers are")
                        + " at no stage or at one without a stated win probability, and not weighed.");
        return customers == 0 ? "" : words.in(language) + "\n";
    }

    private void addPlace(
            Grid grid,
            List<String> place,
            Tally customers,
            boolean isWeighed,
            Map<String, BigDecimal> weighted,
            Tally outOfOrder) {
        List<String> cells = new ArrayList<>(place);
        cells.add(String.valueOf(customers.customers()));
        for (String currency : currencies()) {
            cells.add(Amounts.number(customers.amount(currency)));
            cells.add(isWeighed ? Amounts.number(weighted.getOrDefault(currency, BigDecimal.ZERO)) : "");
        }
        cells.add(String.valueOf(customers.withoutAmount()));
        cells.add(String.valueOf(outOfOrder.customers()));
        grid.add(cells);
    }

    private String blockers(Text title, List<Blocker> blockers) {
        List<Column> columns = counted();
        columns.add(1, Column.numbers(text("未知", "Unknown")));
        columns.add(2, Column.numbers(text("唯一", "Alone")));
        boolean severalTypes = funnel.saleTypes().size() > 1;
        if (severalTypes) {
            columns.add(Column.words(SALE_TYPE));
        }
        columns.add(Column.words(text("阶段", "Stage")));
        columns.add(Column.words(text("标准", "Criterion")));
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
        columns.add(Column.words(text("事实", "Fact")));
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
                        columns.add(Column.numbers(joined(text("金额 ", "Amount "), Amounts.currency(currency)))));
        return columns;
    }

    private List<String> counted(Tally tally) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(tally.customers())));
        currencies().forEach(currency -> cells.add(Amounts.number(tally.amount(currency))));
        return cells;
    }

    private String titled(Text title, int all) {
        Text shown = text("(前 " + MOST + " 项,共 " + all + " 项)", " (" + MOST + " of " + all + ")");
        return title.in(language) + (all > MOST ? shown.in(language) : "") + "\n";
    }

    private static Text joined(Text first, Text second) {
        return text(
                first.in(Locale.CHINESE) + second.in(Locale.CHINESE),
                first.in(Locale.ENGLISH) + second.in(Locale.ENGLISH));
    }
}
