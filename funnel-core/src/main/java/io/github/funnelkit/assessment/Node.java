package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.WhenThen;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A condition in the form in which it is judged: its checks are numbers, whose outcomes are known already.
 */
@FunctionalInterface
interface Node {

    Outcome outcome(Outcome[] checks);

    /**
     * Makes the node of a condition.
     *
     * @param number gives each distinct check its number
     */
    static Node of(Condition condition, ToIntFunction<Check> number) {
        if (condition instanceof Check check) {
            int index = number.applyAsInt(check);
            return checks -> checks[index];
        }
        if (condition instanceof Not not) {
            Node part = of(not.part(), number);
            return checks -> part.outcome(checks).not();
        }
        if (condition instanceof WhenThen whenThen) {
            Node when = of(whenThen.when(), number);
            Node then = of(whenThen.then(), number);
            return checks -> when.outcome(checks).not().or(then.outcome(checks));
        }
        Node[] parts = nodes(condition.parts(), number);
        if (condition instanceof AllOf) {
            return checks -> all(parts, checks);
        }
        if (condition instanceof AnyOf) {
            return checks -> any(parts, checks);
        }
        throw new IllegalStateException("no way to judge " + condition);
    }

    private static Node[] nodes(List<Condition> parts, ToIntFunction<Check> number) {
        return parts.stream().map(part -> of(part, number)).toArray(Node[]::new);
    }

    private static Outcome all(Node[] parts, Outcome[] checks) {
        Outcome outcome = Outcome.MET;
        for (Node part : parts) {
            outcome = outcome.and(part.outcome(checks));
        }
        return outcome;
    }

    private static Outcome any(Node[] parts, Outcome[] checks) {
        Outcome outcome = Outcome.NOT_MET;
        for (Node part : parts) {
            outcome = outcome.or(part.outcome(checks));
        }
        return outcome;
    }
}
