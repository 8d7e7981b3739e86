package io.github.funnelkit.json.format;

import java.math.BigDecimal;

/** Takes a document token by token. Failing output is an {@link java.io.UncheckedIOException}. */
public interface TokenSink {

    void startObject();

    void endObject();

    void startArray();

    void endArray();

    void name(String name);

    void string(String value);

    /** A whole number. */
    void number(long value);

    /** A number with all its digits: in texts without exponent, such as {@code 0.5}. */
    void number(BigDecimal value);

    void bool(boolean value);

    void nothing();
}
