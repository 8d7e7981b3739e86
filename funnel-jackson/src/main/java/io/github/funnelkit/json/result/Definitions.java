package io.github.funnelkit.json.result;

import io.github.funnelkit.json.format.SchemaText;
import java.util.Map;
import java.util.TreeMap;

/** The definitions of a schema by their names. */
final class Definitions {

    private final Map<String, Definition> byName = new TreeMap<>();

    /** Adds a definition with all that it refers to. */
    void add(Definition definition) {
        Definition known = byName.putIfAbsent(definition.name(), definition);
        if (known == null) {
            definition.collectParts(this);
        } else if (!known.equals(definition)) {
            throw new IllegalStateException("two definitions are named " + definition.name());
        }
    }

    void write(SchemaText schema) {
        byName.values().forEach(each -> schema.object(each.name(), () -> each.define(schema)));
    }
}
