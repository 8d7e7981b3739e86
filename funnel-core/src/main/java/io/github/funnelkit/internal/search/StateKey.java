package io.github.funnelkit.internal.search;

/**
 * Tells states apart in little room, and follows each change at once: 128 bits, which are as good as the state itself. Two
 * states that differ have the same bits no more often than once in more searches than can ever be made.
 */
final class StateKey {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long OTHER = 0xC2B2AE3D27D4EB4FL;

    private long one;
    private long other;

    /** The bits of a state. */
    record Value(long one, long other, long third, long fourth) {}

    /** Of a place with a value that is now another; 0 leaves no trace. */
    void replace(int place, int before, int after) {
        toggle(place, before);
        toggle(place, after);
    }

    private void toggle(int place, int value) {
        if (value != 0) {
            long seed = ((long) place << Integer.SIZE) | value;
            one ^= mixed(seed * GOLDEN);
            other ^= mixed((seed ^ OTHER) * OTHER);
        }
    }

    /** The finalizer of SplitMix64. */
    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** The bits of this and of another. */
    Value and(StateKey key) {
        return new Value(one, other, key.one, key.other);
    }
}
