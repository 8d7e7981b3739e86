package io.github.funnelkit.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.funnelkit.json.format.Position;
import io.github.funnelkit.json.format.ScannedTokens;
import io.github.funnelkit.json.format.SyntaxFailure;
import io.github.funnelkit.json.format.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2. */
final class ParserTokens extends ScannedTokens {

    /** By the parser's tokens: a look-up where a switch would jump to somewhere else for every token. */
    private static final Token[] TOKENS =
            Arrays.stream(JsonToken.values()).map(ParserTokens::meaning).toArray(Token[]::new);

    private final JsonParser parser;

    ParserTokens(JsonParser parser) {
        super(
                parser.getClass().getName().startsWith("com.fasterxml.jackson.dataformat.yaml."),
                token(parser.currentToken()));
        this.parser = parser;
    }

    @Override
    protected Token scan() throws IOException {
        return token(parser.nextToken());
    }

    @Override
    protected String characters() throws IOException {
        return parser.getText();
    }

    @Override
    protected boolean isAlias() {
        return Yaml.isAlias(parser);
    }

    @Override
    protected boolean isTagged() throws IOException {
        return parser.getTypeId() != null;
    }

    @Override
    protected boolean scannedLong() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && (parser.getNumberType() == JsonParser.NumberType.INT
                        || parser.getNumberType() == JsonParser.NumberType.LONG);
    }

    @Override
    protected long scannedNumber() throws IOException {
        return parser.getLongValue();
    }

    @Override
    protected @Nullable SyntaxFailure syntax(Exception failure) {
        return failure instanceof JsonProcessingException syntax
                ? SyntaxFailure.ofParser(isYaml(), position(syntax.getLocation()), syntax)
                : null;
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

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
