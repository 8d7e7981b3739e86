package io.github.funnelkit.assessment;

import io.github.funnelkit.assessment.FactSource.Lambdas.Lambda;
import io.github.funnelkit.bytecode.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Lambdas in a row, and the code that reads them.
 *
 * @param first the number of the first one's slot; the others follow
 * @param data the number of the first of its data
 */
record LambdaBlock(List<Lambda<Object>> lambdas, DayPlan plan, int first, int data) implements LaneCompiler.Part {

    private static final String LAMBDA = Lambda.class.getName().replace('.', '/');
    private static final String LAMBDA_TYPE = Lambda.class.descriptorString();
    private static final String READING_TYPE = "(Ljava/lang/Object;)Ljava/lang/Object;";

    @Override
    public List<Object> contents() {
        List<Object> all = new ArrayList<>(lambdas);
        all.add(new CompiledLane.Flags(lambdas, first));
        return all;
    }

    @Override
    public SortedMap<Integer, Integer> write(Code code, int host, int sink, boolean hold) {
        SlotCode slots = new SlotCode(code, sink, hold);
        for (int i = 0; i < lambdas.size(); i++) {
            code.ldcData(data + i, LAMBDA_TYPE).aload(host).invokevirtual(LAMBDA, "value", READING_TYPE);
            Slot slot = plan.slots[first + i];
            if (lambdas.get(i).isState()) {
                slots.judgeState(slot);
            } else {
                slots.judge(slot);
            }
        }
        slots.merge(data + lambdas.size(), host);
        return slots.given();
    }
}
