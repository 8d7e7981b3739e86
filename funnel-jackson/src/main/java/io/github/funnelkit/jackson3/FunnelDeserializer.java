package io.github.funnelkit.jackson3;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.format.FunnelReader;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads funnels for an {@code ObjectMapper}. */
final class FunnelDeserializer extends ValueDeserializer<Funnel> {

    private final CriteriaRegistry registry;

    FunnelDeserializer(CriteriaRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Funnel deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return FunnelReader.read(new ParserTokens(parser), registry);
        } catch (DocumentException wrong) {
            throw DatabindException.from(parser, wrong.getMessage(), wrong);
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type) {
        return deserialize(parser, context);
    }
}
