package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.Facts;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition made ready to be asked, over and over, which of its unknown facts could decide it: the same as {@code
 * CriterionResult.unknownFacts} tells, without making anything.
 *
 * @param condition the condition
 * @param parts its parts; none for a check
 * @param facts the facts of a check, each with where it is counted
 */
record Question(Condition condition, List<Question> parts, List<Answer> facts) {

    /**
     * A fact and where it is counted of whom it is unknown.
     *
     * @param fact the fact
     * @param asked where it is counted
     */
    record Answer(Fact<?> fact, Asked asked) {}

    /** Counts of whom a fact is unknown: each customer once, although several criteria may ask for the fact. */
    static final class Asked {
        private final Tally.Counter customers = new Tally.Counter();
        private long lastFor;

        private void count(long customer, @Nullable Money amount) {
            if (lastFor != customer) {
                lastFor = customer;
                customers.add(amount);
            }
        }

        Tally.Counter customers() {
            return customers;
        }
    }

    static Question of(Condition condition, Function<Fact<?>, Asked> asked) {
        return new Question(
                condition,
                condition.parts().stream().map(part -> of(part, asked)).toList(),
                condition instanceof Check check
                        ? check.arguments().facts().stream()
                                .map(fact -> new Answer(fact, asked.apply(fact)))
                                .toList()
                        : List.of());
    }

    /** Counts the unknown facts that could decide the condition, which is known to be undecided. */
    void ask(Assessment assessment, long customer, @Nullable Money amount) {
        Facts known = assessment.facts();
        for (Answer answer : facts) {
            if (isUnknown(known, answer.fact)) {
                answer.asked.count(customer, amount);
            }
        }
        for (Question part : parts) {
            if (part.parts.isEmpty() || part.condition.outcome(known, assessment.asOf()) == Outcome.UNKNOWN) {
                part.ask(assessment, customer, amount);
            }
        }
    }

    private static boolean isUnknown(Facts known, Fact<?> fact) {
        return known.known(fact) == null && !known.isNone(fact);
    }
}
