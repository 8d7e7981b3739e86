package io.github.funnelkit.portfolio;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.journey.ApprovalRule;
import io.github.funnelkit.journey.CriteriaRule;
import io.github.funnelkit.journey.Gate;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Obstacle;
import io.github.funnelkit.journey.Unrecordable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the rules that a deal is held to, each when it first is, and whether they were kept. */
final class AskedRules {

    private final Gatekeeper gatekeeper;
    private final Set<GateRule> seen = new HashSet<>();
    private final List<AskedRule> asked = new ArrayList<>();

    AskedRules(Gatekeeper gatekeeper) {
        this.gatekeeper = gatekeeper;
    }

    List<AskedRule> all() {
        return asked;
    }

    /** A stage is entered, through its gate or not; nothing is asked where it is not above. */
    void enter(JourneyState before, String stage, Instant at) {
        List<Stage> ladder = before.funnel().stages(before.saleType());
        int from = before.stage().map(ladder::indexOf).orElse(-1);
        int to = ladder.stream().map(Stage::id).toList().indexOf(stage);
        if (to <= from) {
            return;
        }
        Gate gate = gatekeeper.gate(before, stage, at);
        List<Obstacle> lacking = Stream.concat(gate.obstacles().stream(), gate.warnings().stream())
                .toList();
        if (lacking.stream().anyMatch(Unrecordable.class::isInstance)) {
            return; // by another funnel than it was
        }
        order(before, ladder.subList(0, to), lacking, stage);
        List<Stage> passed = ladder.subList(from + 1, to + 1);
        for (Stage each :
                gatekeeper.policy().criteria() == CriteriaRule.STAGE_ALONE ? ladder.subList(to, to + 1) : passed) {
            criteria(before, each, lacking, stage);
        }
        actions(before, ladder, from, to, gate, lacking);
        passed.forEach(each -> approvals(before, each, lacking, stage));
    }

    /** Where a way led past a stage, it was not asked. */
    private void order(JourneyState before, List<Stage> below, List<Obstacle> lacking, String entered) {
        if (gatekeeper.policy().skipping()) {
            return;
        }
        for (Stage stage : below) {
            boolean isEntered = before.visits().stream()
                    .anyMatch(visit -> visit.stage().filter(stage.id()::equals).isPresent());
            boolean isSkipped = lacking.stream()
                    .anyMatch(each -> each instanceof Obstacle.StageSkipped skipped
                            && skipped.stage().id().equals(stage.id()));
            add(GateRule.order(stage.id()), entered, isEntered, isEntered || isSkipped);
        }
    }

    private void criteria(JourneyState before, Stage stage, List<Obstacle> lacking, String entered) {
        for (Criterion criterion : before.funnel().criteria()) {
            if (!criterion.stage().equals(stage.id()) || !criterion.saleType().equals(before.saleType())) {
                continue;
            }
            boolean isMet = lacking.stream()
                    .noneMatch(each -> each instanceof Obstacle.CriterionMissing missing
                            && missing.result().criterion().id().equals(criterion.id()));
            add(new GateRule(GateRuleKind.CRITERION, stage.id(), criterion.id()), entered, isMet, true);
            boolean isProven = lacking.stream()
                    .noneMatch(each -> each instanceof Obstacle.EvidenceLacking evidence
                            && evidence.result().criterion().id().equals(criterion.id()));
            add(
                    new GateRule(GateRuleKind.EVIDENCE, stage.id(), criterion.id()),
                    entered,
                    isProven,
                    isMet && asksForEvidence(gatekeeper.policy(before.funnel()), criterion));
        }
    }

    private static boolean asksForEvidence(GatePolicy policy, Criterion criterion) {
        return policy.evidence().containsKey(criterion.stage())
                || policy.evidence().containsKey(criterion.id());
    }

    private void actions(JourneyState before, List<Stage> ladder, int from, int to, Gate gate, List<Obstacle> lacking) {
        for (ActionGuide guide : guides(before, ladder, from, to, gate)) {
            for (Action action : guide.mandatory()) {
                boolean isDone = lacking.stream()
                        .noneMatch(each -> each instanceof Obstacle.ActionUndone undone
                                && undone.action().id().equals(action.id()));
                add(
                        new GateRule(GateRuleKind.ACTION, guide.to(), action.id()),
                        gate.stage().id(),
                        isDone,
                        true);
            }
        }
    }

    /** As the gate asks them: those that lead there directly, or else those from stage to stage. */
    private static List<ActionGuide> guides(JourneyState before, List<Stage> ladder, int from, int to, Gate gate) {
        List<ActionGuide> guides = new ArrayList<>(direct(before, ladder, from, to, gate));
        if (guides.stream().noneMatch(guide -> outcome(guide, before, gate) == Outcome.MET)) {
            for (int step = from; step < to; step++) {
                guides.addAll(direct(before, ladder, step, step + 1, gate));
            }
        }
        return guides;
    }

    private static List<ActionGuide> direct(JourneyState before, List<Stage> ladder, int from, int to, Gate gate) {
        Funnel funnel = before.funnel();
        List<ActionGuide> guides = from < 0
                ? funnel.firstGuides(ladder.get(to), before.saleType())
                : funnel.guides(ladder.get(from), ladder.get(to), before.saleType());
        return guides.stream()
                .filter(guide -> outcome(guide, before, gate) != Outcome.NOT_MET)
                .toList();
    }

    private static Outcome outcome(ActionGuide guide, JourneyState before, Gate gate) {
        return guide.when()
                .map(condition -> condition.outcome(before.facts(), gate.asOf()))
                .orElse(Outcome.MET);
    }

    private void approvals(JourneyState before, Stage stage, List<Obstacle> lacking, String entered) {
        for (ApprovalRule rule : gatekeeper.policy(before.funnel()).approvals().getOrDefault(stage.id(), List.of())) {
            boolean isApproved = before.approvals().stream()
                    .anyMatch(approval -> approval.stage().equals(stage.id())
                            && approval.position().equals(rule.position()));
            boolean isLacking = lacking.stream()
                    .anyMatch(each -> each instanceof Obstacle.ApprovalMissing missing
                            && missing.stage().id().equals(stage.id())
                            && !isApproved);
            add(
                    new GateRule(GateRuleKind.APPROVAL, stage.id(), rule.position()),
                    entered,
                    isApproved,
                    isApproved || isLacking);
        }
    }

    private void add(GateRule rule, String entered, boolean kept, boolean isAsked) {
        if (isAsked && seen.add(rule)) {
            asked.add(new AskedRule(rule, entered, kept));
        }
    }
}
