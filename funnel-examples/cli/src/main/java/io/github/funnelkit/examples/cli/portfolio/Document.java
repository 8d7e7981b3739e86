package io.github.funnelkit.examples.cli.portfolio;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.jackson.FunnelModule;
import java.util.Locale;

/** A result as one JSON object on several lines. */
public final class Document {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addModule(new FunnelModule())
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
     * The text of a document that holds results of the library, which it writes itself.
     *
     * @param document the document
     * @param language the language of their words
     * @return the text
     * @throws JsonProcessingException if it cannot be written
     */
    static String text(ObjectNode document, Locale language) throws JsonProcessingException {
        return text(document, WRITER.withAttribute(FunnelModule.LANGUAGES, language));
    }

    /**
     * The text of a document.
     *
     * @param document the document
     * @return the text
     * @throws JsonProcessingException if it cannot be written
     */
    public static String text(ObjectNode document) throws JsonProcessingException {
        return text(document, WRITER);
    }

    private static String text(ObjectNode document, ObjectWriter writer) throws JsonProcessingException {
        return writer.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    }
}
