package io.github.funnelkit.assessment;

import org.jspecify.annotations.Nullable;

/** What a reading holds besides two words: the values that are kept, and the words of the nodes, without the first. */
final class Store {

    private static final long[] NONE = {};

    final @Nullable Object[] values;
    final long[] met;
    final long[] notMet;

    Store(int values, int words) {
        this.values = new @Nullable Object[values];
        this.met = words > 1 ? new long[words] : NONE;
        this.notMet = words > 1 ? new long[words] : NONE;
    }
}
