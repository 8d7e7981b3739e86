package io.github.funnelkit.assessment;

import java.lang.invoke.MethodHandles;

/**
 * Reads what its class has as a constant. It is never used itself: {@link ConstantLambdas} makes hidden copies of it, each
 * with a constant of its own.
 */
final class ConstantReader implements ConstantLambdas.Reader {

    private static final ConstantLambdas.Row ROW = row();

    ConstantReader() {}

    private static ConstantLambdas.Row row() {
        try {
            return MethodHandles.classData(MethodHandles.lookup(), "_", ConstantLambdas.Row.class);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void read(Object host, FactSink sink) {
        ROW.first().read(host, sink);
        ROW.second().read(host, sink);
    }
}
