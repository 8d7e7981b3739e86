package io.github.funnelkit.change;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Approval;
import io.github.funnelkit.definition.AskedEvidence;
import io.github.funnelkit.definition.StageRules;
import io.github.funnelkit.text.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What differs between the rules of a stage in two versions, rule by rule. */
final class StageRuleDetails {

    private StageRuleDetails() {}

    static void compare(StageRules before, StageRules after, Details details) {
        Set<String> positions = new LinkedHashSet<>();
        before.approvals().forEach(approval -> positions.add(approval.position().id()));
        after.approvals().forEach(approval -> positions.add(approval.position().id()));
        for (String position : positions) {
            Optional<Approval> was = of(before, position);
            Optional<Approval> is = of(after, position);
            details.compare(Aspect.GATE, words(was, is), words(is, was));
        }
        details.compare(Aspect.GATE, stay(before), stay(after));
        details.compare(Aspect.GATE, evidence(before), evidence(after));
    }

    private static Optional<Approval> of(StageRules rules, String position) {
        return rules.approvals().stream()
                .filter(approval -> approval.position().id().equals(position))
                .findFirst();
    }

    /** The approval; with its condition as written where the words do not show the difference. */
    private static Optional<Text> words(Optional<Approval> approval, Optional<Approval> other) {
        return approval.map(shown -> {
            Optional<Condition> when = shown.when();
            boolean seemsSame = other.isPresent()
                    && shown.label().equals(other.get().label())
                    && !when.equals(other.get().when());
            return seemsSame && when.isPresent()
                    ? ChangeWords.CONDITION_WRITTEN.text(shown.label(), when.get())
                    : shown.label();
        });
    }

    private static Optional<Text> stay(StageRules rules) {
        return Details.list(rules.staysAtMost().labels(), label -> label);
    }

    private static Optional<Text> evidence(StageRules rules) {
        return Details.list(rules.evidence().map(AskedEvidence::labels).orElse(List.of()), label -> label);
    }
}
