package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.circuit.OutcomeBits;
import io.github.funnelkit.internal.classfile.CodeBuilder;
import io.github.funnelkit.internal.plan.EntryNodes;
import io.github.funnelkit.internal.plan.Question;
import io.github.funnelkit.internal.plan.Slot;
import io.github.funnelkit.internal.predicate.BoundedRange;
import io.github.funnelkit.internal.predicate.NumberRange;
import io.github.funnelkit.internal.predicate.SizeRange;
import io.github.funnelkit.internal.predicate.WholeRange;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The number of the next class data for one of several ranges. */
    private int further;

    /** How many flags are known, and where they are in the halves. */
    private final int known;

    private final SortedMap<Integer, Long> flags = new TreeMap<>();

    /** The local variables of the values, by the indexes of their slots. */
    private final Map<Integer, Integer> values = new HashMap<>();

    /**
     * Begins code that finds the day's plan and a reading in local variables. The reading may be null, and is begun when it
     * is needed. The number of the class data behind that of each slot is given.
     */
    SlotCode(CodeBuilder code, int plan, int reading, boolean retain, int further) {
        this.code = code;
        this.further = further;
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

    /**
     * The predicate of each slot, as class data: a constant, of which the JVM knows what it contains. Further ones follow,
     * where several ranges of one number are asked for.
     */
    static List<Object> predicates(List<Slot> slots) {
        List<Object> predicates = new ArrayList<>();
        for (Slot slot : slots) {
            predicates.add(predicate(slot));
        }
        for (Slot slot : slots) {
            if (slot.manyNumbers) {
                for (Question question : slot.questions) {
                    predicates.add(((NumberRange) Objects.requireNonNull(question.predicate())).whole());
                }
            }
        }
        return predicates;
    }

    private static Object predicate(Slot slot) {
        if (isOnlyCompared(slot) || slot.manyNumbers) {
            return slot.allowed();
        }
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
        } else if (slot.anyOrder && retain) {
            evaluateRetained(slot, predicate);
        } else if (slot.some != 0) {
            evaluateEntries(Callee.ENTRIES, slot);
        } else if (slot.sizes != null && !retain) {
            evaluate(Callee.SIZE, slot, SizeRange.class, predicate);
        } else if (slot.entryNodes != null) {
            find(slot.isText() ? Callee.TEXT : Callee.FOUND, slot, predicate);
        } else if (slot.dates != null && !retain) {
            evaluateDay(Callee.DATES, slot);
        } else if (isOnlyCompared(slot) || slot.manyNumbers) {
            evaluateAnyNumber(slot, predicate);
            ranges(slot, Callee.RANGE);
        } else if (isOnlyComparedDay(slot) || slot.manyDays) {
            evaluateAnyDay(slot);
            dayRanges(slot, Callee.DAY_RANGE);
        } else {
            evaluateReadied(slot);
        }
    }

    /** Entries, of which a copy is retained and asked, if they may change. */
    private void evaluateRetained(Slot slot, int predicate) {
        int value = stored();
        values.put(slot.index, value);
        code.aload(value);
        call(Callee.RETAINABLE, slot);
        int retained = stored();
        given.put(slot.valueIndex, retained);
        code.aload(retained);
        if (slot.some != 0) {
            code.loadConstant(slot.some).loadConstant(slot.none);
            add(Callee.RETAINED_ENTRIES, slot, value);
        } else if (slot.sizes != null) {
            code.loadConstant(slot.met).loadClassData(predicate, Callee.classDesc(SizeRange.class));
            add(Callee.RETAINED_SIZE, slot, value);
        } else {
            code.loadClassData(predicate, Callee.classDesc(EntryNodes.class));
            addFound(Callee.RETAINED_FOUND, slot, value, predicate);
        }
    }

    /** Whether a slot is that of a number which nothing is asked of alone. */
    private static boolean isOnlyCompared(Slot slot) {
        return slot.questions.isEmpty() && slot.fact.type().hasUnit();
    }

    private static boolean isOnlyComparedDay(Slot slot) {
        return slot.questions.isEmpty() && slot.fact.type() == FactType.DAY;
    }

    /** Asks for each of several ranges of numbers, if there are any, of the value that was stored last. */
    private void ranges(Slot slot, Callee path) {
        for (Question question : slot.questions) {
            int half = half(OutcomeBits.half(question.node()));
            code.lload(half).aload(value(slot)).loadConstant(OutcomeBits.met(question.node()));
            code.loadClassData(further++, Callee.classDesc(WholeRange.class));
            code.aload(slots).loadConstant(slot.index).aload(code.receiverSlot());
            path.invoke(code.loadConstant(OutcomeBits.half(question.node())))
                    .lor()
                    .lstore(half);
        }
    }

    /** The same for dates. */
    private void dayRanges(Slot slot, Callee path) {
        for (int number = 0; number < slot.questions.size(); number++) {
            int node = slot.questions.get(number).node();
            int half = half(OutcomeBits.half(node));
            code.lload(half).aload(value(slot)).loadConstant(OutcomeBits.met(node));
            code.aload(slots).loadConstant(slot.index).aload(code.receiverSlot());
            path.invoke(code.loadConstant(number)).lor().lstore(half);
        }
    }

    private int value(Slot slot) {
        return Objects.requireNonNull(values.get(slot.index), slot.fact.id());
    }

    /** Evaluates the normalized value on the stack. */
    void evaluateNormalized(Slot slot, int predicate) {
        if (slot.isTrue != 0) {
            int value = stored();
            values.put(slot.index, value);
            addFlag(slot, value);
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
        } else if (slot.manyNumbers) {
            retained(slot);
            ranges(slot, Callee.NORMALIZED_RANGE);
        } else if (slot.manyDays) {
            retained(slot);
            dayRanges(slot, Callee.NORMALIZED_DAY_RANGE);
        } else {
            addOutcomes(slot, retained(slot));
        }
    }

    private void evaluateNormalizedNumber(Slot slot, int predicate) {
        if (slot.bounded) {
            evaluate(Callee.NORMALIZED_BOUNDED_NUMBER, slot, BoundedRange.class, predicate);
        } else {
            evaluate(Callee.NORMALIZED_NUMBER, slot, WholeRange.class, predicate);
        }
    }

    /** Evaluates the state on the stack, by no fast path. */
    void evaluateState(Slot slot) {
        Callee.VALUE_OF.invoke(code);
        evaluateReadied(slot);
        further += slot.manyNumbers ? slot.questions.size() : 0;
    }

    /** Evaluates the value on the stack by a slow path. */
    private void evaluateReadied(Slot slot) {
        code.aload(slots).loadConstant(slot.index).aload(code.receiverSlot()).loadConstant(retains());
        Callee.READIED.invoke(code);
        addOutcomes(slot, retained(slot));
    }

    private void addOutcomes(Slot slot, int readied) {
        for (int half : slot.halves()) {
            int bits = half(half);
            code.lload(bits).aload(readied);
            code.aload(slots)
                    .loadConstant(slot.index)
                    .aload(code.receiverSlot())
                    .loadConstant(half);
            Callee.OUTCOMES.invoke(code).lor().lstore(bits);
        }
    }

    /** Checks a number that is compared with others later. */
    private void evaluateAnyNumber(Slot slot, int predicate) {
        int value = retained(slot);
        int usual = code.allocateLocal(ConstantDescs.CD_long);
        code.aload(value).loadClassData(predicate, Callee.classDesc(WholeRange.class));
        call(Callee.ANY_NUMBER, slot).lstore(usual);
        readRest(slot, value, usual);
    }

    /** Checks a date that is compared with others later. */
    private void evaluateAnyDay(Slot slot) {
        int value = retained(slot);
        int usual = code.allocateLocal(ConstantDescs.CD_long);
        Callee.ANY_DAY.invoke(code.aload(value)).lstore(usual);
        readRest(slot, value, usual);
    }

    /** Puts the value on the stack into a local variable. */
    private int stored() {
        int stored = code.allocateLocal(ConstantDescs.CD_Object);
        code.astore(stored);
        return stored;
    }

    private void evaluateFlag(Slot slot) {
        int value = stored();
        values.put(slot.index, value);
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
        code.aload(value).loadClassData(predicate, Callee.classDesc(EntryNodes.class));
        addFound(path, slot, value, predicate);
    }

    /** Calls a path, for which value and nodes are on the stack, and gathers the outcomes. */
    private void addFound(Callee path, Slot slot, int value, int predicate) {
        int found = code.allocateLocal(ConstantDescs.CD_long);
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
        values.put(slot.index, retained);
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

    /** The local variables of the values, by the indexes of their slots. */
    Map<Integer, Integer> values() {
        return values;
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
