package io.github.funnelkit.examples.stress.soak;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.LongConsumer;

/** Runs many journeys and assessments, and fails when more memory is in use after a part of them than after the first. */
public final class Soak {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int PARTS = 10;

    private final PrintStream out;

    Soak(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs.
     *
     * @param arguments the number of journeys and the number of assessments; one million and ten millions without
     */
    public static void main(String[] arguments) {
        long journeys = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        long assessments = arguments.length > 1 ? Long.parseLong(arguments[1]) : 10_000_000;
        System.exit(new Soak(System.out).run(journeys, assessments) ? 0 : 1);
    }

    private boolean run(long journeys, long assessments) {
        Funnel funnel = FunnelStandard.extended();
        Journeys travelling = new Journeys(funnel, TODAY);
        boolean constant = soak("journeys", journeys, travelling::go);
        out.printf(Locale.ROOT, "%,d events%n", travelling.events());
        return soak("assessments", assessments, new Assessments(funnel, TODAY)::go) && constant;
    }

    /** In parts, after each of which the memory is looked at. */
    boolean soak(String what, long number, LongConsumer go) {
        LiveHeap heap = new LiveHeap();
        long start = System.nanoTime();
        for (int part = 0; part < PARTS; part++) {
            for (long i = number * part / PARTS; i < number * (part + 1) / PARTS; i++) {
                go.accept(i);
            }
            long live = heap.look();
            out.printf(Locale.ROOT, "%,12d %s, %,d KiB in use%n", number * (part + 1) / PARTS, what, live >> 10);
        }
        out.printf(
                Locale.ROOT,
                "%,d %s in %,.1f s: %,d KiB after the first part, at most %,d KiB - %s%n",
                number,
                what,
                (System.nanoTime() - start) / 1e9,
                heap.first() >> 10,
                heap.most() >> 10,
                heap.hasGrown() ? "GROWS" : "constant");
        return !heap.hasGrown();
    }
}
