package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.ClassFile;
import io.github.funnelkit.bytecode.Code;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Writes a class for a track and a binding, in which lambdas, nodes and gates are constants: what reads the facts and
 * judges them becomes one method, which the JVM compiles as a whole. The class is a hidden one, and goes with its assessor.
 */
final class LaneCompiler {

    /** Of more facts the code is too large for any cache and little faster, and the JVM needs a minute to compile it. */
    private static final int MOST_FACTS = 2_000;

    /** A method with more bytes is never put into another by the JVM, however often it is called. */
    private static final int NEVER_PUT_INTO_PLACE = 325;

    private static final String LANE = internal(CompiledLane.class);
    private static final String SINK = internal(FactSink.class);

    private static final String HALF = internal(Half.class);

    private static final String OBJECT = internal(Object.class);
    private static final String OBJECT_TYPE = Object.class.descriptorString();
    private static final String VALUES_TYPE = Object[].class.descriptorString();
    private static final String SINK_TYPE = FactSink.class.descriptorString();
    private static final String SLOT_TYPE = Slot.class.descriptorString();
    private static final String COLLECTION_TYPE = Collection.class.descriptorString();
    private static final String LIST_TYPE = List.class.descriptorString();
    private static final String NODES_TYPE = EntryNodes.class.descriptorString();
    private static final String DECIMAL_TYPE = BigDecimal.class.descriptorString();
    private static final String PLAN_TYPE = DayPlan.class.descriptorString();
    private static final String TRACK_TYPE = Track.class.descriptorString();
    private static final String OUTCOMES_TYPE = Outcomes.class.descriptorString();
    private static final String ASSESSMENT_TYPE = Assessment.class.descriptorString();

    /** The methods that work out the gates: what they leave are the outcomes of these. */
    private static final String CRITERIA = "criteria";

    private static final String NODES = "nodes";

    private static final List<String> READING = List.of(OBJECT_TYPE, SINK_TYPE);

    // The parameters of all methods that read, and of those that judge.
    private static final int THIS = 0;
    private static final int HOST = 1;
    private static final int PLAN = 2;

    private final Track track;
    private final DayPlan plan;
    private final List<Stretch> stretches;
    private final List<Object> data = new ArrayList<>();
    private final String name = internal(CompiledLane.class);
    private final ClassFile file = new ClassFile(name + "$Hidden", name);

    private LaneCompiler(Track track, List<? extends FactSource<?>> sources, DayPlan plan) {
        this.track = track;
        this.plan = plan;
        data.add(track);
        this.stretches = Stretch.of(sources, plan, data);
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /**
     * Compiles a lane.
     *
     * @param plan of a day; what is compiled is right for all that ask alike
     * @return the lane; null where no classes can be made, as in native images, or when there are too many facts
     */
    static @Nullable CompiledLane compile(Track track, List<? extends FactSource<?>> sources, DayPlan plan) {
        if (plan.bound > MOST_FACTS) {
            giveUp(track, plan.bound + " facts are read, and of more than " + MOST_FACTS + " it does not pay", null);
            return null;
        }
        try {
            return new LaneCompiler(track, sources, plan).compiled();
        } catch (VirtualMachineError failure) {
            throw failure;
        } catch (ReflectiveOperationException | RuntimeException | Error notHere) { // or native image's own
            giveUp(track, "no class can be made here", notHere);
            return null;
        }
    }

    private static void giveUp(Track track, String reason, @Nullable Throwable cause) {
        // made here and not for the class, as it is hardly ever needed
        LoggerFactory.getLogger(LaneCompiler.class)
                .debug(
                        "{}, sale type {}: judging is not compiled: {}",
                        track.funnel(),
                        track.saleType(),
                        reason,
                        cause);
    }

    private CompiledLane compiled() throws ReflectiveOperationException {
        judge();
        assess();
        longWays();
        if (plan.isOneWord()) {
            conclude();
        }
        MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClassWithClassData(file.toBytes(), data, true);
        return instance(made.findConstructor(made.lookupClass(), MethodType.methodType(void.class)));
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

    private void judge() {
        Code code = file.method("judge", List.of(OBJECT_TYPE, PLAN_TYPE), OUTCOMES_TYPE);
        String of = isFew() ? CRITERIA : NODES;
        int sink = code.local(SINK_TYPE);
        if (isOnePart()) {
            code.aconstNull().astore(sink);
            conclude(of, code, halves(code, sink, stretches.get(0).part().write(code, HOST, PLAN, sink, false)));
        } else {
            make(code, sink, "judging");
            readAll(code, sink, plan.jointQuestions.length > 0, "judge");
            conclude(of, code, sink);
        }
        code.areturn();
    }

    private void assess() {
        Code code = file.method("assess", List.of(OBJECT_TYPE, PLAN_TYPE), ASSESSMENT_TYPE);
        int sink = code.local(SINK_TYPE);
        if (isOnePart()) {
            code.aconstNull().astore(sink);
            Part.Written written = stretches.get(0).part().write(code, HOST, PLAN, sink, true);
            conclude(NODES, code, halves(code, sink, written));
            int values = row(code, written, 0, plan.places);
            code.aload(PLAN).aload(values).aload(sink);
            code.invokestatic(LANE, "held", "(" + VALUES_TYPE + SINK_TYPE + ")" + VALUES_TYPE);
        } else {
            make(code, sink, "keeping");
            readAll(code, sink, true, "assess");
            conclude(NODES, code, sink);
            code.aload(PLAN).aload(sink).invokevirtual(SINK, "held", "()" + VALUES_TYPE);
        }
        code.invokestatic(LANE, "assessment", "(" + OUTCOMES_TYPE + PLAN_TYPE + VALUES_TYPE + ")" + ASSESSMENT_TYPE);
        code.areturn();
    }

    /** Whether all is read by one part and all outcomes are in one word, so that a sink is needed in odd cases alone. */
    private boolean isOnePart() {
        return stretches.size() == 1
                && plan.isOneWord()
                && !stretches.get(0).part().needsSink();
    }

    private static void make(Code code, int sink, String kind) {
        code.aload(PLAN)
                .invokestatic(LANE, kind, "(" + PLAN_TYPE + ")" + SINK_TYPE)
                .astore(sink);
    }

    /** Reads all parts, each by a method of its own. */
    private void readAll(Code code, int sink, boolean hold, String purpose) {
        List<Integer> rows = new ArrayList<>();
        for (int number = 0; number < stretches.size(); number++) {
            read(stretches.get(number), purpose + number, hold);
            int row = code.local(VALUES_TYPE);
            code.aload(THIS).aload(HOST).aload(sink);
            code.invokevirtual(name + "$Hidden", purpose + number, "(" + String.join("", READING) + ")" + VALUES_TYPE)
                    .astore(row);
            rows.add(row);
        }
        if (hold && givesAny()) {
            int all = code.local(VALUES_TYPE);
            code.ldc(rows.size()).anewarray(VALUES_TYPE).astore(all);
            for (int number = 0; number < rows.size(); number++) {
                code.aload(all).ldc(number).aload(rows.get(number)).aastore();
            }
            code.aload(sink).aload(all).invokevirtual(SINK, "holdAll", "(" + VALUES_TYPE + ")V");
        }
    }

    /** Whether a part leaves values to be held, instead of giving them to the sink. */
    private boolean givesAny() {
        for (Stretch stretch : stretches) {
            if (!stretch.part().needsSink()) {
                return true;
            }
        }
        return false;
    }

    /** A method that reads a part, and leaves a row of the values to be held; null if none are. */
    private void read(Stretch stretch, String method, boolean hold) {
        Code code = file.method(method, READING, VALUES_TYPE);
        int sink = HOST + 1;
        int ofDay = code.local(PLAN_TYPE);
        code.aload(sink)
                .invokestatic(LANE, "plan", "(" + SINK_TYPE + ")" + PLAN_TYPE)
                .astore(ofDay);
        Part.Written written = stretch.part().write(code, HOST, ofDay, sink, hold);
        written.halves()
                .forEach((half, said) -> code.aload(sink).ldc(half).lload(said).invokevirtual(SINK, "mark", "(IJ)V"));
        if (hold) {
            code.aload(row(code, written, stretch.first(), stretch.end()));
        } else {
            code.aconstNull();
        }
        code.areturn();
    }

    /** The local variable with a new array for the values of some places, filled with those that are given. */
    private static int row(Code code, Part.Written written, int first, int end) {
        int row = code.local(VALUES_TYPE);
        code.ldc(end - first).anewarray(OBJECT).astore(row);
        written.given()
                .forEach((place, local) ->
                        code.aload(row).ldc(place - first).aload(local).aastore());
        return row;
    }

    /** The local variables for what is said of the first two halves, with what a sink took. */
    private static int[] halves(Code code, int sink, Part.Written written) {
        int[] halves = {code.local("J"), code.local("J")};
        for (int half = 0; half < halves.length; half++) {
            code.aload(sink).ldc(half);
            Integer said = written.halves().get(half);
            if (said == null) {
                code.lconst0();
            } else {
                code.lload(said);
            }
            code.invokestatic(LANE, "said", "(" + SINK_TYPE + "IJ)J").lstore(halves[half]);
        }
        return halves;
    }

    private void conclude(String of, Code code, int[] halves) {
        code.aload(THIS);
        code.lload(halves[0]).lload(halves[1]).invokestatic(HALF, "metIn", "(JJ)J");
        code.lload(halves[0]).lload(halves[1]).invokestatic(HALF, "notMetIn", "(JJ)J");
        code.invokevirtual(name + "$Hidden", of, "(JJ)" + OUTCOMES_TYPE);
    }

    private void conclude(String of, Code code, int sink) {
        if (plan.isOneWord()) {
            code.aload(sink).invokevirtual(SINK, "close", "()V");
            conclude(of, code, halves(code, sink, Part.Written.NOTHING));
            return;
        }
        code.aload(sink).ldcData(0, TRACK_TYPE);
        code.invokevirtual(SINK, "outcomes", "(" + TRACK_TYPE + ")" + OUTCOMES_TYPE);
        if (of.equals(CRITERIA)) {
            code.invokevirtual(internal(Outcomes.class), "bare", "()" + OUTCOMES_TYPE);
        }
    }

    /** Methods of their own, as what the JVM compiles as a whole is limited. */
    private void conclude() {
        String outcomes = internal(Outcomes.class);
        gates(NODES)
                .invokestatic(outcomes, "of", "(" + TRACK_TYPE + "JJ)" + OUTCOMES_TYPE)
                .areturn();
        if (isFew()) {
            gates(CRITERIA)
                    .ldc(Outcomes.lastWord(track.criteria().size()))
                    .invokestatic(outcomes, "few", "(" + TRACK_TYPE + "JJJ)" + OUTCOMES_TYPE)
                    .areturn();
        }
    }

    /** Whether the outcomes of the criteria alone take less room than those of all nodes. */
    private boolean isFew() {
        return track.criteria().size() <= Outcomes.FEW;
    }

    /** A method of that name which has worked out all gates, and has the track and both words on the stack. */
    private Code gates(String method) {
        Code code = file.method(method, List.of("J", "J"), OUTCOMES_TYPE);
        code.ldcData(0, TRACK_TYPE).lload(THIS + 1).lload(THIS + 1 + 2);
        track.circuit().write(code);
        return code;
    }

    /** Methods that go on to those of the same names, and are too long to be put into place. */
    private void longWays() {
        for (String way : List.of("take", "takeState")) {
            longWay(way, List.of(SINK_TYPE, PLAN_TYPE, "Z", SLOT_TYPE, OBJECT_TYPE), SINK_TYPE)
                    .areturn();
        }
        longWay("decimal", List.of(DECIMAL_TYPE, SLOT_TYPE), "J").lreturn();
        longWay("keptDecimal", List.of(DECIMAL_TYPE, SLOT_TYPE), "J").lreturn();
        longWay("isLasting", List.of(LIST_TYPE, SLOT_TYPE), "Z").ireturn();
        longWay("size", List.of(COLLECTION_TYPE, SLOT_TYPE), "J").lreturn();
        longWay("found", List.of(COLLECTION_TYPE, NODES_TYPE), "J").lreturn();
    }

    private Code longWay(String method, List<String> parameters, String result) {
        Code code = file.method(method, parameters, result);
        for (int i = 0; i < NEVER_PUT_INTO_PLACE; i++) {
            code.nop();
        }
        for (int parameter = 0; parameter < parameters.size(); parameter++) {
            if (parameters.get(parameter).equals("Z")) {
                code.iload(THIS + 1 + parameter);
            } else {
                code.aload(THIS + 1 + parameter);
            }
        }
        return code.invokestatic(internal(LongWays.class), method, "(" + String.join("", parameters) + ")" + result);
    }
}
