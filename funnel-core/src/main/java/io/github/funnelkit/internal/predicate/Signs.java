package io.github.funnelkit.internal.predicate;

/**
 * Which results of a comparison are asked for. A record, as the JVM takes what it holds for constant.
 *
 * @param less whether less is
 * @param same whether equal is
 * @param more whether more is
 */
public record Signs(boolean less, boolean same, boolean more) {

    /**
     * Whether a result is not asked for, as a number.
     *
     * @param compared negative, zero or positive
     * @return 1 if it is not, 0 if it is
     */
    public int misses(int compared) {
        int met = (less ? 1 : 0) | (same ? 2 : 0) | (more ? 4 : 0);
        return ~(met >> (Integer.signum(compared) + 1)) & 1;
    }
}
