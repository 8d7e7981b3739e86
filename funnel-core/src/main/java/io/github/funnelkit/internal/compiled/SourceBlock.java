package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.internal.classfile.CodeBuilder;
import io.github.funnelkit.internal.reading.FactSource;
import java.util.List;

/**
 * What a host's method reads, which is called as it is.
 *
 * @param first the index of the first one's slot
 * @param data the number of its class data
 */
record SourceBlock(FactSource<?> source, int first, int data) implements CodeBlock {

    @Override
    public List<Object> classData() {
        return List.of(source);
    }

    @Override
    public Written write(CodeBuilder code, int host, int plan, int reading, boolean retain) {
        code.loadClassData(data, Callee.classDesc(FactSource.class))
                .aload(host)
                .aload(reading)
                .loadConstant(first);
        Callee.READ_SOURCE.invoke(code);
        return Written.NOTHING;
    }

    @Override
    public boolean needsReading() {
        return true;
    }
}
