package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.plan.Slot;
import io.github.funnelkit.internal.reading.FactSource;
import io.github.funnelkit.internal.reading.FactSources;
import io.github.funnelkit.internal.reading.LambdaSource;
import io.github.funnelkit.internal.reading.SheetSource;
import java.util.ArrayList;
import java.util.List;

/**
 * What one method reads, and the indexes of its values among those that are retained.
 *
 * @param block what it reads
 * @param first the first index
 * @param end the index behind the last
 */
record ReadMethod(CodeBlock block, int first, int end) {

    /** So many bytes of code, with all that it calls, the JVM still compiles as a whole; it stops at 8,000. */
    private static final int MOST = 7_000;

    /**
     * Divides what sources read into methods that the JVM compiles as a whole.
     *
     * @param data to which is added what the methods need
     */
    static List<ReadMethod> of(FactSources<?> sources, DayPlan plan, List<Object> data) {
        List<ReadMethod> methods = new ArrayList<>();
        int first = 0;
        int value = 0;
        for (FactSource<?> source : sources.each()) {
            int end = first + source.facts().size();
            int from = first;
            do {
                int next = behindAsMany(source, from, end, plan);
                CodeBlock block = block(source, first, from, next, plan, data.size());
                data.addAll(block.classData());
                methods.add(new ReadMethod(block, value, values(next, plan)));
                value = values(next, plan);
                from = next;
            } while (from < end);
            first = end;
        }
        return methods;
    }

    /** The slot behind as many as one method can read. */
    private static int behindAsMany(FactSource<?> source, int from, int end, DayPlan plan) {
        if (!(source instanceof LambdaSource<?> || source instanceof SheetSource)) {
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
    private static CodeBlock block(FactSource<?> source, int first, int from, int end, DayPlan plan, int data) {
        List<Slot> slots = List.of(plan.slots).subList(from, end);
        if (source instanceof SheetSource sheets) {
            return new SheetBlock(sheets.reader(), from - first, slots, data);
        }
        if (source instanceof LambdaSource<?> lambdas) {
            return new LambdaBlock(anyHost(lambdas).each().subList(from - first, end - first), slots, data);
        }
        return new SourceBlock(source, from, data);
    }

    @SuppressWarnings("unchecked") // a path is only given hosts of its binding
    private static LambdaSource<Object> anyHost(LambdaSource<?> lambdas) {
        return (LambdaSource<Object>) lambdas;
    }

    /** How many values of so many facts can be retained. */
    private static int values(int facts, DayPlan plan) {
        int values = Slot.NOT_RETAINED + 1;
        for (int index = 0; index < facts; index++) {
            values = Math.max(values, plan.slots[index].valueIndex + 1);
        }
        return values;
    }
}
