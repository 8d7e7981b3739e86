package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.wording.UnjudgedValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a kind answers. That of a host may answer null, which would count as one outcome or another in silence: it is
 * refused wherever a kind is asked.
 */
final class Answer {

    private Answer() {}

    static <T> T of(ConditionKind kind, String what, @Nullable T answer) {
        if (answer == null) {
            throw missing(kind, "answers null when asked for " + what);
        }
        return answer;
    }

    static <T> List<T> ofEach(ConditionKind kind, String what, @Nullable List<T> answer) {
        List<T> all = of(kind, what, answer);
        for (@Nullable T each : all) { // not contains(null), which some of the JDK's lists refuse to answer
            if (each == null) {
                throw missing(kind, "has null among its answers when asked for " + what);
            }
        }
        return all;
    }

    private static IllegalStateException missing(ConditionKind kind, String does) {
        return new IllegalStateException("condition kind '" + kind.id() + "' of "
                + kind.getClass().getName() + " " + does + "; a kind must answer whatever it is asked");
    }

    /** The test of a host's kind, which is asked for an outcome again and again. */
    record OfTest(ConditionKind kind, ConditionKind.Test test) implements ConditionKind.Test {
        @Override
        public Outcome outcome(Facts facts) {
            Outcome outcome;
            try {
                outcome = test.outcome(facts);
            } catch (RuntimeException failure) {
                throw new UnjudgedValue(
                        "condition kind '" + kind.id() + "' of "
                                + kind.getClass().getName() + " failed when asked for an outcome",
                        failure);
            }
            return Answer.of(kind, "an outcome", outcome);
        }
    }
}
