package io.github.funnelkit.internal.exclusion;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sum of multiples of variables that is at most a number, or less than it.
 *
 * @param multiples how often each variable counts, not 0
 * @param most the number
 * @param strict whether it must be less
 */
record Inequality(Map<Variable, BigDecimal> multiples, BigDecimal most, boolean strict) {

    Inequality {
        multiples = Collections.unmodifiableMap(new LinkedHashMap<>(multiples));
    }

    static Inequality atMost(Variable variable, BigDecimal most) {
        return new Inequality(Map.of(variable, BigDecimal.ONE), most, false);
    }

    static Inequality atLeast(Variable variable, BigDecimal least) {
        return new Inequality(Map.of(variable, BigDecimal.ONE.negate()), least.negate(), false);
    }

    static Inequality atMost(Variable variable, long most) {
        return atMost(variable, BigDecimal.valueOf(most));
    }

    static Inequality atLeast(Variable variable, long least) {
        return atLeast(variable, BigDecimal.valueOf(least));
    }

    /** One is at most the other plus so much. */
    static Inequality atMost(Variable one, Variable other, long more) {
        return one.equals(other)
                ? new Inequality(Map.of(), BigDecimal.valueOf(more), false)
                : new Inequality(
                        Map.of(one, BigDecimal.ONE, other, BigDecimal.ONE.negate()), BigDecimal.valueOf(more), false);
    }
}
