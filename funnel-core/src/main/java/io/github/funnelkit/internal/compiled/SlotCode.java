package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.internal.classfile.CodeBuilder;
import io.github.funnelkit.internal.plan.EntryNodes;
import io.github.funnelkit.internal.plan.Slot;
import io.github.funnelkit.internal.predicate.BoundedRange;
import io.github.funnelkit.internal.predicate.SizeRange;
import io.github.funnelkit.internal.predicate.WholeRange;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes what is done with the value of each slot: a call of one of {@link CompiledPath}'s paths, and the outcome
 * gathered in a local variable for each half of a word of nodes. A value that may be retained as it was given has a local
 * variable of its own: as an array is filled the faster the newer it is, that comes last.
 */
final class SlotCode {

    private final CodeBuilder code;
    private final int plan;
    private final int reading;
    private final boolean retain;
    /** The slots of the day, which are loaded once: the JVM does not know that nobody changes them meanwhile. */
    private final int slots;

    private final SortedMap<Integer, Integer> halves = new TreeMap<>();
    private final SortedMap<Integer, Integer> given = new TreeMap<>();

    /** How many flags are known, and where they are in the halves. */
    private final int known;

    private final SortedMap<Integer, Long> flags = new TreeMap<>();

    /**
     * Begins code that finds the day's plan and a reading in local variables. The reading may be null, and is begun when it
     * is needed.
     */
    SlotCode(CodeBuilder code, int plan, int reading, boolean retain) {
        this.code = code;
        this.plan = plan;
        this.reading = reading;
        this.retain = retain;
        this.slots = code.allocateLocal(Callee.classDesc(Slot[].class));
        this.known = code.allocateLocal(ConstantDescs.CD_int);
        Callee.SLOTS.invoke(code.aload(plan)).astore(slots);
        code.loadConstant(0).istore(known);
    }

    /** About so many bytes of code read and evaluate one value, with all that is called and inlined. */
    static int bytes(Slot slot) {
        return slot.isTrue != 0 ? 120 : 300;
    }

    /** The predicate of each slot, as class data: a constant, of which the JVM knows what it contains. */
    static List<Object> predicates(List<Slot> slots) {
        List<Object> predicates = new ArrayList<>();
        for (Slot slot : slots) {
            predicates.add(predicate(slot));
        }
        return predicates;
    }

    private static Object predicate(Slot slot) {
        BoundedRange bounded = slot.boundedRange();
        if (bounded != null) {
            return bounded;
        }
        if (slot.numbers != null) {
            return slot.numbers.whole();
        }
        if (slot.sizes != null) {
            return slot.sizes;
        }
        return slot.entryNodes != null ? slot.entryNodes : slot.fact; // which no code loads
    }

    /** Evaluates the value on the stack by the slot's predicate, which is among the class data. */
    void evaluate(Slot slot, int predicate) {
        if (slot.isTrue != 0) {
            evaluateFlag(slot);
        } else if (slot.numbers != null && slot.bounded) {
            evaluate(Callee.BOUNDED_NUMBER, slot, BoundedRange.class, predicate);
        } else if (slot.numbers != null) {
            evaluate(Callee.NUMBER, slot, WholeRange.class, predicate);
        } else if (slot.days != null) {
            evaluateDay(Callee.DAY, slot);
        } else if (slot.some != 0) {
            evaluateEntries(retain ? Callee.RETAINED_ENTRIES : Callee.ENTRIES, slot);
        } else if (slot.sizes != null) {
            evaluate(retain ? Callee.RETAINED_SIZE : Callee.SIZE, slot, SizeRange.class, predicate);
        } else if (slot.entryNodes != null) {
            find(slot.isText() ? Callee.TEXT : retain ? Callee.RETAINED_FOUND : Callee.FOUND, slot, predicate);
        } else {
            read(Callee.SLOW_READ, slot);
        }
    }

    /** Evaluates the normalized value on the stack. */
    void evaluateNormalized(Slot slot, int predicate) {
        if (slot.isTrue != 0) {
            addFlag(slot, stored());
        } else if (slot.numbers != null) {
            evaluateNormalizedNumber(slot, predicate);
        } else if (slot.days != null) {
            evaluateDay(Callee.NORMALIZED_DAY, slot);
        } else if (slot.some != 0) {
            evaluateEntries(Callee.NORMALIZED_ENTRIES, slot);
        } else if (slot.sizes != null) {
            evaluate(Callee.NORMALIZED_SIZE, slot, SizeRange.class, predicate);
        } else if (slot.entryNodes != null) {
            find(slot.isText() ? Callee.NORMALIZED_TEXT : Callee.NORMALIZED_FOUND, slot, predicate);
        } else {
            read(Callee.SLOW_READ, slot);
        }
    }

    private void evaluateNormalizedNumber(Slot slot, int predicate) {
        if (slot.bounded) {
            evaluate(Callee.NORMALIZED_BOUNDED_NUMBER, slot, BoundedRange.class, predicate);
        } else {
            evaluate(Callee.NORMALIZED_NUMBER, slot, WholeRange.class, predicate);
        }
    }

    /** Reads the state on the stack. */
    void readState(Slot slot) {
        read(Callee.SLOW_READ_STATE, slot);
    }

    /** Reads what is on the stack by a slow path. */
    private void read(Callee path, Slot slot) {
        int value = stored();
        code.aload(code.receiverSlot()).aload(reading).aload(plan).loadConstant(retains());
        code.aload(slots).loadConstant(slot.index).aaload().aload(value);
        path.invoke(code).astore(reading);
    }

    /** Puts the value on the stack into a local variable. */
    private int stored() {
        int stored = code.allocateLocal(ConstantDescs.CD_Object);
        code.astore(stored);
        return stored;
    }

    private void evaluateFlag(Slot slot) {
        int value = stored();
        addFlag(slot, value);
        Callee.KNOWN.invoke(code.iload(known).aload(value)).iadd().istore(known);
        flags.put(slot.half, flags.getOrDefault(slot.half, 0L) | slot.isTrue | slot.isFalse);
    }

    private void addFlag(Slot slot, int value) {
        int half = half(slot.half);
        code.lload(half).aload(value).loadConstant(slot.isTrue).loadConstant(slot.isFalse);
        Callee.FLAG.invoke(code).lor().lstore(half);
    }

    private void evaluate(Callee path, Slot slot, Class<?> predicateType, int predicate) {
        int value = retained(slot);
        code.aload(value).loadConstant(slot.met).loadClassData(predicate, Callee.classDesc(predicateType));
        add(path, slot, value);
    }

    /** The same for dates, whose predicate is another one each day. */
    private void evaluateDay(Callee path, Slot slot) {
        int value = retained(slot);
        code.aload(value).loadConstant(slot.met);
        add(path, slot, value);
    }

    /** The same when all that is asked is whether there are entries. */
    private void evaluateEntries(Callee path, Slot slot) {
        int value = retained(slot);
        code.aload(value).loadConstant(slot.some).loadConstant(slot.none);
        add(path, slot, value);
    }

    /** Calls a path, for which value and predicate are on the stack, and gathers the outcome. */
    private void add(Callee path, Slot slot, int value) {
        int bits = code.allocateLocal(ConstantDescs.CD_long);
        call(path, slot).lstore(bits);
        int half = half(slot.half);
        code.lload(half).lload(bits).lor().lstore(half);
        readRest(slot, value, bits);
    }

    private void find(Callee path, Slot slot, int predicate) {
        int value = retained(slot);
        int found = code.allocateLocal(ConstantDescs.CD_long);
        code.aload(value).loadClassData(predicate, Callee.classDesc(EntryNodes.class));
        call(path, slot).lstore(found);
        addFound(Callee.FIRST, found, half(0), predicate);
        addFound(Callee.SECOND, found, half(1), predicate);
        readRest(slot, value, found);
    }

    private CodeBuilder call(Callee path, Slot slot) {
        return path.invoke(code.aload(slots).loadConstant(slot.index).aload(code.receiverSlot()));
    }

    private void addFound(Callee part, int found, int half, int predicate) {
        code.lload(half).lload(found).loadClassData(predicate, Callee.classDesc(EntryNodes.class));
        part.invoke(code).lor().lstore(half);
    }

    /** Puts the value on the stack into a local variable, from which it is retained unless it takes the slow path. */
    private int retained(Slot slot) {
        int retained = stored();
        given.put(slot.valueIndex, retained);
        return retained;
    }

    /** Reads a value by the slow path, if the fast one gave nothing. */
    private void readRest(Slot slot, int value, int bits) {
        code.lload(bits).aload(value).aload(slots).loadConstant(slot.index);
        code.aload(code.receiverSlot()).aload(reading).aload(plan).loadConstant(retains());
        Callee.READ_REST.invoke(code).astore(reading);
    }

    /** Whether values are retained, as the JVM has it. */
    private int retains() {
        return retain ? 1 : 0;
    }

    /** Reads flags by the slow path that are none of the usual two: they are read anew by what is among the class data. */
    void readOddFlags(int data, int host) {
        code.iload(known);
        flags.forEach((half, some) -> Callee.MINUS.invoke(code.lload(half(half)).loadConstant(some)));
        code.loadClassData(data, Callee.classDesc(FlagReader.class))
                .aload(host)
                .aload(reading)
                .aload(plan);
        Callee.READ_ODD_FLAGS.invoke(code).astore(reading);
    }

    /** The local variables in which there are values as they were given, by their indexes. */
    SortedMap<Integer, Integer> given() {
        return given;
    }

    /** The local variables in which the outcomes of each half of nodes are gathered. */
    SortedMap<Integer, Integer> halves() {
        return halves;
    }

    private int half(int number) {
        return halves.computeIfAbsent(number, half -> {
            int bits = code.allocateLocal(ConstantDescs.CD_long);
            code.loadConstant(0L).lstore(bits);
            return bits;
        });
    }
}
