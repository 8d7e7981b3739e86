package io.github.funnelkit.examples.spark;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.Claim;
import io.github.funnelkit.assessment.ReachedStage;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.portfolio.AuditBuilder;
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
record SingleProcess(List<String> assessments, List<String> missing, Summary summary, Audit audit) {

    /** Assesses the customers of CSV files, none of whose rows is bad. */
    static SingleProcess of(List<Path> files, Funnel funnel, LocalDate asOf, boolean reached) throws IOException {
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        SummaryBuilder summary = Summary.builder(funnel);
        AuditBuilder audit = Audit.builder(funnel);
        List<String> assessments = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Path file : files) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                for (NamedCsvRecord row : rows) {
                    String id = row.getField("id");
                    SaleType saleType = funnel.saleType(row.getField("saleType"));
                    Optional<Stage> stage = row.findField("stage").flatMap(named -> stage(named, funnel, saleType));
                    Assessment assessment = reached
                            ? assessor.assess(saleType, facts(row, funnel), asOf, new ReachedStage(stage))
                            : assessor.assess(saleType, facts(row, funnel), asOf);
                    if (!reached && stage.isPresent()) {
                        assessment = assessment.claiming(stage.get());
                    }
                    Optional<Claim> claim = assessment.claim();
                    summary.add(assessment, money(row));
                    audit.add(assessment, row.findField("owner").orElse(""), money(row));
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
                            assessment.metOutOfOrder().stream().map(Stage::id).collect(joining(";")),
                            assessment.lapsed().stream()
                                    .map(result -> result.criterion().id())
                                    .collect(joining(";")),
                            id(claim.map(Claim::stage)),
                            claim.map(each -> each.verdict().name()).orElse(""),
                            assessment.ending().map(Ending::id).orElse("")));
                    String nextStage = id(assessment.nextStage());
                    assessment
                            .missing()
                            .forEach(result -> missing.add(String.join(
                                    ",",
                                    id,
                                    row.getField("saleType"),
                                    nextStage,
                                    result.criterion().id(),
                                    result.outcome().name(),
                                    result.unknownFacts().stream().map(Fact::id).collect(joining(";")))));
                }
            }
        }
        return new SingleProcess(
                assessments.stream().sorted().toList(),
                missing.stream().sorted().toList(),
                summary.build(),
                audit.build());
    }

    private static String id(Optional<Stage> stage) {
        return stage.map(Stage::id).orElse("");
    }

    private static Optional<Stage> stage(String named, Funnel funnel, SaleType saleType) {
        return funnel.stages(saleType).stream()
                .filter(stage -> stage.id().equals(named)
                        || stage.customerType().label().wordings().containsValue(named))
                .findFirst();
    }

    private static Money money(NamedCsvRecord row) {
        String amount = row.getField("amount");
        String currency = row.getField("currency");
        return amount.isEmpty() ? null : Money.of(new BigDecimal(amount), currency.isEmpty() ? "XXX" : currency);
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
