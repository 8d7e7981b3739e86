package io.github.funnelkit.condition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The values of a fact that a check can be met by: numbers, or for a checklist numbers of entries.
 *
 * @param least the lower end; null when there is none
 * @param most the upper end; null when there is none
 * @param closed whether the ends themselves belong to it
 */
record Range(@Nullable BigDecimal least, @Nullable BigDecimal most, boolean closed) {

    /** Numbers of entries. */
    static Range sizes(int least, @Nullable Integer most) {
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
