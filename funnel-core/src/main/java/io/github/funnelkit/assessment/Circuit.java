package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.WhenThen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many conditions as one list of gates in Kleene's logic: first the checks, then the joins, each after its inputs. Equal
 * conditions are one gate, so what several criteria share is worked out once. Judging is a loop over two arrays, without a
 * call per condition and without a limit on their number.
 */
final class Circuit {

    private static final byte UNKNOWN = 0;
    private static final byte MET = 1;
    private static final byte NOT_MET = 2;

    private enum Gate {
        ALL,
        ANY,
        NOT,
        WHEN
    }

    private final List<Check> checks;
    private final Gate[] gates;
    private final int[][] inputs;
    private final int[] outputs;

    Circuit(List<Condition> conditions) {
        Set<Check> distinct = new LinkedHashSet<>();
        conditions.forEach(condition -> distinct.addAll(condition.checks()));
        checks = List.copyOf(distinct);
        Map<Condition, Integer> numbers = new LinkedHashMap<>();
        checks.forEach(check -> numbers.put(check, numbers.size()));
        List<Gate> joins = new ArrayList<>();
        List<int[]> joined = new ArrayList<>();
        outputs = conditions.stream()
                .mapToInt(condition -> number(condition, numbers, joins, joined))
                .toArray();
        gates = joins.toArray(Gate[]::new);
        inputs = joined.toArray(int[][]::new);
    }

    private static int number(
            Condition condition, Map<Condition, Integer> numbers, List<Gate> gates, List<int[]> inputs) {
        Integer known = numbers.get(condition);
        if (known != null) {
            return known;
        }
        int[] parts = condition.parts().stream()
                .mapToInt(part -> number(part, numbers, gates, inputs))
                .toArray();
        gates.add(gate(condition));
        inputs.add(parts);
        numbers.put(condition, numbers.size());
        return numbers.size() - 1;
    }

    private static Gate gate(Condition condition) {
        if (condition instanceof AllOf) {
            return Gate.ALL;
        }
        if (condition instanceof AnyOf) {
            return Gate.ANY;
        }
        if (condition instanceof Not) {
            return Gate.NOT;
        }
        if (condition instanceof WhenThen) {
            return Gate.WHEN;
        }
        throw new IllegalStateException("no gate for " + condition);
    }

    /** The distinct checks, in the order in which {@link #judge} wants their outcomes. */
    List<Check> checks() {
        return checks;
    }

    /** A state in which every check is unknown, to be filled by {@link #set} and {@link #judge}. */
    byte[] newState() {
        return new byte[checks.size() + gates.length];
    }

    static void set(byte[] state, int check, Outcome outcome) {
        state[check] = code(outcome);
    }

    private static byte code(Outcome outcome) {
        return switch (outcome) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Works out every join from the outcomes of the checks. */
    void judge(byte[] state) {
        int next = checks.size();
        for (int gate = 0; gate < gates.length; gate++) {
            int[] input = inputs[gate];
            state[next++] = switch (gates[gate]) {
                case ALL -> joined(state, input, NOT_MET, MET);
                case ANY -> joined(state, input, MET, NOT_MET);
                case NOT -> opposite(state[input[0]]);
                case WHEN -> either(opposite(state[input[0]]), state[input[1]]);
            };
        }
    }

    /** One deciding input decides; else one unknown input leaves it open; else it is what is left. */
    private static byte joined(byte[] state, int[] input, byte deciding, byte left) {
        byte outcome = left;
        for (int number : input) {
            byte part = state[number];
            if (part == deciding) {
                return deciding;
            }
            if (part == UNKNOWN) {
                outcome = UNKNOWN;
            }
        }
        return outcome;
    }

    private static byte opposite(byte outcome) {
        return outcome == UNKNOWN ? UNKNOWN : (byte) (MET + NOT_MET - outcome);
    }

    private static byte either(byte one, byte other) {
        if (one == MET || other == MET) {
            return MET;
        }
        return one == UNKNOWN || other == UNKNOWN ? UNKNOWN : NOT_MET;
    }

    boolean isMet(byte[] state, int condition) {
        return state[outputs[condition]] == MET;
    }

    Outcome outcome(byte[] state, int condition) {
        return switch (state[outputs[condition]]) {
            case MET -> Outcome.MET;
            case NOT_MET -> Outcome.NOT_MET;
            default -> Outcome.UNKNOWN;
        };
    }

    @Override
    public String toString() {
        return checks + " " + Arrays.toString(gates);
    }
}
