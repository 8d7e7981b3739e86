package io.github.funnelkit.internal.circuit;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.WhenThen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the nodes. What feeds a gate is written as its node, or as the complement of its node when it is negated. */
final class CircuitBuilder {

    private final Map<Condition, Integer> numbered = new LinkedHashMap<>();
    private final Map<Integer, Integer> depths = new HashMap<>();
    private final Map<Check, Integer> checks = new LinkedHashMap<>();
    private final List<List<Join>> layers = new ArrayList<>();
    private int next;

    CircuitBuilder(List<Condition> requirements) {
        next = requirements.size();
        for (int output = 0; output < requirements.size(); output++) {
            output(output, requirements.get(output));
        }
    }

    /** The checks with their nodes. */
    Map<Check, Integer> checks() {
        return checks;
    }

    /** What becomes the gates of each layer, which are fed by those of earlier layers alone. */
    List<List<Join>> layers() {
        return layers;
    }

    /** How many nodes there are; the first ones are the requirements. */
    int nodes() {
        return next;
    }

    private void output(int output, Condition requirement) {
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
        } else if (condition instanceof AtLeastOf atLeast) {
            add(new Join(node, atLeast.least(), each(inputs)));
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

    /** Each of them once: what is there again counts again, by a node of its own. */
    private List<Integer> each(List<Integer> inputs) {
        List<Integer> each = new ArrayList<>(inputs.size());
        for (int input : inputs) {
            if (each.contains(input)) {
                int copy = next++;
                all(copy, List.of(input));
                each.add(copy);
            } else {
                each.add(input);
            }
        }
        return each;
    }

    private void all(int node, List<Integer> inputs) {
        add(new Join(node, inputs.size(), inputs));
    }

    private void any(int node, List<Integer> inputs) {
        add(new Join(node, 1, inputs));
    }

    private void add(Join join) {
        int depth = 1;
        for (int input : join.inputs()) {
            depth = Math.max(depth, depths.getOrDefault(Join.node(input), 0) + 1);
        }
        depths.put(join.node(), depth);
        while (layers.size() < depth) {
            layers.add(new ArrayList<>());
        }
        layers.get(depth - 1).add(join);
    }
}
