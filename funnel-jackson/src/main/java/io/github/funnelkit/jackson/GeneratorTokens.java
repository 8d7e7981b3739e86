package io.github.funnelkit.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import io.github.funnelkit.json.format.TokenSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Writes tokens to a generator of Jackson 2. */
final class GeneratorTokens implements TokenSink {

    private final JsonGenerator generator;

    /** Texts take a number as it is written; trees and binary formats take it as the number that it is. */
    private final boolean takesDigits;

    private interface Write {
        void run() throws IOException;
    }

    GeneratorTokens(JsonGenerator generator) {
        this.generator = generator;
        this.takesDigits =
                generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    private static void write(Write write) {
        try {
            write.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void startObject() {
        write(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        write(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        write(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        write(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        write(() -> generator.writeFieldName(name));
    }

    @Override
    public void string(String value) {
        write(() -> generator.writeString(value));
    }

    @Override
    public void number(long value) {
        write(() -> generator.writeNumber(value));
    }

    @Override
    public void number(BigDecimal value) {
        if (takesDigits) {
            write(() -> generator.writeNumber(value.toPlainString()));
        } else if (value.scale() == 0) {
            write(() -> generator.writeNumber(value.unscaledValue()));
        } else {
            write(() -> generator.writeNumber(value));
        }
    }

    @Override
    public void bool(boolean value) {
        write(() -> generator.writeBoolean(value));
    }

    @Override
    public void nothing() {
        write(generator::writeNull);
    }
}
