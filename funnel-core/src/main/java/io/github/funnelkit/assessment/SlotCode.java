package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.Code;
import io.github.funnelkit.measure.SizeRange;
import io.github.funnelkit.measure.WholeRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes what is done with the value of each slot: a call of one of {@link CompiledLane}'s paths, and the outcome
 * gathered in a local variable for each half of a word of nodes. A value that may be held as it was given has a local
 * variable of its own: as an array is filled the faster the newer it is, that comes last.
 */
final class SlotCode {

    private static final String LANE = CompiledLane.class.getName().replace('.', '/');
    private static final String PATHS = FastPaths.class.getName().replace('.', '/');
    private static final String LANE_TYPE = CompiledLane.class.descriptorString();
    private static final String OBJECT_TYPE = Object.class.descriptorString();
    private static final String COLLECTION_TYPE = Collection.class.descriptorString();
    private static final String PLAN_TYPE = DayPlan.class.descriptorString();
    private static final String SLOT_TYPE = Slot.class.descriptorString();
    private static final String SLOTS_TYPE = Slot[].class.descriptorString();
    private static final String SINK_TYPE = FactSink.class.descriptorString();
    private static final String WHOLE_RANGE_TYPE = WholeRange.class.descriptorString();
    private static final String SIZE_RANGE_TYPE = SizeRange.class.descriptorString();
    private static final String NODES_TYPE = EntryNodes.class.descriptorString();
    private static final String FLAGS_TYPE = CompiledLane.Flags.class.descriptorString();

    private static final String REST_TYPE =
            "(J" + OBJECT_TYPE + SLOTS_TYPE + "I" + LANE_TYPE + SINK_TYPE + PLAN_TYPE + "Z)" + SINK_TYPE;

    /** What is asked is no constant. */
    private static final String OF_THE_DAY = "";

    /** The lane itself. */
    private static final int THIS = 0;

    private final Code code;
    private final int plan;
    private final int sink;
    private final boolean hold;
    /** The slots of the day, which are loaded once: the JVM does not know that nobody changes them meanwhile. */
    private final int slots;

    private final SortedMap<Integer, Integer> halves = new TreeMap<>();
    private final SortedMap<Integer, Integer> given = new TreeMap<>();

    /** How many flags are known, and where they are in the halves. */
    private final int known;

    private final SortedMap<Integer, Long> flags = new TreeMap<>();

    /**
     * Begins code that finds the day's plan and a sink in local variables. The sink may be null, and is made when it is
     * needed.
     */
    SlotCode(Code code, int plan, int sink, boolean hold) {
        this.code = code;
        this.plan = plan;
        this.sink = sink;
        this.hold = hold;
        this.slots = code.local(SLOTS_TYPE);
        this.known = code.local("I");
        code.aload(plan)
                .invokestatic(LANE, "slots", "(" + PLAN_TYPE + ")" + SLOTS_TYPE)
                .astore(slots);
        code.iconst0().istore(known);
    }

    /** About so many bytes of code read and judge one value, with all that is called and put into place. */
    static int bytes(Slot slot) {
        return slot.isTrue != 0 ? 120 : 300;
    }

    /** What is asked of each slot, as data: a constant, of which the JVM knows what it holds. */
    static List<Object> asked(List<Slot> slots) {
        List<Object> asked = new ArrayList<>();
        for (Slot slot : slots) {
            asked.add(asked(slot));
        }
        return asked;
    }

    private static Object asked(Slot slot) {
        if (slot.numbers != null) {
            return slot.numbers.whole();
        }
        if (slot.sizes != null) {
            return slot.sizes;
        }
        return slot.entryNodes != null ? slot.entryNodes : slot.fact; // which no code asks for
    }

    /** Judges the value on the stack by what is asked of the slot, which is among the data. */
    void judge(Slot slot, int asked) {
        if (slot.isTrue != 0) {
            judgeFlag(slot);
        } else if (slot.numbers != null) {
            judge(slot, "number", OBJECT_TYPE, WHOLE_RANGE_TYPE, asked);
        } else if (slot.days != null) {
            judge(slot, "day", OBJECT_TYPE, OF_THE_DAY, asked);
        } else if (slot.some != 0) {
            judgeEntries(slot, hold ? "heldEntries" : "entries", COLLECTION_TYPE);
        } else if (slot.sizes != null) {
            judge(slot, hold ? "heldSize" : "size", COLLECTION_TYPE, SIZE_RANGE_TYPE, asked);
        } else if (slot.entryNodes != null) {
            find(slot, hold ? "heldFound" : "found", COLLECTION_TYPE, asked);
        } else {
            take(slot);
        }
    }

    /** Judges the value on the stack, which is in its kept form. */
    void judgeKept(Slot slot, int asked) {
        if (slot.isTrue != 0) {
            addFlag(slot, stored());
        } else if (slot.numbers != null) {
            judge(slot, "keptNumber", OBJECT_TYPE, WHOLE_RANGE_TYPE, asked);
        } else if (slot.days != null) {
            judge(slot, "keptDay", OBJECT_TYPE, OF_THE_DAY, asked);
        } else if (slot.some != 0) {
            judgeEntries(slot, "keptEntries", OBJECT_TYPE);
        } else if (slot.sizes != null) {
            judge(slot, "keptSize", OBJECT_TYPE, SIZE_RANGE_TYPE, asked);
        } else if (slot.entryNodes != null) {
            find(slot, "keptFound", OBJECT_TYPE, asked);
        } else {
            take(slot);
        }
    }

    /** Judges the state on the stack. */
    void judgeState(Slot slot) {
        longWay("takeState", slot, stored());
    }

    /** Takes the value on the stack the long way. */
    private void take(Slot slot) {
        longWay("take", slot, stored());
    }

    private void longWay(String way, Slot slot, int value) {
        code.aload(THIS).aload(sink).aload(plan).ldc(holds());
        code.aload(slots).ldc(slot.number).aaload().aload(value);
        code.invokevirtual(LANE, way, "(" + SINK_TYPE + PLAN_TYPE + "Z" + SLOT_TYPE + OBJECT_TYPE + ")" + SINK_TYPE)
                .astore(sink);
    }

    /** Puts the value on the stack into a local variable. */
    private int stored() {
        int stored = code.local(OBJECT_TYPE);
        code.astore(stored);
        return stored;
    }

    private void judgeFlag(Slot slot) {
        int value = stored();
        addFlag(slot, value);
        code.iload(known).aload(value).invokestatic(PATHS, "known", "(" + OBJECT_TYPE + ")I");
        code.iadd().istore(known);
        flags.put(slot.half, flags.getOrDefault(slot.half, 0L) | slot.isTrue | slot.isFalse);
    }

    private void addFlag(Slot slot, int value) {
        int half = half(slot.half);
        code.lload(half).aload(value).ldc(slot.isTrue).ldc(slot.isFalse);
        code.invokestatic(PATHS, "flag", "(" + OBJECT_TYPE + "JJ)J").lor().lstore(half);
    }

    private void judge(Slot slot, String path, String type, String askedType, int asked) {
        int value = held(slot);
        code.aload(value).ldc(slot.met);
        call(slot, path, type + "J", askedType, asked);
        said(slot, value);
    }

    /** The same when all that is asked is whether there are entries. */
    private void judgeEntries(Slot slot, String path, String type) {
        int value = held(slot);
        code.aload(value).ldc(slot.some).ldc(slot.none);
        call(slot, path, type + "JJ", OF_THE_DAY, 0);
        said(slot, value);
    }

    /** Gathers the outcome on the stack. */
    private void said(Slot slot, int value) {
        int said = code.local("J");
        code.lstore(said);
        int half = half(slot.half);
        code.lload(half).lload(said).lor().lstore(half);
        rest(slot, value, said);
    }

    private void find(Slot slot, String path, String type, int asked) {
        int value = held(slot);
        int found = code.local("J");
        code.aload(value);
        call(slot, path, type, NODES_TYPE, asked);
        code.lstore(found);
        addFound(found, half(0), "first", asked);
        addFound(found, half(1), "second", asked);
        rest(slot, value, found);
    }

    /** Calls a path with what is on the stack, what is asked, and what the day may be needed for. */
    private void call(Slot slot, String path, String parameters, String askedType, int asked) {
        if (!askedType.equals(OF_THE_DAY)) {
            code.ldcData(asked, askedType);
        }
        code.aload(slots).ldc(slot.number).aload(THIS);
        code.invokestatic(LANE, path, "(" + parameters + askedType + SLOTS_TYPE + "I" + LANE_TYPE + ")J");
    }

    private void addFound(int found, int half, String path, int asked) {
        code.lload(half).lload(found).ldcData(asked, NODES_TYPE);
        code.invokestatic(LANE, path, "(J" + NODES_TYPE + ")J").lor().lstore(half);
    }

    /** Puts the value on the stack into a local variable, from which it is held unless it takes the long way. */
    private int held(Slot slot) {
        int held = stored();
        given.put(slot.place, held);
        return held;
    }

    /** Takes a value the long way, if the short one said nothing. */
    private void rest(Slot slot, int value, int said) {
        code.lload(said)
                .aload(value)
                .aload(slots)
                .ldc(slot.number)
                .aload(THIS)
                .aload(sink)
                .aload(plan);
        code.ldc(holds()).invokestatic(LANE, "rest", REST_TYPE).astore(sink);
    }

    /** Whether values are held, as the JVM has it. */
    private int holds() {
        return hold ? 1 : 0;
    }

    /** Takes flags the long way that are none of the usual two: they are read anew by what is among the data. */
    void takeOddFlags(int data, int host) {
        code.iload(known);
        flags.forEach((half, some) -> {
            code.lload(half(half)).ldc(some);
            code.invokestatic(PATHS, "minus", "(IJJ)I");
        });
        code.ldcData(data, FLAGS_TYPE).aload(host).aload(sink).aload(plan);
        code.invokestatic(
                        LANE, "takeOddFlags", "(I" + FLAGS_TYPE + OBJECT_TYPE + SINK_TYPE + PLAN_TYPE + ")" + SINK_TYPE)
                .astore(sink);
    }

    /** The local variables in which there are values as they were given, by their places. */
    SortedMap<Integer, Integer> given() {
        return given;
    }

    /** The local variables in which it is gathered what is said of each half of nodes. */
    SortedMap<Integer, Integer> halves() {
        return halves;
    }

    private int half(int number) {
        return halves.computeIfAbsent(number, half -> {
            int said = code.local("J");
            code.lconst0().lstore(said);
            return said;
        });
    }
}
