package io.github.funnelkit.examples.crm.dealpage;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** Facts as the text of form fields, and back. */
final class FactCells {

    /** What a field holds that says that there is none. */
    static final String NONE = "none";

    private FactCells() {}

    /** The text that the field of a fact holds; blank for unknown. Ticks are in quotes, so that each is found in it. */
    static <V> String text(Fact<V> fact, FactSheet facts) {
        FactValue<V> value = facts.value(fact);
        return value instanceof FactValue.Known<V> known && known.value() instanceof Collection<?> many
                ? joined(many.stream().map(Object::toString).toList())
                : FactText.write(fact, value);
    }

    /** The entries of a set as one text, each in quotes, so that none is taken for two. */
    static String joined(Collection<String> entries) {
        List<String> quoted = new ArrayList<>();
        entries.forEach(entry -> quoted.add('"' + entry.replace("\"", "\"\"") + '"'));
        return String.join(";", quoted);
    }

    /** What was sent for a fact: several ticks are one text. */
    static String sent(Fact<?> fact, MultiValueMap<String, String> form) {
        List<String> values = form.getOrDefault("f." + fact.id(), List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.isEmpty()) {
            return "";
        }
        boolean ticks = fact.type().isMultiple()
                && fact.type().hasEntries()
                && !fact.entries().isEmpty();
        return !ticks || values.contains(NONE) ? values.get(0) : joined(values);
    }

    /** What was sent for those facts that the form was shown with. */
    static Map<Fact<?>, String> changed(Collection<Fact<?>> facts, MultiValueMap<String, String> form) {
        Map<Fact<?>, String> changed = new LinkedHashMap<>();
        for (Fact<?> fact : facts) {
            List<String> was = form.get("was." + fact.id());
            String sent = sent(fact, form);
            if (was != null && !was.get(0).equals(sent)) {
                changed.put(fact, sent);
            }
        }
        return changed;
    }
}
