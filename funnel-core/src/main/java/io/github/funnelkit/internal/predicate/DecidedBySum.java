package io.github.funnelkit.internal.predicate;

import org.jspecify.annotations.Nullable;

/** A test of a sum of its facts, in their order, which may be decided before all are known. */
public interface DecidedBySum extends JudgesUnknown {

    /**
     * What decides where whole numbers are known.
     *
     * @return the range; null where whole numbers do not do
     */
    @Nullable
    SumRange wholes();
}
