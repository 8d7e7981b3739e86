package io.github.funnelkit.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading customers from CSV with FastCSV: the rows alone, and every row bound to facts and assessed. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CsvReading extends Timing {

    /** How many rows are read. */
    @Param("100000")
    public int customers;

    private final ProjectFacts facts = new ProjectFacts(FunnelStandard.documented());
    private final Assessor<CsvRecord> assessor = assessor(facts.facts());
    private byte[] csv = new byte[0];

    private static Assessor<CsvRecord> assessor(List<Fact<?>> columns) {
        FactBinding.Builder<CsvRecord> row = FactBinding.of(CsvRecord.class);
        for (int column = 0; column < columns.size(); column++) {
            bind(row, columns.get(column), column);
        }
        return Assessor.of(FunnelStandard.documented(), row.build(), Clock.systemUTC());
    }

    private static <V> void bind(FactBinding.Builder<CsvRecord> binding, Fact<V> fact, int column) {
        binding.bindValue(fact, row -> FactText.parse(fact, row.getField(column)));
    }

    /** Writes the file, and checks that its rows are assessed as the sheets are that they were written from. */
    @Setup
    public void write() throws IOException {
        csv = facts.csv(customers);
        SheetsAgree.require(facts.sheets(), rows(), row -> assess(row));
    }

    /** The rows alone. */
    @Benchmark
    public void alone(Blackhole hole) {
        rows().forEachRemaining(hole::consume);
    }

    /** The rows bound to facts, and each customer assessed. */
    @Benchmark
    public void assessed(Blackhole hole) {
        rows().forEachRemaining(row -> hole.consume(assess(row)));
    }

    private Assessment assess(CsvRecord row) {
        return assessor.assess(FunnelStandard.PROJECT, row, Population.TODAY);
    }

    private Iterator<CsvRecord> rows() {
        Iterator<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(csv)).iterator();
        rows.next();
        return rows;
    }
}
