package io.github.funnelkit.json.format;

import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** One line of Jackson in one format: what differs between the lines is how parsers and generators are made and fail. */
public interface JacksonLine {

    /**
     * The name of the format, as Jackson says it.
     *
     * @return the name, such as {@code JSON}
     */
    String format();

    /**
     * The tokens of a text; closing them closes the text.
     *
     * @param text the characters
     * @return the tokens, before the first one
     * @throws UncheckedIOException if they cannot be read
     */
    TokenSource parse(Reader text);

    /**
     * The tokens of bytes; closing them closes the input.
     *
     * @param bytes the bytes
     * @return the tokens, before the first one
     * @throws UncheckedIOException if they cannot be read, or their encoding cannot be told
     */
    TokenSource parse(InputStream bytes);

    /**
     * Writes a text, in one way whatever the host's mapper is set to.
     *
     * @param forReaders whether it is on many lines, as people read it
     * @param document writes the tokens
     * @return the text
     */
    String generate(boolean forReaders, Consumer<TokenSink> document);
}
