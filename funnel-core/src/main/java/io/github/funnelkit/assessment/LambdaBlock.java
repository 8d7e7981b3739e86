package io.github.funnelkit.assessment;

import io.github.funnelkit.assessment.FactSource.Lambdas.Lambda;
import io.github.funnelkit.bytecode.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * Lambdas in a row, and the code that reads them.
 *
 * @param first the number of the first one's slot; the others follow
 * @param data the number of the first of its data
 */
record LambdaBlock(List<Lambda<Object>> lambdas, DayPlan ofDay, int first, int data) implements Part {

    private static final String LAMBDA = Lambda.class.getName().replace('.', '/');
    private static final String LAMBDA_TYPE = Lambda.class.descriptorString();
    private static final String READING_TYPE = "(Ljava/lang/Object;)Ljava/lang/Object;";

    @Override
    public List<Object> contents() {
        List<Object> all = new ArrayList<>(lambdas);
        all.addAll(SlotCode.asked(slots()));
        all.add(new CompiledLane.Flags(lambdas, first));
        return all;
    }

    private List<Slot> slots() {
        return List.of(ofDay.slots).subList(first, first + lambdas.size());
    }

    @Override
    public Written write(Code code, int host, int plan, int sink, boolean hold) {
        SlotCode slots = new SlotCode(code, plan, sink, hold);
        for (int i = 0; i < lambdas.size(); i++) {
            code.ldcData(data + i, LAMBDA_TYPE).aload(host).invokevirtual(LAMBDA, "value", READING_TYPE);
            Slot slot = ofDay.slots[first + i];
            if (lambdas.get(i).isState()) {
                slots.judgeState(slot);
            } else {
                slots.judge(slot, data + lambdas.size() + i);
            }
        }
        slots.takeOddFlags(data + 2 * lambdas.size(), host);
        return new Written(slots.given(), slots.halves());
    }
}
