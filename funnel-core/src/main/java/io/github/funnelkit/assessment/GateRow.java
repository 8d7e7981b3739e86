package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** Where an input is: its word, how many bits above the output, and whether what is not met is asked for. */
    private record Input(int word, int distance, boolean negated) {

        private static final int NEGATED = 1;

        /** The same as one number, by which gates can be compared. */
        static int key(int place, int output, boolean negated) {
            int distance = Math.floorMod(place - output, Long.SIZE);
            return (place / Long.SIZE * Long.SIZE + distance) << 1 | (negated ? NEGATED : 0);
        }

        static Input of(int key) {
            int place = key >> 1;
            return new Input(place / Long.SIZE, place % Long.SIZE, (key & NEGATED) != 0);
        }

        long of(long[] met, long[] notMet) {
            return Long.rotateRight((negated ? notMet : met)[word], distance);
        }

        long of(long met, long notMet) {
            return Long.rotateRight(negated ? notMet : met, distance);
        }
    }

    private GateRow(boolean inverted, int word, long outputs, List<Integer> inputs) {
        this.inverted = inverted;
        this.word = word;
        this.outputs = outputs;
        this.inputs = new Input[inputs.size()];
        for (int i = 0; i < this.inputs.length; i++) {
            this.inputs[i] = Input.of(inputs.get(i));
        }
    }

    /** The rows of gates that do not feed each other. */
    static GateRow[] of(List<Wiring.Join> joins, int[] places) {
        Map<List<Integer>, Long> alike = new LinkedHashMap<>();
        for (Wiring.Join join : joins) {
            List<Integer> shape = shape(join, places);
            alike.put(shape, alike.getOrDefault(shape, 0L) | 1L << places[join.node()]);
        }
        List<GateRow> rows = new ArrayList<>();
        for (Map.Entry<List<Integer>, Long> row : alike.entrySet()) {
            List<Integer> shape = row.getKey();
            rows.add(new GateRow(shape.get(0) == 1, shape.get(1), row.getValue(), shape.subList(2, shape.size())));
        }
        return rows.toArray(new GateRow[0]);
    }

    /** What gates of one row have in common: 1 for an "or", the word of the output, and the inputs. */
    private static List<Integer> shape(Wiring.Join join, int[] places) {
        int output = places[join.node()];
        List<Integer> inputs = new ArrayList<>(); // in order, each once
        for (int input : join.inputs()) {
            boolean negated = input < 0;
            int key = Input.key(places[negated ? ~input : input], output, negated != join.any());
            int found = Collections.binarySearch(inputs, key);
            if (found < 0) {
                inputs.add(~found, key);
            }
        }
        List<Integer> shape = new ArrayList<>(List.of(join.any() ? 1 : 0, output / Long.SIZE));
        shape.addAll(inputs);
        return shape;
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
