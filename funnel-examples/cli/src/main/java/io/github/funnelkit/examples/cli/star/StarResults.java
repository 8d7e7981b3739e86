package io.github.funnelkit.examples.cli.star;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.files.NewFiles;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.portfolio.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the tables. Sums over their rows are those of a summary of the same customers, exactly. Of customers nothing is kept
 * but the days and the owners that they name.
 */
public final class StarResults implements Results {

    private final NewFiles files;
    private final Map<StarTable, CsvWriter> tables = new EnumMap<>(StarTable.class);
    private final Set<LocalDate> dates = new TreeSet<>();
    private final Map<String, Integer> owners = new LinkedHashMap<>();

    /**
     * Starts the tables.
     *
     * @param folder where they will be
     * @param funnel what the customers are assessed by
     * @param language in which its parts are named
     * @throws IOException if nothing can be written there
     */
    public StarResults(Path folder, Funnel funnel, Locale language) throws IOException {
        this.files = NewFiles.in(folder);
        try {
            for (StarTable table : StarTable.values()) {
                CsvWriter writer = CsvWriter.builder().build(files.add(table.file()));
                tables.put(table, writer);
                writer.writeRecord(table.columns());
            }
            owners.put("", 0);
            new FunnelTables(funnel, language).write(this::row);
        } catch (IOException | RuntimeException failure) {
            files.close();
            throw failure;
        }
    }

    /** By sale type, as a stage of several has a place and a probability in each. */
    static String stageKey(SaleType saleType, Optional<Stage> stage) {
        return saleType.id() + "/" + stage.map(Stage::id).orElse("");
    }

    private void row(StarTable table, List<String> cells) {
        CsvWriter writer = tables.get(table);
        if (writer == null || cells.size() != table.columns().size()) {
            throw new IllegalStateException(table + " with " + cells);
        }
        writer.writeRecord(cells);
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        row(
                StarTable.CUSTOMERS,
                List.of(
                        customer.id(),
                        customer.name(),
                        customer.region(),
                        customer.saleType().id(),
                        Long.toString(customer.line())));
        addAssessment(customer, assessment);
        addOutcomes(customer, assessment);
    }

    private void addAssessment(Customer customer, Assessment assessment) {
        Optional<Ending> ending = assessment.endedAs();
        boolean open = ending.isEmpty();
        Optional<Money> money = customer.money();
        SaleType saleType = assessment.saleType();
        dates.add(assessment.asOf());
        customer.expectedClose().ifPresent(dates::add);
        row(
                StarTable.ASSESSMENTS,
                List.of(
                        customer.id(),
                        open ? stageKey(saleType, assessment.stage()) : "",
                        ending.map(Ending::id).orElse(""),
                        open && assessment.nextStage().isPresent() ? stageKey(saleType, assessment.nextStage()) : "",
                        assessment.asOf().toString(),
                        customer.expectedClose().map(LocalDate::toString).orElse(""),
                        Integer.toString(owners.computeIfAbsent(customer.owner(), first -> owners.size())),
                        money.map(Money::currency).orElse(""),
                        money.map(Money::amount).map(BigDecimal::toPlainString).orElse(""),
                        open
                                ? weighted(money, assessment)
                                        .map(BigDecimal::toPlainString)
                                        .orElse("")
                                : "",
                        open ? bit(!assessment.metOutOfOrder().isEmpty()) : "0",
                        open ? bit(!assessment.lapsed().isEmpty()) : "0",
                        open ? Integer.toString(assessment.missing().size()) : "0"));
    }

    private static Optional<BigDecimal> weighted(Optional<Money> money, Assessment assessment) {
        return assessment
                .winProbability()
                .map(WinProbability::percent)
                .flatMap(percent -> money.map(Money::amount)
                        .map(amount -> amount.multiply(percent).movePointLeft(2).stripTrailingZeros()));
    }

    private void addOutcomes(Customer customer, Assessment assessment) {
        List<CriterionResult> missing = assessment.endedAs().isEmpty() ? assessment.missing() : List.of();
        Set<String> keeping = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (CriterionResult result : missing) {
            keeping.add(result.criterion().id());
            result.unknownFacts().stream().map(Fact::id).forEach(unknown::add);
        }
        for (CriterionResult result : assessment.results()) {
            boolean keeps = keeping.contains(result.criterion().id());
            row(
                    StarTable.OUTCOMES,
                    List.of(
                            customer.id(),
                            result.criterion().id(),
                            result.outcome().name().toLowerCase(Locale.ROOT),
                            result.onTheDay().name().toLowerCase(Locale.ROOT),
                            bit(keeps),
                            bit(keeps && missing.size() == 1)));
        }
        unknown.forEach(fact -> row(StarTable.UNKNOWN_FACTS, List.of(customer.id(), fact)));
    }

    private static String bit(boolean set) {
        return set ? "1" : "0";
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        dates.forEach(date -> row(StarTable.DATES, FunnelTables.date(date)));
        owners.forEach((name, key) -> row(StarTable.OWNERS, List.of(Integer.toString(key), name)));
        for (CsvWriter table : tables.values()) {
            table.flush();
        }
        files.complete();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
