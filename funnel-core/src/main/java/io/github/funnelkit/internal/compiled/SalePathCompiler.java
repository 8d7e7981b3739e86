package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.internal.circuit.Circuit;
import io.github.funnelkit.internal.classfile.ClassBuilder;
import io.github.funnelkit.internal.classfile.CodeBuilder;
import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.reading.FactSources;
import io.github.funnelkit.internal.reading.Reading;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a class for a sale path and a binding, in which lambdas, nodes and gates are constants: what reads the facts and
 * evaluates them becomes one method, which the JVM compiles as a whole. The class is a hidden one, and goes with its
 * assessor.
 */
public final class SalePathCompiler {

    /** Of more facts the code is too large for any cache and little faster, and the JVM needs a minute to compile it. */
    private static final int MOST_FACTS = 2_000;

    /** A method with more bytes is never inlined by the JVM, however often it is called. */
    private static final int NEVER_INLINED = 325;

    private static final ClassDesc PATH = Callee.classDesc(CompiledPath.class);
    private static final ClassDesc READING = Callee.classDesc(Reading.class);
    private static final ClassDesc PLAN = Callee.classDesc(DayPlan.class);
    private static final ClassDesc VALUES = Callee.classDesc(Object[].class);
    private static final ClassDesc RESULTS = Callee.classDesc(ResultFactory.class);

    private static final MethodTypeDesc JUDGING =
            MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object, PLAN);
    private static final MethodTypeDesc READS = MethodTypeDesc.of(VALUES, ConstantDescs.CD_Object, READING);
    private static final MethodTypeDesc CONCLUDES =
            MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_long, ConstantDescs.CD_long);

    private final DayPlan plan;
    private final Circuit circuit;
    private final List<ReadMethod> methods;
    private final JointCode joint;
    private final List<Object> data = new ArrayList<>();
    private final ClassBuilder file = new ClassBuilder(PATH.nested("Hidden"), PATH);

    /** What is handed out: for both, the methods have names of their own. */
    private enum Result {
        CRITERIA("concludeCriteria", Callee.CRITERIA, Callee.READING_CRITERIA),
        NODES("concludeNodes", Callee.NODES, Callee.READING_NODES);

        final String method;
        final Callee ofBits;
        final Callee ofReading;

        Result(String method, Callee ofBits, Callee ofReading) {
            this.method = method;
            this.ofBits = ofBits;
            this.ofReading = ofReading;
        }
    }

    private SalePathCompiler(ResultFactory<?, ?> results, FactSources<?> sources, DayPlan plan) {
        this.plan = plan;
        this.circuit = plan.circuit;
        data.add(results);
        this.methods = ReadMethod.of(sources, plan, data);
        this.joint = new JointCode(plan, data.size());
        data.addAll(joint.classData());
    }

    /**
     * Compiles a sale path.
     *
     * @param results makes what is handed out
     * @param sources read the facts
     * @param plan of a day; what is compiled is right for all that ask alike
     * @return what was compiled; none where no classes can be made, as in native images, or when there are too many facts
     */
    public static <O, A> Compilation<O, A> compile(ResultFactory<O, A> results, FactSources<?> sources, DayPlan plan) {
        if (plan.bound > MOST_FACTS) {
            return Compilation.none(plan.bound + " facts are read, and it pays up to " + MOST_FACTS, null);
        }
        try {
            return Compilation.of(instance(new SalePathCompiler(results, sources, plan).written()));
        } catch (VirtualMachineError failure) {
            throw failure;
        } catch (ReflectiveOperationException | RuntimeException | Error notHere) { // or native image's own
            return Compilation.none("no class can be made here", notHere);
        }
    }

    private MethodHandle written() throws ReflectiveOperationException {
        judge();
        assess();
        slowPaths();
        if (plan.isOneWord()) {
            conclude(Result.CRITERIA);
            conclude(Result.NODES);
        }
        MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClassWithClassData(file.toBytes(), data, true);
        return made.findConstructor(made.lookupClass(), MethodType.methodType(void.class));
    }

    @SuppressWarnings("unchecked") // the results are of the factory that was given
    private static <O, A> CompiledPath<O, A> instance(MethodHandle constructor) {
        try {
            return (CompiledPath<O, A>) constructor.invoke();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void judge() {
        CodeBuilder code = file.withMethod("judge", JUDGING);
        int host = code.parameterSlot(0);
        int ofDay = code.parameterSlot(1);
        int reading = code.allocateLocal(READING);
        if (isOneBlock()) {
            code.aconst_null().astore(reading);
            CodeBlock.Written written = block().write(code, host, ofDay, reading, false);
            joint.write(code, ofDay, written);
            conclude(code, Result.CRITERIA, halves(code, reading, written));
        } else {
            begin(code, ofDay, reading, false);
            readAll(code, host, reading, !plan.jointQuestions.isEmpty(), "judge");
            conclude(code, Result.CRITERIA, reading);
        }
        code.areturn();
    }

    private void assess() {
        CodeBuilder code = file.withMethod("assess", JUDGING);
        int host = code.parameterSlot(0);
        int ofDay = code.parameterSlot(1);
        int reading = code.allocateLocal(READING);
        if (isOneBlock()) {
            code.aconst_null().astore(reading);
            CodeBlock.Written written = block().write(code, host, ofDay, reading, true);
            joint.write(code, ofDay, written);
            conclude(code, Result.NODES, halves(code, reading, written));
            int values = row(code, written, 0, plan.values);
            results(code).aload(ofDay).aload(values).aload(reading);
            Callee.RETAINED.invoke(code);
        } else {
            begin(code, ofDay, reading, true);
            readAll(code, host, reading, true, "assess");
            conclude(code, Result.NODES, reading);
            results(code).aload(ofDay).aload(reading);
            Callee.READING_RETAINED.invoke(code);
        }
        Callee.ASSESSMENT.invoke(code).areturn();
    }

    private static CodeBuilder results(CodeBuilder code) {
        return code.loadClassData(0, RESULTS);
    }

    /** Whether all is read by one block and all outcomes are in one word, so that a reading is needed in odd cases alone. */
    private boolean isOneBlock() {
        return methods.size() == 1 && plan.isOneWord() && !block().needsReading();
    }

    private CodeBlock block() {
        return methods.get(0).block();
    }

    private static void begin(CodeBuilder code, int ofDay, int reading, boolean retain) {
        Callee.BEGIN.invoke(code.aload(ofDay).loadConstant(retain ? 1 : 0)).astore(reading);
    }

    /** Reads all blocks, each by a method of its own. */
    private void readAll(CodeBuilder code, int host, int reading, boolean retain, String purpose) {
        List<Integer> rows = new ArrayList<>();
        for (int number = 0; number < methods.size(); number++) {
            write(methods.get(number), purpose + number, retain);
            int row = code.allocateLocal(VALUES);
            code.aload(code.receiverSlot()).aload(host).aload(reading);
            code.invokevirtual(file.thisClass(), purpose + number, READS).astore(row);
            rows.add(row);
        }
        if (retain && givesAny()) {
            int all = code.allocateLocal(VALUES);
            code.loadConstant(rows.size()).anewarray(VALUES).astore(all);
            for (int number = 0; number < rows.size(); number++) {
                code.aload(all).loadConstant(number).aload(rows.get(number)).aastore();
            }
            Callee.RETAIN_ALL.invoke(code.aload(reading).aload(all));
        }
    }

    /** Whether a block leaves values to be retained, instead of giving them to the reading. */
    private boolean givesAny() {
        for (ReadMethod method : methods) {
            if (!method.block().needsReading()) {
                return true;
            }
        }
        return false;
    }

    /** A method that reads a block, and leaves a row of the values to be retained; null if none are. */
    private void write(ReadMethod method, String name, boolean retain) {
        CodeBuilder code = file.withMethod(name, READS);
        int host = code.parameterSlot(0);
        int reading = code.parameterSlot(1);
        int ofDay = code.allocateLocal(PLAN);
        Callee.PLAN.invoke(code.aload(reading)).astore(ofDay);
        CodeBlock.Written written = method.block().write(code, host, ofDay, reading, retain);
        written.halves()
                .forEach((half, bits) ->
                        Callee.ADD.invoke(code.aload(reading).loadConstant(half).lload(bits)));
        if (retain) {
            code.aload(row(code, written, method.first(), method.end()));
        } else {
            code.aconst_null();
        }
        code.areturn();
    }

    /** The local variable with a new array for the values of some indexes, filled with those that are given. */
    private static int row(CodeBuilder code, CodeBlock.Written written, int first, int end) {
        int row = code.allocateLocal(VALUES);
        code.loadConstant(end - first).anewarray(ConstantDescs.CD_Object).astore(row);
        written.given()
                .forEach((index, local) ->
                        code.aload(row).loadConstant(index - first).aload(local).aastore());
        return row;
    }

    /** The local variables for the outcomes of the first two halves, with those of a reading. */
    private static int[] halves(CodeBuilder code, int reading, CodeBlock.Written written) {
        int[] halves = {code.allocateLocal(ConstantDescs.CD_long), code.allocateLocal(ConstantDescs.CD_long)};
        for (int half = 0; half < halves.length; half++) {
            code.aload(reading).loadConstant(half);
            Integer bits = written.halves().get(half);
            if (bits == null) {
                code.loadConstant(0L);
            } else {
                code.lload(bits);
            }
            Callee.BITS.invoke(code).lstore(halves[half]);
        }
        return halves;
    }

    private void conclude(CodeBuilder code, Result result, int[] halves) {
        code.aload(code.receiverSlot());
        Callee.MET_IN.invoke(code.lload(halves[0]).lload(halves[1]));
        Callee.NOT_MET_IN.invoke(code.lload(halves[0]).lload(halves[1]));
        code.invokevirtual(file.thisClass(), result.method, CONCLUDES);
    }

    private void conclude(CodeBuilder code, Result result, int reading) {
        if (plan.isOneWord() && plan.jointQuestions.isEmpty()) {
            conclude(code, result, halves(code, reading, CodeBlock.Written.NOTHING));
        } else {
            result.ofReading.invoke(results(code).aload(reading));
        }
    }

    /** A method of its own, as what the JVM compiles as a whole is limited. */
    private void conclude(Result result) {
        CodeBuilder code = file.withMethod(result.method, CONCLUDES);
        results(code);
        new GateCode(code, code.parameterSlot(0), code.parameterSlot(1)).conclude(circuit);
        result.ofBits.invoke(code).areturn();
    }

    /** Methods that go on to those of the same names, and are too long to be inlined. */
    private void slowPaths() {
        for (Callee callee : Callee.values()) {
            if (callee.call == Callee.Call.SLOW) {
                slowPath(callee);
            }
        }
    }

    private void slowPath(Callee callee) {
        MethodTypeDesc type = callee.typeDesc();
        CodeBuilder code = file.withMethod(callee.methodName, type);
        for (int i = 0; i < NEVER_INLINED; i++) {
            code.nop();
        }
        for (int parameter = 0; parameter < type.parameterCount(); parameter++) {
            if (type.parameterType(parameter).isPrimitive()) {
                code.iload(code.parameterSlot(parameter));
            } else {
                code.aload(code.parameterSlot(parameter));
            }
        }
        code.invokestatic(Callee.classDesc(SlowPaths.class), callee.methodName, type);
        if (type.returnType().equals(ConstantDescs.CD_long)) {
            code.lreturn();
        } else if (type.returnType().equals(ConstantDescs.CD_boolean)) {
            code.ireturn();
        } else {
            code.areturn();
        }
    }
}
