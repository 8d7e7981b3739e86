package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
        CriteriaRegistry.requireSound(kind);
        List<String> problems = arguments.problemsFor(kind);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("condition '" + kind.id() + "': " + String.join("; ", problems));
        }
        arguments = arguments.inOrderOf(kind);
    }

    @Override
    public Outcome outcome(Facts facts, LocalDate today) {
        for (Fact<?> fact : arguments.facts()) {
            if (facts.value(fact).isUnknown()) {
                return Outcome.UNKNOWN;
            }
        }
        return kind.test(arguments, today).outcome(facts);
    }

    @Override
    public String asks(Locale language) {
        return kind.asks(arguments, language);
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
