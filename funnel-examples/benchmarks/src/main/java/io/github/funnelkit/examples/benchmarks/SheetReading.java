package io.github.funnelkit.examples.benchmarks;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.json.DocumentIterator;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading the sample's facts, repeated, from NDJSON: into fact sheets, and by plain databind into a record. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SheetReading extends Timing {

    private final Funnel funnel = FunnelStandard.documented();
    private final FunnelDocuments documents = FunnelDocuments.json();
    private final ObjectReader records =
            new ObjectMapper().registerModule(new JavaTimeModule()).readerFor(CustomerRecord.class);

    /** How many sheets are read. */
    @Param("100000")
    public int customers;

    private byte[] ndjson = new byte[0];

    /** Writes the documents, and checks that both ways read all of them. */
    @Setup
    public void write(Blackhole hole) throws IOException {
        List<FactSheet> sample = Sample.sheets(funnel);
        StringBuilder text = new StringBuilder();
        for (int sheet = 0; sheet < customers; sheet++) {
            text.append(documents.write(sample.get(sheet % sample.size()))).append('\n');
        }
        ndjson = text.toString().getBytes(StandardCharsets.UTF_8);
        if (count(hole) != customers || countRecords(hole) != customers) {
            throw new IllegalStateException("not every document was read");
        }
    }

    /** Into fact sheets. */
    @Benchmark
    public int factSheets(Blackhole hole) {
        return count(hole);
    }

    /** By plain databind into a record. */
    @Benchmark
    public int databindRecords(Blackhole hole) throws IOException {
        return countRecords(hole);
    }

    private int count(Blackhole hole) {
        int count = 0;
        try (DocumentIterator<FactSheet> reader = documents.readSheets(funnel, new ByteArrayInputStream(ndjson))) {
            while (reader.hasNext()) {
                hole.consume(reader.next());
                count++;
            }
        }
        return count;
    }

    private int countRecords(Blackhole hole) throws IOException {
        int count = 0;
        try (MappingIterator<CustomerRecord> reader = records.readValues(ndjson)) {
            while (reader.hasNext()) {
                hole.consume(reader.next());
                count++;
            }
        }
        return count;
    }
}
