package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was written in another shape than is expected, with nothing lost: a list around an object, an object around a value. */
final class Reshaped {

    /** What the id of a part is called where it stands within the part. */
    private static final List<String> IDS = List.of("id", "name", "key", "code");

    private Reshaped() {}

    /**
     * What to say of a list that stands where one object should.
     *
     * @param byId whether that is one of parts by id, so that what names itself in the list is one of them
     */
    static Optional<Text> object(Node.Arr list, Text expected, boolean byId) {
        List<Node.Obj> objects = new ArrayList<>();
        for (Node item : list.items()) {
            if (!(item instanceof Node.Obj object) || object.members().isEmpty()) {
                return Optional.empty();
            }
            objects.add(object);
        }
        if (objects.isEmpty()) {
            return Optional.empty();
        }
        Node.Obj merged = objects.size() == 1 && !(byId && id(objects.get(0)) != null)
                ? objects.get(0)
                : merged(list, objects, byId);
        if (merged == null) {
            return Optional.empty();
        }
        Optional<String> whole = Shown.whole(merged);
        return Optional.of(
                whole.isPresent()
                        ? say("wrong.write", "found", list.describe(), "expected", expected, "right", whole.get())
                        : say(objects.size() == 1 ? "wrong.list-of-one" : "wrong.list-of-parts", "expected", expected));
    }

    /** What is in the objects of a list as one object; empty where one is none, or two have a name in common. */
    static Optional<Node.Obj> joined(Node.Arr list) {
        List<Node.Obj> objects = list.items().stream()
                .filter(Node.Obj.class::isInstance)
                .map(Node.Obj.class::cast)
                .toList();
        return objects.isEmpty() || objects.size() < list.items().size()
                ? Optional.empty()
                : Optional.ofNullable(merged(list, objects, false));
    }

    /** One object of several without a common name, or of such as name themselves. */
    private static Node.@Nullable Obj merged(Node.Arr list, List<Node.Obj> objects, boolean byId) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        for (Node.Obj object : objects) {
            String id = byId ? id(object) : null;
            if (id == null) {
                for (Map.Entry<String, Node.Member> member : object.members().entrySet()) {
                    if (members.put(member.getKey(), member.getValue()) != null) {
                        return null;
                    }
                }
            } else {
                Map<String, Node.Member> rest = new LinkedHashMap<>(object.members());
                rest.entrySet()
                        .removeIf(member -> IDS.contains(member.getKey())
                                && member.getValue().value() instanceof Node.Scalar text
                                && text.text().equals(id));
                Node.Obj of = new Node.Obj(object.spot(), rest);
                if (members.put(id, new Node.Member(object.spot().position(), of)) != null) {
                    return null;
                }
            }
        }
        return new Node.Obj(list.spot(), members);
    }

    private static @Nullable String id(Node.Obj object) {
        for (String name : IDS) {
            Node.Member member = object.members().get(name);
            if (object.members().size() > 1
                    && member != null
                    && member.value() instanceof Node.Scalar scalar
                    && Layout.isId(scalar.text())) {
                return scalar.text();
            }
        }
        return null;
    }

    /** The one value in a list of one, or in an object of one name. */
    static Optional<Node.Scalar> scalar(Node node) {
        return inner(node)
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .filter(scalar -> scalar.token() != Token.NULL);
    }

    /** The one list in a list of one, or in an object of one name. */
    static Optional<Node.Arr> list(Node node) {
        return inner(node).filter(Node.Arr.class::isInstance).map(Node.Arr.class::cast);
    }

    private static Optional<Node> inner(Node node) {
        if (node instanceof Node.Arr list && list.items().size() == 1) {
            return Optional.of(list.items().get(0));
        }
        return node instanceof Node.Obj object && object.members().size() == 1
                ? Optional.of(object.members().values().iterator().next().value())
                : Optional.empty();
    }

    /** The items of a list as they stand in it. */
    static String items(Node.Arr list) {
        String shown = Shown.value(list);
        return shown.substring(1, shown.length() - 1);
    }
}
