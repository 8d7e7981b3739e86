package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentLimits;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a document into a tree, within the limits, and finds names that occur twice. */
final class TreeReader {

    private final TokenSource tokens;
    private final Problems problems;
    private final int entries;
    private int count;
    private long characters;

    private TreeReader(TokenSource tokens, Problems problems, int entries) {
        this.tokens = tokens;
        this.problems = problems;
        this.entries = entries;
    }

    /**
     * Reads the value at whose first token the source stands, up to its last one.
     *
     * @throws DocumentException if the text is no JSON or YAML, or exceeds a limit
     */
    static Node read(TokenSource tokens, Problems problems) {
        return read(tokens, Spot.root(tokens.position()), problems, DocumentLimits.ENTRIES);
    }

    /**
     * Reads the value that is at a place in a longer document.
     *
     * @param entries how many entries a list or object may have
     * @throws DocumentException if the text is no JSON or YAML, or exceeds a limit
     */
    static Node read(TokenSource tokens, Spot place, Problems problems, int entries) {
        TreeReader reader = new TreeReader(tokens, problems, entries);
        Spot[] last = {place};
        try {
            return reader.value(place, 1, last);
        } catch (SyntaxFailure failure) {
            problems.add(last[0], failure.position(), failure.text());
            throw problems.exception(failure);
        }
    }

    private Node value(Spot spot, int depth, Spot[] last) {
        last[0] = spot;
        count(spot);
        if (depth > DocumentLimits.DEPTH) {
            throw new SyntaxFailure(say("limit.depth", "most", DocumentLimits.DEPTH), spot.position(), null);
        }
        return switch (tokens.current()) {
            case START_OBJECT -> object(spot, depth, last);
            case START_ARRAY -> array(spot, depth, last);
            case STRING, AMBIGUOUS -> new Node.Scalar(spot, tokens.current(), text(spot));
            case NUMBER ->
                new Node.Scalar(spot, Token.NUMBER, tokens.isLong() ? Long.toString(tokens.longValue()) : text(spot));
            case TRUE, FALSE, NULL, FOREIGN -> new Node.Scalar(spot, tokens.current(), "");
            default ->
                throw new SyntaxFailure(
                        say("syntax.expected", "found", tokens.current().noun(), "expected", say("expected.value")),
                        spot.position(),
                        null);
        };
    }

    private Node object(Spot spot, int depth, Spot[] last) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        CutTexts cut = new CutTexts(members);
        while (tokens.next() == Token.NAME) {
            Position nameAt = tokens.position();
            String name = text(spot);
            count(spot);
            last[0] = spot.in(name, nameAt);
            tokens.next();
            Node value = value(spot.in(name, tokens.position()), depth + 1, last);
            Node.Member member = new Node.Member(nameAt, value);
            Optional<BareName> bare = BareName.of(name, member).filter(BareName::isFullWidth);
            if (bare.isPresent()) {
                problems.add(value.spot(), nameAt, BareName.fullWidth(name));
                bare.get().meant(spot).forEach(members::putIfAbsent);
                last[0] = spot;
                continue;
            }
            Node.Member first = members.putIfAbsent(name, member);
            if (first == null) {
                cut.read(name, member);
            } else {
                problems.add(value.spot(), nameAt, twice(name, first));
                members.put(name, new Node.Member(first.nameAt(), both(first.value(), value)));
            }
            last[0] = spot;
            requireRoom(spot, members.size());
        }
        requireEnd(Token.END_OBJECT);
        return new Node.Obj(spot, members);
    }

    private static Text twice(String name, Node.Member first) {
        int line = first.nameAt().line();
        return line > 0
                ? say("twice.line", "name", Words.shortened(name), "line", Integer.toString(line))
                : say("twice.object", "name", Words.shortened(name));
    }

    /** What either has, so that nothing that uses it is wrong because of the other. */
    private static Node both(Node first, Node second) {
        if (!(first instanceof Node.Obj one && second instanceof Node.Obj other)
                || other.members().keySet().stream().anyMatch(one.members()::containsKey)) {
            return first;
        }
        Map<String, Node.Member> members = new LinkedHashMap<>(one.members());
        other.members().forEach(members::putIfAbsent);
        return new Node.Obj(one.spot(), members);
    }

    private Node array(Spot spot, int depth, Spot[] last) {
        List<Node> items = new ArrayList<>();
        while (tokens.next() != Token.END_ARRAY) {
            if (tokens.current() == Token.END) {
                requireEnd(Token.END_ARRAY);
            }
            items.add(value(spot.in(Integer.toString(items.size()), tokens.position()), depth + 1, last));
            last[0] = spot;
            requireRoom(spot, items.size());
        }
        return new Node.Arr(spot, items);
    }

    private void requireRoom(Spot spot, int found) {
        if (found > entries) {
            throw new SyntaxFailure(say("limit.entries", "most", entries), spot.position(), null);
        }
    }

    private void requireEnd(Token end) {
        if (tokens.current() != end) {
            throw new SyntaxFailure(
                    say("syntax.expected", "found", tokens.current().noun(), "expected", end.noun()),
                    tokens.position(),
                    null);
        }
    }

    private void count(Spot spot) {
        if (++count > DocumentLimits.TOKENS) {
            throw new SyntaxFailure(say("limit.values", "most", DocumentLimits.TOKENS), spot.position(), null);
        }
    }

    private String text(Spot spot) {
        String text = tokens.text();
        characters += text.length();
        if (text.length() > DocumentLimits.TEXT_LENGTH || characters > DocumentLimits.CHARACTERS) {
            boolean one = text.length() > DocumentLimits.TEXT_LENGTH;
            throw new SyntaxFailure(
                    one
                            ? say("limit.text", "most", DocumentLimits.TEXT_LENGTH)
                            : say("limit.texts", "most", DocumentLimits.CHARACTERS),
                    spot.position(),
                    null);
        }
        if (Words.hasHalfCharacter(text)) {
            problems.add(spot, tokens.position(), say("half-character"));
        }
        if (problems.areOfDefinition()) {
            Words.control(text)
                    .ifPresent(found -> problems.add(spot, tokens.position(), say("yaml.control", "character", found)));
        }
        return text;
    }
}
