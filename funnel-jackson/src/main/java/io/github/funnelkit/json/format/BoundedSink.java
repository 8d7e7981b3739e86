package io.github.funnelkit.json.format;

import io.github.funnelkit.json.DocumentLimits;

/** Refuses to write what could not be read again. */
final class BoundedSink implements TokenSink {

    private final TokenSink sink;
    private int depth;

    BoundedSink(TokenSink sink) {
        this.sink = sink;
    }

    private void deeper() {
        if (++depth > DocumentLimits.DEPTH) {
            throw new IllegalArgumentException(
                    "nested more than " + DocumentLimits.DEPTH + " levels deep: it could not be read again");
        }
    }

    private static String checked(String text) {
        if (text.length() > DocumentLimits.TEXT_LENGTH) {
            throw new IllegalArgumentException("a text of more than " + DocumentLimits.TEXT_LENGTH
                    + " characters could not be read again: '" + Words.shortened(text) + "'");
        }
        return text;
    }

    @Override
    public void startObject() {
        deeper();
        sink.startObject();
    }

    @Override
    public void endObject() {
        depth--;
        sink.endObject();
    }

    @Override
    public void startArray() {
        deeper();
        sink.startArray();
    }

    @Override
    public void endArray() {
        depth--;
        sink.endArray();
    }

    @Override
    public void name(String name) {
        sink.name(name);
    }

    @Override
    public void string(String value) {
        sink.string(checked(value));
    }

    @Override
    public void number(long value) {
        sink.number(value);
    }

    @Override
    public void number(String plainDigits) {
        sink.number(plainDigits);
    }

    @Override
    public void bool(boolean value) {
        sink.bool(value);
    }

    @Override
    public void nothing() {
        sink.nothing();
    }
}
