package io.github.funnelkit.jackson3;

import io.github.funnelkit.json.format.NoDocument;
import io.github.funnelkit.json.result.Results;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Refuses to write the types of the library that are no documents, unless the host has a serializer for them. */
final class Refusals extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
        String reason = NoDocument.reason(description.getBeanClass(), Results.VOCABULARY);
        boolean byGetters = serializer.getClass().getName().startsWith("tools.jackson.databind.ser.");
        return reason != null && byGetters ? new Refusal(reason) : serializer;
    }

    private static final class Refusal extends ValueSerializer<Object> {

        private final String reason;

        private Refusal(String reason) {
            this.reason = reason;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            throw DatabindException.from(generator, reason);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            serialize(value, generator, context);
        }
    }
}
