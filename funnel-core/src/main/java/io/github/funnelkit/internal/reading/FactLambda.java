package io.github.funnelkit.internal.reading;

import io.github.funnelkit.fact.Fact;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one fact's value, or its state, is read from a host.
 *
 * @param hostName what the host is called in messages
 * @param fact the fact
 * @param getter the host's lambda
 * @param isState whether it gives a state, and not a value
 * @param conversion makes a value or state of what the lambda gives; null where it is one already
 * @param <T> the host's class
 */
public record FactLambda<T>(
        String hostName,
        Fact<?> fact,
        Function<? super T, ? extends @Nullable Object> getter,
        boolean isState,
        @Nullable Conversion conversion) {

    /** Of what is a value, or a state, as the host gives it. */
    public FactLambda(
            String hostName, Fact<?> fact, Function<? super T, ? extends @Nullable Object> getter, boolean isState) {
        this(hostName, fact, getter, isState, null);
    }

    /**
     * The value, or the state.
     *
     * @throws IllegalArgumentException if there is a conversion, and what the host gives does not fit it
     * @throws IllegalStateException if the lambda fails; the failure is the cause
     */
    public @Nullable Object value(T host) {
        return converted(given(host), MisfitCollector.NOBODY);
    }

    /** The value or the state of what the host gave; what does not fit within is taken. */
    @Nullable
    Object converted(@Nullable Object given, MisfitCollector misfits) {
        return conversion == null || given == null ? given : conversion.apply(given, misfits);
    }

    /** What the host gives. */
    @Nullable
    Object given(T host) {
        try {
            return getter.apply(host);
        } catch (RuntimeException failure) {
            throw failed(failure);
        }
    }

    private IllegalStateException failed(RuntimeException failure) {
        return new IllegalStateException("reading fact '" + fact.id() + "' from " + hostName + " failed", failure);
    }
}
