package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a policy has asked of a stage in the version by whose gate it was passed what it asks in another one: it may name by an id
 * what is not the same in both.
 *
 * @param now the version by whose ids stages are known
 * @param target the version where it shall count
 */
record PolicyLikeness(GatePolicy policy, Funnel now, Funnel target, FunnelCatalog catalog) {

    boolean asksTheSame(String stage, FunnelReference passedBy) {
        if (policy.approvals().isEmpty() && policy.evidence().isEmpty()) {
            return true;
        }
        if (!PolicyClarity.of(policy, new OtherVersions(target, catalog)).isEmpty()) {
            return false; // nobody knows what is asked there
        }
        Optional<Funnel> by = passedBy.equals(now.reference()) ? Optional.of(now) : catalog.lookUp(passedBy);
        return by.filter(version -> asksTheSame(stage, version)).isPresent();
    }

    private boolean asksTheSame(String stage, Funnel by) {
        String there = RenameChain.between(now, by, catalog).id(NamedPart.STAGE, stage);
        String here = RenameChain.between(now, target, catalog).id(NamedPart.STAGE, stage);
        boolean isInBoth = has(by, there) && has(target, here);
        return isInBoth
                && asked(by, by.stage(there), RenameChain.between(by, target, catalog))
                        .containsAll(asked(target, target.stage(here), Renames.NONE));
    }

    private static boolean has(Funnel version, String stage) {
        return NamedByPolicies.has(version, NamedPart.STAGE, stage);
    }

    /** What is asked of a stage, by the ids of the target. */
    private Set<List<Object>> asked(Funnel version, Stage stage, Renames renames) {
        GatePolicy rules = PolicyInVersion.of(policy, new OtherVersions(version, catalog));
        Set<List<Object>> asked = new HashSet<>();
        for (ApprovalRule rule : rules.approvals().getOrDefault(stage.id(), List.of())) {
            Condition when = rule.when();
            List<Object> said = new ArrayList<>();
            said.add(positions(Set.of(rule.position()), renames));
            said.add(positions(rule.standIns(), renames));
            said.add(when == null ? "always" : GateLikeness.said(when, renames));
            asked.add(said);
        }
        addEvidence(asked, rules, stage.id(), renames.id(NamedPart.STAGE, stage.id()), renames);
        for (Criterion criterion : stage.criteria()) {
            addEvidence(asked, rules, criterion.id(), renames.id(NamedPart.CRITERION, criterion.id()), renames);
        }
        return asked;
    }

    private static void addEvidence(Set<List<Object>> asked, GatePolicy rules, String id, String now, Renames renames) {
        Stream.ofNullable(rules.evidence().get(id))
                .map(rule -> List.<Object>of(
                        now, rule.confirmed(), positions(rule.positions(), renames), Optional.ofNullable(rule.age())))
                .forEach(asked::add);
    }

    private static Set<String> positions(Set<String> ids, Renames renames) {
        return ids.stream().map(id -> renames.id(NamedPart.POSITION, id)).collect(Collectors.toSet());
    }
}
