package io.github.funnelkit.jackson3;

import io.github.funnelkit.json.format.MapperDocuments;
import io.github.funnelkit.json.result.Results;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values as documents, never with the names of classes. */
final class DocumentSerializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        MapperDocuments.write(
                value,
                context.getAttribute(FunnelModule.LANGUAGES),
                Results.VOCABULARY,
                new GeneratorTokens(generator));
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}
