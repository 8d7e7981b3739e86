package io.github.funnelkit.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.format.FunnelReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads funnels for an {@code ObjectMapper}. */
final class FunnelDeserializer extends JsonDeserializer<Funnel> {

    private final CriteriaRegistry registry;

    FunnelDeserializer(CriteriaRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Funnel deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return FunnelReader.read(new ParserTokens(parser), registry);
        } catch (DocumentException wrong) {
            throw JsonMappingException.from(parser, wrong.getMessage(), wrong);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return deserialize(parser, context);
    }
}
