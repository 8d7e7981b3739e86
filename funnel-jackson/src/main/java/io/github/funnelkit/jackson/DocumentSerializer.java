package io.github.funnelkit.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.funnelkit.json.format.TokenSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Writes values of one class as documents, never with the names of classes. */
final class DocumentSerializer<T> extends JsonSerializer<T> {

    private final Class<T> type;
    private final Writing<T> writing;

    /** Writes a value; the languages are those of its explanations. */
    interface Writing<T> {
        void write(T value, List<Locale> languages, TokenSink sink);
    }

    DocumentSerializer(Class<T> type, Writing<T> writing) {
        this.type = type;
        this.writing = writing;
    }

    @Override
    public Class<T> handledType() {
        return type;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            writing.write(
                    value,
                    FunnelModule.languages(provider.getAttribute(FunnelModule.LANGUAGES)),
                    new GeneratorTokens(generator));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, generator, provider);
    }
}
