package io.github.funnelkit.internal.predicate;

/** A question to two values that are both known, or known to be none. Immutable. */
public interface PairPredicate {

    /**
     * Whether the values fit.
     *
     * @param one a value in the one shape that its fact's type gives it, or none
     * @param other the other one likewise
     * @return whether they fit
     */
    boolean test(Object one, Object other);
}
