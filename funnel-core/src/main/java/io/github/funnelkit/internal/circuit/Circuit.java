package io.github.funnelkit.internal.circuit;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of a sale type as a circuit in Kleene's logic. Every distinct condition is a <em>node</em>, so
 * what several share is worked out once; the first nodes are the requirements in their order: the criteria, then the endings
 * and guides. A node that joins
 * others is the output of a gate ({@link GateRow}, {@link CountGate}); the others are the checks, which are evaluated where the facts are
 * read. From here on a node's number is that of its bit.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Circuit {

    private final Map<Check, Integer> checks = new LinkedHashMap<>();
    /** A gate is fed by checks and by gates of earlier layers alone: the gates of one layer do not wait for each other. */
    private final List<Layer> layers = new ArrayList<>();

    private final int words;

    /** Makes the circuit of some requirements. */
    public Circuit(List<Condition> requirements) {
        CircuitBuilder nodes = new CircuitBuilder(requirements);
        int[] bits = bits(nodes, requirements.size());
        for (Map.Entry<Check, Integer> check : nodes.checks().entrySet()) {
            checks.put(check.getKey(), bits[check.getValue()]);
        }
        for (List<Join> layer : nodes.layers()) {
            layers.add(Layer.of(layer, bits));
        }
        int last = 0; // one word at least
        for (int bit : bits) {
            last = Math.max(last, bit);
        }
        words = (last + Long.SIZE) / Long.SIZE;
    }

    /** The bits of the nodes, such that as many gates as possible are worked out together. */
    private static int[] bits(CircuitBuilder nodes, int outputs) {
        int[] bits = new int[nodes.nodes()];
        Arrays.fill(bits, Join.NO_BIT);
        for (int node = 0; node < outputs; node++) { // no lambda: it is made at every start
            bits[node] = node;
        }
        if (bits.length <= Long.SIZE) {
            new OneWordAssignment(bits, outputs).assign(nodes.layers());
        } else {
            new ManyWordAssignment(bits, outputs).assign(nodes.layers());
        }
        return bits;
    }

    /** The checks with their nodes. */
    public Map<Check, Integer> checks() {
        return checks;
    }

    /** The gates, layer by layer. */
    public List<Layer> layers() {
        return layers;
    }

    /** The number of 64-bit words that hold a bit per node. */
    public int words() {
        return words;
    }

    /** Works out all gates from the outcomes of the checks. */
    public NodeOutcomes conclude(OutcomeCollector checked) {
        long[] met = checked.met();
        long[] notMet = checked.notMet();
        for (Layer layer : layers) {
            layer.workOut(met, notMet);
        }
        return new NodeOutcomes(met, notMet);
    }
}
