package io.github.funnelkit.examples.spark;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.portfolio.SummaryBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the library alone gives for good rows, without Spark and without the code of the program: what the program is
 * held against.
 */
record SingleProcess(List<String> assessments, List<String> missing, Summary summary) {

    /** Assesses the customers of CSV files, none of whose rows is bad. */
    static SingleProcess of(List<Path> files, Funnel funnel, LocalDate asOf) throws IOException {
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        SummaryBuilder summary = Summary.builder(funnel);
        List<String> assessments = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Path file : files) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                for (NamedCsvRecord row : rows) {
                    String id = row.getField("id");
                    Assessment assessment =
                            assessor.assess(funnel.saleType(row.getField("saleType")), facts(row, funnel), asOf);
                    summary.add(assessment, money(row));
                    assessments.add(String.join(
                            ",",
                            id,
                            row.getField("saleType"),
                            asOf.toString(),
                            id(assessment.stage()),
                            assessment
                                    .winProbability()
                                    .map(stated ->
                                            String.valueOf(stated.percent().doubleValue()))
                                    .orElse(""),
                            id(assessment.nextStage()),
                            String.valueOf(assessment.missing().size()),
                            assessment.metOutOfOrder().stream().map(Stage::id).collect(joining(";"))));
                    assessment
                            .missing()
                            .forEach(result -> missing.add(String.join(
                                    ",",
                                    id,
                                    row.getField("saleType"),
                                    id(assessment.nextStage()),
                                    result.criterion().id(),
                                    result.outcome().name(),
                                    result.unknownFacts().stream().map(Fact::id).collect(joining(";")))));
                }
            }
        }
        return new SingleProcess(
                assessments.stream().sorted().toList(),
                missing.stream().sorted().toList(),
                summary.build());
    }

    private static String id(Optional<Stage> stage) {
        return stage.map(Stage::id).orElse("");
    }

    private static Money money(NamedCsvRecord row) {
        String amount = row.getField("amount");
        String currency = row.getField("currency");
        return amount.isEmpty() || currency.isEmpty() ? null : Money.of(new BigDecimal(amount), currency);
    }

    private static FactSheet facts(NamedCsvRecord row, Funnel funnel) {
        FactSheet.Builder sheet = FactSheet.builder();
        List<Fact<?>> facts = new ArrayList<>(funnel.facts());
        facts.add(AttachedForms.FACT);
        facts.forEach(fact -> set(sheet, fact, row.findField(fact.id()).orElse("")));
        return sheet.build();
    }

    private static <V> void set(FactSheet.Builder sheet, Fact<V> fact, String cell) {
        sheet.setValue(fact, FactText.parse(fact, cell));
    }
}
