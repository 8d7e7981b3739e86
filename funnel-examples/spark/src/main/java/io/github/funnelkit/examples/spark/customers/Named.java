package io.github.funnelkit.examples.spark.customers;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parts of a funnel that a table names, by id or by what they are called in any language.
 *
 * @param <T> the class of the parts
 */
final class Named<T> {

    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Map<String, T> byLabel = new LinkedHashMap<>();

    Named(List<T> parts, Function<T, String> id, Function<T, Text> label) {
        for (T part : parts) {
            byId.put(id.apply(part), part);
            label.apply(part).wordings().values().forEach(wording -> byLabel.putIfAbsent(wording, part));
        }
    }

    Optional<T> find(String name) {
        T part = byId.get(name);
        return Optional.ofNullable(part != null ? part : byLabel.get(name));
    }

    /** What is expected instead of a name that is none. */
    String expected(String name) {
        return "expected " + String.join(" or ", byId.keySet()) + NearestName.hint(name, byId.keySet());
    }
}
