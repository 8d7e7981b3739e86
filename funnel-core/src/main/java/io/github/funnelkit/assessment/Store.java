package io.github.funnelkit.assessment;

import org.jspecify.annotations.Nullable;

/** What a reading holds besides two words: the values that are kept, and the words of the nodes, without the first. */
final class Store {

    final @Nullable Object[] values;
    final long[] met;
    final long[] notMet;

    Store(int values, int words) {
        this.values = new @Nullable Object[values];
        this.met = new long[words];
        this.notMet = new long[words];
    }
}
