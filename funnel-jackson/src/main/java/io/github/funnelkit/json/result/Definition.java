package io.github.funnelkit.json.result;

import io.github.funnelkit.json.format.SchemaText;

/** What a schema says once, under a name. */
interface Definition {

    String name();

    /** Says it, within an object of a schema. */
    void define(SchemaText schema);

    /** Adds the definitions that {@link #define} refers to. */
    void collectParts(Definitions definitions);
}
