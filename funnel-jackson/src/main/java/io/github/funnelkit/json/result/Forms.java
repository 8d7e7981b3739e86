package io.github.funnelkit.json.result;

import io.github.funnelkit.json.format.SchemaText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** The forms of plain values, and of several of something. */
final class Forms {

    /** An id, or what somebody has typed. */
    static final Form<String> TEXT = of((text, output) -> output.text(text), SchemaText::string);

    static final Form<BigDecimal> NUMBER =
            of((number, output) -> output.sink().number(number), schema -> schema.type("number"));

    /** A number that was worked out with some rounding. */
    static final Form<Double> SHARE = as(NUMBER, BigDecimal::valueOf);

    static final Form<Long> WHOLE =
            of((number, output) -> output.sink().number(number), schema -> schema.type("integer"));

    static final Form<Boolean> FLAG = of((flag, output) -> output.sink().bool(flag), schema -> schema.type("boolean"));

    static final Form<LocalDate> DAY = of(
            (day, output) -> output.text(day.toString()),
            schema -> schema.pattern("[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}"));

    static final Form<YearMonth> MONTH =
            of((month, output) -> output.text(month.toString()), schema -> schema.pattern("[+-]?[0-9]{4,10}-[0-9]{2}"));

    static final Form<Instant> INSTANT = of(
            (instant, output) -> output.text(instant.toString()),
            schema -> schema.pattern("[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z"));

    /** A length of time in hours, minutes and seconds. */
    static final Form<Duration> DURATION =
            of((duration, output) -> output.text(duration.toString()), schema -> schema.pattern("PT[-0-9HMS.]+"));

    /** A length of time in years, months and days. */
    static final Form<Period> PERIOD =
            of((period, output) -> output.text(period.toString()), schema -> schema.pattern("P[-0-9YMWD]+"));

    private Forms() {}

    private record Plain<T>(BiConsumer<T, Output> writing, Consumer<SchemaText> description) implements Form<T> {

        @Override
        public void write(T value, Output output) {
            writing.accept(value, output);
        }

        @Override
        public void describe(SchemaText schema) {
            description.accept(schema);
        }
    }

    /** A form without parts. */
    static <T> Form<T> of(BiConsumer<T, Output> writing, Consumer<SchemaText> description) {
        return new Plain<>(writing, description);
    }

    private record As<T, V>(Form<V> form, Function<? super T, ? extends V> get) implements Form<T> {

        @Override
        public void write(T value, Output output) {
            form.write(get.apply(value), output);
        }

        @Override
        public void describe(SchemaText schema) {
            form.describe(schema);
        }

        @Override
        public void collect(Definitions definitions) {
            form.collect(definitions);
        }
    }

    /** What is written as something else. */
    static <T, V> Form<T> as(Form<V> form, Function<? super T, ? extends V> get) {
        return new As<>(form, get);
    }

    private record Perhaps<V>(Form<V> form) implements Form<Optional<? extends V>> {

        @Override
        public void write(Optional<? extends V> value, Output output) {
            if (value.isPresent()) {
                form.write(value.get(), output);
            } else {
                output.sink().nothing();
            }
        }

        @Override
        public void describe(SchemaText schema) {
            schema.list("anyOf", () -> {
                schema.item(() -> form.describe(schema));
                schema.item(() -> schema.type("null"));
            });
        }

        @Override
        public void collect(Definitions definitions) {
            form.collect(definitions);
        }
    }

    /** What may be missing is null then. */
    static <V> Form<Optional<? extends V>> perhaps(Form<V> form) {
        return new Perhaps<>(form);
    }

    private record Each<V>(Form<V> form) implements Form<Collection<? extends V>> {

        @Override
        public void write(Collection<? extends V> values, Output output) {
            output.sink().startArray();
            values.forEach(value -> form.write(value, output));
            output.sink().endArray();
        }

        @Override
        public void describe(SchemaText schema) {
            schema.type("array");
            schema.object("items", () -> form.describe(schema));
        }

        @Override
        public void collect(Definitions definitions) {
            form.collect(definitions);
        }
    }

    static <V> Form<Collection<? extends V>> each(Form<V> form) {
        return new Each<>(form);
    }

    private record ByName<V>(Form<V> form) implements Form<Map<String, ? extends V>> {

        @Override
        public void write(Map<String, ? extends V> values, Output output) {
            output.sink().startObject();
            values.forEach((name, value) -> {
                output.name(name);
                form.write(value, output);
            });
            output.sink().endObject();
        }

        @Override
        public void describe(SchemaText schema) {
            schema.type("object");
            schema.object("additionalProperties", () -> form.describe(schema));
        }

        @Override
        public void collect(Definitions definitions) {
            form.collect(definitions);
        }
    }

    /** An object whose names are data, such as ids or currencies. */
    static <V> Form<Map<String, ? extends V>> byName(Form<V> form) {
        return new ByName<>(form);
    }

    /** A text that is empty when there is none. */
    static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
