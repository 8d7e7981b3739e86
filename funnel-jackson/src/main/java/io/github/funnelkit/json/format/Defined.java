package io.github.funnelkit.json.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a document defines of one sort, by id. An id whose definition could not be read is known, too, so that using it
 * is not a second problem.
 */
final class Defined<V> {

    private final String what;
    private final Map<String, @Nullable V> byId = new LinkedHashMap<>();
    private boolean readable = true;

    Defined(String what) {
        this.what = what;
    }

    /**
     * Reads an object of definitions by id.
     *
     * @param node the object; null when there is none
     * @param read makes one of them, or null with a problem
     */
    static <V> Defined<V> read(
            String what, @Nullable Node node, Problems problems, BiFunction<String, Node, @Nullable V> read) {
        Defined<V> defined = new Defined<>(what);
        if (node != null) {
            Node.Obj object = Values.object(node, "an object of " + what + "s by id", problems);
            defined.readable = object != null;
            if (object != null) {
                object.members()
                        .forEach((id, member) -> defined.byId.put(id, tryRead(id, member.value(), problems, read)));
            }
        }
        return defined;
    }

    private static <V> @Nullable V tryRead(
            String id, Node node, Problems problems, BiFunction<String, Node, @Nullable V> read) {
        try {
            return read.apply(id, node);
        } catch (IllegalArgumentException refused) {
            problems.add(node.spot(), String.valueOf(refused.getMessage()));
            return null;
        }
    }

    /** Nothing is known of these, as their part of the document is missing: using one is not a problem of its own. */
    void unreadable() {
        readable = false;
    }

    /** What could be read, in the order of the document. */
    List<V> all() {
        List<V> all = new ArrayList<>();
        for (V value : byId.values()) {
            if (value != null) {
                all.add(value);
            }
        }
        return all;
    }

    /** What an id means; null when it means nothing, which is no problem yet. */
    @Nullable
    V peek(String id) {
        return byId.get(id);
    }

    /** What is meant by a text, or null with a problem. */
    @Nullable
    V find(Node node, Problems problems) {
        String id = Values.string(node, "the id of a " + what, problems);
        return id == null ? null : find(id, node.spot(), node.spot().position(), problems);
    }

    @Nullable
    V find(String id, Spot spot, Position position, Problems problems) {
        V value = byId.get(id);
        if (value == null && readable && !byId.containsKey(id)) {
            problems.unknown(spot, position, what, id, byId.keySet(), "there are");
        }
        return value;
    }

    /** What is meant by a list of ids, or by one id. Those that are not defined are left out, with a problem. */
    List<V> findAll(Node node, Problems problems) {
        List<V> found = new ArrayList<>();
        for (Node item : Values.oneOrMore(node, "at least one " + what, problems)) {
            V value = find(item, problems);
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    Collection<String> ids() {
        return byId.keySet();
    }
}
