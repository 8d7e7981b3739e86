package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.NamedPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a policy names, by the ids of one version. An id that the version has is meant to the letter. One that it lacks and
 * another version has, of which it was made or which was made of it, is followed through what they say they have renamed: no
 * other name is a way around a gate.
 */
final class PolicyInVersion {

    private final Funnel version;
    private final OtherVersions others;

    private PolicyInVersion(OtherVersions others) {
        this.version = others.version();
        this.others = others;
    }

    static GatePolicy of(GatePolicy policy, OtherVersions others) {
        return areAllKnown(policy, others.version()) ? policy : new PolicyInVersion(others).of(policy);
    }

    /** An actor, who holds a position also by what the version calls it. */
    static Actor actor(Actor actor, OtherVersions others) {
        Set<String> held = actor.positions();
        return held.stream().allMatch(position -> NamedByPolicies.hasPosition(others.version(), position))
                ? actor
                : new PolicyInVersion(others).of(actor);
    }

    private Actor of(Actor actor) {
        Set<String> held = new TreeSet<>(actor.positions());
        for (String position : actor.positions()) {
            if (!NamedByPolicies.hasPosition(version, position)) {
                List<String> meant = others.meant(NamedPart.POSITION, position);
                held.addAll(meant.size() == 1 ? meant : List.of()); // nobody is given a right by guessing
            }
        }
        return held.equals(actor.positions()) ? actor : new Actor(actor.id(), held, actor.program());
    }

    static boolean areAllKnown(GatePolicy policy, Funnel version) {
        return policy.overridePositions().stream().allMatch(position -> NamedByPolicies.hasPosition(version, position))
                && policy.ownerPositions().stream().allMatch(position -> NamedByPolicies.hasPosition(version, position))
                && policy.approvals().entrySet().stream()
                        .allMatch(each -> NamedByPolicies.hasStage(version, each.getKey())
                                && areAllKnown(each.getValue(), version))
                && policy.evidence().entrySet().stream()
                        .allMatch(each -> (NamedByPolicies.hasStage(version, each.getKey())
                                        || NamedByPolicies.hasCriterion(version, each.getKey()))
                                && each.getValue().positions().stream()
                                        .allMatch(position -> NamedByPolicies.hasPosition(version, position)));
    }

    private static boolean areAllKnown(List<ApprovalRule> rules, Funnel version) {
        return rules.stream()
                .allMatch(rule -> NamedByPolicies.hasPosition(version, rule.position())
                        && rule.standIns().stream().allMatch(standIn -> NamedByPolicies.hasPosition(version, standIn))
                        && (rule.when() == null || NamedByPolicies.hasAllOf(version, rule.when())));
    }

    private GatePolicy of(GatePolicy policy) {
        Map<String, List<ApprovalRule>> approvals = new TreeMap<>();
        policy.approvals().forEach((stage, rules) -> {
            List<ApprovalRule> all = approvals.computeIfAbsent(stage(stage), id -> new ArrayList<>());
            List<ApprovalRule> byOtherName = List.copyOf(all);
            rules.stream()
                    .map(this::of)
                    .filter(rule -> !byOtherName.contains(rule))
                    .forEach(all::add);
        });
        Map<String, EvidenceRule> evidence = new TreeMap<>();
        policy.evidence().forEach((id, rule) -> {
            String now = stageOrCriterion(id);
            if (now.equals(id) || !policy.evidence().containsKey(now)) {
                evidence.put(now, new EvidenceRule(rule.confirmed(), positions(rule.positions()), rule.age()));
            }
        });
        return new GatePolicy(
                policy.criteria(),
                policy.actions(),
                policy.skipping(),
                approvals,
                positions(policy.overridePositions()),
                policy.waivers(),
                policy.fallBack(),
                policy.winning(),
                evidence,
                positions(policy.ownerPositions()));
    }

    private ApprovalRule of(ApprovalRule rule) {
        Condition when = rule.when();
        return new ApprovalRule(
                position(rule.position()), positions(rule.standIns()), when == null ? null : condition(when));
    }

    private Condition condition(Condition condition) {
        return NamedByPolicies.hasAllOf(version, condition)
                ? condition
                : others.meant(condition).stream().findFirst().orElse(condition);
    }

    private Set<String> positions(Set<String> ids) {
        Set<String> now = new TreeSet<>();
        ids.forEach(id -> now.add(position(id)));
        return now;
    }

    private String position(String id) {
        return now(NamedPart.POSITION, id);
    }

    private String stage(String id) {
        return now(NamedPart.STAGE, id);
    }

    private String stageOrCriterion(String id) {
        String stage = stage(id);
        return NamedByPolicies.hasStage(version, stage) ? stage : now(NamedPart.CRITERION, id);
    }

    private String now(NamedPart part, String id) {
        return NamedByPolicies.has(version, part, id)
                ? id
                : others.meant(part, id).stream().findFirst().orElse(id);
    }
}
