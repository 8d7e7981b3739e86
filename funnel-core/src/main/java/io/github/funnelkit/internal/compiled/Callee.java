package io.github.funnelkit.internal.compiled;

import static java.lang.invoke.MethodType.methodType;

import io.github.funnelkit.fact.FactSheetReader;
import io.github.funnelkit.internal.circuit.CountGate;
import io.github.funnelkit.internal.circuit.OutcomeBits;
import io.github.funnelkit.internal.classfile.CodeBuilder;
import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.plan.EntryNodes;
import io.github.funnelkit.internal.plan.Slot;
import io.github.funnelkit.internal.predicate.BoundedRange;
import io.github.funnelkit.internal.predicate.ComparedDays;
import io.github.funnelkit.internal.predicate.ComparedNumbers;
import io.github.funnelkit.internal.predicate.FastPaths;
import io.github.funnelkit.internal.predicate.SizeRange;
import io.github.funnelkit.internal.predicate.SumPart;
import io.github.funnelkit.internal.predicate.SumRange;
import io.github.funnelkit.internal.predicate.WholeRange;
import io.github.funnelkit.internal.reading.FactLambda;
import io.github.funnelkit.internal.reading.FactSource;
import io.github.funnelkit.internal.reading.Reading;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.util.Collection;

/** The methods that written code calls by their names; that each is there is held by a test. */
enum Callee {
    // a value and what is asked of it, to bits
    FLAG(FastPaths.class, "flag", methodType(long.class, Object.class, long.class, long.class)),
    KNOWN(FastPaths.class, "known", methodType(int.class, Object.class)),
    MINUS(FastPaths.class, "minus", methodType(int.class, int.class, long.class, long.class)),
    NUMBER("number", path(Object.class, long.class, WholeRange.class)),
    NORMALIZED_NUMBER("normalizedNumber", path(Object.class, long.class, WholeRange.class)),
    BOUNDED_NUMBER("boundedNumber", path(Object.class, long.class, BoundedRange.class)),
    NORMALIZED_BOUNDED_NUMBER("normalizedBoundedNumber", path(Object.class, long.class, BoundedRange.class)),
    DAY("day", path(Object.class, long.class)),
    NORMALIZED_DAY("normalizedDay", path(Object.class, long.class)),
    ENTRIES("entries", path(Collection.class, long.class, long.class)),
    RETAINED_ENTRIES("retainedEntries", path(Object.class, long.class, long.class)),
    NORMALIZED_ENTRIES("normalizedEntries", path(Object.class, long.class, long.class)),
    SIZE("size", path(Collection.class, long.class, SizeRange.class)),
    RETAINED_SIZE("retainedSize", path(Object.class, long.class, SizeRange.class)),
    NORMALIZED_SIZE("normalizedSize", path(Object.class, long.class, SizeRange.class)),
    FOUND("found", path(Collection.class, EntryNodes.class)),
    RETAINED_FOUND("retainedFound", path(Object.class, EntryNodes.class)),
    NORMALIZED_FOUND("normalizedFound", path(Object.class, EntryNodes.class)),
    TEXT("text", path(Object.class, EntryNodes.class)),
    NORMALIZED_TEXT("normalizedText", path(Object.class, EntryNodes.class)),
    DATES("dates", path(Object.class, long.class)),
    RANGE("range", path(Object.class, long.class, WholeRange.class).appendParameterTypes(int.class)),
    NORMALIZED_RANGE(
            "normalizedRange", path(Object.class, long.class, WholeRange.class).appendParameterTypes(int.class)),
    DAY_RANGE("dayRange", path(Object.class, long.class).appendParameterTypes(int.class)),
    NORMALIZED_DAY_RANGE("normalizedDayRange", path(Object.class, long.class).appendParameterTypes(int.class)),
    ANY_NUMBER("anyNumber", path(Object.class, WholeRange.class)),
    ANY_DAY("anyDay", methodType(long.class, Object.class)),
    RETAINABLE("retainable", methodType(Object.class, Object.class, Slot[].class, int.class, CompiledPath.class)),
    FIRST("first", methodType(long.class, long.class, EntryNodes.class)),
    SECOND("second", methodType(long.class, long.class, EntryNodes.class)),

    // a value that no fast path takes
    VALUE_OF(Reading.class, "valueOf", methodType(Object.class, Object.class)),
    READIED(
            "readied",
            methodType(Object.class, Object.class, Slot[].class, int.class, CompiledPath.class, boolean.class)),
    OUTCOMES("outcomes", methodType(long.class, Object.class, Slot[].class, int.class, CompiledPath.class, int.class)),

    // several values
    NUMBERS(JointPaths.class, "numbers", pair(ComparedNumbers.class)),
    DAYS(JointPaths.class, "days", pair(ComparedDays.class)),
    WHOLE(FastPaths.class, "whole", methodType(long.class, Object.class)),
    ODD(JointPaths.class, "odd", methodType(int.class, Object.class, long.class)),
    LEAST(FastPaths.class, "least", methodType(long.class, long.class, long.class, SumPart.class)),
    MOST(FastPaths.class, "most", methodType(long.class, long.class, long.class, SumPart.class)),
    SUM(
            JointPaths.class,
            "sum",
            methodType(long.class, long.class, long.class, int.class, long.class, SumRange.class, Object[].class)
                    .appendParameterTypes(CompiledPath.class, DayPlan.class, int.class)),
    JOINT(
            JointPaths.class,
            "joint",
            methodType(long.class, Object[].class, CompiledPath.class, DayPlan.class, int.class)),

    // the slow paths, which go on to those of the same name
    SLOW_READ(Call.SLOW, CompiledPath.class, "read", slowRead()),
    SLOW_DECIMAL(Call.SLOW, CompiledPath.class, "decimal", methodType(long.class, BigDecimal.class, Slot.class)),
    SLOW_NORMALIZED_DECIMAL(
            Call.SLOW, CompiledPath.class, "normalizedDecimal", methodType(long.class, BigDecimal.class, Slot.class)),
    SLOW_IS_USUAL(Call.SLOW, CompiledPath.class, "isUsual", methodType(boolean.class, BigDecimal.class, Slot.class)),
    SLOW_READIED(
            Call.SLOW,
            CompiledPath.class,
            "readiedBy",
            methodType(Object.class, Slot.class, Object.class, boolean.class)),
    SLOW_OUTCOMES(
            Call.SLOW, CompiledPath.class, "outcomesOf", methodType(long.class, Object.class, Slot.class, int.class)),
    SLOW_JOINT(
            Call.SLOW, CompiledPath.class, "jointly", methodType(long.class, Object[].class, DayPlan.class, int.class)),
    SLOW_RETAINABLE(Call.SLOW, CompiledPath.class, "retainableBy", methodType(Object.class, Object.class, Slot.class)),
    SLOW_ARE_VALID(Call.SLOW, CompiledPath.class, "areValid", methodType(boolean.class, Collection.class, Slot.class)),
    SLOW_SIZE(Call.SLOW, CompiledPath.class, "size", methodType(long.class, Collection.class, Slot.class)),
    SLOW_FOUND(Call.SLOW, CompiledPath.class, "found", methodType(long.class, Collection.class, EntryNodes.class)),
    SLOW_FOUND_RETAINED(
            Call.SLOW, CompiledPath.class, "foundRetained", methodType(long.class, Object.class, EntryNodes.class)),

    // reading
    VALUE(LambdaError.class, "value", methodType(Object.class, FactLambda.class, Object.class)),
    INDEXES("indexes", methodType(int[].class, FactSheetReader.class, Object.class)),
    NORMALIZED("normalized", methodType(Object.class, Object.class, int[].class, int.class)),
    READ_SOURCE("readSource", methodType(void.class, FactSource.class, Object.class, Reading.class, int.class)),
    READ_REST(
            "readRest",
            methodType(
                    Reading.class,
                    long.class,
                    Object.class,
                    Slot[].class,
                    int.class,
                    CompiledPath.class,
                    Reading.class,
                    DayPlan.class,
                    boolean.class)),
    READ_ODD_FLAGS(
            "readOddFlags",
            methodType(Reading.class, int.class, FlagReader.class, Object.class, Reading.class, DayPlan.class)),
    BEGIN("begin", methodType(Reading.class, DayPlan.class, boolean.class)),
    PLAN("plan", methodType(DayPlan.class, Reading.class)),
    SLOTS("slots", methodType(Slot[].class, DayPlan.class)),
    BITS("bits", methodType(long.class, Reading.class, int.class, long.class)),
    ADD(Call.VIRTUAL, Reading.class, "add", methodType(void.class, int.class, long.class)),
    RETAIN_ALL(Call.VIRTUAL, Reading.class, "retainAll", methodType(void.class, Object[].class)),

    // results
    ROTATE_RIGHT(Long.class, "rotateRight", methodType(long.class, long.class, int.class)),
    COUNT_GATE(
            CountGate.class,
            "output",
            methodType(long.class, long.class, long.class, long.class, long.class, int.class, long.class)),
    MET_IN(OutcomeBits.class, "metIn", methodType(long.class, long.class, long.class)),
    NOT_MET_IN(OutcomeBits.class, "notMetIn", methodType(long.class, long.class, long.class)),
    RETAINED("retained", methodType(Object[].class, Object[].class, Reading.class)),
    READING_RETAINED(Call.VIRTUAL, Reading.class, "retained", methodType(Object[].class)),
    CRITERIA("criteria", methodType(Object.class, ResultFactory.class, long.class, long.class)),
    NODES("nodes", methodType(Object.class, ResultFactory.class, long.class, long.class)),
    READING_CRITERIA("criteria", methodType(Object.class, ResultFactory.class, Reading.class)),
    READING_NODES("nodes", methodType(Object.class, ResultFactory.class, Reading.class)),
    ASSESSMENT(
            "assessment", methodType(Object.class, Object.class, ResultFactory.class, DayPlan.class, Object[].class));

    /** How a method is called. */
    enum Call {
        STATIC,
        VIRTUAL,
        /** A method of the written class, which goes on to that of the same name in {@link SlowPaths}. */
        SLOW
    }

    final Call call;
    final Class<?> owner;
    final String methodName;
    final MethodType type;

    Callee(String methodName, MethodType type) {
        this(CompiledPath.class, methodName, type);
    }

    Callee(Class<?> owner, String methodName, MethodType type) {
        this(Call.STATIC, owner, methodName, type);
    }

    Callee(Call call, Class<?> owner, String methodName, MethodType type) {
        this.call = call;
        this.owner = owner;
        this.methodName = methodName;
        this.type = type;
    }

    /** A path from a value, what its bits are and what is asked, to bits; the slot is for what is not as usual. */
    private static MethodType path(Class<?>... parameters) {
        return methodType(long.class, parameters).appendParameterTypes(Slot[].class, int.class, CompiledPath.class);
    }

    /** A path from two values, and the bit of what is met; the rest is for what is not as usual. */
    private static MethodType pair(Class<?> predicate) {
        return methodType(long.class, Object.class, Object.class, long.class, predicate)
                .appendParameterTypes(CompiledPath.class, DayPlan.class, int.class);
    }

    private static MethodType slowRead() {
        return methodType(Reading.class, Reading.class, DayPlan.class, boolean.class, Slot.class, Object.class);
    }

    /** Writes the call, for which everything is on the stack. */
    CodeBuilder invoke(CodeBuilder code) {
        return call == Call.STATIC
                ? code.invokestatic(classDesc(owner), methodName, typeDesc())
                : code.invokevirtual(classDesc(owner), methodName, typeDesc());
    }

    MethodTypeDesc typeDesc() {
        return type.describeConstable().orElseThrow();
    }

    /** A class by its name. */
    static ClassDesc classDesc(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }
}
