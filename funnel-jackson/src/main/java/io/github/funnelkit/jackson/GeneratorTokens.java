package io.github.funnelkit.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.funnelkit.json.format.TokenSink;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes tokens to a generator of Jackson 2. */
final class GeneratorTokens implements TokenSink {

    private final JsonGenerator generator;

    private interface Write {
        void run() throws IOException;
    }

    GeneratorTokens(JsonGenerator generator) {
        this.generator = generator;
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
    public void number(String plainDigits) {
        write(() -> generator.writeNumber(plainDigits));
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
