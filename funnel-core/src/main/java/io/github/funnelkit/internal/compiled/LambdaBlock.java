package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.internal.classfile.CodeBuilder;
import io.github.funnelkit.internal.plan.Slot;
import io.github.funnelkit.internal.reading.FactLambda;
import java.util.ArrayList;
import java.util.List;

/**
 * Lambdas in a row, and the code that reads them.
 *
 * @param slots the slots of their facts
 * @param data the number of the first of its class data
 */
record LambdaBlock(List<FactLambda<Object>> lambdas, List<Slot> slots, int data) implements CodeBlock {

    @Override
    public List<Object> classData() {
        List<Object> all = new ArrayList<>(lambdas);
        all.add(new FlagReader(lambdas, slots.get(0).index));
        all.addAll(SlotCode.predicates(slots));
        return all;
    }

    @Override
    public Written write(CodeBuilder code, int host, int plan, int reading, boolean retain) {
        int flags = data + lambdas.size();
        int predicates = flags + 1;
        SlotCode writer = new SlotCode(code, plan, reading, retain, predicates + slots.size());
        for (int i = 0; i < lambdas.size(); i++) {
            code.loadClassData(data + i, Callee.classDesc(FactLambda.class)).aload(host);
            Callee.VALUE.invoke(code);
            if (lambdas.get(i).isState()) {
                writer.evaluateState(slots.get(i));
            } else {
                writer.evaluate(slots.get(i), predicates + i);
            }
        }
        writer.readOddFlags(flags, host);
        return new Written(writer.given(), writer.halves(), writer.values());
    }
}
