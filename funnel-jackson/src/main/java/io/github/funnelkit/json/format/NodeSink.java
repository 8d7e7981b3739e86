package io.github.funnelkit.json.format;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a tree of what is written, at places without lines and columns. */
final class NodeSink implements TokenSink {

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node root;

    /** An object or list that is being written. */
    private static final class Open {
        final Spot spot;
        final @Nullable Map<String, Node.Member> members;
        final List<Node> items = new ArrayList<>();
        String name = "";

        Open(Spot spot, boolean isObject) {
            this.spot = spot;
            this.members = isObject ? new LinkedHashMap<>() : null;
        }
    }

    /** The tree, when all of it is written. */
    Node root() {
        return Objects.requireNonNull(root, "root");
    }

    private Spot spot() {
        Open in = open.peek();
        if (in == null) {
            return Spot.root(Position.UNKNOWN);
        }
        return in.spot.in(in.members == null ? Integer.toString(in.items.size()) : in.name, Position.UNKNOWN);
    }

    private void put(Node node) {
        Open in = open.peek();
        if (in == null) {
            root = node;
        } else if (in.members == null) {
            in.items.add(node);
        } else {
            in.members.put(in.name, new Node.Member(Position.UNKNOWN, node));
        }
    }

    private void scalar(Token token, String text) {
        put(new Node.Scalar(spot(), token, text));
    }

    @Override
    public void startObject() {
        open.push(new Open(spot(), true));
    }

    @Override
    public void endObject() {
        Open closed = open.pop();
        put(new Node.Obj(closed.spot, Objects.requireNonNull(closed.members)));
    }

    @Override
    public void startArray() {
        open.push(new Open(spot(), false));
    }

    @Override
    public void endArray() {
        Open closed = open.pop();
        put(new Node.Arr(closed.spot, closed.items));
    }

    @Override
    public void name(String name) {
        Objects.requireNonNull(open.peek()).name = name;
    }

    @Override
    public void string(String value) {
        scalar(Token.STRING, value);
    }

    @Override
    public void number(long value) {
        scalar(Token.NUMBER, Long.toString(value));
    }

    @Override
    public void number(BigDecimal value) {
        scalar(Token.NUMBER, value.toPlainString());
    }

    @Override
    public void bool(boolean value) {
        scalar(value ? Token.TRUE : Token.FALSE, "");
    }

    @Override
    public void nothing() {
        scalar(Token.NULL, "");
    }
}
