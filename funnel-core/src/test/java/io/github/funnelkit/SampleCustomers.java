package io.github.funnelkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.portfolio.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The sample of customers, read by a CSV library into fact sheets. */
public final class SampleCustomers {

    /** The day as of which the expected results hold. */
    public static final String AS_OF = "2026-11-23";

    /** One row of the sample. */
    public record Customer(
            String id, SaleType saleType, FactSheet facts, Money amount, YearMonth closing, Optional<String> stage) {}

    private SampleCustomers() {}

    public static List<Customer> read(Funnel funnel) {
        return read(funnel, "customers.csv");
    }

    /** The customers of a file; the stage that a record names is that of the column of this name, if there is one. */
    public static List<Customer> read(Funnel funnel, String file) {
        List<Fact<?>> facts = new ArrayList<>(funnel.facts());
        facts.add(AttachedForms.FACT);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(file), UTF_8))) {
            return rows.stream()
                    .map(row -> new Customer(
                            row.getField("id"),
                            funnel.saleType(row.getField("saleType")),
                            sheet(row, facts),
                            Money.of(new BigDecimal(row.getField("amount")), row.getField("currency")),
                            YearMonth.from(LocalDate.parse(row.getField("expectedClose"))),
                            row.findField("stage").filter(stage -> !stage.isBlank())))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static InputStream open(String name) {
        return Objects.requireNonNull(SampleCustomers.class.getResourceAsStream("/sample/" + name), name);
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
