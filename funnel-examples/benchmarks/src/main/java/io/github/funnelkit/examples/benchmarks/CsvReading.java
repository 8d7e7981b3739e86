package io.github.funnelkit.examples.benchmarks;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.fact.FactRow;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading customers from CSV with FastCSV: the rows alone, and every row made a fact sheet that is assessed. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12, time = 1) // the JVM compiles on the cores that work
public class CsvReading extends Timing {

    private static final int BATCH = 1000;

    /** How many rows are read. */
    @Param("100000")
    public int customers;

    private final ProjectFacts facts = new ProjectFacts(FunnelStandard.documented());
    private final Assessor<FactSheet> assessor = Assessor.of(FunnelStandard.documented(), Clock.systemUTC());
    private byte[] csv = new byte[0];

    /** Writes the file, and checks that its rows are assessed as the sheets are that they were written from. */
    @Setup
    public void write() throws IOException {
        csv = facts.csv(customers);
        FactRow row = FactRow.of(facts.facts());
        SheetsAgree.require(facts.sheets(), rows(), record -> assess(row, record));
        SheetsAgree.require(facts.sheets(), sheets(row), this::assess);
        List<Assessment> onTwoCores = new ArrayList<>();
        assessOnTwoCores(onTwoCores::addAll);
        SheetsAgree.require(facts.sheets(), onTwoCores.iterator(), Function.identity());
    }

    /** The rows alone, as the parser's records: it makes a text of every cell when it makes the record. */
    @Benchmark
    public void alone(Blackhole hole) {
        rows().forEachRemaining(hole::consume);
    }

    /** The records read into fact sheets, and each customer assessed, by one thread. */
    @Benchmark
    public void assessed(Blackhole hole) {
        FactRow row = FactRow.of(facts.facts());
        rows().forEachRemaining(record -> hole.consume(assess(row, record)));
    }

    /**
     * The same, but one thread parses and copies the characters of each row, and two others make the sheets and assess:
     * what one core does not, the other does.
     */
    @Benchmark
    public void assessedOnTwoCores(Blackhole hole) {
        assessOnTwoCores(hole::consume);
    }

    /** The same by one thread, but from the parser's characters, so that it need not make texts of the cells. */
    @Benchmark
    public void assessedWithoutTexts(Blackhole hole) {
        sheets(FactRow.of(facts.facts())).forEachRemaining(sheet -> hole.consume(assess(sheet)));
    }

    private void assessOnTwoCores(Consumer<List<Assessment>> results) {
        ThreadLocal<FactRow> row = ThreadLocal.withInitial(() -> FactRow.of(facts.facts()));
        Iterator<CsvCells> rows = rows(new CsvCells.Handler());
        InOrder.work(InOrder.batches(rows, BATCH), 2, batch -> assess(row.get(), batch), results);
    }

    private List<Assessment> assess(FactRow row, List<CsvCells> rows) {
        return rows.stream().map(cells -> assess(cells.sheet(row))).toList();
    }

    private Assessment assess(FactRow row, CsvRecord record) {
        for (int column = 0; column < record.getFieldCount(); column++) {
            row.read(column, record.getField(column));
        }
        return assess(row.sheet());
    }

    private Assessment assess(FactSheet sheet) {
        return assessor.assess(FunnelStandard.PROJECT, sheet, Population.TODAY);
    }

    private Iterator<CsvRecord> rows() {
        Iterator<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(csv)).iterator();
        rows.next();
        return rows;
    }

    private Iterator<FactSheet> sheets(FactRow row) {
        return rows(new SheetHandler(row));
    }

    private <R> Iterator<R> rows(CsvCallbackHandler<R> handler) {
        Iterator<R> rows = CsvReader.builder()
                .build(handler, new ByteArrayInputStream(csv))
                .iterator();
        rows.next();
        return rows;
    }

    /** Reads the cells where they are in the parser's buffer. */
    private static final class SheetHandler extends AbstractBaseCsvCallbackHandler<FactSheet> {

        private final FactRow row;
        private boolean headings = true;

        SheetHandler(FactRow row) {
            this.row = row;
        }

        @Override
        protected void handleField(int column, char[] characters, int from, int length, boolean quoted) {
            if (!headings) {
                row.read(column, characters, from, length);
            }
        }

        @Override
        protected FactSheet buildRecord() {
            headings = false;
            return row.sheet();
        }
    }
}
