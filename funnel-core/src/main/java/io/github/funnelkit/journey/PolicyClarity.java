package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether it is clear what a policy means in a version. Where a name was given to another part since, or nobody can tell what a part is
 * called by now, no gate is opened by guessing.
 */
final class PolicyClarity {

    private final Funnel version;
    private final FunnelCatalog catalog;
    private final OtherVersions others;
    private final List<Unrecordable.PolicyUnclear> unclear = new ArrayList<>();

    private PolicyClarity(OtherVersions others) {
        this.version = others.version();
        this.catalog = others.catalog();
        this.others = others;
    }

    /** What is not clear; often nothing. A catalog that looks up is only asked where the version does not have all that is named. */
    static List<Unrecordable.PolicyUnclear> of(GatePolicy policy, OtherVersions others) {
        boolean isAlone = others.catalog().all().stream()
                .allMatch(each -> each.derivedFrom().isEmpty());
        if (isAlone && PolicyInVersion.areAllKnown(policy, others.version())) {
            return List.of();
        }
        PolicyClarity clarity = new PolicyClarity(others);
        clarity.lookAt(policy);
        return clarity.unclear;
    }

    private void lookAt(GatePolicy policy) {
        Set<String> stages = new TreeSet<>(policy.approvals().keySet());
        stages.addAll(policy.evidence().keySet());
        lookAt(NamedPart.STAGE, stages);
        lookAt(NamedPart.CRITERION, policy.evidence().keySet());
        Set<String> positions = new TreeSet<>(policy.overridePositions());
        positions.addAll(policy.ownerPositions());
        policy.evidence().values().forEach(rule -> positions.addAll(rule.positions()));
        policy.approvals()
                .values()
                .forEach(rules -> rules.forEach(rule -> {
                    positions.add(rule.position());
                    positions.addAll(rule.standIns());
                }));
        lookAt(NamedPart.POSITION, positions);
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
                renamed.filter(now -> !named.contains(now))
                        .ifPresent(now -> unclear.add(new Unrecordable.PolicyUnclear(
                                id, version.reference(), new Unrecordable.PolicyUnclear.NameReused(now))));
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
