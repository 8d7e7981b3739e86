package io.github.funnelkit.json.format;

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

    /** A number as plain digits, such as {@code 0.5}. */
    void number(String plainDigits);

    void bool(boolean value);

    void nothing();

    /** A name with a text. */
    default void property(String name, String value) {
        name(name);
        string(value);
    }
}
