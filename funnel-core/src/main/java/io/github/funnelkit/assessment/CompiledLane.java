package io.github.funnelkit.assessment;

import io.github.funnelkit.assessment.FactSource.Lambdas.Lambda;
import java.time.LocalDate;
import java.util.List;

/** What judges the customers of one sale type: {@link LaneCompiler} writes a class for each. */
abstract class CompiledLane {

    abstract Outcomes judge(Object customer, DayPlan plan);

    abstract Assessment assess(Object customer, DayPlan plan, LocalDate asOf);

    // What follows is called by what is written.

    static FactSink judging(DayPlan plan) {
        return new FactSink(plan, false);
    }

    static FactSink keeping(DayPlan plan) {
        return new FactSink(plan, true);
    }

    static Slot slot(FactSink sink, int number) {
        return sink.plan.slots[number];
    }

    static void source(FactSource<Object> source, Object host, FactSink sink, int next) {
        sink.expect(next);
        source.read(host, sink);
    }

    /** Gives the sink the outcomes of half a word of nodes, and the odd flags among them as any values. */
    static void merge(FactSink sink, int half, long said, long known, Flags flags, Object host) {
        sink.mark(half, said);
        long odd = FastPaths.odd(said, known);
        if (odd != 0) {
            flags.read(half, odd, host, sink);
        }
    }

    /** Lambdas among which there may be flags, and the slot of the first. */
    record Flags(List<Lambda<Object>> lambdas, int first) {

        /** Reads some of them anew. */
        void read(int half, long some, Object host, FactSink sink) {
            for (int i = 0; i < lambdas.size(); i++) {
                Slot slot = slot(sink, first + i);
                if (slot.half == half && (slot.isTrue & some) != 0) {
                    lambdas.get(i).read(host, sink, slot);
                }
            }
        }
    }

    static Assessment assessment(Outcomes outcomes, FactSink sink, LocalDate asOf) {
        return new Assessment(outcomes, sink.known(), asOf);
    }
}
