package io.github.funnelkit.json.format;

/** The tokens of a parser of YAML, with the characters that were hidden from it. */
final class YamlTokens implements TokenSource {

    private final TokenSource tokens;
    private final YamlSeparators separators;

    YamlTokens(TokenSource tokens, YamlSeparators separators) {
        this.tokens = tokens;
        this.separators = separators;
    }

    @Override
    public Token next() {
        return tokens.next();
    }

    @Override
    public Token current() {
        return tokens.current();
    }

    @Override
    public String text() {
        return separators.restored(tokens.text());
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
        return true;
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
