package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.WhenThen;
import java.util.ArrayList;
import java.util.Collections;
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
    private final Gate[] gates;
    private final int nodes;

    Circuit(List<Condition> requirements) {
        outputs = requirements.size();
        Wiring wiring = new Wiring();
        for (int output = 0; output < outputs; output++) {
            wiring.output(output, requirements.get(output));
        }
        gates = wiring.gates.toArray(Gate[]::new);
        nodes = wiring.next;
    }

    /** The number of criteria, whose nodes come first. */
    int outputs() {
        return outputs;
    }

    /** The checks with their nodes. */
    Map<Check, Integer> checks() {
        return Collections.unmodifiableMap(checks);
    }

    /** The number of 64-bit words that hold a bit per node. */
    int words() {
        return (nodes + Long.SIZE - 1) / Long.SIZE;
    }

    /** The gates, each after those that feed it; not to be changed. */
    Gate[] gates() {
        return gates;
    }

    /** Numbers the nodes. What feeds a gate is written as its node, or as the complement of its node when it is negated. */
    private final class Wiring {

        private final Map<Condition, Integer> numbered = new LinkedHashMap<>();
        private final List<Gate> gates = new ArrayList<>();
        private int next = outputs;

        void output(int output, Condition requirement) {
            if (requirement instanceof Not || numbered.containsKey(requirement)) {
                gates.add(Gate.all(output, List.of(literal(requirement))));
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
            List<Integer> inputs = condition.parts().stream().map(this::literal).toList();
            int node = output != null ? output : next++;
            numbered.put(condition, node);
            if (condition instanceof Check check) {
                checks.put(check, node);
            } else if (condition instanceof AllOf) {
                gates.add(Gate.all(node, inputs));
            } else if (condition instanceof AnyOf) {
                gates.add(Gate.any(node, inputs));
            } else if (condition instanceof WhenThen) {
                gates.add(Gate.any(node, List.of(~inputs.get(0), inputs.get(1))));
            } else {
                throw new IllegalStateException("no gate for " + condition);
            }
            return node;
        }
    }
}
