package io.github.funnelkit.json.format;

/** The tokens of a document in JSON whose text is at hand: what is no JSON can be said by the lines of it. */
final class JsonText implements TokenSource {

    private final TokenSource tokens;
    private final SourceText text;

    JsonText(TokenSource tokens, SourceText text) {
        this.tokens = tokens;
        this.text = text;
    }

    @Override
    public Token next() {
        try {
            return tokens.next();
        } catch (SyntaxFailure failure) {
            throw explained(failure);
        }
    }

    @Override
    public String text() {
        try {
            return tokens.text();
        } catch (SyntaxFailure failure) {
            throw explained(failure);
        }
    }

    private SyntaxFailure explained(SyntaxFailure failure) {
        return failure.isOfParser() ? JsonMistakes.explained(text, failure) : failure;
    }

    @Override
    public Token current() {
        return tokens.current();
    }

    @Override
    public boolean isLong() {
        return tokens.isLong();
    }

    @Override
    public long longValue() {
        return tokens.longValue();
    }

    @Override
    public boolean isYaml() {
        return false;
    }

    @Override
    public Position position() {
        return tokens.position();
    }

    @Override
    public void close() {
        tokens.close();
    }
}
