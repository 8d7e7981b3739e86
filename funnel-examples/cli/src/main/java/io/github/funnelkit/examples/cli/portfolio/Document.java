package io.github.funnelkit.examples.cli.portfolio;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.Funnel;

/** A result as one JSON object on several lines. */
public final class Document {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writerWithDefaultPrettyPrinter();

    private Document() {}

    /** An object that names the funnel. */
    static ObjectNode of(Funnel funnel) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("funnel").put("id", funnel.id()).put("version", funnel.version());
        return document;
    }

    /**
     * An object that names the funnel, the day and the list, and says how many rows were read.
     *
     * @param heading what stands above
     * @param assessed how many customers were assessed
     * @param rejected how many rows were rejected
     * @return the object
     */
    public static ObjectNode of(Heading heading, long assessed, long rejected) {
        return of(heading.funnel())
                .put("asOf", heading.asOf().toString())
                .put("list", heading.list())
                .put("assessed", assessed)
                .put("rejected", rejected);
    }

    /**
     * The text of a document.
     *
     * @param document the document
     * @return the text
     * @throws JsonProcessingException if it cannot be written
     */
    public static String text(ObjectNode document) throws JsonProcessingException {
        return WRITER.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    }
}
