package io.github.funnelkit.assessment;

import org.jspecify.annotations.Nullable;

/** What a reading holds besides the outcomes of 64 nodes: the values that are kept, and the outcomes of all nodes. */
final class Store {

    private static final long[] NONE = {};

    final @Nullable Object[] values;

    /** The outcomes by halves, where there are further ones than two. The first two are only set at the end. */
    final long[] further;

    Store(int values, int words) {
        this.values = new @Nullable Object[values];
        this.further = words > 1 ? new long[2 * words] : NONE;
    }

    /** The words of what is met. */
    long[] met() {
        long[] met = new long[further.length / 2];
        for (int word = 0; word < met.length; word++) {
            met[word] = Half.metIn(further[2 * word], further[2 * word + 1]);
        }
        return met;
    }

    /** The words of what is not met. */
    long[] notMet() {
        long[] notMet = new long[further.length / 2];
        for (int word = 0; word < notMet.length; word++) {
            notMet[word] = Half.notMetIn(further[2 * word], further[2 * word + 1]);
        }
        return notMet;
    }
}
