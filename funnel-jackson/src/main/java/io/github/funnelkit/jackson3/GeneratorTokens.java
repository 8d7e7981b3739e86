package io.github.funnelkit.jackson3;

import io.github.funnelkit.json.format.TokenSink;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes tokens to a generator of Jackson 3. */
final class GeneratorTokens implements TokenSink {

    private final JsonGenerator generator;

    /** Texts take a number as it is written; trees and binary formats take it as the number that it is. */
    private final boolean takesDigits;

    GeneratorTokens(JsonGenerator generator) {
        this.generator = generator;
        this.takesDigits =
                generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String value) {
        generator.writeString(value);
    }

    @Override
    public void number(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void number(BigDecimal value) {
        if (takesDigits) {
            generator.writeNumber(value.toPlainString());
        } else if (value.scale() == 0) {
            generator.writeNumber(value.unscaledValue());
        } else {
            generator.writeNumber(value);
        }
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
