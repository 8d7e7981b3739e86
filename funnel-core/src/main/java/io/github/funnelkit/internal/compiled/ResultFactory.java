package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.internal.circuit.NodeOutcomes;
import io.github.funnelkit.internal.plan.DayPlan;
import org.jspecify.annotations.Nullable;

/**
 * Makes the results that are handed out, each as one object.
 *
 * @param <O> outcomes
 * @param <A> an assessment
 */
public interface ResultFactory<O, A> {

    /** The outcomes of the criteria alone, from the bits of all nodes in one word. */
    O criteria(long met, long notMet);

    /** The outcomes of the criteria alone, from those of all nodes. */
    O criteria(NodeOutcomes nodes);

    /** The outcomes of all nodes, in one word. */
    O nodes(long met, long notMet);

    /** The outcomes of all nodes. */
    O nodes(NodeOutcomes nodes);

    /** An assessment by the outcomes of all nodes, and the values that are retained; they are not copied. */
    A assessment(O nodes, DayPlan plan, @Nullable Object[] values);
}
