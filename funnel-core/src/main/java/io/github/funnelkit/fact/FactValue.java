package io.github.funnelkit.fact;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known under a {@link Fact}: nothing ({@link Unknown}), that there is none ({@link None}), or a value
 * ({@link Known}). It is not an {@code Optional} because "we do not know" and "there is none" are different answers.
 *
 * @param <V> the type of the value
 * @since 0.1.0
 */
public sealed interface FactValue<V> {

    /**
     * A known value.
     *
     * @param value the value
     * @param <V> its type
     */
    record Known<V>(V value) implements FactValue<V> {
        /** Checks that the value is there. */
        public Known {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Known to be none: no such date, no such entry.
     *
     * @param <V> the type a value would have
     */
    record None<V>() implements FactValue<V> {
        static final None<Object> NONE = new None<>();
    }

    /**
     * Not known.
     *
     * @param <V> the type a value would have
     */
    record Unknown<V>() implements FactValue<V> {
        static final Unknown<Object> UNKNOWN = new Unknown<>();
    }

    /**
     * A known value, or unknown for {@code null}.
     *
     * @param value the value, or null
     * @param <V> its type
     * @return the state
     */
    static <V> FactValue<V> ofNullable(@Nullable V value) {
        return value == null ? unknown() : new Known<>(value);
    }

    /**
     * A known value.
     *
     * @param value the value, not null
     * @param <V> its type
     * @return the state
     */
    static <V> FactValue<V> known(V value) {
        return new Known<>(value);
    }

    /**
     * Known to be none.
     *
     * @param <V> the type a value would have
     * @return the state
     */
    @SuppressWarnings("unchecked") // holds no value
    static <V> FactValue<V> none() {
        return (FactValue<V>) None.NONE;
    }

    /**
     * Not known.
     *
     * @param <V> the type a value would have
     * @return the state
     */
    @SuppressWarnings("unchecked") // holds no value
    static <V> FactValue<V> unknown() {
        return (FactValue<V>) Unknown.UNKNOWN;
    }

    /**
     * Whether there is a value.
     *
     * @return whether this is {@link Known}
     */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /**
     * Whether it is known that there is none.
     *
     * @return whether this is {@link None}
     */
    default boolean isNone() {
        return this instanceof None;
    }

    /**
     * Whether nothing is known.
     *
     * @return whether this is {@link Unknown}
     */
    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /**
     * The value, if there is one; empty both for none and for unknown.
     *
     * @return the value
     */
    default Optional<V> toOptional() {
        return this instanceof Known<V> known ? Optional.of(known.value) : Optional.empty();
    }
}
