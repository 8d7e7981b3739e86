package io.github.funnelkit.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.FunnelReference;
import java.io.UncheckedIOException;

/** What all JSON that is written begins with, and its text. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    /**
     * An object that names the funnel.
     *
     * @param funnel the funnel
     * @return the object
     */
    public static ObjectNode of(FunnelReference funnel) {
        ObjectNode json = MAPPER.createObjectNode();
        json.putObject("funnel").put("id", funnel.id()).put("version", funnel.version());
        return json;
    }

    /**
     * The text of an object.
     *
     * @param json the object
     * @return the text
     */
    public static String text(ObjectNode json) {
        try {
            return MAPPER.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
