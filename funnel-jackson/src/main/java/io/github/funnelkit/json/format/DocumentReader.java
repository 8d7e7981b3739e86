package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentFormat;
import io.github.funnelkit.json.DocumentLimits;
import io.github.funnelkit.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Reads a text that is one whole document, from its first token to its end. */
public final class DocumentReader {

    private static final int CHUNK = 8192;

    /** A character takes up to four bytes, and a mark may stand in front. */
    private static final long MOST_BYTES = 4L * DocumentLimits.DOCUMENT + 3;

    private static final Text EMPTY = say("syntax.empty");
    private static final Text EMPTY_FUNNEL = say("syntax.empty-funnel", "format", DocumentFormat.FUNNEL);
    private static final Text MORE = say("syntax.more");

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
        requireSyntax(kind, tokens, kind == DocumentKind.FUNNEL ? EMPTY_FUNNEL : EMPTY, false);
        T value;
        try {
            value = read.apply(tokens);
        } catch (DocumentException wrong) {
            throw kind == DocumentKind.FUNNEL && !(wrong.getCause() instanceof SyntaxFailure)
                    ? endedTooEarly(kind, tokens).orElse(wrong)
                    : wrong;
        }
        requireSyntax(kind, tokens, MORE, true);
        return value;
    }

    private static void requireSyntax(DocumentKind kind, TokenSource tokens, Text message, boolean end) {
        try {
            if ((tokens.next() == Token.END) != end) {
                throw new SyntaxFailure(message, tokens.position(), null);
            }
        } catch (SyntaxFailure failure) {
            throw exception(kind, failure);
        }
    }

    /** What stands behind the end of a document that ended before it should: then much of it seems to be missing. */
    private static Optional<DocumentException> endedTooEarly(DocumentKind kind, TokenSource tokens) {
        try {
            boolean goesOn = tokens.next() != Token.END && tokens.isYaml();
            return goesOn
                    ? Optional.of(exception(kind, new SyntaxFailure(say("yaml.more"), tokens.position(), null)))
                    : Optional.empty();
        } catch (SyntaxFailure failure) {
            return Optional.of(exception(kind, failure));
        }
    }

    private static DocumentException exception(DocumentKind kind, SyntaxFailure failure) {
        Problems problems = new Problems(kind, true); // nothing that is no JSON or YAML is shown as either
        problems.add(Spot.root(failure.position()), failure.text());
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
                ? exception(kind, new SyntaxFailure(say("syntax.not-utf-8"), Position.UNKNOWN, why))
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
    public static String text(DocumentKind kind, Reader input) {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[CHUNK];
        try {
            for (int read = input.read(chunk); read >= 0; read = input.read(chunk)) {
                text.append(chunk, 0, read);
                if (text.length() > DocumentLimits.DOCUMENT) {
                    throw tooLong(kind);
                }
            }
        } catch (CharacterCodingException malformed) {
            throw exception(kind, new SyntaxFailure(say("syntax.not-utf-8"), Position.UNKNOWN, malformed));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    /**
     * Takes in a text of bounded length in UTF-8, and finds where it is not.
     *
     * @param kind what is read
     * @param input the bytes; not closed
     * @return the text
     * @throws DocumentException if it is too long or wrongly encoded
     * @throws UncheckedIOException if it cannot be read
     */
    public static String text(DocumentKind kind, InputStream input) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try {
            for (int read = input.read(chunk); read >= 0; read = input.read(chunk)) {
                bytes.write(chunk, 0, read);
                if (bytes.size() > MOST_BYTES) {
                    throw tooLong(kind);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        ByteBuffer encoded = ByteBuffer.wrap(bytes.toByteArray());
        CharBuffer text = CharBuffer.allocate(bytes.size());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(encoded, text, true);
        text.flip();
        if (result.isError()) {
            CharacterCodingException malformed = new MalformedInputException(result.length());
            throw exception(kind, new SyntaxFailure(notUtf8(bytes.toByteArray()), end(text), malformed));
        }
        if (text.length() > DocumentLimits.DOCUMENT) {
            throw tooLong(kind);
        }
        return text.toString();
    }

    private static Text notUtf8(byte[] bytes) {
        boolean utf16 = bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        return say(utf16 ? "syntax.utf-16" : "syntax.not-utf-8");
    }

    private static Position end(CharBuffer text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean isEnd = text.charAt(i) == '\n';
            line += isEnd ? 1 : 0;
            column = isEnd ? 1 : column + 1;
        }
        return new Position(line, column);
    }

    private static DocumentException tooLong(DocumentKind kind) {
        return exception(
                kind,
                new SyntaxFailure(say("limit.document", "most", DocumentLimits.DOCUMENT), Position.UNKNOWN, null));
    }
}
