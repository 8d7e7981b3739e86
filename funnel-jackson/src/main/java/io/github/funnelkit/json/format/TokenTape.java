package io.github.funnelkit.json.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps tokens until all of them are known to be good: a document is written whole or not at all. */
final class TokenTape implements TokenSink {

    private final List<Consumer<TokenSink>> tokens = new ArrayList<>();

    void playTo(TokenSink sink) {
        tokens.forEach(token -> token.accept(sink));
    }

    @Override
    public void startObject() {
        tokens.add(TokenSink::startObject);
    }

    @Override
    public void endObject() {
        tokens.add(TokenSink::endObject);
    }

    @Override
    public void startArray() {
        tokens.add(TokenSink::startArray);
    }

    @Override
    public void endArray() {
        tokens.add(TokenSink::endArray);
    }

    @Override
    public void name(String name) {
        tokens.add(sink -> sink.name(name));
    }

    @Override
    public void string(String value) {
        tokens.add(sink -> sink.string(value));
    }

    @Override
    public void number(long value) {
        tokens.add(sink -> sink.number(value));
    }

    @Override
    public void number(BigDecimal value) {
        tokens.add(sink -> sink.number(value));
    }

    @Override
    public void bool(boolean value) {
        tokens.add(sink -> sink.bool(value));
    }

    @Override
    public void nothing() {
        tokens.add(TokenSink::nothing);
    }
}
