package io.github.funnelkit.internal.exclusion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How two numbers compare. */
enum Relation {
    AT_LEAST(false, true, false),
    MORE_THAN(false, true, true),
    AT_MOST(true, false, false),
    LESS_THAN(true, false, true),
    EQUAL_TO(true, true, false);

    private final boolean above;
    private final boolean below;
    private final boolean strict;

    Relation(boolean above, boolean below, boolean strict) {
        this.above = above;
        this.below = below;
        this.strict = strict;
    }

    /** By the id of a kind of condition. */
    static Relation of(String kind) {
        return switch (kind) {
            case "atLeast" -> AT_LEAST;
            case "moreThan" -> MORE_THAN;
            case "atMost" -> AT_MOST;
            case "lessThan" -> LESS_THAN;
            default -> EQUAL_TO;
        };
    }

    /** A sum of multiples compares so with a number: all of these hold. */
    List<Inequality> holds(Map<Variable, BigDecimal> sum, BigDecimal number) {
        List<Inequality> all = new ArrayList<>();
        if (above) {
            all.add(new Inequality(sum, number, strict));
        }
        if (below) {
            all.add(new Inequality(negated(sum), number.negate(), strict));
        }
        return all;
    }

    /** It does not: one of these holds. */
    List<Inequality> fails(Map<Variable, BigDecimal> sum, BigDecimal number) {
        List<Inequality> any = new ArrayList<>();
        if (above) {
            any.add(new Inequality(negated(sum), number.negate(), !strict));
        }
        if (below) {
            any.add(new Inequality(sum, number, !strict));
        }
        return any;
    }

    private static Map<Variable, BigDecimal> negated(Map<Variable, BigDecimal> sum) {
        Map<Variable, BigDecimal> negated = new LinkedHashMap<>();
        sum.forEach((variable, multiple) -> negated.put(variable, multiple.negate()));
        return negated;
    }
}
