package io.github.funnelkit.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson.FactSheetReader;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading customers from NDJSON with Jackson: the tokens alone, and every line as a fact sheet that is assessed. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NdjsonReading extends Timing {

    /** How many lines are read. */
    @Param("100000")
    public int customers;

    private final Funnel funnel = FunnelStandard.documented();
    private final FunnelDocuments documents = FunnelDocuments.json();
    private final JsonFactory json = new JsonFactory();
    private final Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
    private byte[] ndjson = new byte[0];

    /** Writes the file, and checks that its lines are assessed as the sheets are that they were written from. */
    @Setup
    public void write() {
        ProjectFacts facts = new ProjectFacts(funnel);
        ndjson = facts.ndjson(customers);
        try (FactSheetReader lines = lines()) {
            SheetsAgree.require(facts.sheets(), lines, this::assess);
        }
    }

    /** The tokens alone, with the text of every string. */
    @Benchmark
    public void alone(Blackhole hole) throws IOException {
        try (JsonParser parser = json.createParser(new ByteArrayInputStream(ndjson))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                hole.consume(token == JsonToken.VALUE_STRING ? parser.getText() : token);
            }
        }
    }

    /** The lines as fact sheets, and each customer assessed. */
    @Benchmark
    public void assessed(Blackhole hole) {
        try (FactSheetReader lines = lines()) {
            lines.forEachRemaining(sheet -> hole.consume(assess(sheet)));
        }
    }

    private Assessment assess(FactSheet sheet) {
        return assessor.assess(FunnelStandard.PROJECT, sheet, Population.TODAY);
    }

    private FactSheetReader lines() {
        return documents.readSheets(funnel, new ByteArrayInputStream(ndjson));
    }
}
