package io.github.funnelkit.examples.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption.Origin;
import java.lang.management.ManagementFactory;

/**
 * Keeps the memory of a long run as small as its work is. A list is read row by row, and what was made of a row is garbage soon;
 * but Java lets garbage fill a part of the machine's memory before it collects it. So it is asked to collect, and to give memory
 * back, whenever it has taken much more than is in use. Where it may not be asked, or is told to take more, that is left as it is.
 */
final class ModestHeap {

    /** A heap of so many bytes is worth no thought. */
    private static final long MODEST = 136L << 20;

    /** By what part of itself a heap may grow before it is looked at again. */
    private static final int PART = 4;

    /** When so many rows have been read, short lists are at their end. */
    private static final int FIRST_ROWS = 2_000;

    private static final int ROWS = 250;

    /** What part of the heap may be free when garbage has been collected. */
    private static final String FREE = "MaxHeapFreeRatio";

    private static final String MOST_FREE = "60";

    private long rows;
    private long most = MODEST;
    private boolean isTold;

    /** After each row. */
    void look() {
        rows++;
        if (rows % ROWS == 0 && rows >= FIRST_ROWS && Runtime.getRuntime().totalMemory() > most) {
            shrink();
        }
    }

    private void shrink() {
        if (!isTold) {
            isTold = true;
            tell();
        }
        System.gc();
        long taken = Runtime.getRuntime().totalMemory();
        most = Math.max(MODEST, taken + taken / PART);
    }

    /** What the user has told it goes before. */
    private static void tell() {
        try {
            HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            if (machine != null && machine.getVMOption(FREE).getOrigin() == Origin.DEFAULT) {
                machine.setVMOption(FREE, MOST_FREE);
            }
        } catch (IllegalArgumentException | LinkageError | SecurityException otherMachine) {
            // it has no such option, and gives back what it likes
        }
    }
}
