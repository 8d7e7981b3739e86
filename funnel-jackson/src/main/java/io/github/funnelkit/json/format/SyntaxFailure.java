package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.text.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text is no JSON or YAML, or too much: reading cannot go on. */
public final class SyntaxFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final transient Position position;
    private final boolean ofParser;

    private SyntaxFailure(Text text, Position position, @Nullable Throwable cause, boolean ofParser) {
        super(ofParser && cause != null ? cause.getMessage() : text.in(Locale.ENGLISH), cause);
        this.text = text;
        this.position = position;
        this.ofParser = ofParser;
    }

    /** What the readers find themselves. */
    SyntaxFailure(Text text, Position position, @Nullable Throwable cause) {
        this(text, position, cause, false);
    }

    /**
     * What a parser finds. Its words are for those who write parsers; the cause keeps them.
     *
     * @param isYaml whether it is a parser of YAML
     * @param position where
     * @param cause the parser's exception
     * @return the failure
     */
    public static SyntaxFailure ofParser(boolean isYaml, Position position, Throwable cause) {
        return new SyntaxFailure(say(isYaml ? "syntax.yaml" : "syntax.json"), position, cause, true);
    }

    /** What was found and what would be right. */
    Text text() {
        return text;
    }

    /** Whether it comes from a parser, so that whoever has the text can say more. */
    boolean isOfParser() {
        return ofParser;
    }

    Position position() {
        return position == null ? Position.UNKNOWN : position;
    }
}
