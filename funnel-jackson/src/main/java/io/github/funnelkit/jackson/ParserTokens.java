package io.github.funnelkit.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.funnelkit.json.format.Position;
import io.github.funnelkit.json.format.SyntaxFailure;
import io.github.funnelkit.json.format.Token;
import io.github.funnelkit.json.format.TokenSource;
import io.github.funnelkit.json.format.YamlScalar;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2. */
final class ParserTokens implements TokenSource {

    /** By the parser's tokens: a look-up where a switch would jump to somewhere else for every token. */
    private static final Token[] TOKENS =
            Arrays.stream(JsonToken.values()).map(ParserTokens::meaning).toArray(Token[]::new);

    private final JsonParser parser;
    private final boolean isYaml;
    private Token current;

    ParserTokens(JsonParser parser) {
        this.parser = parser;
        this.isYaml = parser.getClass().getName().startsWith("com.fasterxml.jackson.dataformat.yaml.");
        this.current = token(parser.currentToken());
    }

    @Override
    public Token next() {
        try {
            current = token(parser.nextToken());
            if (isYaml && YamlAlias.isAt(parser)) {
                throw new SyntaxFailure("YAML aliases are not supported: write the value out", position(), null);
            }
            if (isYaml && parser.currentToken() != null && parser.currentToken().isScalarValue()) {
                current = YamlScalar.token(current, String.valueOf(parser.getText()));
            }
            return current;
        } catch (IOException | RuntimeException failure) {
            throw failure(failure);
        }
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException | RuntimeException failure) {
            throw failure(failure);
        }
    }

    @Override
    public boolean isLong() {
        try {
            return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && (parser.getNumberType() == JsonParser.NumberType.INT
                            || parser.getNumberType() == JsonParser.NumberType.LONG);
        } catch (IOException | RuntimeException failure) {
            throw failure(failure);
        }
    }

    @Override
    public long longValue() {
        try {
            return parser.getLongValue();
        } catch (IOException | RuntimeException failure) {
            throw failure(failure);
        }
    }

    @Override
    public Position position() {
        return position(parser.currentTokenLocation());
    }

    private static Position position(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? Position.UNKNOWN
                : new Position(location.getLineNr(), Math.max(1, location.getColumnNr()));
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
        if (failure instanceof JsonProcessingException syntax) {
            return new SyntaxFailure(syntax.getOriginalMessage(), position(syntax.getLocation()), syntax);
        }
        return new SyntaxFailure(failure.getMessage(), position(), failure);
    }

    /** Why the input cannot be read, if that is what has failed; the parsers of YAML hide it in an exception of theirs. */
    private static @Nullable IOException input(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            boolean ofCharacters = each instanceof CharConversionException || each instanceof CharacterCodingException;
            if (each instanceof IOException input && !(each instanceof JsonProcessingException) && !ofCharacters) {
                return input;
            }
        }
        return null;
    }

    @SuppressWarnings("EnumOrdinal") // a table made in this run
    private static Token token(@Nullable JsonToken token) {
        return token == null ? Token.END : TOKENS[token.ordinal()];
    }

    private static Token meaning(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT -> Token.FOREIGN;
            case NOT_AVAILABLE -> Token.END;
        };
    }
}
