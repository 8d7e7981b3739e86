package io.github.funnelkit.examples.stress.soak;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How much memory is in use after everything that is garbage was collected, at points of a long run. */
final class LiveHeap {

    /** What the JVM itself may add late in a run, such as compiled code's constants. */
    static final long TOLERANCE = 1 << 20;

    private final List<Long> bytes = new ArrayList<>();

    /** Collects garbage, looks, and remembers. */
    long look() {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        add(least);
        return least;
    }

    void add(long used) {
        bytes.add(used);
    }

    /** Whether more is in use at any later point than at the first. */
    boolean hasGrown() {
        return Collections.max(bytes) > bytes.get(0) + TOLERANCE;
    }

    long first() {
        return bytes.get(0);
    }

    long most() {
        return Collections.max(bytes);
    }
}
