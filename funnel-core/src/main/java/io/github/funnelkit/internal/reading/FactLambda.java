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
 * @param <T> the host's class
 */
public record FactLambda<T>(
        String hostName, Fact<?> fact, Function<? super T, ? extends @Nullable Object> getter, boolean isState) {

    /**
     * The value, or the state, as the host gives it.
     *
     * @throws IllegalStateException if the lambda fails; the failure is the cause
     */
    public @Nullable Object value(T host) {
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
