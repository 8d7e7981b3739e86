package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Holds the rules of approvals against what a journey has got. What a stage that was reached asks by a condition, or was waived there,
 * is asked at every gate above, too, as long as it was not given: no deal gets around it that grows after it came there, and what
 * was waived for one gate is not given.
 */
final class ApprovalCheck {

    private final GatePolicy policy;
    private final JourneyState state;
    private final LocalDate day;
    private final EvidenceCheck evidence;
    private final Predicate<String> isAmount;
    private final Function<String, Text> positionLabel;

    ApprovalCheck(
            GatePolicy policy,
            JourneyState state,
            LocalDate day,
            EvidenceCheck evidence,
            Predicate<String> isAmount,
            Function<String, Text> positionLabel) {
        this.policy = policy;
        this.state = state;
        this.day = day;
        this.evidence = evidence;
        this.isAmount = isAmount;
        this.positionLabel = positionLabel;
    }

    List<ApprovalRule> rules(Stage stage) {
        return policy.approvals().getOrDefault(stage.id(), List.of());
    }

    /** What entering a stage lacks. */
    List<Obstacle> missing(Stage stage) {
        return rules(stage).stream()
                .filter(rule -> isLacking(rule, stage))
                .map(rule -> missing(rule, stage))
                .toList();
    }

    private Obstacle missing(ApprovalRule rule, Stage stage) {
        return new Obstacle.ApprovalMissing(stage, positionLabel.apply(rule.position()));
    }

    /** What entering a stage above lacks of those that were reached, but for what was waived for that gate, too. */
    List<Obstacle> missingBelow(List<Stage> reached, Set<String> overridden) {
        Set<String> waived = policy.waivers() == WaiverRule.THIS_GATE ? Set.of() : overridden;
        return missingOfReached(reached, waived);
    }

    /** What is lacking where nothing more is entered. An override has waived that for as long as it is in force. */
    List<Obstacle> missingOfReached(List<Stage> reached, Set<String> waived) {
        return reached.stream()
                .filter(stage -> !waived.contains(stage.id()))
                .flatMap(stage -> rules(stage).stream()
                        .filter(rule -> isLackingOfReached(rule, stage))
                        .map(rule -> missing(rule, stage)))
                .toList();
    }

    /** The stages whose approval an override waived that is in force. */
    Set<String> waived() {
        Set<String> waived = new HashSet<>();
        state.inForce().forEach(override -> waived.addAll(override.waived().approvals()));
        return waived;
    }

    /** Whether a stage that was reached asks for an approval that it did not need when it was entered. */
    boolean isLackingOfReached(Stage stage) {
        return rules(stage).stream().anyMatch(rule -> isLackingOfReached(rule, stage));
    }

    /** The first approval of a stage that an actor may give and that is lacking, or else the first that the actor may give. */
    Optional<ApprovalRule> by(Actor actor, Stage stage, boolean reached) {
        List<ApprovalRule> allowed =
                rules(stage).stream().filter(rule -> rule.mayBeGivenBy(actor)).toList();
        return allowed.stream()
                .filter(rule -> reached ? isLackingOfReached(rule, stage) : isLacking(rule, stage))
                .findFirst()
                .or(() -> allowed.stream().findFirst());
    }

    private boolean isLacking(ApprovalRule rule, Stage stage) {
        return isNeeded(rule, stage, evidence.known(stage)) && !isGiven(rule, stage, state.approvals());
    }

    /**
     * By its condition, or because it was waived: others were given when it was entered. That what was known then has aged asks for
     * nothing.
     */
    private boolean isLackingOfReached(ApprovalRule rule, Stage stage) {
        return (rule.when() != null || waived().contains(stage.id()))
                && isNeeded(rule, stage, evidence.confirmed(stage))
                && !isGiven(rule, stage, state.approvals())
                && !isGiven(rule, stage, state.approvalsPassed());
    }

    /**
     * Unless it is not, whatever is true of what is not known. Where facts must be confirmed, or recent, the terms of the deal, which
     * nobody confirms, ask for it as well as they do, and never in their place.
     */
    private boolean isNeeded(ApprovalRule rule, Stage stage, List<FactSheet> possible) {
        Condition when = rule.when();
        DealTerms terms = state.terms();
        boolean isEvidenceAsked = !evidence.rules(stage).isEmpty();
        return possible.stream()
                .anyMatch(facts -> ((when == null || isEvidenceAsked) && rule.isNeeded(facts, day))
                        || (when != null
                                && DealAmount.seen(when, facts, terms.amount(), terms.currency(), isAmount).stream()
                                        .anyMatch(seen -> rule.isNeeded(seen, day))));
    }

    private static boolean isGiven(ApprovalRule rule, Stage stage, List<JourneyEvent.StageApproved> approvals) {
        return approvals.stream()
                .anyMatch(approval -> approval.stage().equals(stage.id())
                        && approval.position().equals(rule.position()));
    }
}
