package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.Code;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes what is done with the value of each slot: a call of one of the {@link FastPaths}, and the outcome
 * gathered in a local variable for each half of a word of nodes.
 */
final class SlotCode {

    private static final String LANE = CompiledLane.class.getName().replace('.', '/');
    private static final String PATHS = FastPaths.class.getName().replace('.', '/');
    private static final String OBJECT_TYPE = Object.class.descriptorString();
    private static final String SLOT_TYPE = Slot.class.descriptorString();
    private static final String SINK_TYPE = FactSink.class.descriptorString();
    private static final String VALUES_TYPE = Object[].class.descriptorString();
    private static final String FLAGS_TYPE = CompiledLane.Flags.class.descriptorString();

    private final Code code;
    private final int sink;
    private final int values;
    private final int value;
    private final SortedMap<Integer, Gathered> halves = new TreeMap<>();

    /** What is said of a half's nodes, and which of its flags are known. */
    private record Gathered(int said, int known) {}

    /** Begins code, where the sink and the values are in local variables. */
    SlotCode(Code code, int sink, int values) {
        this.code = code;
        this.sink = sink;
        this.values = values;
        this.value = code.local(OBJECT_TYPE);
    }

    /** Judges the value on the stack in one call. */
    void judge(Slot slot) {
        code.astore(value);
        if (slot.isTrue != 0) {
            judgeFlag(slot);
        } else if (slot.some != 0) {
            judge(slot, "entries", slot.some, slot.none);
        } else if (slot.numbers != null) {
            judge(slot, "number", slot.met, slot.notMet);
        } else if (slot.days != null) {
            judge(slot, "day", slot.met, slot.notMet);
        } else {
            take(slot, "any");
        }
    }

    /** Judges the state on the stack. */
    void judgeState(Slot slot) {
        code.astore(value);
        take(slot, "state");
    }

    private void judgeFlag(Slot slot) {
        Gathered half = gathered(slot);
        code.lload(half.said).aload(value).ldc(slot.isTrue).ldc(slot.isFalse);
        code.invokestatic(PATHS, "flag", "(" + OBJECT_TYPE + "JJ)J").lor().lstore(half.said);
        code.lload(half.known).aload(value).ldc(slot.isTrue);
        code.invokestatic(PATHS, "known", "(" + OBJECT_TYPE + "J)J").lor().lstore(half.known);
    }

    private void judge(Slot slot, String path, long one, long other) {
        Gathered half = gathered(slot);
        code.lload(half.said).aload(value).ldc(one).ldc(other);
        load(slot);
        code.aload(sink).aload(values);
        code.invokestatic(PATHS, path, "(" + OBJECT_TYPE + "JJ" + SLOT_TYPE + SINK_TYPE + VALUES_TYPE + ")J");
        code.lor().lstore(half.said);
    }

    private void take(Slot slot, String path) {
        code.aload(value);
        load(slot);
        code.aload(sink).invokestatic(PATHS, path, "(" + OBJECT_TYPE + SLOT_TYPE + SINK_TYPE + ")V");
    }

    /** The slot of the day. */
    private void load(Slot slot) {
        code.aload(sink).ldc(slot.number).invokestatic(LANE, "slot", "(" + SINK_TYPE + "I)" + SLOT_TYPE);
    }

    private Gathered gathered(Slot slot) {
        return halves.computeIfAbsent(slot.half, half -> {
            Gathered gathered = new Gathered(code.local("J"), code.local("J"));
            code.lconst0().lstore(gathered.said).lconst0().lstore(gathered.known);
            return gathered;
        });
    }

    /** Gives the sink what was gathered; odd flags are read anew by what is among the data. */
    void merge(int flags, int host) {
        halves.forEach((half, gathered) -> {
            code.aload(sink).ldc(half).lload(gathered.said).lload(gathered.known);
            code.ldcData(flags, FLAGS_TYPE).aload(host);
            code.invokestatic(LANE, "merge", "(" + SINK_TYPE + "IJJ" + FLAGS_TYPE + OBJECT_TYPE + ")V");
        });
    }
}
