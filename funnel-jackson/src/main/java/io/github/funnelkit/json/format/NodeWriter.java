package io.github.funnelkit.json.format;

import java.math.BigDecimal;

/** Writes a tree, token by token. */
final class NodeWriter {

    private NodeWriter() {}

    static void write(Node node, TokenSink sink) {
        if (node instanceof Node.Obj object) {
            sink.startObject();
            object.members().forEach((name, member) -> {
                sink.name(name);
                write(member.value(), sink);
            });
            sink.endObject();
        } else if (node instanceof Node.Arr list) {
            sink.startArray();
            list.items().forEach(item -> write(item, sink));
            sink.endArray();
        } else if (node instanceof Node.Scalar scalar) {
            write(scalar, sink);
        }
    }

    private static void write(Node.Scalar scalar, TokenSink sink) {
        switch (scalar.token()) {
            case STRING -> sink.string(scalar.text());
            case NUMBER -> sink.number(new BigDecimal(scalar.text()));
            case TRUE -> sink.bool(true);
            case FALSE -> sink.bool(false);
            default -> sink.nothing();
        }
    }
}
