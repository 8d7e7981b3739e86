package io.github.funnelkit.internal.predicate;

/** A test that comes down to one predicate of the values of its two facts, in their order. */
public interface DecidedByPair {

    /**
     * What decides.
     *
     * @return the predicate of the values
     */
    PairPredicate pair();
}
