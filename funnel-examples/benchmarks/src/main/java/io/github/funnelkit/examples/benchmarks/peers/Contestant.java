package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.examples.benchmarks.host.Deal;

/**
 * One way to judge a customer.
 *
 * @param <C> what it takes a customer as
 * @param <R> what it makes of it
 */
public interface Contestant<C, R> {

    /**
     * Makes what is judged, before the clock runs.
     *
     * @param deal the host's object
     * @return the customer as this contestant takes it
     */
    C customer(Deal deal);

    /**
     * Works out the stage and the outcome of every criterion: what is measured.
     *
     * @param customer the customer
     * @return both, in a form from which they can be read
     */
    R judge(C customer);

    /**
     * Reads what was worked out, to be compared.
     *
     * @param result what came of {@link #judge}
     * @return the same in the form common to all contestants
     */
    Standing standing(R result);
}
