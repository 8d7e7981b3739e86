package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gates that are worked out together, where all nodes are in one word: the inputs of each are as many bits away from its
 * output as those of the others. So it takes a turn of the word for each input of one gate, however many gates there are.
 */
final class GateRow {

    private static final String LONG = Long.class.getName().replace('.', '/');

    private final Shape shape;

    /** The bits of the outputs. */
    private final long outputs;

    /** How far the inputs are from the output, those that are taken as they are and those taken negated. */
    private record Shape(boolean inverted, List<Integer> plain, List<Integer> negated) {

        static Shape of(Gate gate) {
            return new Shape(gate.inverted != 0, distances(gate.plain, gate.node), distances(gate.negated, gate.node));
        }

        private static List<Integer> distances(long inputs, int output) {
            List<Integer> distances = new ArrayList<>();
            for (long left = Long.rotateRight(inputs, output); left != 0; left &= left - 1) {
                distances.add(Long.numberOfTrailingZeros(left));
            }
            return distances;
        }
    }

    private GateRow(Shape shape, long outputs) {
        this.shape = shape;
        this.outputs = outputs;
    }

    /** The rows of gates that do not feed each other. */
    static GateRow[] of(Gate[] gates) {
        Map<Shape, Long> outputs = new LinkedHashMap<>();
        for (Gate gate : gates) {
            outputs.merge(Shape.of(gate), gate.bit, (some, more) -> some | more);
        }
        return outputs.entrySet().stream()
                .map(row -> new GateRow(row.getKey(), row.getValue()))
                .toArray(GateRow[]::new);
    }

    /** Whether what is met takes the place of what is not, and the other way around. */
    boolean isInverted() {
        return shape.inverted;
    }

    /** The bits of the gates whose inputs are all met. */
    long every(long yes, long no) {
        long every = outputs;
        for (int distance : shape.plain) {
            every &= Long.rotateRight(yes, distance);
        }
        for (int distance : shape.negated) {
            every &= Long.rotateRight(no, distance);
        }
        return every;
    }

    /** The bits of the gates of which some input is not met. */
    long some(long yes, long no) {
        long some = 0;
        for (int distance : shape.plain) {
            some |= Long.rotateRight(no, distance);
        }
        for (int distance : shape.negated) {
            some |= Long.rotateRight(yes, distance);
        }
        return some & outputs;
    }

    /** Writes code that adds what {@link #every} gives to the number on the stack. */
    void writeEvery(Code code, int yes, int no) {
        code.ldc(outputs);
        shape.plain.forEach(distance -> turn(code, yes, distance).land());
        shape.negated.forEach(distance -> turn(code, no, distance).land());
        code.lor();
    }

    /** Writes code that adds what {@link #some} gives to the number on the stack. */
    void writeSome(Code code, int yes, int no) {
        code.lconst0();
        shape.plain.forEach(distance -> turn(code, no, distance).lor());
        shape.negated.forEach(distance -> turn(code, yes, distance).lor());
        code.ldc(outputs).land().lor();
    }

    private static Code turn(Code code, int word, int distance) {
        return code.lload(word).ldc(distance).invokestatic(LONG, "rotateRight", "(JI)J");
    }
}
