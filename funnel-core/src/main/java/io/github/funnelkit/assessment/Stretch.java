package io.github.funnelkit.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of what is read, and the places for its values.
 *
 * @param part what is read
 * @param first the first place
 * @param end the place behind the last
 */
record Stretch(Part part, int first, int end) {

    /** So many bytes of code, with all that it calls, the JVM still compiles as a whole; it stops at 8,000. */
    private static final int MOST = 7_000;

    /**
     * Divides what sources read into parts that the JVM compiles as a whole.
     *
     * @param data to which is added what the parts need
     */
    static List<Stretch> of(List<? extends FactSource<?>> sources, DayPlan plan, List<Object> data) {
        List<Stretch> stretches = new ArrayList<>();
        int first = 0;
        int place = 0;
        for (FactSource<?> source : sources) {
            int end = first + source.facts().size();
            int from = first;
            do {
                int next = behindAsMany(source, from, end, plan);
                Part part = part(source, first, from, next, plan, data.size());
                data.addAll(part.contents());
                stretches.add(new Stretch(part, place, places(next, plan)));
                place = places(next, plan);
                from = next;
            } while (from < end);
            first = end;
        }
        return stretches;
    }

    /** The slot behind as many as one method can read. */
    private static int behindAsMany(FactSource<?> source, int from, int end, DayPlan plan) {
        if (source instanceof FactSource.Method<?>) {
            return end;
        }
        int bytes = 0;
        int next = from;
        while (next < end && bytes + SlotCode.bytes(plan.slots[next]) <= MOST) {
            bytes += SlotCode.bytes(plan.slots[next]);
            next++;
        }
        return next;
    }

    /** What reads some slots of a source, whose own first slot is given. */
    private static Part part(FactSource<?> source, int first, int from, int end, DayPlan plan, int data) {
        if (source instanceof SheetSource sheet) {
            return new SheetBlock(sheet, plan, from, end, data);
        }
        if (source instanceof FactSource.Lambdas<?> lambdas) {
            return new LambdaBlock(anyHost(lambdas).each().subList(from - first, end - first), plan, from, data);
        }
        return new SourceCall(source, from, data);
    }

    @SuppressWarnings("unchecked") // a lane is only given hosts of its binding
    private static FactSource.Lambdas<Object> anyHost(FactSource.Lambdas<?> lambdas) {
        return (FactSource.Lambdas<Object>) lambdas;
    }

    /** How many places there are for the values of so many facts. */
    private static int places(int facts, DayPlan plan) {
        int places = Slot.NOWHERE + 1;
        for (int number = 0; number < facts; number++) {
            places = Math.max(places, plan.slots[number].place + 1);
        }
        return places;
    }
}
