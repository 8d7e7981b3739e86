package io.github.funnelkit.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.json.DocumentIterator;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
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

/** Reading customers from NDJSON with Jackson: the tokens alone, and every line as a fact sheet that is assessed. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12, time = 1) // the JVM compiles on the cores that work
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
        try (DocumentIterator<FactSheet> lines = lines()) {
            SheetsAgree.require(facts.sheets(), lines, this::assess);
        }
        List<Assessment> onTwoCores = new ArrayList<>();
        assessOnTwoCores(onTwoCores::addAll);
        SheetsAgree.require(facts.sheets(), onTwoCores.iterator(), Function.identity());
    }

    /** The tokens alone: every name and text as a text, every number as a number. */
    @Benchmark
    public void alone(Blackhole hole) throws IOException {
        try (JsonParser parser = json.createParser(new ByteArrayInputStream(ndjson))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case FIELD_NAME, VALUE_STRING -> hole.consume(parser.getText());
                    case VALUE_NUMBER_INT -> hole.consume(parser.getLongValue());
                    case VALUE_NUMBER_FLOAT -> hole.consume(parser.getDecimalValue());
                    default -> hole.consume(token);
                }
            }
        }
    }

    /** The lines as fact sheets, and each customer assessed, by one thread. */
    @Benchmark
    public void assessed(Blackhole hole) {
        try (DocumentIterator<FactSheet> lines = lines()) {
            lines.forEachRemaining(sheet -> hole.consume(assess(sheet)));
        }
    }

    /** The same by two threads, each taking a block of lines at a time; a third cuts the blocks and takes the results. */
    @Benchmark
    public void assessedOnTwoCores(Blackhole hole) {
        assessOnTwoCores(hole::consume);
    }

    private void assessOnTwoCores(Consumer<List<Assessment>> results) {
        InOrder.work(new LineBlocks(new ByteArrayInputStream(ndjson)), 2, this::assess, results);
    }

    private List<Assessment> assess(InputStream block) {
        List<Assessment> assessments = new ArrayList<>();
        try (DocumentIterator<FactSheet> lines = documents.readSheets(funnel, block)) {
            lines.forEachRemaining(sheet -> assessments.add(assess(sheet)));
        }
        return assessments;
    }

    private Assessment assess(FactSheet sheet) {
        return assessor.assess(FunnelStandard.PROJECT, sheet, Population.TODAY);
    }

    private DocumentIterator<FactSheet> lines() {
        return documents.readSheets(funnel, new ByteArrayInputStream(ndjson));
    }
}
