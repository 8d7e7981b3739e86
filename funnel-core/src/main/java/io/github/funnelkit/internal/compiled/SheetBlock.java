package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.fact.FactSheetReader;
import io.github.funnelkit.internal.classfile.CodeBuilder;
import io.github.funnelkit.internal.plan.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * Facts in a row of what is read from a fact sheet, and the code that reads them.
 *
 * @param first the number of the first one
 * @param slots the slots of the facts
 * @param data the number of the first of its class data
 */
record SheetBlock(FactSheetReader reader, int first, List<Slot> slots, int data) implements CodeBlock {

    @Override
    public List<Object> classData() {
        List<Object> all = new ArrayList<>(List.of(reader));
        all.addAll(SlotCode.predicates(slots));
        return all;
    }

    @Override
    public Written write(CodeBuilder code, int host, int plan, int reading, boolean retain) {
        SlotCode writer = new SlotCode(code, plan, reading, retain, data + 1 + slots.size());
        int indexes = code.allocateLocal(Callee.classDesc(int[].class));
        code.loadClassData(data, Callee.classDesc(FactSheetReader.class)).aload(host);
        Callee.INDEXES.invoke(code).astore(indexes);
        for (int i = 0; i < slots.size(); i++) {
            code.aload(host).aload(indexes).loadConstant(first + i);
            Callee.NORMALIZED.invoke(code);
            writer.evaluateNormalized(slots.get(i), data + 1 + i);
        }
        return new Written(writer.given(), writer.halves(), writer.values());
    }
}
