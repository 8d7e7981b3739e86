package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.Code;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes what is done with the value of each slot: a call of one of {@link CompiledLane}'s paths, and the outcome
 * gathered in a local variable for each half of a word of nodes. A value that may be held as it was given has a local
 * variable of its own: as an array is filled the faster the newer it is, that comes last.
 */
final class SlotCode {

    private static final String LANE = CompiledLane.class.getName().replace('.', '/');
    private static final String SINK = FactSink.class.getName().replace('.', '/');
    private static final String PATHS = FastPaths.class.getName().replace('.', '/');
    private static final String LANE_TYPE = CompiledLane.class.descriptorString();
    private static final String OBJECT_TYPE = Object.class.descriptorString();
    private static final String SLOT_TYPE = Slot.class.descriptorString();
    private static final String SLOTS_TYPE = Slot[].class.descriptorString();
    private static final String SINK_TYPE = FactSink.class.descriptorString();
    private static final String FLAGS_TYPE = CompiledLane.Flags.class.descriptorString();

    /** The lane itself. */
    private static final int THIS = 0;

    private final Code code;
    private final int sink;
    private final boolean hold;
    private final int value;
    /** The slots of the day, which are loaded once: the JVM does not know that nobody changes them meanwhile. */
    private final int slots;

    private final SortedMap<Integer, Gathered> halves = new TreeMap<>();
    private final SortedMap<Integer, Integer> given = new TreeMap<>();

    /** What is said of a half's nodes, and which of its flags are known. */
    private record Gathered(int said, int known) {}

    /** Begins code that finds the sink in a local variable. */
    SlotCode(Code code, int sink, boolean hold) {
        this.code = code;
        this.sink = sink;
        this.hold = hold;
        this.value = code.local(OBJECT_TYPE);
        this.slots = code.local(SLOTS_TYPE);
        code.aload(sink)
                .invokestatic(LANE, "slots", "(" + SINK_TYPE + ")" + SLOTS_TYPE)
                .astore(slots);
    }

    /** About so many bytes of code read and judge one value, with all that is called and put into place. */
    static int bytes(Slot slot) {
        return slot.isTrue != 0 ? 120 : 250;
    }

    /** Judges the value on the stack. */
    void judge(Slot slot) {
        if (slot.isTrue != 0) {
            judgeFlag(slot);
        } else if (slot.numbers != null) {
            judge(slot, "number", slot.met, slot.notMet);
        } else if (slot.days != null) {
            judge(slot, "day", slot.met, slot.notMet);
        } else if (slot.some != 0) {
            judge(slot, hold ? "heldEntries" : "entries", slot.some, slot.none);
        } else if (slot.sizes != null) {
            judge(slot, hold ? "heldSize" : "size", slot.met, slot.notMet);
        } else if (slot.entryNodes != null) {
            find(slot, hold ? "heldFound" : "found");
        } else {
            take(slot);
        }
    }

    /** Judges the value on the stack, which is in its kept form. */
    void judgeKept(Slot slot) {
        if (slot.isTrue != 0) {
            code.astore(value);
            addFlag(slot, gathered(slot.half));
        } else if (slot.numbers != null) {
            judge(slot, "keptNumber", slot.met, slot.notMet);
        } else if (slot.days != null) {
            judge(slot, "keptDay", slot.met, slot.notMet);
        } else if (slot.some != 0) {
            judge(slot, "keptEntries", slot.some, slot.none);
        } else if (slot.sizes != null) {
            judge(slot, "keptSize", slot.met, slot.notMet);
        } else if (slot.entryNodes != null) {
            find(slot, "keptFound");
        } else {
            take(slot);
        }
    }

    /** Judges the state on the stack. */
    void judgeState(Slot slot) {
        code.astore(value).aload(THIS).aload(sink);
        load(slot).aload(value);
        code.invokevirtual(LANE, "state", "(" + SINK_TYPE + SLOT_TYPE + OBJECT_TYPE + ")V");
    }

    /** Takes the value on the stack the long way. */
    private void take(Slot slot) {
        code.astore(value).lconst0().aload(value);
        rest(slot);
    }

    private void judgeFlag(Slot slot) {
        code.astore(value);
        Gathered half = gathered(slot.half);
        addFlag(slot, half);
        code.lload(half.known).aload(value).ldc(slot.isTrue);
        code.invokestatic(PATHS, "known", "(" + OBJECT_TYPE + "J)J").lor().lstore(half.known);
    }

    private void addFlag(Slot slot, Gathered half) {
        code.lload(half.said).aload(value).ldc(slot.isTrue).ldc(slot.isFalse);
        code.invokestatic(PATHS, "flag", "(" + OBJECT_TYPE + "JJ)J").lor().lstore(half.said);
    }

    private void judge(Slot slot, String path, long one, long other) {
        int own = own(slot);
        int said = code.local("J");
        code.aload(own).ldc(one).ldc(other);
        load(slot).aload(THIS);
        code.invokestatic(LANE, path, "(" + OBJECT_TYPE + "JJ" + SLOT_TYPE + LANE_TYPE + ")J")
                .lstore(said);
        add(said, gathered(slot.half));
        code.lload(said).aload(own);
        rest(slot);
    }

    private void find(Slot slot, String path) {
        int own = own(slot);
        int found = code.local("J");
        code.aload(own);
        load(slot).aload(THIS);
        code.invokestatic(LANE, path, "(" + OBJECT_TYPE + SLOT_TYPE + LANE_TYPE + ")J")
                .lstore(found);
        addFound(found, slot, gathered(0), "first");
        addFound(found, slot, gathered(1), "second");
        code.lload(found).aload(own);
        rest(slot);
    }

    private void add(int said, Gathered half) {
        code.lload(half.said).lload(said).lor().lstore(half.said);
    }

    private void addFound(int found, Slot slot, Gathered half, String path) {
        code.lload(half.said).lload(found);
        load(slot).invokestatic(LANE, path, "(J" + SLOT_TYPE + ")J").lor().lstore(half.said);
    }

    /** Takes the value on the stack the long way, if what is below it is 0, as the short one said nothing. */
    private void rest(Slot slot) {
        code.aload(THIS).aload(sink).aload(slots).ldc(slot.number);
        code.invokestatic(LANE, "rest", "(J" + OBJECT_TYPE + LANE_TYPE + SINK_TYPE + SLOTS_TYPE + "I)V");
    }

    /** The slot of the day. */
    private Code load(Slot slot) {
        return code.aload(slots).ldc(slot.number).aaload();
    }

    /** Puts the value on the stack into a local variable, from which it is held unless it takes the long way. */
    private int own(Slot slot) {
        int own = code.local(OBJECT_TYPE);
        given.put(slot.place, own);
        code.astore(own);
        return own;
    }

    /** The local variables in which there are values as they were given, by their places. */
    SortedMap<Integer, Integer> given() {
        return given;
    }

    private Gathered gathered(int number) {
        return halves.computeIfAbsent(number, half -> {
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

    /** The same where there are no odd flags. */
    void merge() {
        halves.forEach((half, gathered) -> {
            code.aload(sink).ldc(half).lload(gathered.said).invokevirtual(SINK, "mark", "(IJ)V");
        });
    }
}
