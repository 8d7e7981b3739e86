package io.github.funnelkit.json.result;

import io.github.funnelkit.json.format.SchemaText;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One of several values, by an id that stays when the value is renamed.
 *
 * @param values all that there are
 */
record Code<E>(List<E> values, Function<E, String> id) implements Form<E> {

    static <E> Code<E> of(E[] values, Function<E, String> id) {
        return new Code<>(List.copyOf(Arrays.asList(values)), id);
    }

    @Override
    public void write(E value, Output output) {
        output.text(id.apply(value));
    }

    @Override
    public void describe(SchemaText schema) {
        schema.strings("enum", values.stream().map(id).toList());
    }
}
