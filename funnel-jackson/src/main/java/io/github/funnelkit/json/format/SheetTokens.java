package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.json.DocumentLimits;
import io.github.funnelkit.text.Text;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The tokens of one fact sheet, counted against the limits, and the place where the reader is. */
final class SheetTokens {

    private final TokenSource source;
    private final Spot sheet;
    private final Problems problems;
    private @Nullable String fact;
    /** The first token is there when reading begins. */
    private int count = 1;

    private long characters;

    /** Whether facts that are not known are no problem. */
    private final boolean ignoresUnknown;

    SheetTokens(TokenSource source, Spot sheet, Problems problems, boolean ignoresUnknown) {
        this.ignoresUnknown = ignoresUnknown;
        this.source = source;
        this.sheet = sheet;
        this.problems = problems;
    }

    Token current() {
        return source.current();
    }

    Token next() {
        Token token = source.next();
        // the ends are no values, as in what is read as a tree
        if (token != Token.END_OBJECT && token != Token.END_ARRAY && ++count > DocumentLimits.TOKENS) {
            throw new SyntaxFailure(say("limit.values", "most", DocumentLimits.TOKENS), source.position(), null);
        }
        return token;
    }

    String text() {
        String text = name();
        refuseHalfCharacters(text);
        return text;
    }

    /** A text that need not be looked through if it is one of those expected. */
    String name() {
        String text = source.text();
        characters += text.length();
        if (text.length() > DocumentLimits.TEXT_LENGTH || characters > DocumentLimits.CHARACTERS) {
            throw new SyntaxFailure(
                    text.length() > DocumentLimits.TEXT_LENGTH
                            ? say("limit.text", "most", DocumentLimits.TEXT_LENGTH)
                            : say("limit.texts", "most", DocumentLimits.CHARACTERS),
                    source.position(),
                    null);
        }
        return text;
    }

    void refuseHalfCharacters(String text) {
        if (Words.hasHalfCharacter(text)) {
            problem(say("half-character"));
        }
    }

    boolean isLong() {
        return source.isLong();
    }

    long longValue() {
        return source.longValue();
    }

    void enter(String name) {
        fact = name;
    }

    void leave() {
        fact = null;
    }

    Spot place() {
        return fact == null ? sheet : sheet.in(fact, Position.UNKNOWN);
    }

    void problem(Text message) {
        problems.add(place(), source.position(), message);
    }

    void unknown(Text what, String name, Collection<String> known) {
        problems.unknown(place(), source.position(), what, name, known);
    }

    /** Passes over a fact that is not known, which may be a problem. */
    void unknownFact(String name, Collection<String> known) {
        if (!ignoresUnknown) {
            refuseHalfCharacters(name);
            unknown(say("what.fact"), name, known);
        }
        next();
        skip();
    }

    /** Says that something else is expected than the current value, and goes to its end. */
    void refuse(Text expected) {
        Token token = current();
        Text found = switch (token) {
            case STRING, AMBIGUOUS -> say("found.text", "text", Words.shortened(text()));
            case NUMBER -> say("found.number", "number", Words.shortened(text()));
            default -> token.noun();
        };
        problem(say("wrong", "found", found, "expected", expected));
        skip();
    }

    /** Goes to the last token of the current value. */
    void skip() {
        int depth = 0;
        while (true) {
            switch (current()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case END -> throw new SyntaxFailure(say("syntax.ends"), source.position(), null);
                default -> {
                    // a name or a single value
                }
            }
            if (depth > DocumentLimits.DEPTH) {
                throw new SyntaxFailure(say("limit.depth", "most", DocumentLimits.DEPTH), source.position(), null);
            }
            if (depth <= 0) {
                return;
            }
            next();
        }
    }

    void requireEnd(Token end) {
        if (current() != end) {
            throw new SyntaxFailure(
                    say("syntax.expected", "found", current().noun(), "expected", end.noun()), source.position(), null);
        }
    }
}
