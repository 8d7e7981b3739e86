package io.github.funnelkit.json.format;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a tree: a part of a document is read as if it were one. */
final class NodeTokens implements TokenSource {

    private record Step(Token token, String text, Position position) {}

    private final List<Step> steps = new ArrayList<>();
    private int at;

    /** Stands at the first token of the node. */
    NodeTokens(Node node) {
        add(node);
    }

    private void add(Node node) {
        Position position = node.spot().position();
        if (node instanceof Node.Obj object) {
            steps.add(new Step(Token.START_OBJECT, "", position));
            object.members().forEach((name, member) -> {
                steps.add(new Step(Token.NAME, name, member.nameAt()));
                add(member.value());
            });
            steps.add(new Step(Token.END_OBJECT, "", position));
        } else if (node instanceof Node.Arr list) {
            steps.add(new Step(Token.START_ARRAY, "", position));
            list.items().forEach(this::add);
            steps.add(new Step(Token.END_ARRAY, "", position));
        } else if (node instanceof Node.Scalar scalar) {
            steps.add(new Step(scalar.token(), scalar.text(), position));
        }
    }

    @Override
    public Token next() {
        at++;
        return current();
    }

    @Override
    public Token current() {
        return at < steps.size() ? steps.get(at).token : Token.END;
    }

    @Override
    public String text() {
        return steps.get(at).text;
    }

    @Override
    public boolean isLong() {
        if (current() != Token.NUMBER) {
            return false;
        }
        try {
            Long.parseLong(text());
            return true;
        } catch (NumberFormatException otherNumber) {
            return false;
        }
    }

    @Override
    public long longValue() {
        return Long.parseLong(text());
    }

    @Override
    public boolean isYaml() {
        return false;
    }

    @Override
    public Position position() {
        return steps.get(Math.min(at, steps.size() - 1)).position;
    }
}
