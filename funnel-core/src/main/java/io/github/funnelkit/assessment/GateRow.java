package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Gates that are worked out together: joins of nodes by "and" in Kleene's logic; "or" is the same with everything turned
 * around, as De Morgan has it. The outputs are in one word, and the inputs of each are as many bits away from its output,
 * in the same words, as those of the others: so it takes a turn of a word for each input of one gate, however many gates
 * there are.
 */
final class GateRow {

    private static final String LONG = Long.class.getName().replace('.', '/');

    /** Whether it is an "or": what is met takes the place of what is not, and the other way around. */
    private final boolean inverted;

    /** The word of the outputs, and their bits there. */
    private final int word;

    private final long outputs;
    private final Input[] inputs;

    /**
     * Where an input is.
     *
     * @param distance from the output, in bits upwards
     * @param negated whether what is not met is asked for
     */
    private record Input(int word, int distance, boolean negated) implements Comparable<Input> {

        long of(long[] met, long[] notMet) {
            return Long.rotateRight((negated ? notMet : met)[word], distance);
        }

        long of(long met, long notMet) {
            return Long.rotateRight(negated ? notMet : met, distance);
        }

        @Override
        public int compareTo(Input other) {
            return Integer.compare(key(), other.key());
        }

        private int key() {
            return (word * Long.SIZE + distance) * 2 + (negated ? 1 : 0);
        }
    }

    private record Shape(boolean inverted, int word, List<Input> inputs) {

        static Shape of(Wiring.Join join, int[] places) {
            int output = places[join.node()];
            TreeSet<Input> inputs = new TreeSet<>();
            for (int input : join.inputs()) {
                int place = places[input < 0 ? ~input : input];
                int distance = Math.floorMod(place - output, Long.SIZE);
                inputs.add(new Input(place / Long.SIZE, distance, input < 0 != join.any()));
            }
            return new Shape(join.any(), output / Long.SIZE, new ArrayList<>(inputs));
        }
    }

    private GateRow(Shape shape, long outputs) {
        this.inverted = shape.inverted;
        this.word = shape.word;
        this.outputs = outputs;
        this.inputs = shape.inputs.toArray(new Input[0]);
    }

    /** The rows of gates that do not feed each other. */
    static GateRow[] of(List<Wiring.Join> joins, int[] places) {
        Map<Shape, Long> outputs = new LinkedHashMap<>();
        for (Wiring.Join join : joins) {
            outputs.merge(Shape.of(join, places), 1L << places[join.node()], (some, more) -> some | more);
        }
        List<GateRow> rows = new ArrayList<>();
        outputs.forEach((shape, bits) -> rows.add(new GateRow(shape, bits)));
        return rows.toArray(new GateRow[0]);
    }

    /** The outputs that are met, where all nodes are in one word. */
    long met(long met, long notMet) {
        return inverted ? some(met, notMet) : every(met, notMet);
    }

    /** The outputs that are not met, where all nodes are in one word. */
    long notMet(long met, long notMet) {
        return inverted ? every(met, notMet) : some(met, notMet);
    }

    /** The bits of the gates whose inputs are all met. */
    private long every(long met, long notMet) {
        long every = outputs;
        for (Input input : inputs) {
            every &= input.of(met, notMet);
        }
        return every;
    }

    /** The bits of the gates of which some input is not met. */
    private long some(long met, long notMet) {
        long some = 0;
        for (Input input : inputs) {
            some |= input.of(notMet, met);
        }
        return some & outputs;
    }

    /** Adds the outputs to any number of words. */
    void workOut(long[] met, long[] notMet) {
        long every = outputs;
        long some = 0;
        for (Input input : inputs) {
            every &= input.of(met, notMet);
            some |= input.of(notMet, met);
        }
        met[word] |= inverted ? some & outputs : every;
        notMet[word] |= inverted ? every : some & outputs;
    }

    /** Writes code that adds what is met or what is not to the number on the stack, where all nodes are in one word. */
    void write(Code code, int met, int notMet, boolean wanted) {
        boolean every = wanted != inverted;
        if (every) {
            code.ldc(outputs);
        } else {
            code.lconst0();
        }
        for (Input input : inputs) {
            code.lload(input.negated == every ? notMet : met).ldc(input.distance);
            code.invokestatic(LONG, "rotateRight", "(JI)J");
            if (every) {
                code.land();
            } else {
                code.lor();
            }
        }
        if (!every) {
            code.ldc(outputs).land();
        }
        code.lor();
    }
}
