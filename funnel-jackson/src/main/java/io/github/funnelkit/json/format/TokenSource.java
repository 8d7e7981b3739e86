package io.github.funnelkit.json.format;

/** Gives a document token by token. Positions are asked for only where they are needed, as they cost. */
public interface TokenSource extends AutoCloseable {

    /**
     * Goes on to the next token.
     *
     * @return the token, {@link Token#END} when the input is over
     * @throws SyntaxFailure if the text is no JSON or YAML
     * @throws java.io.UncheckedIOException if the input cannot be read
     */
    Token next();

    /**
     * Where the source stands.
     *
     * @return the token that {@link #next} has given last
     */
    Token current();

    /**
     * The name, text or number of the current token, as it is written.
     *
     * @return the characters
     * @throws SyntaxFailure if the text is no JSON or YAML
     */
    String text();

    /**
     * Whether the current token is a whole number that fits a {@code long}.
     *
     * @return whether {@link #longValue} can be asked for
     */
    boolean isLong();

    /**
     * The current token as a whole number.
     *
     * @return the number
     */
    long longValue();

    /**
     * The position of the current token.
     *
     * @return the position
     */
    Position position();

    /**
     * Whether the document is written in YAML, and not in JSON or another format.
     *
     * @return whether it is
     */
    boolean isYaml();

    /**
     * Closes what the tokens come from.
     *
     * @throws java.io.UncheckedIOException if that fails
     */
    @Override
    default void close() {}
}
