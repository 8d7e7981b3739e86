package io.github.funnelkit.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The facts of the sample of customers. */
final class Sample {

    private Sample() {}

    static List<FactSheet> sheets(Funnel funnel) throws IOException {
        List<Fact<?>> facts = new ArrayList<>(funnel.facts());
        facts.add(AttachedForms.FACT);
        InputStream sample = Objects.requireNonNull(Sample.class.getResourceAsStream("customers.csv"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(sample, StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> sheet(row, facts)).toList();
        }
    }

    private static FactSheet sheet(NamedCsvRecord row, List<Fact<?>> facts) {
        FactSheet.Builder sheet = FactSheet.builder();
        facts.forEach(fact -> set(sheet, fact, row.getField(fact.id())));
        return sheet.build();
    }

    private static <V> void set(FactSheet.Builder sheet, Fact<V> fact, String cell) {
        FactValue<V> value = FactText.parse(fact, cell);
        // a record for databind has no way to say that there is known to be no date
        if (!value.isNone() || fact.type().isMultiple()) {
            sheet.setValue(fact, value);
        }
    }
}
