package io.github.funnelkit.json.result;

import java.util.function.BiConsumer;

/**
 * A member of an object.
 *
 * @param isAlwaysThere whether it is never left out
 * @param value what a schema says of its value
 * @param writing writes its name and value, or nothing
 */
record Member<T>(String name, boolean isAlwaysThere, Described value, BiConsumer<T, Output> writing) {}
