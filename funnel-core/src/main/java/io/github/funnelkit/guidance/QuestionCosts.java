package io.github.funnelkit.guidance;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What it costs to find out a fact, in any unit: asking on the telephone 1, say, a visit 5, waiting for a form 10. Only how they
 * compare matters.
 *
 * @param facts by the id of a fact, its cost, more than 0; where it is not named, 1 for what has one value, 2 for what has several
 *     entries, and 5 for forms and for records
 * @since 0.1.0
 */
public record QuestionCosts(SortedMap<String, Integer> facts) {

    /** All facts by their types. */
    public static final QuestionCosts BY_TYPE = new QuestionCosts(new TreeMap<>());

    private static final int ONE_VALUE = 1;
    private static final int ENTRIES = 2;
    private static final int MANY = 5;

    /** Checks that each costs something. */
    public QuestionCosts {
        facts.forEach((fact, cost) -> {
            if (cost < 1) {
                throw new IllegalArgumentException("cost of fact '" + fact + "': " + cost + ": expected 1 or more");
            }
        });
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /**
     * The costs of some facts; the others are by their types.
     *
     * @param facts by the id of a fact, its cost
     * @return the costs
     * @throws IllegalArgumentException if a cost is less than 1
     */
    public static QuestionCosts of(Map<String, Integer> facts) {
        return new QuestionCosts(new TreeMap<>(facts));
    }

    /**
     * What it costs to find out a fact.
     *
     * @param fact the fact
     * @return the cost, more than 0
     */
    public int of(Fact<?> fact) {
        Integer given = facts.get(fact.id());
        if (given != null) {
            return given;
        }
        if (fact.id().equals(AttachedForms.FACT.id()) || fact.type() == FactType.RECORDS) {
            return MANY;
        }
        return fact.type().isMultiple() ? ENTRIES : ONE_VALUE;
    }
}
