package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.DecidedByPredicate;
import io.github.funnelkit.internal.predicate.JudgesUnknown;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A single condition: a kind with its arguments.
 *
 * @param kind the kind; two checks with kinds of the same id and equal arguments are equal
 * @param arguments the arguments, those that the kind takes
 * @since 0.1.0
 */
public record Check(ConditionKind kind, Arguments arguments) implements Condition {

    /** Checks the kind, and the arguments against the kind's parameters. */
    public Check {
        if (!(kind instanceof BuiltIn)) {
            KindRules.requireSound(kind);
        }
        List<String> problems = arguments.problemsFor(kind.parameters());
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("condition '" + kind.id() + "': " + String.join("; ", problems));
        }
        arguments = arguments.inOrderOf(kind.parameters());
        for (Fact<?> fact : arguments.named()) {
            if (!fact.addends().isEmpty() && !(kind instanceof BuiltIn builtIn && builtIn.takesSums())) {
                throw new IllegalArgumentException("condition '" + kind.id() + "': fact '" + fact.id()
                        + "' is a sum, which can only be compared with fixed numbers");
            }
        }
    }

    @Override
    public Outcome outcome(Facts facts, LocalDate today) {
        ConditionKind.Test test = test(today);
        if (test instanceof JudgesUnknown) {
            return test.outcome(facts);
        }
        for (Fact<?> fact : arguments.facts()) {
            if (facts.value(fact).isUnknown()) {
                return Outcome.UNKNOWN;
            }
        }
        return test.outcome(facts);
    }

    /**
     * This check made ready for one day.
     *
     * @param today the day of the assessment
     * @return what the kind gives as its test; it throws an {@link IllegalStateException} where a host's would answer null
     * @throws IllegalStateException if the kind answers null
     */
    public ConditionKind.Test test(LocalDate today) {
        ConditionKind.Test test = Answer.of(kind, "a test", kind.test(arguments, today));
        return kind instanceof BuiltIn || test instanceof DecidedByPredicate ? test : new Answer.OfTest(kind, test);
    }

    /** @throws IllegalStateException if the kind answers null */
    @Override
    public String describe(Locale language) {
        return Answer.of(kind, "what is asked", kind.describe(arguments, language));
    }

    /**
     * Says what was found, without the names of the facts.
     *
     * @param facts what is known
     * @param today the day of the assessment
     * @param language the reader's language
     * @return the words
     * @throws IllegalStateException if the kind answers null
     */
    public String explain(Facts facts, LocalDate today, Locale language) {
        return Answer.of(kind, "what was found", kind.explain(arguments, facts, today, language));
    }

    /**
     * Measures how far off this check is when it is not met.
     *
     * @param facts what is known; every fact of this check is known or none
     * @param today the day of the assessment
     * @return the gap, or empty where it makes no sense
     * @throws IllegalStateException if the kind answers null
     */
    public Optional<Gap> gap(Facts facts, LocalDate today) {
        return Answer.of(kind, "the gap", kind.gap(arguments, facts, today));
    }

    /**
     * What the passing of time alone can do to this check.
     *
     * @return the effect
     * @throws IllegalStateException if the kind answers null
     */
    public TimeEffect timeEffect() {
        return Answer.of(kind, "what time does to it", kind.timeEffect(arguments));
    }

    /**
     * The last day on which facts meet this check.
     *
     * @param facts what is known; every fact of this check is known or none
     * @return the day; empty when they meet it on no day, or time does not undo it
     * @throws IllegalStateException if the kind answers null
     */
    public Optional<LocalDate> lastDay(Facts facts) {
        return timeEffect().undoes()
                ? Answer.of(kind, "the last day", kind.lastDay(arguments, facts))
                : Optional.empty();
    }

    /**
     * Facts at and around the boundary of this check, the closest first.
     *
     * @param today the day of the assessment
     * @return sheets that hold just the facts of this check; none where the kind offers none
     * @throws IllegalStateException if the kind answers null, or one of its examples is null
     */
    public List<FactSheet> examples(LocalDate today) {
        return Answer.ofEach(kind, "examples", kind.examples(arguments, today));
    }

    /**
     * The same for one customer of whom something is known.
     *
     * @param known what is known
     * @param today the day of the assessment
     * @return sheets that hold facts of this check; none where the kind offers none
     * @throws IllegalStateException if the kind answers null, or one of its examples is null
     */
    public List<FactSheet> examples(FactSheet known, LocalDate today) {
        return Answer.ofEach(kind, "examples", kind.examples(arguments, known, today));
    }

    /**
     * Finds arguments that make no sense together.
     *
     * @return a message per problem, for readers of any language; empty when all is well
     * @throws IllegalStateException if the kind answers null, or one of its messages is null
     */
    @Override
    public List<Text> problems() {
        return Answer.ofEach(kind, "problems", kind.problems(arguments));
    }

    /**
     * What this check asks of each record of a collection.
     *
     * @return the condition of a record's facts; empty when the check is not one of records
     */
    public Optional<Condition> ofRecords() {
        for (Object value : arguments.values().values()) {
            if (value instanceof Condition asked) {
                return Optional.of(asked);
            }
        }
        return Optional.empty();
    }

    /**
     * The same check of records, which asks something else of each.
     *
     * @param asked the condition of a record's facts
     * @return the check
     * @throws IllegalStateException if this check is not one of records
     */
    public Check askingOfRecords(Condition asked) {
        if (ofRecords().isEmpty()) {
            throw new IllegalStateException("condition '" + this + "' asks nothing of records");
        }
        Map<String, Object> values = new LinkedHashMap<>(arguments.values());
        values.replaceAll((name, value) -> value instanceof Condition ? asked : value);
        return new Check(kind, Arguments.of(values));
    }

    /**
     * Whether this check asks that no record meets a condition: what undoes that condition fulfils the check.
     *
     * @return whether it is so; false when the check is not one of records
     */
    public boolean isNegated() {
        return kind instanceof BuiltIn && kind.id().equals("none");
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public List<Check> checks() {
        return List.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Check that && kind.id().equals(that.kind.id()) && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.id(), arguments);
    }

    /** The condition as in the standard's tables: {@code atLeast(annualRevenue, 20000000)}. */
    @Override
    public String toString() {
        return kind.id() + arguments;
    }
}
