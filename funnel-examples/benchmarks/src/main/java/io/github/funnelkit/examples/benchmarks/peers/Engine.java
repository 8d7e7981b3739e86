package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.examples.benchmarks.host.Deal;

/** A contestant that evaluates the conditions by an engine of its own, which takes the host's object as it is. */
interface Engine extends Contestant<Deal, Notes> {

    @Override
    default Deal customer(Deal deal) {
        return deal;
    }

    @Override
    default Standing standing(Notes result) {
        return result.standing();
    }
}
