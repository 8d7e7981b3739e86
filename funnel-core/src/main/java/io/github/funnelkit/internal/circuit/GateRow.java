package io.github.funnelkit.internal.circuit;

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
public final class GateRow {

    /** Whether it is an "or": what is met takes the place of what is not, and the other way around. */
    private final boolean inverted;

    /** The word of the outputs, and their bits there. */
    private final int word;

    private final long outputs;
    private final List<Input> inputs;

    /** The same as an array, which is walked along for each customer. */
    private final Input[] each;

    /** Where an input is: its word, how many bits above the output, and whether what is not met is asked for. */
    public record Input(int word, int distance, boolean negated) {

        private static final int NEGATED = 1;

        /** The same as one number, by which gates can be compared. */
        static int key(int bit, int output, boolean negated) {
            int distance = Math.floorMod(bit - output, Long.SIZE);
            return (bit / Long.SIZE * Long.SIZE + distance) << 1 | (negated ? NEGATED : 0);
        }

        static Input of(int key) {
            int bit = key >> 1;
            return new Input(bit / Long.SIZE, bit % Long.SIZE, (key & NEGATED) != 0);
        }

        long of(long[] met, long[] notMet) {
            return Long.rotateRight((negated ? notMet : met)[word], distance);
        }
    }

    private GateRow(boolean inverted, int word, long outputs, List<Integer> inputs) {
        this.inverted = inverted;
        this.word = word;
        this.outputs = outputs;
        this.each = new Input[inputs.size()];
        for (int i = 0; i < each.length; i++) { // no lambda: it is made at every start
            each[i] = Input.of(inputs.get(i));
        }
        this.inputs = List.of(each);
    }

    /** The rows of gates that do not feed each other. */
    static List<GateRow> of(List<Join> joins, int[] bits) {
        Map<List<Integer>, Long> alike = new LinkedHashMap<>();
        for (Join join : joins) {
            List<Integer> shape = shape(join, bits);
            alike.put(shape, alike.getOrDefault(shape, 0L) | 1L << bits[join.node()]);
        }
        List<GateRow> rows = new ArrayList<>();
        for (Map.Entry<List<Integer>, Long> row : alike.entrySet()) {
            List<Integer> shape = row.getKey();
            rows.add(new GateRow(shape.get(0) == 1, shape.get(1), row.getValue(), shape.subList(2, shape.size())));
        }
        return List.copyOf(rows);
    }

    /** What gates of one row have in common: 1 for an "or", the word of the output, and the inputs. */
    private static List<Integer> shape(Join join, int[] bits) {
        int output = bits[join.node()];
        List<Integer> inputs = new ArrayList<>(); // in order, each once
        for (int input : join.inputs()) {
            boolean negated = input < 0;
            int key = Input.key(bits[Join.node(input)], output, negated != join.any());
            int found = Collections.binarySearch(inputs, key);
            if (found < 0) {
                inputs.add(~found, key);
            }
        }
        List<Integer> shape = new ArrayList<>(List.of(join.any() ? 1 : 0, output / Long.SIZE));
        shape.addAll(inputs);
        return shape;
    }

    /** Whether these are "or" gates. */
    public boolean isInverted() {
        return inverted;
    }

    /** The bits of the outputs in their word. */
    public long outputs() {
        return outputs;
    }

    /** Where each gate has its inputs. */
    public List<Input> inputs() {
        return inputs;
    }

    /** Adds the outputs to the words. */
    void workOut(long[] met, long[] notMet) {
        long every = outputs;
        long some = 0;
        for (Input input : each) {
            every &= input.of(met, notMet);
            some |= input.of(notMet, met);
        }
        met[word] |= inverted ? some & outputs : every;
        notMet[word] |= inverted ? every : some & outputs;
    }
}
