package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.ClassFile;
import io.github.funnelkit.bytecode.Code;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a class for a track and a binding, in which lambdas, nodes and gates are constants: what reads the facts and
 * judges them becomes one method, which the JVM compiles as a whole. The class is a hidden one, and goes with its assessor.
 */
final class LaneCompiler {

    /** So many lambdas are read in one method: what the JVM still compiles well as a whole. */
    private static final int MOST = 64;

    private static final String LANE = internal(CompiledLane.class);
    private static final String SINK = internal(FactSink.class);

    private static final String OBJECT_TYPE = Object.class.descriptorString();
    private static final String VALUES_TYPE = Object[].class.descriptorString();
    private static final String SINK_TYPE = FactSink.class.descriptorString();
    private static final String PLAN_TYPE = DayPlan.class.descriptorString();
    private static final String TRACK_TYPE = Track.class.descriptorString();
    private static final String DAY_TYPE = LocalDate.class.descriptorString();
    private static final String SOURCE_TYPE = FactSource.class.descriptorString();
    private static final String OUTCOMES_TYPE = Outcomes.class.descriptorString();
    private static final String ASSESSMENT_TYPE = Assessment.class.descriptorString();

    // The parameters of all methods that read, and of those that judge.
    private static final int THIS = 0;
    private static final int HOST = 1;
    private static final int PLAN = 2;
    private static final int AS_OF = 3;

    private final Track track;
    private final DayPlan plan;
    private final List<Part> parts = new ArrayList<>();
    private final List<Object> data = new ArrayList<>();
    private final String name = internal(CompiledLane.class);
    private final ClassFile file = new ClassFile(name + "$Hidden", name);

    /** Something that is read in a row. */
    sealed interface Part permits LambdaBlock, SourceCall {

        /** What its code needs as data, in the order of their numbers. */
        List<Object> contents();

        /** Writes its code, which finds a host, a sink and values in local variables. */
        void write(Code code, int host, int sink, int values);
    }

    /** What another source reads from a slot on; it is called as it is. */
    private record SourceCall(FactSource<?> source, int first, int data) implements Part {

        @Override
        public List<Object> contents() {
            return List.of(source);
        }

        @Override
        public void write(Code code, int host, int sink, int values) {
            code.ldcData(data, SOURCE_TYPE).aload(host).aload(sink).ldc(first);
            code.invokestatic(LANE, "source", "(" + SOURCE_TYPE + OBJECT_TYPE + SINK_TYPE + "I)V");
        }
    }

    private LaneCompiler(Track track, DayPlan plan) {
        this.track = track;
        this.plan = plan;
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /**
     * Compiles a lane.
     *
     * @param plan of a day; what is compiled is right for all that ask alike
     * @return the lane; null where no classes can be made, as in native images, or when it is too large for a class
     */
    static @Nullable CompiledLane compile(Track track, List<? extends FactSource<?>> sources, DayPlan plan) {
        try {
            return new LaneCompiler(track, plan).compiled(sources);
        } catch (VirtualMachineError failure) {
            throw failure;
        } catch (ReflectiveOperationException | RuntimeException | Error notHere) { // or native image's own
            return null;
        }
    }

    private CompiledLane compiled(List<? extends FactSource<?>> sources) throws ReflectiveOperationException {
        data.add(track);
        int slot = 0;
        for (FactSource<?> source : sources) {
            if (source instanceof FactSource.Lambdas<?> lambdas) {
                addBlocks(anyHost(lambdas).each(), slot);
            } else {
                add(new SourceCall(source, slot, data.size()));
            }
            slot += source.facts().size();
        }
        judge();
        assess();
        MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClassWithClassData(file.toBytes(), data, true);
        return instance(made.findConstructor(made.lookupClass(), MethodType.methodType(void.class)));
    }

    @SuppressWarnings("unchecked") // a lane is only given hosts of its binding
    private static FactSource.Lambdas<Object> anyHost(FactSource.Lambdas<?> lambdas) {
        return (FactSource.Lambdas<Object>) lambdas;
    }

    private static CompiledLane instance(MethodHandle constructor) {
        try {
            return (CompiledLane) constructor.invoke();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void addBlocks(List<FactSource.Lambdas.Lambda<Object>> lambdas, int first) {
        for (int from = 0; from < lambdas.size(); from += MOST) {
            int to = Math.min(from + MOST, lambdas.size());
            add(new LambdaBlock(lambdas.subList(from, to), plan, first + from, data.size()));
        }
    }

    private void add(Part part) {
        parts.add(part);
        data.addAll(part.contents());
    }

    private void judge() {
        Code code = file.method("judge", List.of(OBJECT_TYPE, PLAN_TYPE), OUTCOMES_TYPE);
        int sink = sink(code, "judging");
        int values = code.local(VALUES_TYPE);
        if (plan.isOneWord()) {
            code.aconstNull().astore(values);
        } else {
            code.aload(sink).invokevirtual(SINK, "values", "()" + VALUES_TYPE).astore(values);
        }
        readAll(code, sink, values, "judge");
        conclude(code, sink);
        code.areturn();
    }

    private void assess() {
        Code code = file.method("assess", List.of(OBJECT_TYPE, PLAN_TYPE, DAY_TYPE), ASSESSMENT_TYPE);
        int sink = sink(code, "keeping");
        int values = code.local(VALUES_TYPE);
        code.aload(sink).invokevirtual(SINK, "values", "()" + VALUES_TYPE).astore(values);
        readAll(code, sink, values, "assess");
        conclude(code, sink);
        code.aload(sink)
                .aload(AS_OF)
                .invokestatic(LANE, "assessment", "(" + OUTCOMES_TYPE + SINK_TYPE + DAY_TYPE + ")" + ASSESSMENT_TYPE)
                .areturn();
    }

    private static int sink(Code code, String kind) {
        int sink = code.local(SINK_TYPE);
        code.aload(PLAN)
                .invokestatic(LANE, kind, "(" + PLAN_TYPE + ")" + SINK_TYPE)
                .astore(sink);
        return sink;
    }

    private void readAll(Code code, int sink, int values, String purpose) {
        for (int number = 0; number < parts.size(); number++) {
            Part part = parts.get(number);
            if (parts.size() == 1) {
                part.write(code, HOST, sink, values);
            } else {
                List<String> parameters = List.of(OBJECT_TYPE, SINK_TYPE, VALUES_TYPE);
                Code own = file.method(purpose + number, parameters, "V");
                part.write(own, HOST, HOST + 1, HOST + 2);
                own.returnNothing();
                code.aload(THIS).aload(HOST).aload(sink).aload(values);
                code.invokevirtual(name + "$Hidden", purpose + number, "(" + String.join("", parameters) + ")V");
            }
        }
    }

    private void conclude(Code code, int sink) {
        if (!plan.isOneWord()) {
            code.aload(sink).ldcData(0, TRACK_TYPE);
            code.invokevirtual(SINK, "outcomes", "(" + TRACK_TYPE + ")" + OUTCOMES_TYPE);
            return;
        }
        code.aload(sink).invokevirtual(SINK, "close", "()V");
        code.ldcData(0, TRACK_TYPE);
        code.aload(sink).invokevirtual(SINK, "met", "()J");
        code.aload(sink).invokevirtual(SINK, "notMet", "()J");
        track.circuit().write(code);
        code.invokestatic(internal(Outcomes.class), "of", "(" + TRACK_TYPE + "JJ)" + OUTCOMES_TYPE);
    }
}
