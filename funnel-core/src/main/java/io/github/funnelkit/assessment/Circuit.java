package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.Code;
import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.WhenThen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a sale type's criteria as a circuit in Kleene's logic. Every distinct condition is a <em>node</em>, so
 * what several criteria share is worked out once; the first nodes are the criteria in their order. A node that joins
 * others is the output of a {@link Gate}; the others are the checks, which are judged where the facts are read.
 */
final class Circuit {

    private final int outputs;
    private final Map<Check, Integer> checks = new LinkedHashMap<>();
    /** A gate is fed by checks and by gates of earlier layers alone: the gates of one layer do not wait for each other. */
    private final Gate[][] layers;

    private final int nodes;

    Circuit(List<Condition> requirements) {
        outputs = requirements.size();
        Wiring wiring = new Wiring();
        for (int output = 0; output < outputs; output++) {
            wiring.output(output, requirements.get(output));
        }
        layers = new Gate[wiring.layers.size()][];
        for (int layer = 0; layer < layers.length; layer++) {
            layers[layer] = wiring.layers.get(layer).toArray(new Gate[0]);
        }
        nodes = wiring.next;
    }

    /** The checks with their nodes. */
    Map<Check, Integer> checks() {
        return Collections.unmodifiableMap(checks);
    }

    /** The number of 64-bit words that hold a bit per node. */
    int words() {
        return (nodes + Long.SIZE - 1) / Long.SIZE;
    }

    /**
     * Works out the gates where all nodes are in one word.
     *
     * @param met the bits of the checks that are met
     * @param notMet the bits of the checks that are not
     */
    Outcomes conclude(Track track, long met, long notMet) {
        long yes = met;
        long no = notMet;
        for (Gate[] layer : layers) {
            long moreYes = 0;
            long moreNo = 0;
            for (Gate gate : layer) {
                long every = Gate.every(yes, no, gate.plain, gate.negated, gate.bit);
                long some = Gate.some(yes, no, gate.plain, gate.negated, gate.bit);
                long turned = (every ^ some) & gate.inverted;
                moreYes |= every ^ turned;
                moreNo |= some ^ turned;
            }
            yes |= moreYes;
            no |= moreNo;
        }
        return Outcomes.of(track, yes, no);
    }

    /** The same for any number of words, which are filled. */
    Outcomes conclude(Track track, long[] met, long[] notMet) {
        for (Gate[] layer : layers) {
            for (Gate gate : layer) {
                long lacking = (gate.plain & ~met[0]) | (gate.negated & ~notMet[0]);
                long against = (gate.plain & notMet[0]) | (gate.negated & met[0]);
                for (Gate.Inputs inputs : gate.further) {
                    long yes = met[inputs.word()];
                    long no = notMet[inputs.word()];
                    lacking |= (inputs.plain() & ~yes) | (inputs.negated() & ~no);
                    against |= (inputs.plain() & no) | (inputs.negated() & yes);
                }
                long every = gate.bit & ~Gate.allBitsUnlessZero(lacking);
                long some = gate.bit & Gate.allBitsUnlessZero(against);
                long turned = (every ^ some) & gate.inverted;
                met[gate.word] |= every ^ turned;
                notMet[gate.word] |= some ^ turned;
            }
        }
        return Outcomes.of(track, met, notMet);
    }

    /**
     * Writes code that does the same: takes what is met and what is not from the stack, and leaves both there, all gates
     * worked out. What a layer reads are not the numbers that it writes, so that its gates do not wait for each other.
     */
    void write(Code code) {
        int yes = code.local("J");
        int no = code.local("J");
        code.lstore(no).lstore(yes);
        for (Gate[] layer : layers) {
            int moreYes = code.local("J");
            int moreNo = code.local("J");
            code.lload(yes);
            for (Gate gate : layer) {
                gate.write(code, yes, no, gate.inverted == 0);
            }
            code.lstore(moreYes).lload(no);
            for (Gate gate : layer) {
                gate.write(code, yes, no, gate.inverted != 0);
            }
            code.lstore(moreNo);
            yes = moreYes;
            no = moreNo;
        }
        code.lload(yes).lload(no);
    }

    /** Numbers the nodes. What feeds a gate is written as its node, or as the complement of its node when it is negated. */
    private final class Wiring {

        private final Map<Condition, Integer> numbered = new LinkedHashMap<>();
        private final Map<Integer, Integer> depths = new HashMap<>();
        private final List<List<Gate>> layers = new ArrayList<>();
        private int next = outputs;

        void output(int output, Condition requirement) {
            if (requirement instanceof Not || numbered.containsKey(requirement)) {
                all(output, List.of(literal(requirement)));
            } else {
                number(requirement, output);
            }
        }

        private int literal(Condition condition) {
            if (condition instanceof Not not) {
                return ~literal(not.part());
            }
            Integer known = numbered.get(condition);
            return known != null ? known : number(condition, null);
        }

        private int number(Condition condition, @Nullable Integer output) {
            List<Integer> inputs = new ArrayList<>();
            addInputs(condition, condition, inputs);
            int node = output != null ? output : next++;
            numbered.put(condition, node);
            if (condition instanceof Check check) {
                checks.put(check, node);
                depths.put(node, 0);
            } else if (condition instanceof AllOf) {
                all(node, inputs);
            } else if (condition instanceof AnyOf) {
                any(node, inputs);
            } else if (condition instanceof WhenThen) {
                any(node, List.of(~inputs.get(0), inputs.get(1)));
            } else {
                throw new IllegalStateException("no gate for " + condition);
            }
            return node;
        }

        /** What feeds a condition; an "and" within an "and" is one gate, as an "or" within an "or" is. */
        private void addInputs(Condition join, Condition condition, List<Integer> inputs) {
            for (Condition part : condition.parts()) {
                boolean same = (part instanceof AllOf && join instanceof AllOf)
                        || (part instanceof AnyOf && join instanceof AnyOf);
                if (same && !numbered.containsKey(part)) {
                    addInputs(join, part, inputs);
                } else {
                    inputs.add(literal(part));
                }
            }
        }

        private void all(int node, List<Integer> inputs) {
            add(Gate.all(node, inputs), inputs);
        }

        private void any(int node, List<Integer> inputs) {
            add(Gate.any(node, inputs), inputs);
        }

        private void add(Gate gate, List<Integer> inputs) {
            int depth = 1;
            for (int input : inputs) {
                depth = Math.max(depth, depths.getOrDefault(input < 0 ? ~input : input, 0) + 1);
            }
            depths.put(gate.node, depth);
            while (layers.size() < depth) {
                layers.add(new ArrayList<>());
            }
            layers.get(depth - 1).add(gate);
        }
    }
}
