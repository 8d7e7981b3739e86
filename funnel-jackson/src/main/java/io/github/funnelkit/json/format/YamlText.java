package io.github.funnelkit.json.format;

import java.util.regex.Pattern;

/** The tokens of a document in YAML whose text is at hand: what is wrong can be said by the lines of it. */
final class YamlText implements TokenSource {

    /** What YAML 1.2 takes for nothing, true, false or a number, besides what JSON has, when it stands without quotes. */
    private static final Pattern AMBIGUOUS = Pattern.compile("~|null|Null|NULL|true|True|TRUE|false|False|FALSE"
            + "|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
            + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private static final String QUOTES_AND_BLOCKS = "\"'|>";

    /** Longer ones are none of them, but a number that is too long. */
    private static final int LONGEST = 1_000;

    /** Definitions have a schema, which takes them for what they are in the latest version; what is learned has a type. */
    private final boolean refusesAmbiguous;

    private final TokenSource tokens;
    private final SourceText text;
    private Token current;

    YamlText(DocumentKind kind, TokenSource tokens, SourceText text) {
        this.refusesAmbiguous = kind == DocumentKind.FUNNEL;
        this.tokens = tokens;
        this.text = text;
        this.current = tokens.current();
    }

    @Override
    public Token next() {
        try {
            current = tokens.next();
            if (refusesAmbiguous && current == Token.NAME) {
                requirePlainBlanks(tokens.text());
            }
            if (current.isValue() || current == Token.START_OBJECT || current == Token.START_ARRAY) {
                Position position = tokens.position();
                char first = text.at(position);
                if (first == '&') {
                    throw new SyntaxFailure(
                            YamlMistakes.leading(
                                    text, position, current.isValue() ? "yaml.anchor-text" : "yaml.anchor"),
                            position,
                            null);
                }
                if (refusesAmbiguous
                        && current == Token.STRING
                        && QUOTES_AND_BLOCKS.indexOf(first) < 0
                        && isAmbiguous(tokens.text())) {
                    current = Token.AMBIGUOUS;
                }
            }
            return current;
        } catch (SyntaxFailure failure) {
            throw explained(failure);
        }
    }

    /** A blank that is none to YAML is a part of the name, and its line belongs to another one. */
    private void requirePlainBlanks(String name) {
        if (!name.isEmpty() && YamlLine.isOddBlank(name.charAt(0))) {
            YamlMistakes.oddlyIndented(text, tokens.position().line()).ifPresent(found -> {
                throw new SyntaxFailure(found.words(), found.at(), null);
            });
        }
    }

    private static boolean isAmbiguous(String written) {
        return written.length() <= LONGEST && AMBIGUOUS.matcher(written).matches();
    }

    private SyntaxFailure explained(SyntaxFailure failure) {
        if (failure.isOfParser()) {
            return YamlMistakes.explained(text, failure);
        }
        char first = text.at(failure.position());
        return first == '*' || first == '!'
                ? new SyntaxFailure(
                        YamlMistakes.leading(
                                text, failure.position(), first == '*' ? "yaml.alias-line" : "yaml.tag-line"),
                        failure.position(),
                        failure.getCause())
                : failure;
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String text() {
        try {
            return tokens.text();
        } catch (SyntaxFailure failure) {
            throw explained(failure);
        }
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
