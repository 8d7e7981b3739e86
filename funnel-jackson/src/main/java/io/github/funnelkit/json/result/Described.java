package io.github.funnelkit.json.result;

import io.github.funnelkit.json.format.SchemaText;

/** What a schema says of a value. */
interface Described {

    /** Says what is written, within an object of a schema. */
    void describe(SchemaText schema);

    /** Adds the definitions that {@link #describe} refers to. */
    default void collect(Definitions definitions) {}
}
