package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
     * What is not clear; often nothing. A catalog that looks up is asked for what the version was made of, and for the versions that it
     * tells of: any of them may have given an id to another part.
     */
    static List<Unrecordable.PolicyUnclear> of(GatePolicy policy, OtherVersions others) {
        if (PolicyInVersion.areAllKnown(policy, others.version()) && others.areMadeOfNothing()) {
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
        lookAtSame(NamedPart.STAGE, evidence);
        lookAtSame(NamedPart.CRITERION, evidence);
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
            List<Funnel> having = others.all().stream()
                    .filter(other -> NamedByPolicies.has(other, part, id))
                    .toList();
            List<String> meant = others.meant(part, id);
            boolean isHere = NamedByPolicies.has(version, part, id);
            boolean isOfTheHost = isHere && !NamedByPolicies.states(version, part, id);
            if (!isOfTheHost) {
                lost(having.stream().filter(other -> NamedByPolicies.states(other, part, id)))
                        .ifPresent(missing -> originMissing(id, missing));
            }
            boolean isClear = meant.size() == 1 && !isHere;
            meant.stream().filter(now -> !isClear && !named.contains(now)).forEach(now -> reused(id, now));
            if (!isHere
                    && meant.isEmpty()
                    && having.stream().noneMatch(other -> RenameChain.isBetween(other, version, catalog))) {
                having.stream()
                        .flatMap(other -> missingBetween(other).stream())
                        .findFirst()
                        .ifPresent(missing -> originMissing(id, missing));
            }
        }
    }

    /** Of several rules that name one part by names of before, and do not ask the same, none is the one of now. */
    private void lookAtSame(NamedPart part, Map<String, EvidenceRule> evidence) {
        Map<String, Set<String>> named = new TreeMap<>();
        evidence.keySet().stream()
                .filter(id -> !NamedByPolicies.has(version, part, id))
                .forEach(id -> others.meant(part, id)
                        .forEach(now -> named.computeIfAbsent(now, none -> new TreeSet<>())
                                .add(id)));
        named.forEach((now, ids) -> {
            boolean isOne = ids.stream().map(evidence::get).distinct().count() == 1;
            if (!isOne && !evidence.containsKey(now)) {
                ids.forEach(id -> reused(id, now));
            }
        });
    }

    /**
     * The version without which nobody can tell whether an id of this one is meant as another one has it: one of the two was made of it,
     * and it may have been made of the other one. A funnel of another id, by which nobody's journeys go any more, is where a line begins.
     */
    private Optional<FunnelReference> lost(Stream<Funnel> having) {
        String id = version.reference().id();
        return having.filter(other -> other.reference().id().equals(id))
                .filter(other -> !RenameChain.isBetween(other, version, catalog))
                .flatMap(other -> Stream.of(missing(version, other), missing(other, version))
                        .flatMap(Optional::stream))
                .filter(missing -> missing.id().equals(id))
                .findFirst()
                .or(others::unknownOrigin);
    }

    private void originMissing(String id, FunnelReference missing) {
        unclear.add(new Unrecordable.PolicyUnclear(
                id, version.reference(), new Unrecordable.PolicyUnclear.OriginMissing(missing)));
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
            boolean isHere = NamedByPolicies.hasAllOf(version, condition);
            List<List<String>> meant = others.meant(condition).stream()
                    .map(ConditionNames::of)
                    .distinct()
                    .toList();
            List<String> names = ConditionNames.of(condition);
            if (isHere || meant.size() > 1) {
                meant.forEach(now -> lookAt(names, now, named));
            }
            lost(others.all().stream().filter(other -> NamedByPolicies.hasAllOf(other, condition)))
                    .ifPresent(missing -> names.stream().limit(1).forEach(id -> originMissing(id, missing)));
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

    /**
     * What is missing of the line of the later one, where the earlier one may stand behind it: it is the same funnel, the version itself has
     * lost one of its own, or another one of the missing funnel was made of it. Other methodologies have nothing to do with each other.
     */
    private Optional<FunnelReference> missing(Funnel later, Funnel earlier) {
        String id = earlier.reference().id();
        return RenameChain.missingOrigin(later, catalog)
                .filter(missing -> missing.id().equals(id)
                        || later.reference().id().equals(id)
                        || (later.reference().equals(version.reference())
                                && missing.id().equals(version.reference().id()))
                        || isMadeInto(missing.id(), earlier));
    }

    /** Whether any version of a funnel that is there was made of another one, as one that is missing may have been. */
    private boolean isMadeInto(String id, Funnel origin) {
        return Stream.concat(Stream.of(version), others.all().stream())
                .filter(each -> each.reference().id().equals(id))
                .anyMatch(each -> Lineage.of(each, origin, catalog).versions().contains(origin.reference()));
    }
}
