package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Something asked of the facts: a single {@link Check}, or several joined by and, or, at least so many, not and
 * when-then in Kleene's logic. Conditions are values: immutable, comparable, readable.
 *
 * <p>Checks are made by the typed keys ({@code REVENUE.atLeast(20_000_000)}) or, for a host's kind, by {@link Check}.
 *
 * @since 0.1.0
 */
public sealed interface Condition permits Check, AllOf, AnyOf, AtLeastOf, Not, WhenThen {

    /**
     * How deep a condition of a funnel may be nested, by {@link #depth}: as deep as a document can hold it. What is deeper
     * cannot be joined to any other, so that conditions can be compared and printed wherever they are.
     */
    int DEEPEST = 190;

    /**
     * What comes of this condition, worked out plainly from its parts. Assessments give the same outcomes, faster.
     *
     * @param facts what is known
     * @param today the day of the assessment
     * @return the outcome
     */
    Outcome outcome(Facts facts, LocalDate today);

    /**
     * Says what is asked.
     *
     * @param language the reader's language
     * @return the words
     */
    String describe(Locale language);

    /**
     * The conditions that this one joins.
     *
     * @return the parts in their order; empty for a {@link Check}
     */
    List<Condition> parts();

    /**
     * How deep the deepest part lies within this condition. It is counted as in a document: a part of "all of" and "any
     * of" lies two levels below them, a part of "at least of" three, a part of "not" and when-then one.
     *
     * @return the depth, 0 for a {@link Check} but one of records, within which theirs lies; {@link #DEEPEST} + 1 for whatever is deeper than a funnel may have it
     */
    default int depth() {
        return Nesting.depth(this);
    }

    /**
     * The facts that this condition reads, in order of appearance.
     *
     * @return an unmodifiable set
     */
    default Set<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        for (Check check : checks()) {
            facts.addAll(check.arguments().facts());
        }
        return Collections.unmodifiableSet(facts);
    }

    /**
     * The checks in this condition, in order of appearance.
     *
     * @return the checks
     */
    default List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        for (Condition part : parts()) {
            checks.addAll(part.checks());
        }
        return checks;
    }

    /**
     * Finds what makes no sense in this condition: what its kinds say, and what can never be met.
     *
     * @return a message per problem, for readers of any language; empty when all is well
     */
    default List<Text> problems() {
        List<Text> problems = new ArrayList<>();
        for (Check check : checks()) {
            if (problems.size() < Ids.MOST_PROBLEMS) {
                problems.addAll(check.problems());
            }
        }
        problems.addAll(Contradiction.in(this));
        return problems;
    }

    /**
     * Looks at this condition for one customer, part by part, to explain it.
     *
     * @param facts what is known; kept by the finding, so it must not change
     * @param today the day of the assessment
     * @return the finding
     */
    default Finding examine(Facts facts, LocalDate today) {
        return examine(facts, today, check -> check.outcome(facts, today));
    }

    /**
     * The same where the checks have been judged already: what came of each is looked up, and not judged a second time.
     *
     * @param facts what is known; kept by the finding, so it must not change
     * @param today the day of the assessment
     * @param judged what came of each check in this condition
     * @return the finding
     */
    default Finding examine(Facts facts, LocalDate today, Function<? super Check, Outcome> judged) {
        return new Finding(this, facts, today, judged);
    }

    /**
     * This and the other.
     *
     * @param other the other condition
     * @return both
     */
    default Condition and(Condition other) {
        return new AllOf(append(this instanceof AllOf all ? all.parts() : List.of(this), other));
    }

    /**
     * This or the other.
     *
     * @param other the other condition
     * @return either
     */
    default Condition or(Condition other) {
        return new AnyOf(append(this instanceof AnyOf any ? any.parts() : List.of(this), other));
    }

    private static List<Condition> append(List<Condition> parts, Condition other) {
        List<Condition> more = new ArrayList<>(parts);
        more.add(other);
        return more;
    }

    /**
     * The opposite of a condition.
     *
     * @param condition the condition
     * @return its opposite
     */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /**
     * All of several conditions.
     *
     * @param parts the conditions, at least one
     * @return all of them
     * @throws IllegalArgumentException if there is none
     */
    static Condition allOf(Condition... parts) {
        return new AllOf(List.of(parts));
    }

    /**
     * Any of several conditions.
     *
     * @param parts the conditions, at least one
     * @return any of them
     * @throws IllegalArgumentException if there is none
     */
    static Condition anyOf(Condition... parts) {
        return new AnyOf(List.of(parts));
    }

    /**
     * So many of several conditions.
     *
     * @param count how many must be met, from 1 to the number of conditions
     * @param parts the conditions, at least one
     * @return at least so many of them
     * @throws IllegalArgumentException if there are not so many
     */
    static Condition atLeastOf(int count, Condition... parts) {
        return new AtLeastOf(count, List.of(parts));
    }

    /**
     * Starts a condition that applies only in some cases: {@code when(PROJECT.isTrue()).then(...)}.
     *
     * @param when the case in which it applies
     * @return what takes the condition to apply
     */
    static When when(Condition when) {
        return new When(when);
    }

    /**
     * The first half of a {@link WhenThen}.
     *
     * @param when the case in which it applies
     */
    record When(Condition when) {
        /**
         * Completes the condition.
         *
         * @param then what must hold in that case
         * @return the condition
         */
        public Condition then(Condition then) {
            return new WhenThen(when, then);
        }
    }
}
