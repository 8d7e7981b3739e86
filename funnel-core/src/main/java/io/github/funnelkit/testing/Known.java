package io.github.funnelkit.testing;

import java.util.function.Supplier;

/** Looks up what a test names. */
final class Known {

    private Known() {}

    /** A name that the definition does not have is a mistake of the test, and fails it like any other. */
    static <V> V of(Supplier<V> lookUp) {
        try {
            return lookUp.get();
        } catch (IllegalArgumentException unknown) {
            throw new AssertionError(unknown.getMessage(), unknown);
        }
    }
}
