package io.github.funnelkit.examples.spark.customers;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Parts of a funnel that a table names, by id or by what they are called in any language, however that is spelled: blanks,
 * capitals and the width of letters do not matter. What several parts are called names none of them.
 *
 * @param <T> the class of the parts
 */
final class Named<T> {

    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Map<String, Set<T>> byKey = new HashMap<>();

    Named(List<T> parts, Function<T, String> id, Function<T, Text> label) {
        for (T part : parts) {
            byId.put(id.apply(part), part);
            name(id.apply(part), part);
            label.apply(part).wordings().values().forEach(wording -> name(wording, part));
        }
    }

    private void name(String name, T part) {
        byKey.computeIfAbsent(Spelling.key(name), key -> new LinkedHashSet<>()).add(part);
    }

    Optional<T> find(String name) {
        T part = byId.get(name);
        if (part != null) {
            return Optional.of(part);
        }
        Set<T> meant = byKey.getOrDefault(Spelling.key(name), Set.of());
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    /** What is expected instead of a name that is none. */
    String expected(String name) {
        return "expected " + String.join(" or ", byId.keySet()) + NearestName.hint(name, byId.keySet());
    }
}
