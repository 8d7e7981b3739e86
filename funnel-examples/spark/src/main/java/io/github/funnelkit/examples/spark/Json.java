package io.github.funnelkit.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.jackson.FunnelModule;
import java.io.UncheckedIOException;
import java.util.Locale;

/** What all JSON that is written begins with, and its text. */
public final class Json {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new FunnelModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writer();

    private Json() {}

    /**
     * An object that names the funnel.
     *
     * @param funnel the funnel
     * @return the object
     */
    public static ObjectNode of(FunnelReference funnel) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
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
        return text(json, WRITER);
    }

    /**
     * The text of an object that holds results of the library, which it writes itself.
     *
     * @param json the object
     * @param language the language of their words
     * @return the text
     */
    static String text(ObjectNode json, Locale language) {
        return text(json, WRITER.withAttribute(FunnelModule.LANGUAGES, language));
    }

    private static String text(ObjectNode json, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
