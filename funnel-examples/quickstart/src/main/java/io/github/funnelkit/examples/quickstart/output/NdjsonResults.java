package io.github.funnelkit.examples.quickstart.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.examples.quickstart.customers.Customer;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** One JSON object per customer and line. */
public final class NdjsonResults implements Results {

    private final Writer out;
    private final JsonGenerator json;

    /**
     * Prints to a writer, which stays open.
     *
     * @param out where it is printed
     * @throws IOException if it cannot be written
     */
    public NdjsonResults(Writer out) throws IOException {
        this.out = out;
        this.json = new ObjectMapper().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        // each line goes on to the writer, whose own buffer decides when it is printed
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public void add(Customer customer, Assessment assessment) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", customer.id());
        json.writeStringField("saleType", assessment.saleType().id());
        writeStage("stage", assessment.stage());
        Optional<WinProbability> stated = assessment.winProbability();
        if (stated.isPresent()) {
            json.writeNumberField("winProbability", stated.get().percent());
        } else {
            json.writeNullField("winProbability");
        }
        writeStage("nextStage", assessment.nextStage());
        json.writeArrayFieldStart("missing");
        for (CriterionResult missing : assessment.missing()) {
            json.writeStartObject();
            json.writeStringField("criterion", missing.criterion().id());
            json.writeStringField("outcome", missing.outcome().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("metOutOfOrder");
        for (Stage stage : assessment.metOutOfOrder()) {
            json.writeString(stage.id());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void writeStage(String field, Optional<Stage> stage) throws IOException {
        json.writeFieldName(field);
        if (stage.isPresent()) {
            json.writeString(stage.get().id());
        } else {
            json.writeNull();
        }
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        out.flush();
    }
}
