package io.github.funnelkit.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.github.funnelkit.json.format.NoDocument;
import io.github.funnelkit.json.result.Results;
import java.io.IOException;

/** Refuses to write the types of the library that are no documents, unless the host has a serializer for them. */
final class Refusals extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
        String reason = NoDocument.reason(description.getBeanClass(), Results.VOCABULARY);
        boolean byGetters = serializer.getClass().getName().startsWith("com.fasterxml.jackson.databind.ser.");
        return reason != null && byGetters ? new Refusal(reason) : serializer;
    }

    private static final class Refusal extends JsonSerializer<Object> {

        private final String reason;

        private Refusal(String reason) {
            this.reason = reason;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            throw JsonMappingException.from(generator, reason);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
                throws IOException {
            serialize(value, generator, provider);
        }
    }
}
