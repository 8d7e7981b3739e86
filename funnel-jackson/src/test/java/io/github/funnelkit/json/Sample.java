package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sample of customers as fact sheets. */
final class Sample {

    /** The day as of which the expected results hold. */
    static final LocalDate AS_OF = LocalDate.parse("2026-11-23");

    record Customer(String id, SaleType saleType, FactSheet facts, String stage) {}

    private Sample() {}

    static List<Customer> read(Funnel funnel) {
        return read(funnel, "customers.csv");
    }

    /** The customers of a file; the stage is that of the column of this name, blank where there is none. */
    static List<Customer> read(Funnel funnel, String file) {
        List<Fact<?>> facts = new ArrayList<>(funnel.facts());
        facts.add(AttachedForms.FACT);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Sample.class.getResourceAsStream("/sample/" + file)), UTF_8))) {
            return rows.stream()
                    .map(row -> new Customer(
                            row.getField("id"),
                            funnel.saleType(row.getField("saleType")),
                            sheet(row, facts),
                            row.findField("stage").orElse("")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FactSheet sheet(NamedCsvRecord row, List<Fact<?>> facts) {
        FactSheet.Builder sheet = FactSheet.builder();
        facts.forEach(fact -> row.findField(fact.id()).ifPresent(cell -> set(sheet, fact, cell)));
        return sheet.build();
    }

    private static <V> void set(FactSheet.Builder sheet, Fact<V> fact, String cell) {
        sheet.setValue(fact, FactText.parse(fact, cell));
    }
}
