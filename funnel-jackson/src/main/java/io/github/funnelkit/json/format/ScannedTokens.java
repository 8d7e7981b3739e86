package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.text.Text;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of either line of Jackson, which fails in ways of its own. */
public abstract class ScannedTokens implements TokenSource {

    private final boolean isYaml;
    private Token current;

    /**
     * For the adapters.
     *
     * @param isYaml whether the parser is one of YAML
     * @param current where it stands
     */
    protected ScannedTokens(boolean isYaml, Token current) {
        this.isYaml = isYaml;
        this.current = current;
    }

    /** Goes on to the next token. */
    protected abstract Token scan() throws IOException;

    /** The characters of the current token. */
    protected abstract String characters() throws IOException;

    /** Whether the current token is an alias of YAML. */
    protected abstract boolean isAlias();

    /** Whether the current token has a tag of YAML. */
    protected abstract boolean isTagged() throws IOException;

    /** Whether the current token is a whole number that fits a {@code long}. */
    protected abstract boolean scannedLong() throws IOException;

    /** The current token as a whole number. */
    protected abstract long scannedNumber() throws IOException;

    /** What the parser says of the text, where that is what it has thrown; else null. */
    protected abstract @Nullable SyntaxFailure syntax(Exception failure);

    @Override
    public final Token next() {
        try {
            current = scan();
            if (isYaml && isAlias()) {
                throw new SyntaxFailure(say("yaml.alias"), position(), null);
            }
            if (isYaml && isTagged()) {
                throw new SyntaxFailure(say("yaml.tag"), position(), null);
            }
            if (isYaml && current.isValue()) {
                current = YamlScalar.token(current, String.valueOf(characters()));
            }
            return current;
        } catch (IOException | RuntimeException failure) {
            throw failure(failure);
        }
    }

    @Override
    public final Token current() {
        return current;
    }

    @Override
    public final String text() {
        try {
            return characters();
        } catch (IOException | RuntimeException failure) {
            throw failure(failure);
        }
    }

    @Override
    public final boolean isLong() {
        try {
            return scannedLong();
        } catch (IOException | RuntimeException failure) {
            throw failure(failure);
        }
    }

    @Override
    public final long longValue() {
        try {
            return scannedNumber();
        } catch (IOException | RuntimeException failure) {
            throw failure(failure);
        }
    }

    /** What the parser says of the text, whatever it throws; input that cannot be read is another matter. */
    private RuntimeException failure(Exception failure) {
        if (failure instanceof SyntaxFailure known) {
            return known;
        }
        IOException input = input(failure);
        if (input != null) {
            return new UncheckedIOException(input);
        }
        Text known = known(failure);
        SyntaxFailure syntax = syntax(failure);
        if (known != null) {
            return new SyntaxFailure(known, syntax == null ? position() : syntax.position(), failure);
        }
        return syntax != null ? syntax : SyntaxFailure.ofParser(isYaml, position(), failure);
    }

    @Override
    public final boolean isYaml() {
        return isYaml;
    }

    /** What is wrong with the text as such: the parsers tell it in their own ways. */
    private static @Nullable Text known(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (each instanceof BoundedLines.TooLongException) {
                return say("limit.line", "most", BoundedLines.LONGEST);
            }
            if (each instanceof CharConversionException
                    || each instanceof CharacterCodingException
                    || message.startsWith("Invalid UTF-8")) {
                return say("syntax.not-utf-8");
            }
            if (each.getClass().getSimpleName().startsWith("StreamConstraints")) {
                return say("limit.parser");
            }
        }
        return null;
    }

    /** Why the input cannot be read, if that is what has failed; the parsers of YAML hide it in an exception of theirs. */
    private @Nullable IOException input(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            boolean ofText = each instanceof CharConversionException
                    || each instanceof CharacterCodingException
                    || (each instanceof Exception exception && syntax(exception) != null);
            if (each instanceof IOException input && !ofText) {
                return input;
            }
        }
        return null;
    }
}
