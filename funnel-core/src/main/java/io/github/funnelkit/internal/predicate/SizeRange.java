package io.github.funnelkit.internal.predicate;

import java.util.List;

/**
 * The number of entries lies in a range; none is 0.
 *
 * @param least the least number
 * @param most the largest number
 */
public record SizeRange(int least, int most) implements ValuePredicate {

    /**
     * Whether a number of entries decides although some of them may be the same.
     *
     * @param size the number of entries, each counted as often as it comes
     * @return whether {@link #contains} is right for it
     */
    public boolean isSure(int size) {
        return size <= 1 || size < least || (least <= 1 && size <= most);
    }

    /**
     * Whether a number of entries lies in the range.
     *
     * @param size the number of different entries
     * @return whether it does
     */
    public boolean contains(int size) {
        return least <= size && size <= most;
    }

    @Override
    public boolean test(Object normalized) {
        return contains(normalized instanceof List<?> entries ? entries.size() : 0);
    }
}
