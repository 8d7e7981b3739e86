package io.github.funnelkit.json.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges three trees of one kind of document: what one side alone has changed is taken from it, and what both have changed
 * differently is ours and a conflict. Objects are merged name by name and lists of ids entry by entry; all else is one
 * value, and so are a condition and the limits of a stay, as half of one and half of another means neither.
 */
final class NodeMerge {

    private static final Set<String> WHOLE = Set.of("when", "staysAtMost");

    /** Lists of which a document writes one entry without brackets. */
    private static final Set<String> LISTS =
            Set.of("forms", "helps", "saleTypes", "requiresForm", "languages", "requires");

    private final List<Conflict> conflicts = new ArrayList<>();

    /** What stood at a place before, and what both sides have made of it; null for nothing. */
    record Conflict(
            String pointer,
            @Nullable Node base,
            @Nullable Node theirs,
            @Nullable Node ours) {}

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** The merged value of a place; null when there is none. */
    @Nullable
    Node merge(Spot place, @Nullable Node base, @Nullable Node theirs, @Nullable Node ours) {
        if (same(theirs, ours) || same(base, theirs)) {
            return ours;
        }
        if (same(base, ours)) {
            return theirs;
        }
        boolean isWhole = WHOLE.contains(place.step());
        if (!isWhole && theirs instanceof Node.Obj their && ours instanceof Node.Obj our) {
            return object(place, base instanceof Node.Obj was ? was : new Node.Obj(place, Map.of()), their, our);
        }
        List<String> their = texts(theirs);
        List<String> our = texts(ours);
        if (LISTS.contains(place.step()) && their != null && our != null) {
            List<String> was = base == null ? List.of() : texts(base);
            return list(place, was == null ? List.of() : was, their, our);
        }
        conflicts.add(new Conflict(place.pointer(), base, theirs, ours));
        return ours;
    }

    private Node object(Spot place, Node.Obj base, Node.Obj theirs, Node.Obj ours) {
        Map<String, Node> merged = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(ours.members().keySet());
        names.addAll(theirs.members().keySet());
        for (String name : names) {
            Node value =
                    merge(place.in(name, Position.UNKNOWN), value(base, name), value(theirs, name), value(ours, name));
            if (value != null) {
                merged.put(name, value);
            }
        }
        Map<String, Node.Member> ordered = new LinkedHashMap<>();
        for (String name : order(place, base, theirs, ours, merged.keySet())) {
            Node value = merged.get(name);
            if (value != null) {
                ordered.put(name, new Node.Member(Position.UNKNOWN, value));
            }
        }
        return new Node.Obj(place, ordered);
    }

    private List<String> order(Spot place, Node.Obj base, Node.Obj theirs, Node.Obj ours, Set<String> left) {
        NodeOrder order = NodeOrder.merge(names(base), names(theirs), names(ours), left);
        if (order.isConflict()) {
            conflicts.add(new Conflict(place.pointer(), named(base), named(theirs), named(ours)));
        }
        return order.names();
    }

    private Node list(Spot place, List<String> base, List<String> theirs, List<String> ours) {
        Set<String> left = new LinkedHashSet<>(ours);
        left.removeIf(text -> base.contains(text) && !theirs.contains(text));
        theirs.stream().filter(text -> !base.contains(text)).forEach(left::add);
        NodeOrder order = NodeOrder.merge(base, theirs, ours, left);
        if (order.isConflict()) {
            conflicts.add(new Conflict(place.pointer(), list(base), list(theirs), list(ours)));
        }
        return list(order.names());
    }

    private static @Nullable Node value(Node.Obj object, String name) {
        Node.Member member = object.members().get(name);
        return member == null ? null : member.value();
    }

    private static List<String> names(Node.Obj object) {
        return List.copyOf(object.members().keySet());
    }

    private static Node named(Node.Obj object) {
        return list(names(object));
    }

    private static Node list(List<String> texts) {
        Spot nowhere = Spot.root(Position.UNKNOWN);
        List<Node> items = new ArrayList<>();
        texts.forEach(text -> items.add(new Node.Scalar(nowhere, Token.STRING, text)));
        return new Node.Arr(nowhere, items);
    }

    /** The entries of a list of different texts, or the one that stands for such a list; null for anything else. */
    private static @Nullable List<String> texts(@Nullable Node node) {
        if (node instanceof Node.Scalar one && one.token() == Token.STRING) {
            return List.of(one.text());
        }
        if (!(node instanceof Node.Arr list)) {
            return null;
        }
        Set<String> texts = new LinkedHashSet<>();
        for (Node item : list.items()) {
            if (!(item instanceof Node.Scalar text) || text.token() != Token.STRING || !texts.add(text.text())) {
                return null;
            }
        }
        return List.copyOf(texts);
    }

    /** Whether two values are the same, wherever they stand. */
    private static boolean same(@Nullable Node left, @Nullable Node right) {
        if (left == null || right == null) {
            return left == null && right == null;
        }
        if (left instanceof Node.Obj one && right instanceof Node.Obj other) {
            if (!names(one).equals(names(other))) {
                return false;
            }
            return names(one).stream().allMatch(name -> same(value(one, name), value(other, name)));
        }
        if (left instanceof Node.Arr one && right instanceof Node.Arr other) {
            if (one.items().size() != other.items().size()) {
                return false;
            }
            for (int i = 0; i < one.items().size(); i++) {
                if (!same(one.items().get(i), other.items().get(i))) {
                    return false;
                }
            }
            return true;
        }
        return left instanceof Node.Scalar one
                && right instanceof Node.Scalar other
                && one.token() == other.token()
                && one.text().equals(other.text());
    }
}
