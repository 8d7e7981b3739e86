package io.github.funnelkit.internal.predicate;

/**
 * A part of a sum, as whole numbers that are not too large. A record, as the JVM takes what it holds for constant.
 *
 * @param times how often it counts
 * @param least the least that it comes to while it is unknown
 * @param most the most that it comes to while it is unknown
 */
public record SumPart(int times, long least, long most) {

    /** No end, beyond all that known parts can come to. */
    public static final long NO_END = 1L << 58;

    /** So that no product with {@link FastPaths#whole} comes near {@link #NO_END}. */
    public static final int MOST_TIMES = 100;
}
