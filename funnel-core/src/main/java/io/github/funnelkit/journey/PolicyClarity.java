package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.RenamedCondition;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether it is clear what a policy means in a version. Where a name was given to another part since, or nobody can tell what a part is
 * called by now, no gate is opened by guessing.
 */
final class PolicyClarity {

    private final Funnel version;
    private final FunnelCatalog catalog;
    private final OtherVersions others;
    private final Set<Unrecordable.PolicyUnclear> unclear = new LinkedHashSet<>();

    private PolicyClarity(OtherVersions others) {
        this.version = others.version();
        this.catalog = others.catalog();
        this.others = others;
    }

    /**
     * What is not clear; often nothing. A catalog that looks up is only asked where the version does not have all that is named, or says
     * that it has renamed something.
     */
    static List<Unrecordable.PolicyUnclear> of(GatePolicy policy, OtherVersions others) {
        boolean isAlone = others.version().renames().areNone()
                && others.catalog().all().stream()
                        .allMatch(each -> each.derivedFrom().isEmpty());
        if (isAlone && PolicyInVersion.areAllKnown(policy, others.version())) {
            return List.of();
        }
        PolicyClarity clarity = new PolicyClarity(others);
        clarity.lookAt(policy);
        return List.copyOf(clarity.unclear);
    }

    /** By what each kind of rule names: that another kind of rule names a part says nothing of this one. */
    private void lookAt(GatePolicy policy) {
        Map<String, EvidenceRule> evidence = policy.evidence();
        Map<String, List<ApprovalRule>> approvals = policy.approvals();
        lookAt(NamedPart.STAGE, approvals.keySet());
        lookAt(NamedPart.STAGE, evidence.keySet());
        lookAt(NamedPart.CRITERION, evidence.keySet());
        lookAt(NamedPart.POSITION, policy.overridePositions());
        lookAt(NamedPart.POSITION, policy.ownerPositions());
        lookAt(NamedPart.POSITION, all(evidence.values(), EvidenceRule::positions));
        List<ApprovalRule> rules =
                approvals.values().stream().flatMap(List::stream).toList();
        Set<String> approving = all(rules, ApprovalRule::standIns);
        approving.addAll(all(rules, rule -> Set.of(rule.position())));
        lookAt(NamedPart.POSITION, approving);
        lookAt(rules.stream().flatMap(rule -> Stream.ofNullable(rule.when())).toList());
    }

    private static <T> Set<String> all(Collection<T> rules, Function<T, Set<String>> names) {
        return rules.stream()
                .flatMap(rule -> names.apply(rule).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void lookAt(NamedPart part, Set<String> named) {
        for (String id : named) {
            boolean isHere = PolicyInVersion.has(version, part, id);
            List<Funnel> having = others.all().stream()
                    .filter(other -> PolicyInVersion.has(other, part, id))
                    .toList();
            Optional<String> renamed = having.stream()
                    .map(other -> others.now(part, id, other))
                    .filter(now -> !now.equals(id) && PolicyInVersion.has(version, part, now))
                    .findFirst();
            if (isHere) {
                renamed.filter(now -> !named.contains(now)).ifPresent(now -> reused(id, now));
            } else if (renamed.isEmpty()
                    && having.stream().noneMatch(other -> RenameChain.isBetween(other, version, catalog))) {
                having.stream()
                        .flatMap(other -> missingBetween(other).stream())
                        .findFirst()
                        .ifPresent(missing -> unclear.add(new Unrecordable.PolicyUnclear(
                                id, version.reference(), new Unrecordable.PolicyUnclear.OriginMissing(missing))));
            }
        }
    }

    private void reused(String id, String now) {
        unclear.add(new Unrecordable.PolicyUnclear(
                id, version.reference(), new Unrecordable.PolicyUnclear.NameReused(now)));
    }

    /** The conditions of approvals, which name facts, entries and forms. */
    private void lookAt(List<Condition> conditions) {
        Set<String> named = new TreeSet<>();
        conditions.forEach(condition -> named.addAll(ConditionNames.of(condition)));
        for (Condition condition : conditions) {
            for (Funnel other : others.all()) {
                Condition now = RenamedCondition.of(condition, others.since(other));
                if (PolicyInVersion.hasAllOf(version, condition)
                        && PolicyInVersion.hasAllOf(other, condition)
                        && PolicyInVersion.hasAllOf(version, now)) {
                    lookAt(ConditionNames.of(condition), ConditionNames.of(now), named);
                }
            }
        }
    }

    private void lookAt(List<String> names, List<String> now, Set<String> named) {
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals(now.get(i)) && !named.contains(now.get(i))) {
                reused(names.get(i), now.get(i));
            }
        }
    }

    /** The version without which nobody can tell what another one and this one have to do with each other. */
    private Optional<FunnelReference> missingBetween(Funnel other) {
        return missing(version, other).or(() -> missing(other, version));
    }

    private Optional<FunnelReference> missing(Funnel later, Funnel earlier) {
        return RenameChain.missingOrigin(later, catalog)
                .filter(missing ->
                        missing.id().equals(earlier.id()) || later.id().equals(earlier.id()));
    }
}
