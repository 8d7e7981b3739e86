package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * Facts in a row of what is read from a fact sheet, and the code that reads them.
 *
 * @param first the number of the first one's slot
 * @param end the number of the slot behind the last one's
 * @param data the number of the first of its data
 */
record SheetBlock(SheetSource source, DayPlan ofDay, int first, int end, int data) implements Part {

    private static final String LANE = CompiledLane.class.getName().replace('.', '/');
    private static final String OBJECT_TYPE = Object.class.descriptorString();
    private static final String SOURCE_TYPE = SheetSource.class.descriptorString();

    @Override
    public List<Object> contents() {
        List<Object> all = new ArrayList<>(List.of(source));
        all.addAll(SlotCode.asked(List.of(ofDay.slots).subList(first, end)));
        return all;
    }

    @Override
    public Written write(Code code, int host, int plan, int sink, boolean hold) {
        SlotCode slots = new SlotCode(code, plan, sink, hold);
        int places = code.local("[I");
        code.ldcData(data, SOURCE_TYPE).aload(host);
        code.invokestatic(LANE, "places", "(" + SOURCE_TYPE + OBJECT_TYPE + ")[I")
                .astore(places);
        for (int number = first; number < end; number++) {
            code.aload(host).aload(places).ldc(number);
            code.invokestatic(LANE, "kept", "(" + OBJECT_TYPE + "[II)" + OBJECT_TYPE);
            slots.judgeKept(ofDay.slots[number], data + 1 + number - first);
        }
        return new Written(slots.given(), slots.halves());
    }
}
