package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.Code;
import java.util.List;

/**
 * What a host's method reads, which is called as it is.
 *
 * @param first the number of the first one's slot
 * @param data the number of its data
 */
record SourceCall(FactSource<?> source, int first, int data) implements Part {

    private static final String LANE = CompiledLane.class.getName().replace('.', '/');
    private static final String SOURCE_TYPE = FactSource.class.descriptorString();
    private static final String CALL_TYPE =
            "(" + SOURCE_TYPE + Object.class.descriptorString() + FactSink.class.descriptorString() + "I)V";

    @Override
    public List<Object> contents() {
        return List.of(source);
    }

    @Override
    public Written write(Code code, int host, int plan, int sink, boolean hold) {
        code.ldcData(data, SOURCE_TYPE).aload(host).aload(sink).ldc(first);
        code.invokestatic(LANE, "source", CALL_TYPE);
        return Written.NOTHING;
    }

    @Override
    public boolean needsSink() {
        return true;
    }
}
