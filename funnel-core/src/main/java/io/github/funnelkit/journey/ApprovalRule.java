package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Approval;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whose approval a stage needs before it is entered, and when: {@code
 * ApprovalRule.by("director").orBy("deputy").when(AMOUNT.atLeast(1_000_000))}.
 *
 * @param position the id of the position that approves
 * @param standIns the ids of the positions that may approve in its place, in the order of the ids; often none
 * @param when when the approval is needed, by the facts; it is needed, too, when that is unknown. Null for always
 * @since 0.1.0
 */
public record ApprovalRule(
        String position, Set<String> standIns, @Nullable Condition when) {

    /** Checks that nothing is blank. */
    public ApprovalRule {
        Require.id("position", position);
        Set<String> sorted = new TreeSet<>();
        standIns.forEach(standIn -> sorted.add(Require.id("position", standIn)));
        standIns = Collections.unmodifiableSet(sorted);
    }

    /**
     * The approval of a position, always.
     *
     * @param position the id of the position
     * @return the rule
     * @throws IllegalArgumentException if the id is blank
     */
    public static ApprovalRule by(String position) {
        return new ApprovalRule(position, Set.of(), null);
    }

    /**
     * This rule with positions that may approve in the place of the first.
     *
     * @param others the ids of the positions
     * @return a new rule
     * @throws IllegalArgumentException if an id is blank
     */
    public ApprovalRule orBy(String... others) {
        return new ApprovalRule(position, Set.of(others), when);
    }

    /**
     * This rule for when a condition is met, or may be: what is not known is no way around it. Nor is what changes later: a deal
     * that entered the stage when it did not need the approval, and needs it by now, needs it at each gate above and for
     * winning, and gets it as before.
     *
     * <p>A condition on the quantity {@code amount} sees the amount of the {@linkplain DealTerms deal's terms}, too: {@link
     * DealTerms#seenBy} says how. Where the gate asks something of the {@linkplain GatePolicy#withEvidence evidence}, these terms, which
     * nobody confirms, spare no approval: it is needed until the amount is known as a fact by evidence that is enough.
     *
     * @param condition the condition
     * @return a new rule
     */
    public ApprovalRule when(Condition condition) {
        return new ApprovalRule(position, standIns, Objects.requireNonNull(condition, "condition"));
    }

    /** What a methodology states. */
    static ApprovalRule of(Approval stated) {
        return new ApprovalRule(stated.position().id(), Set.of(), stated.when().orElse(null));
    }

    boolean isNeeded(FactSheet facts, LocalDate day) {
        return when == null || isOfAnotherVersion(when, facts) || when.outcome(facts, day) != Outcome.NOT_MET;
    }

    /** Whether a fact is something else here than where the rule comes from, so that what is asked is not known. */
    private static boolean isOfAnotherVersion(Condition condition, FactSheet facts) {
        for (Fact<?> asked : condition.facts()) {
            for (Fact<?> stated : facts.facts()) {
                if (stated.id().equals(asked.id()) && !FactLikeness.isAlike(stated, asked)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean mayBeGivenBy(Actor actor) {
        return actor.holds(position) || standIns.stream().anyMatch(actor::holds);
    }
}
