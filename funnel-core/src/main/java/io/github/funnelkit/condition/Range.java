package io.github.funnelkit.condition;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a fact that a check can be met by: numbers, or for a checklist numbers of entries.
 *
 * @param least the lower end; null when there is none
 * @param most the upper end; null when there is none
 * @param closed whether the ends themselves belong to it
 */
record Range(@Nullable BigDecimal least, @Nullable BigDecimal most, boolean closed) {

    /** The range of a check, or null when its kind is no question of numbers. */
    static @Nullable Range of(Check check) {
        Arguments arguments = check.arguments();
        if (check.kind() instanceof Comparison comparison) {
            BigDecimal bound = comparison.bound(arguments);
            return new Range(
                    comparison.boundsBelow() ? bound : null,
                    comparison.boundsAbove() ? bound : null,
                    comparison.includesBound(arguments));
        }
        if (check.kind() == SizeBetween.KIND) {
            return sizes(arguments.get(SizeBetween.LEAST), arguments.get(SizeBetween.MOST));
        }
        if (check.kind() == Ticked.KIND) {
            return sizes(Set.copyOf(arguments.get(Ticked.ENTRIES)).size(), null);
        }
        if (check.kind() == AnyTicked.KIND
                || (check.kind() == Present.KIND && arguments.facts().get(0) instanceof Checklist)) {
            return sizes(1, null);
        }
        return check.kind() == Empty.KIND ? sizes(0, 0) : null;
    }

    private static Range sizes(int least, @Nullable Integer most) {
        return new Range(BigDecimal.valueOf(least), most == null ? null : BigDecimal.valueOf(most), true);
    }

    /** Whether this range begins above the end of the other. */
    boolean liesAbove(Range other) {
        if (least == null || other.most == null) {
            return false;
        }
        int compared = least.compareTo(other.most);
        return compared > 0 || (compared == 0 && !(closed && other.closed));
    }
}
