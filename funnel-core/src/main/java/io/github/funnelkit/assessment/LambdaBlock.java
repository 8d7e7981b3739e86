package io.github.funnelkit.assessment;

import io.github.funnelkit.assessment.FactSource.Lambdas.Lambda;
import io.github.funnelkit.bytecode.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lambdas in a row, and the code that reads them: for each a step of {@link FastPaths}. */
final class LambdaBlock {

    private static final String FAST_PATHS = FastPaths.class.getName().replace('.', '/');
    private static final String LANE = CompiledLane.class.getName().replace('.', '/');
    private static final String SLOT = Slot.class.descriptorString();
    private static final String LAMBDA = Lambda.class.getName().replace('.', '/');
    private static final String LAMBDA_TYPE = Lambda.class.descriptorString();
    private static final String FLAGS_TYPE = CompiledLane.Flags.class.descriptorString();
    private static final String OBJECT = Object.class.descriptorString();
    private static final String SINK = FactSink.class.descriptorString();
    private static final String VALUES = Object[].class.descriptorString();

    private final List<Lambda<Object>> lambdas;
    private final DayPlan plan;
    private final int first;
    private final int data;

    LambdaBlock(List<Lambda<Object>> lambdas, DayPlan plan, int first, int data) {
        this.lambdas = List.copyOf(lambdas);
        this.plan = plan;
        this.first = first;
        this.data = data;
    }

    /** What the code needs as data, from the given number on. */
    List<Object> data() {
        List<Object> all = new ArrayList<>(lambdas);
        all.add(new CompiledLane.Flags(lambdas, first));
        return all;
    }

    void write(Code code, int host, int sink, int values) {
        new Writing(code, host, sink, values).write();
    }

    /** One method's code. What is said and which flags are known are numbers for each half of a word of nodes. */
    private final class Writing {
        private final Code code;
        private final int host;
        private final int sink;
        private final int values;
        private final int value;
        private final SortedMap<Integer, Integer> said = new TreeMap<>();
        private final SortedMap<Integer, Integer> known = new TreeMap<>();

        Writing(Code code, int host, int sink, int values) {
            this.code = code;
            this.host = host;
            this.sink = sink;
            this.values = values;
            this.value = code.local(OBJECT);
        }

        void write() {
            for (int half : halves()) {
                said.put(half, code.local("J"));
                known.put(half, code.local("J"));
            }
            said.values().forEach(this::clear);
            known.values().forEach(this::clear);
            for (int i = 0; i < lambdas.size(); i++) {
                code.ldcData(data + i, LAMBDA_TYPE).aload(host);
                code.invokevirtual(LAMBDA, "value", "(" + OBJECT + ")" + OBJECT).astore(value);
                step(lambdas.get(i), first + i);
            }
            for (int half : said.keySet()) {
                code.aload(sink).ldc(half).lload(said.get(half)).lload(known.get(half));
                code.ldcData(data + lambdas.size(), FLAGS_TYPE).aload(host);
                code.invokestatic(LANE, "merge", "(" + SINK + "IJJ" + FLAGS_TYPE + OBJECT + ")V");
            }
        }

        private void clear(int number) {
            code.lconst0().lstore(number);
        }

        private SortedSet<Integer> halves() {
            SortedSet<Integer> halves = new TreeSet<>();
            for (int i = 0; i < lambdas.size(); i++) {
                if (isDirect(lambdas.get(i), plan.slots[first + i])) {
                    halves.add(plan.slots[first + i].half);
                }
            }
            return halves;
        }

        private static boolean isDirect(Lambda<Object> lambda, Slot slot) {
            return !lambda.isState()
                    && (slot.isTrue != 0 || slot.some != 0 || slot.numbers != null || slot.days != null);
        }

        private void step(Lambda<Object> lambda, int number) {
            Slot slot = plan.slots[number];
            if (!isDirect(lambda, slot)) {
                code.aload(value);
                slot(number);
                code.aload(sink);
                if (lambda.isState()) {
                    code.invokestatic(LANE, "state", "(" + OBJECT + SLOT + SINK + ")V");
                } else {
                    code.invokestatic(FAST_PATHS, "any", "(" + OBJECT + SLOT + SINK + ")V");
                }
                return;
            }
            int half = said.get(slot.half);
            code.lload(half).aload(value);
            if (slot.isTrue != 0) {
                int flags = known.get(slot.half);
                code.ldc(slot.isTrue).ldc(slot.isFalse).invokestatic(FAST_PATHS, "flag", "(" + OBJECT + "JJ)J");
                code.lor().lstore(half).lload(flags).aload(value).ldc(slot.isTrue);
                code.invokestatic(FAST_PATHS, "known", "(" + OBJECT + "J)J")
                        .lor()
                        .lstore(flags);
                return;
            }
            if (slot.some != 0) code.ldc(slot.some).ldc(slot.none);
            else code.ldc(slot.met).ldc(slot.notMet);
            slot(number);
            code.aload(sink).aload(values);
            String step = slot.some != 0 ? "entries" : slot.numbers != null ? "number" : "day";
            code.invokestatic(FAST_PATHS, step, "(" + OBJECT + "JJ" + SLOT + SINK + VALUES + ")J")
                    .lor()
                    .lstore(half);
        }

        private void slot(int number) {
            code.aload(sink).ldc(number).invokestatic(LANE, "slot", "(" + SINK + "I)" + SLOT);
        }
    }
}
