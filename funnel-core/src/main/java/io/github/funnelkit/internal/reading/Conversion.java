package io.github.funnelkit.internal.reading;

import org.jspecify.annotations.Nullable;

/** Makes a value, or a state, of what a host's lambda gives. */
public interface Conversion {

    /**
     * The value, or the state.
     *
     * @param given what the host gave
     * @param misfits takes what does not fit within, where the rest is of use without it
     * @return null for unknown
     * @throws IllegalArgumentException if it does not fit
     * @throws IllegalStateException if the host's lambda or collection cannot be read; the failure is the cause
     */
    @Nullable
    Object apply(Object given, MisfitCollector misfits);
}
