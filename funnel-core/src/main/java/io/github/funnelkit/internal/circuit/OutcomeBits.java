package io.github.funnelkit.internal.circuit;

/**
 * The outcomes of half a word of nodes in one number: a lower bit for what is met, the same bit in the upper half for what
 * is not, and neither for what is unknown. So one number is all that comes of a value.
 */
public final class OutcomeBits {

    private static final long LOW = 0xFFFF_FFFFL;

    private OutcomeBits() {}

    /** The half in which a node is, all halves numbered through. */
    public static int half(int node) {
        return node / Integer.SIZE;
    }

    /** The bit for a node that is met, in its half. */
    public static long met(int node) {
        return 1L << node % Integer.SIZE;
    }

    /** The bit for a node that is not met, in its half. */
    public static long notMet(int node) {
        return met(node) << Integer.SIZE;
    }

    /** The word of what is met, of its first half and its second. */
    public static long metIn(long first, long second) {
        return (first & LOW) | second << Integer.SIZE;
    }

    /** The word of what is not met, of its first half and its second. */
    public static long notMetIn(long first, long second) {
        return first >>> Integer.SIZE | (second & ~LOW);
    }

    /** The first half of the words of what is met and of what is not. */
    public static long first(long met, long notMet) {
        return (met & LOW) | notMet << Integer.SIZE;
    }

    /** The second half of the words of what is met and of what is not. */
    public static long second(long met, long notMet) {
        return met >>> Integer.SIZE | (notMet & ~LOW);
    }
}
