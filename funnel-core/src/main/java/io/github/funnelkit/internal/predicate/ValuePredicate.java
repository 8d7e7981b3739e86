package io.github.funnelkit.internal.predicate;

/** A question to one value that is known, or known to be none. Immutable. */
public interface ValuePredicate {

    /**
     * Whether the value fits.
     *
     * @param normalized the value in the one shape that its fact's type gives it, or none
     * @return whether it fits
     */
    boolean test(Object normalized);
}
