package io.github.funnelkit.examples.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.benchmarks.host.DealBinding;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.jackson.FunnelDocuments;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generated customers as files: what is known of each, as CSV and as NDJSON. */
final class ProjectFacts {

    private static final int DISTINCT = 1000;

    /** The facts in the order of their columns. */
    private final List<Fact<?>> facts;

    private final List<FactSheet> sheets;

    ProjectFacts(Funnel funnel) {
        facts = Stream.concat(funnel.facts().stream(), Stream.of(AttachedForms.FACT))
                .filter(fact -> DealBinding.inOneMethod().fact(fact.id()).isPresent())
                .toList();
        sheets = Population.of(DISTINCT).stream()
                .map(DealBinding.inOneMethod()::sheet)
                .toList();
    }

    List<Fact<?>> facts() {
        return facts;
    }

    List<FactSheet> sheets() {
        return sheets;
    }

    byte[] csv(int customers) throws IOException {
        List<List<String>> rows = sheets.stream().map(this::row).toList();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(facts.stream().map(Fact::id).toList());
            for (int customer = 0; customer < customers; customer++) {
                csv.writeRecord(rows.get(customer % DISTINCT));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(FactSheet sheet) {
        return facts.stream().map(fact -> cell(sheet.value(fact))).toList();
    }

    private static String cell(FactValue<?> value) {
        if (value.isNone()) {
            return "none";
        }
        Object known = value.toOptional().map(Object.class::cast).orElse("");
        return known instanceof Collection<?> entries
                ? entries.stream().map(Object::toString).collect(Collectors.joining(";"))
                : known.toString();
    }

    byte[] ndjson(int customers) {
        FunnelDocuments documents = FunnelDocuments.json();
        List<String> lines = sheets.stream().map(documents::write).toList();
        StringBuilder text = new StringBuilder();
        for (int customer = 0; customer < customers; customer++) {
            text.append(lines.get(customer % DISTINCT)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
