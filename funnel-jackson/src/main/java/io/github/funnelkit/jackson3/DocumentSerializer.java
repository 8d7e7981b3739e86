package io.github.funnelkit.jackson3;

import io.github.funnelkit.json.format.TokenSink;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of one class as documents, never with the names of classes. */
final class DocumentSerializer<T> extends ValueSerializer<T> {

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
    public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
        writing.write(
                value,
                FunnelModule.languages(provider.getAttribute(FunnelModule.LANGUAGES)),
                new GeneratorTokens(generator));
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext provider, TypeSerializer typeSerializer) {
        serialize(value, generator, provider);
    }
}
