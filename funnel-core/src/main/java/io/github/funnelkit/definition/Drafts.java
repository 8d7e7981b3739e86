package io.github.funnelkit.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What is described of the parts of one sort, by id and in order. What a derived funnel has inherited can be described once
 * more; anything else only once.
 *
 * @param <B> what describes a part
 */
final class Drafts<B> {

    private final String part;
    private final Function<String, B> make;
    private final Map<String, B> byId = new LinkedHashMap<>();
    private final Set<String> inherited = new HashSet<>();
    private final Set<String> twice = new LinkedHashSet<>();

    Drafts(String part, Function<String, B> make) {
        this.part = part;
        this.make = make;
    }

    void inherit(String id, B builder) {
        byId.put(id, builder);
        inherited.add(id);
    }

    /** What describes a part: a new one after all others, or the inherited one. */
    B describe(String id) {
        B builder = byId.get(Objects.requireNonNull(id, part + " id"));
        if (builder != null && !inherited.remove(id)) {
            twice.add(id);
        }
        if (builder == null) {
            builder = make.apply(id);
            byId.put(id, builder);
        }
        return builder;
    }

    /** The same, with a new one before another. */
    B describeBefore(String before, String id) {
        Objects.requireNonNull(id, part + " id");
        if (!byId.containsKey(Objects.requireNonNull(before, "before"))) {
            throw new IllegalArgumentException(Ids.unknown(part, before, byId.keySet()));
        }
        if (byId.containsKey(id)) {
            return describe(id);
        }
        Map<String, B> later = new LinkedHashMap<>();
        List<String> order = new ArrayList<>(byId.keySet());
        for (String name : order.subList(order.indexOf(before), order.size())) {
            B moved = byId.remove(name);
            if (moved != null) {
                later.put(name, moved);
            }
        }
        B builder = describe(id);
        byId.putAll(later);
        return builder;
    }

    void remove(String id) {
        inherited.remove(Objects.requireNonNull(id, part + " id"));
        if (byId.remove(id) == null) {
            throw new IllegalArgumentException(Ids.unknown(part, id, byId.keySet()));
        }
    }

    Collection<B> all() {
        return byId.values();
    }

    /** Those whose ids are ids, and a problem for each of the others. */
    List<B> named(Problems problems) {
        List<B> named = new ArrayList<>();
        for (Map.Entry<String, B> draft : byId.entrySet()) {
            if (problems.requireId(Place.ROOT.in(part, draft.getKey()), draft.getKey())) {
                named.add(draft.getValue());
            }
        }
        return named;
    }

    void reportTwice(Problems problems) {
        for (String id : twice) {
            problems.add(Place.ROOT.in(part, id), Problem.Kind.DEFINED_TWICE);
        }
    }
}
