package io.github.funnelkit.fact;

import org.jspecify.annotations.Nullable;

/**
 * What is known about one customer: the view that conditions read.
 *
 * <p>Implemented by {@link FactSheet} and, for a host's own objects, behind the scenes of an assessment. Reading never
 * changes anything and allocates nothing.
 *
 * @since 0.1.0
 */
public interface Facts {

    /**
     * The known value of a fact.
     *
     * @param fact the fact
     * @param <V> the type of its value
     * @return the value in the form that {@link FactType} describes, or null when it is unknown or known to be none
     * @throws IllegalArgumentException if these facts hold the id with another type or unit
     */
    <V> @Nullable V known(Fact<V> fact);

    /**
     * Whether a fact is known to be none.
     *
     * @param fact the fact
     * @return whether there is known to be none; false when it is unknown
     * @throws IllegalArgumentException if these facts hold the id with another type or unit
     */
    boolean isNone(Fact<?> fact);

    /**
     * The state of a fact.
     *
     * @param fact the fact
     * @param <V> the type of its value
     * @return unknown, none or the value; never null
     * @throws IllegalArgumentException if these facts hold the id with another type or unit
     */
    default <V> FactValue<V> value(Fact<V> fact) {
        V known = known(fact);
        if (known != null) {
            return FactValue.known(known);
        }
        return isNone(fact) ? FactValue.none() : FactValue.unknown();
    }
}
