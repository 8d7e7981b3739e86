package io.github.funnelkit.json.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The properties of an object that has certain ones: those asked for are allowed, all others are problems. */
final class Members {

    private final Node.Obj object;
    private final Problems problems;
    private final List<String> allowed = new ArrayList<>();

    private Members(Node.Obj object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /** Null, with a problem, when the node is no object. */
    static @Nullable Members of(Node node, String expected, Problems problems) {
        Node.Obj object = Values.object(node, expected, problems);
        return object == null ? null : new Members(object, problems);
    }

    Spot spot() {
        return object.spot();
    }

    /** The value of a property that may be absent. */
    @Nullable
    Node optional(String name) {
        allowed.add(name);
        Node.Member member = object.members().get(name);
        return member == null ? null : member.value();
    }

    /** The value of a property, or null with a problem. */
    @Nullable
    Node required(String name, String expected) {
        Node value = optional(name);
        if (value == null) {
            problems.add(object.spot(), "'" + name + "' is missing: expected " + expected);
        }
        return value;
    }

    /** Reports the properties that nobody asked for. */
    void done() {
        object.members().forEach((name, member) -> {
            if (!allowed.contains(name)) {
                problems.unknown(member.value().spot(), member.nameAt(), "property", name, allowed, "allowed are");
            }
        });
    }
}
