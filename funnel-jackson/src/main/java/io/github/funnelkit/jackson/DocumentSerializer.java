package io.github.funnelkit.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.funnelkit.json.format.MapperDocuments;
import io.github.funnelkit.json.result.Results;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes values as documents, never with the names of classes. */
final class DocumentSerializer extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            MapperDocuments.write(
                    value,
                    provider.getAttribute(FunnelModule.LANGUAGES),
                    Results.VOCABULARY,
                    new GeneratorTokens(generator));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, generator, provider);
    }
}
