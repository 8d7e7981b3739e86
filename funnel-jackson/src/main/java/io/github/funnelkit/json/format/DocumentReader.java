package io.github.funnelkit.json.format;

import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentLimits;
import java.io.CharArrayReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Function;

/** Reads a text that is one whole document, from its first token to its end. */
public final class DocumentReader {

    private static final int CHUNK = 8192;

    private DocumentReader() {}

    /**
     * Reads one document.
     *
     * @param kind what is read
     * @param tokens the text, before its first token
     * @param read reads from the first token to the last one
     * @param <T> what the document becomes
     * @return what was read
     * @throws DocumentException if the text is no document, or something is wrong with it
     */
    public static <T> T read(DocumentKind kind, TokenSource tokens, Function<TokenSource, T> read) {
        requireSyntax(kind, tokens, "the document is empty", false);
        T value = read.apply(tokens);
        requireSyntax(kind, tokens, "something follows after the end of the document", true);
        return value;
    }

    private static void requireSyntax(DocumentKind kind, TokenSource tokens, String message, boolean end) {
        try {
            if ((tokens.next() == Token.END) != end) {
                throw new SyntaxFailure(message, tokens.position(), null);
            }
        } catch (SyntaxFailure failure) {
            throw exception(kind, failure);
        }
    }

    private static DocumentException exception(DocumentKind kind, SyntaxFailure failure) {
        Problems problems = new Problems(kind);
        problems.add(Spot.root(failure.position()), String.valueOf(failure.getMessage()));
        return problems.exception(failure);
    }

    /**
     * What is thrown when no parser could be made: parsers look at the first bytes, to tell their encoding.
     *
     * @param kind what is read
     * @param failure what the parser has thrown
     * @return a {@link DocumentException} when there is no such encoding, an {@link UncheckedIOException} when the input
     *     cannot be read
     */
    public static RuntimeException noParser(DocumentKind kind, UncheckedIOException failure) {
        Throwable why = failure.getCause();
        // Jackson 3 tells this from a failing input by its words alone
        boolean odd = why != null && String.valueOf(why.getMessage()).startsWith("Unsupported UCS-4");
        return odd || why instanceof CharConversionException
                ? exception(kind, new SyntaxFailure("the document is not UTF-8", Position.UNKNOWN, why))
                : failure;
    }

    /**
     * Takes in a text of bounded length.
     *
     * @param kind what is read
     * @param input the text; not closed
     * @return the text
     * @throws DocumentException if it is too long or wrongly encoded
     * @throws UncheckedIOException if it cannot be read
     */
    public static Reader text(DocumentKind kind, Reader input) {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[CHUNK];
        try {
            for (int read = input.read(chunk); read >= 0; read = input.read(chunk)) {
                text.append(chunk, 0, read);
                if (text.length() > DocumentLimits.DOCUMENT) {
                    throw exception(
                            kind,
                            new SyntaxFailure(
                                    "a document of more than " + DocumentLimits.DOCUMENT + " characters",
                                    Position.UNKNOWN,
                                    null));
                }
            }
        } catch (CharacterCodingException malformed) {
            throw exception(kind, new SyntaxFailure("the document is not UTF-8", Position.UNKNOWN, malformed));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new CharArrayReader(text.toString().toCharArray());
    }
}
