package io.github.funnelkit.internal.predicate;

/** A test that comes down to one predicate of the value of its one fact. */
public interface DecidedByPredicate {

    /**
     * What decides.
     *
     * @return the predicate of the value
     */
    ValuePredicate predicate();
}
