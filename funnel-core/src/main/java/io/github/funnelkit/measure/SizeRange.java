package io.github.funnelkit.measure;

import java.util.List;

/**
 * The number of entries lies in a range; none is 0.
 *
 * @param least the least number
 * @param most the largest number
 */
public record SizeRange(int least, int most) implements Measure {

    @Override
    public boolean fits(Object kept) {
        int size = kept instanceof List<?> entries ? entries.size() : 0;
        return least <= size && size <= most;
    }
}
