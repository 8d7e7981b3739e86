package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.internal.circuit.OutcomeBits;
import io.github.funnelkit.internal.classfile.CodeBuilder;
import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.plan.JointQuestion;
import io.github.funnelkit.internal.predicate.ComparedDays;
import io.github.funnelkit.internal.predicate.ComparedNumbers;
import io.github.funnelkit.internal.predicate.SumPart;
import io.github.funnelkit.internal.predicate.SumRange;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what is asked of several values when all are in local variables. Two that are compared are given to a path as they
 * are, and so is what the parts of a sum come to; all else is called.
 */
final class JointCode {

    private final DayPlan plan;
    private final int data;

    /** Writes the joint questions of a plan, with class data from a number on. */
    JointCode(DayPlan plan, int data) {
        this.plan = plan;
        this.data = data;
    }

    /** What decides, as constants. */
    List<Object> classData() {
        List<Object> all = new ArrayList<>();
        for (JointQuestion question : plan.jointQuestions) {
            all.addAll(classData(question));
        }
        return all;
    }

    private static List<Object> classData(JointQuestion question) {
        if (question.pair() != null) {
            return List.of(question.pair());
        }
        SumRange range = question.sum();
        if (range == null) {
            return List.of();
        }
        List<Object> all = new ArrayList<>(range.parts());
        all.add(range);
        return all;
    }

    /** Writes the code, which finds the values in local variables, and adds the outcomes to the halves. */
    void write(CodeBuilder code, int ofDay, CodeBlock.Written written) {
        int next = data;
        for (int number = 0; number < plan.jointQuestions.size(); number++) {
            JointQuestion question = plan.jointQuestions.get(number);
            if (question.pair() != null) {
                compare(code, ofDay, written, number, next);
            } else if (question.sum() != null) {
                addUp(code, ofDay, written, number, next);
            } else {
                array(code, question, written).aload(code.receiverSlot());
                Callee.JOINT.invoke(code.aload(ofDay).loadConstant(number));
            }
            int half = half(code, question, written);
            code.lload(half).lor().lstore(half);
            next += classData(question).size();
        }
    }

    private void compare(CodeBuilder code, int ofDay, CodeBlock.Written written, int number, int constant) {
        JointQuestion question = plan.jointQuestions.get(number);
        boolean numbers = question.pair() instanceof ComparedNumbers;
        load(code, question.slots().get(0), written);
        load(code, question.slots().get(1), written);
        code.loadConstant(OutcomeBits.met(question.node()));
        code.loadClassData(constant, classDesc(numbers ? ComparedNumbers.class : ComparedDays.class));
        code.aload(code.receiverSlot()).aload(ofDay).loadConstant(number);
        (numbers ? Callee.NUMBERS : Callee.DAYS).invoke(code);
    }

    private void addUp(CodeBuilder code, int ofDay, CodeBlock.Written written, int number, int constant) {
        JointQuestion question = plan.jointQuestions.get(number);
        int least = code.allocateLocal(ConstantDescs.CD_long);
        int most = code.allocateLocal(ConstantDescs.CD_long);
        int odd = code.allocateLocal(ConstantDescs.CD_int);
        int whole = code.allocateLocal(ConstantDescs.CD_long);
        code.loadConstant(0L)
                .lstore(least)
                .loadConstant(0L)
                .lstore(most)
                .loadConstant(0)
                .istore(odd);
        int part = constant;
        for (int slot : question.slots()) {
            load(code, slot, written);
            Callee.WHOLE.invoke(code).lstore(whole);
            code.lload(least).lload(whole).loadClassData(part, classDesc(SumPart.class));
            Callee.LEAST.invoke(code).lstore(least);
            code.lload(most).lload(whole).loadClassData(part, classDesc(SumPart.class));
            Callee.MOST.invoke(code).lstore(most);
            code.iload(odd);
            load(code, slot, written);
            Callee.ODD.invoke(code.lload(whole)).iadd().istore(odd);
            part++;
        }
        code.lload(least).lload(most).iload(odd).loadConstant(OutcomeBits.met(question.node()));
        code.loadClassData(part, classDesc(SumRange.class));
        array(code, question, written).aload(code.receiverSlot());
        Callee.SUM.invoke(code.aload(ofDay).loadConstant(number));
    }

    /** Leaves a new array with the values on the stack; where only a path that is never taken needs it, the JVM makes none. */
    private CodeBuilder array(CodeBuilder code, JointQuestion question, CodeBlock.Written written) {
        int values = code.allocateLocal(classDesc(Object[].class));
        code.loadConstant(question.slots().size())
                .anewarray(ConstantDescs.CD_Object)
                .astore(values);
        for (int i = 0; i < question.slots().size(); i++) {
            code.aload(values).loadConstant(i);
            load(code, question.slots().get(i), written);
            code.aastore();
        }
        return code.aload(values);
    }

    /** Loads the value of a slot; what is not bound is unknown. */
    private static void load(CodeBuilder code, int slot, CodeBlock.Written written) {
        Integer value = written.values().get(slot);
        if (value == null) {
            code.aconst_null();
        } else {
            code.aload(value);
        }
    }

    private static int half(CodeBuilder code, JointQuestion question, CodeBlock.Written written) {
        return written.halves().computeIfAbsent(OutcomeBits.half(question.node()), half -> {
            int bits = code.allocateLocal(ConstantDescs.CD_long);
            code.loadConstant(0L).lstore(bits);
            return bits;
        });
    }

    private static ClassDesc classDesc(Class<?> type) {
        return Callee.classDesc(type);
    }
}
