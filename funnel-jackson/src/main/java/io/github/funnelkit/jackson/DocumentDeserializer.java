package io.github.funnelkit.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.format.MapperDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads documents that become values of one class. */
final class DocumentDeserializer<T> extends JsonDeserializer<T> {

    private final Class<T> type;
    private final MapperDocuments documents;

    DocumentDeserializer(Class<T> type, MapperDocuments documents) {
        this.type = type;
        this.documents = documents;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return type.cast(documents.read(type, new ParserTokens(parser), context.getAttribute(FunnelModule.FUNNEL)));
        } catch (DocumentException | IllegalStateException wrong) {
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
