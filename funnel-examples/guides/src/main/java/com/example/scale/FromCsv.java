package com.example.scale;

import com.example.subscriptions.Subscriptions;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.portfolio.SummaryBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

public final class FromCsv {

    /** A row of the file is the host's object: nothing is copied. */
    private static FactBinding<NamedCsvRecord> rows() {
        FactBinding.Builder<NamedCsvRecord> binding = FactBinding.of(NamedCsvRecord.class);
        Subscriptions.FUNNEL.facts().forEach(fact -> bind(binding, fact));
        bind(binding, AttachedForms.FACT); // the ids of the attached forms
        return binding.build();
    }

    private static <V> void bind(FactBinding.Builder<NamedCsvRecord> binding, Fact<V> fact) {
        binding.bindFactValue(fact, row -> FactText.parse(fact, row.getField(fact.id())));
    }

    public static void main(String[] args) throws IOException {
        Assessor<NamedCsvRecord> assessor = Assessor.of(Subscriptions.FUNNEL, rows(), Clock.systemUTC());
        SummaryBuilder summary = Summary.builder(Subscriptions.FUNNEL);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Path.of(args[0]))) {
            for (NamedCsvRecord row : rows) { // one row in memory at a time
                Money amount = Money.of(Long.parseLong(row.getField("amount")), "EUR");
                summary.add(assessor.assess(Subscriptions.NEW, row), amount);
            }
        }
        System.out.println(summary.build().explain(Subscriptions.FUNNEL, Locale.ENGLISH));
    }
}
