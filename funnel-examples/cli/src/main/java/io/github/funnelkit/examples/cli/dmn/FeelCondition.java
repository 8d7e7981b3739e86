package io.github.funnelkit.examples.cli.dmn;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.WhenThen;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition in FEEL: true where it is met, false where it is not, null where it is unknown, as FEEL's own logic has three
 * values, too.
 *
 * @param scope where its facts are
 * @param onceMet whether what time alone has undone counts as met; it does not below a negation
 */
record FeelCondition(FeelScope scope, boolean onceMet) {

    /** The condition, in parentheses where it needs them. */
    String of(Condition condition) throws UnsayableException {
        if (condition instanceof Check check) {
            return "(" + new FeelCheck(scope, onceMet).of(check) + ")";
        }
        if (condition instanceof AllOf) {
            return joined(condition.parts(), " and ");
        }
        if (condition instanceof AnyOf) {
            return joined(condition.parts(), " or ");
        }
        if (condition instanceof Not not) {
            return "not(" + onTheDay().of(not.part()) + ")";
        }
        if (condition instanceof WhenThen whenThen) {
            return "(not(" + onTheDay().of(whenThen.when()) + ") or " + of(whenThen.then()) + ")";
        }
        AtLeastOf some = (AtLeastOf) condition;
        return "{_of: [" + String.join(", ", each(some.parts())) + "], _enough: "
                + atLeast("_of", Integer.toString(some.least())) + "}._enough";
    }

    private FeelCondition onTheDay() {
        return new FeelCondition(scope, false);
    }

    private String joined(List<Condition> parts, String word) throws UnsayableException {
        return "(" + String.join(word, each(parts)) + ")";
    }

    private List<String> each(List<Condition> parts) throws UnsayableException {
        List<String> each = new ArrayList<>();
        for (Condition part : parts) {
            each.add(of(part));
        }
        return each;
    }

    /** Whether so many of a list are true; null while that depends on what is null. */
    static String atLeast(String list, String least) {
        return "if count(" + list + "[item = true]) >= " + least + " then true else if count(" + list + ") - count("
                + list + "[item = false]) < " + least + " then false else null";
    }
}
