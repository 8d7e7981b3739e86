package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.TypedFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Criteria in a list, of which each is a fact, a condition or a text, and has no name by which it is told from the others. */
record CriteriaOfList(Defined<TypedFact<?>> facts, ConditionAdvice advice, List<String> conditions) {

    /** {@code {contacted: {when: {is: contacted}}}} for {@code [contacted]} and {@code [{is: contacted}]}. */
    Optional<String> byName(Node node) {
        if (!(node instanceof Node.Arr list) || list.items().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (Node item : list.items()) {
            Optional<String> criterion = criterion(item);
            String name = name(item)
                    .map(id -> byName.containsKey(id) ? id + byName.size() : id)
                    .orElse("");
            if (criterion.isEmpty() || name.isEmpty()) {
                return Optional.empty();
            }
            byName.put(name, criterion.get());
        }
        List<String> all = new ArrayList<>();
        byName.forEach((name, criterion) -> all.add(name + ": " + criterion));
        String right = "{" + String.join(", ", all) + "}";
        return Words.shortened(right).equals(right) || all.size() < 4 ? Optional.of(right) : Optional.empty();
    }

    private Optional<String> criterion(Node item) {
        if (item instanceof Node.Obj object) {
            boolean isCondition = object.members().size() == 1
                    && conditions.containsAll(object.members().keySet());
            return isCondition && !object.members().containsKey("when")
                    ? Optional.of("{when: " + Shown.value(item) + "}")
                    : Optional.empty();
        }
        boolean isText = item instanceof Node.Scalar scalar && scalar.token() == Token.STRING;
        return isText
                ? advice.ofOther(item)
                        .map(when -> "{when: " + when + "}")
                        .or(() -> Optional.of(
                                "{text: " + Shown.value(item) + ", confirmed: " + StageReader.BY_HAND + "}"))
                : Optional.empty();
    }

    /** The fact that is asked, or the words of a text in one. */
    private Optional<String> name(Node item) {
        if (item instanceof Node.Scalar scalar) {
            return Optional.of(scalar.text())
                    .filter(Layout::isId)
                    .or(() -> Corrected.id(scalar.text()))
                    .filter(Layout::isId);
        }
        List<Node> inside = item instanceof Node.Arr list
                ? list.items()
                : ((Node.Obj) item)
                        .members().values().stream().map(Node.Member::value).toList();
        return inside.stream()
                .flatMap(each -> each instanceof Node.Scalar id
                        ? Optional.of(id.text()).filter(facts.ids()::contains).stream()
                        : name(each).stream())
                .filter(Layout::isId)
                .findFirst()
                .or(() -> inside.stream()
                        .map(each -> each instanceof Node.Scalar id ? id.text() : "")
                        .filter(Layout::isId)
                        .findFirst());
    }
}
