package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.Place;
import io.github.funnelkit.definition.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows where in the document each part of the definition was described, to bring the problems of the definition back. */
final class Places {

    private static final Pattern UNKNOWN_NAME = Pattern.compile("'(\\w+)' names the unknown [a-z ]+ '(.*?)'.*");

    /** How messages about a part begin, and the property that they are about. */
    private static final List<Map.Entry<String, String>> ABOUT = List.of(
            Map.entry("label '", "label"),
            Map.entry("customer type '", "customerType"),
            Map.entry("text '", "text"),
            Map.entry("point '", "points"),
            Map.entry("source note '", "source"),
            Map.entry("no version", "version"),
            Map.entry("'helps' ", "helps"));

    /** How messages begin that may only follow from something that could not be read. */
    private static final List<String> FOLLOWING =
            List.of("no ", "there is none", "would never be used", "leads nowhere");

    /** How messages begin that are about a criterion and not about its condition. */
    private static final List<String> OF_ITSELF = List.of("defined twice", "is for ", "malformed id");

    private static final Pattern OF_SALE_TYPE = Pattern.compile("is for sale type '(.*?)'.*");

    private final Node root;
    private final Map<Place, Node> nodes = new HashMap<>();

    private boolean criteriaAreComplete = true;

    Places(Node root) {
        this.root = root;
    }

    /** Says where a part is; parts and ids alternate. */
    void put(Node node, String... partsAndIds) {
        nodes.put(place(partsAndIds), node);
    }

    private static Place place(String... partsAndIds) {
        Place.Step[] steps = new Place.Step[partsAndIds.length / 2];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = new Place.Step(partsAndIds[2 * i], partsAndIds[2 * i + 1]);
        }
        return new Place(List.of(steps));
    }

    /** Some criteria could not be told apart: that one is not found is not a problem of its own. */
    void criteriaAreIncomplete() {
        criteriaAreComplete = false;
    }

    @SuppressWarnings("ReferenceEquality") // the very same node, found without comparing whole trees
    void report(Problem problem, Problems problems) {
        if (problems.isFull() || isOfUnreadableLink(problem, problems)) {
            return;
        }
        Node part = part(problem);
        Node about = about(part, problem.message());
        boolean inCondition = about != part && about == child(part, "when");
        boolean following = FOLLOWING.stream().anyMatch(problem.message()::startsWith);
        boolean follows =
                (following && !criteriaAreComplete) || ((following || inCondition) && problems.anyIn(about.spot()));
        if (!follows) {
            problems.add(about.spot(), problem.message());
        }
    }

    /** Reports a problem without asking whether it follows from another. */
    void reportByItself(Problem problem, Problems problems) {
        problems.add(about(part(problem), problem.message()).spot(), problem.message());
    }

    /** Where links lead cannot be said when the criteria or the end of the guide could not be read. */
    private boolean isOfUnreadableLink(Problem problem, Problems problems) {
        if (!problem.message().startsWith("'helps' ")) {
            return false;
        }
        Node to = child(part(new Place(problem.place().steps().subList(0, 1))), "to");
        boolean unknownEnd = to == null || problems.anyIn(to.spot());
        return problem.message().contains(" of another stage ") ? unknownEnd : !criteriaAreComplete;
    }

    private Node part(Problem problem) {
        Matcher ofSaleType = OF_SALE_TYPE.matcher(problem.message());
        List<Place.Step> steps = problem.place().steps();
        if (ofSaleType.matches() && steps.size() == 2) {
            return part(
                    new Place(List.of(steps.get(0), new Place.Step("sale type", ofSaleType.group(1)), steps.get(1))));
        }
        return part(problem.place());
    }

    private Node part(Place place) {
        for (int length = place.steps().size(); length > 0; length--) {
            Node node = nodes.get(new Place(place.steps().subList(0, length)));
            if (node != null) {
                return node;
            }
        }
        return root;
    }

    /** The part of the part that the message is about. */
    private static Node about(Node part, String message) {
        Matcher unknown = UNKNOWN_NAME.matcher(message);
        if (unknown.matches()) {
            Node role = child(part, unknown.group(1));
            Node in = role == null ? part : role;
            Node named = find(in, unknown.group(2));
            return named == null ? in : named;
        }
        for (Map.Entry<String, String> about : ABOUT) {
            if (message.startsWith(about.getKey())) {
                Node child = child(part, about.getValue());
                return child == null ? part : child;
            }
        }
        Node condition = child(part, "when");
        boolean ofItself = OF_ITSELF.stream().anyMatch(message::startsWith);
        return condition == null || ofItself ? part : condition;
    }

    private static @Nullable Node child(Node node, String name) {
        Node.Member member = node instanceof Node.Obj object ? object.members().get(name) : null;
        return member == null ? null : member.value();
    }

    private static @Nullable Node find(Node node, String text) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().equals(text) ? node : null;
        }
        List<Node> inside = node instanceof Node.Arr list
                ? list.items()
                : ((Node.Obj) node)
                        .members().values().stream().map(Node.Member::value).toList();
        for (Node each : inside) {
            Node found = find(each, text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
