package io.github.funnelkit.json.result;

import io.github.funnelkit.json.format.SchemaText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is one of several things: each is an object that says by its {@code code} which it is. */
final class Variants<T> implements Form<T>, Definition {

    private final String name;
    private final @Nullable BiFunction<? super T, Locale, String> explanation;
    private final List<Variant<? extends T>> variants;

    private record Variant<V>(Class<V> type, Shape<V> shape) {

        void write(Object value, Output output) {
            shape.write(type.cast(value), output);
        }
    }

    private Variants(
            String name,
            @Nullable BiFunction<? super T, Locale, String> explanation,
            List<Variant<? extends T>> variants) {
        this.name = name;
        this.explanation = explanation;
        this.variants = variants;
    }

    static <T> Variants<T> named(String name) {
        return new Variants<>(name, null, List.of());
    }

    /** Of which each explains itself. */
    static <T> Variants<T> explained(String name, BiFunction<? super T, Locale, String> explanation) {
        return new Variants<>(name, explanation, List.of());
    }

    <V extends T> Variants<T> or(Class<V> type, String code, UnaryOperator<Shape<V>> parts) {
        Shape<V> coded = Shape.<V>named(name + "." + code).always("code", code);
        Shape<V> worded = explanation == null ? coded : coded.words("explanation", explanation);
        List<Variant<? extends T>> all = new ArrayList<>(variants);
        all.add(new Variant<>(type, parts.apply(worded)));
        return new Variants<>(name, explanation, List.copyOf(all));
    }

    /** One that says no more than which it is. */
    <V extends T> Variants<T> or(Class<V> type, String code) {
        return or(type, code, UnaryOperator.identity());
    }

    /** The types of all variants. */
    Set<Class<?>> types() {
        return variants.stream().map(Variant::type).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void write(T value, Output output) {
        for (Variant<? extends T> variant : variants) {
            if (variant.type().isInstance(value)) {
                variant.write(value, output);
                return;
            }
        }
        throw new IllegalStateException(value.getClass() + " is no variant of " + name);
    }

    @Override
    public void describe(SchemaText schema) {
        schema.ref(name);
    }

    @Override
    public void collect(Definitions definitions) {
        definitions.add(this);
    }

    @Override
    public void define(SchemaText schema) {
        schema.list(
                "oneOf",
                () -> variants.forEach(
                        variant -> schema.item(() -> schema.ref(variant.shape().name()))));
    }

    @Override
    public void collectParts(Definitions definitions) {
        variants.forEach(variant -> definitions.add(variant.shape()));
    }
}
