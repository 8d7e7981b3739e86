package io.github.funnelkit.assessment;

/**
 * The outcomes of half a word of nodes in one number: a lower bit for what is met, the same bit in the upper half for what
 * is not, and neither for what is unknown. So one number is all that comes of a value.
 */
final class Half {

    private static final long LOW = 0xFFFF_FFFFL;

    private Half() {}

    /** The half in which a node is, all halves numbered through. */
    static int of(int node) {
        return node / Integer.SIZE;
    }

    static long met(int node) {
        return 1L << node % Integer.SIZE;
    }

    static long notMet(int node) {
        return met(node) << Integer.SIZE;
    }

    /** The bit for what is met, or the one for what is not when the number of misses is 1 and not 0. */
    static long said(long met, int misses) {
        return met << (misses * Integer.SIZE);
    }

    /** The word of what is met, of its first half and its second. */
    static long metIn(long first, long second) {
        return (first & LOW) | second << Integer.SIZE;
    }

    /** The word of what is not met, of its first half and its second. */
    static long notMetIn(long first, long second) {
        return first >>> Integer.SIZE | (second & ~LOW);
    }

    /** The words of what is met, of all halves. */
    static long[] metIn(long[] halves) {
        long[] met = new long[halves.length / 2];
        for (int word = 0; word < met.length; word++) {
            met[word] = metIn(halves[2 * word], halves[2 * word + 1]);
        }
        return met;
    }

    /** The words of what is not met, of all halves. */
    static long[] notMetIn(long[] halves) {
        long[] notMet = new long[halves.length / 2];
        for (int word = 0; word < notMet.length; word++) {
            notMet[word] = notMetIn(halves[2 * word], halves[2 * word + 1]);
        }
        return notMet;
    }

    /** The first half of the words of what is met and of what is not. */
    static long first(long met, long notMet) {
        return (met & LOW) | notMet << Integer.SIZE;
    }

    /** The second half of the words of what is met and of what is not. */
    static long second(long met, long notMet) {
        return met >>> Integer.SIZE | (notMet & ~LOW);
    }
}
