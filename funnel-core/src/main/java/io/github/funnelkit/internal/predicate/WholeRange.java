package io.github.funnelkit.internal.predicate;

/**
 * The whole numbers from 0 on that lie in a range. A record, as the JVM takes what it holds for constant.
 *
 * @param first the first one, not negative
 * @param last the last one, not negative; less than the first when there is none
 */
public record WholeRange(long first, long last) {

    /**
     * Whether a whole number lies outside the range, as a number and without a branch.
     *
     * @param whole the number, not negative
     * @return 1 if it does, 0 if not
     */
    public int misses(long whole) {
        return (int) (((whole - first) | (last - whole)) >>> (Long.SIZE - 1));
    }
}
