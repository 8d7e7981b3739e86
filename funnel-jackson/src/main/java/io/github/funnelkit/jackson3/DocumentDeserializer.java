package io.github.funnelkit.jackson3;

import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.format.MapperDocuments;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads documents that become values of one class. */
final class DocumentDeserializer<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final MapperDocuments documents;

    DocumentDeserializer(Class<T> type, MapperDocuments documents) {
        this.type = type;
        this.documents = documents;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return type.cast(documents.read(type, new ParserTokens(parser), context.getAttribute(FunnelModule.FUNNEL)));
        } catch (DocumentException | IllegalStateException wrong) {
            throw DatabindException.from(parser, wrong.getMessage(), wrong);
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type) {
        return deserialize(parser, context);
    }
}
