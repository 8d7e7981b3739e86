package io.github.funnelkit.journey;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Holds the rules of evidence against what a journey knows: what does not satisfy them is unknown to a gate. */
final class EvidenceCheck {

    private final GatePolicy policy;
    private final JourneyState state;
    private final LocalDate day;
    private final ZoneId zone;
    private final Function<String, Text> positionLabel;

    EvidenceCheck(
            GatePolicy policy, JourneyState state, LocalDate day, ZoneId zone, Function<String, Text> positionLabel) {
        this.policy = policy;
        this.state = state;
        this.day = day;
        this.zone = zone;
        this.positionLabel = positionLabel;
    }

    /** The facts without which a criterion of a stage is not met; none when it is met by facts of sufficient evidence. */
    List<EvidenceGap> gaps(Stage stage, CriterionResult result) {
        return gaps(stage, result, (rule, evidence) -> rule.isSatisfiedBy(evidence, day, zone));
    }

    /** Whether facts must be confirmed for a criterion. */
    boolean asksToConfirm(Stage stage, CriterionResult result) {
        return rules(stage.id(), result.criterion().id()).stream().anyMatch(EvidenceRule::confirmed);
    }

    /** The facts that are not confirmed without which a criterion of a stage that was reached is not met; age is not asked. */
    List<EvidenceGap> unconfirmed(Stage stage, CriterionResult result) {
        return gaps(stage, result, EvidenceRule::isConfirmed);
    }

    private List<EvidenceGap> gaps(
            Stage stage, CriterionResult result, BiPredicate<EvidenceRule, FactEvidence> isEnough) {
        List<EvidenceRule> rules = rules(stage.id(), result.criterion().id());
        List<EvidenceGap> gaps = new ArrayList<>();
        for (EvidenceRule rule : rules) {
            for (Fact<?> fact : result.criterion().requirement().facts()) {
                FactEvidence.strongest(insufficient(fact, rule, isEnough))
                        .ifPresent(evidence -> gaps.add(gap(fact, evidence, rule)));
            }
        }
        boolean isMet = gaps.isEmpty()
                || result.criterion().requirement().outcome(without(rules, isEnough), day) == Outcome.MET;
        return isMet ? List.of() : gaps;
    }

    /** All that speaks for a fact where none of it satisfies a rule; none where some does, or nothing is recorded. */
    private List<FactEvidence> insufficient(
            Fact<?> fact, EvidenceRule rule, BiPredicate<EvidenceRule, FactEvidence> isEnough) {
        if (fact.id().equals(AttachedForms.FACT.id())) {
            return doubtfulForms(isEnough, List.of(rule));
        }
        List<FactEvidence> all = state.allEvidence(fact.id());
        return all.stream().anyMatch(evidence -> isEnough.test(rule, evidence)) ? List.of() : all;
    }

    /** What speaks for the forms that nobody has attached whose word is enough. */
    private List<FactEvidence> doubtfulForms(
            BiPredicate<EvidenceRule, FactEvidence> isEnough, List<EvidenceRule> rules) {
        List<String> sure = sureForms(isEnough, rules);
        return state.forms().stream()
                .filter(attached -> !sure.contains(attached.form()))
                .map(EvidenceCheck::evidence)
                .toList();
    }

    private List<String> sureForms(BiPredicate<EvidenceRule, FactEvidence> isEnough, List<EvidenceRule> rules) {
        return state.forms().stream()
                .filter(attached -> rules.stream().allMatch(rule -> isEnough.test(rule, evidence(attached))))
                .map(JourneyEvent.FormAttached::form)
                .distinct()
                .toList();
    }

    /** What a person attaches is confirmed by that person; what a program attaches, it asserts. */
    private static FactEvidence evidence(JourneyEvent.FormAttached attached) {
        Evidence evidence = attached.actor().program()
                ? Evidence.asserted(attached.reference())
                : Evidence.confirmed(attached.reference());
        return new FactEvidence(AttachedForms.FACT.id(), evidence, attached.actor(), attached.at());
    }

    /** Whether a guide applies, by what the gate that it leads to knows. */
    Outcome outcome(ActionGuide guide, Condition when) {
        return when.outcome(known(rules(guide.to())), day);
    }

    /** What a gate knows: without the facts whose evidence is not what it asks for. */
    FactSheet known(Stage stage) {
        return known(rules(stage.id()));
    }

    /** The same, however long ago it was recorded. */
    FactSheet confirmed(Stage stage) {
        return without(rules(stage.id()), EvidenceRule::isConfirmed);
    }

    private FactSheet known(List<EvidenceRule> rules) {
        return without(rules, (rule, evidence) -> rule.isSatisfiedBy(evidence, day, zone));
    }

    private FactSheet without(List<EvidenceRule> rules, BiPredicate<EvidenceRule, FactEvidence> isEnough) {
        if (rules.isEmpty()) {
            return state.facts();
        }
        FactSheet.Builder known = state.facts().toBuilder();
        for (Fact<?> fact : state.facts().facts()) {
            List<FactEvidence> all = state.allEvidence(fact.id());
            boolean isDoubtful = !all.isEmpty()
                    && !rules.stream()
                            .allMatch(rule -> all.stream().anyMatch(evidence -> isEnough.test(rule, evidence)));
            if (isDoubtful) {
                known.set(fact, null);
            }
        }
        known.set(AttachedForms.FACT, sureForms(isEnough, rules));
        return known.build();
    }

    private List<EvidenceRule> rules(String... ids) {
        List<EvidenceRule> rules = new ArrayList<>();
        for (String id : ids) {
            EvidenceRule rule = policy.evidence().get(id);
            if (rule != null) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private EvidenceGap gap(Fact<?> fact, FactEvidence evidence, EvidenceRule rule) {
        return new EvidenceGap(
                fact,
                evidence,
                LocalDate.ofInstant(evidence.at(), zone),
                rule,
                rule.positions().stream().map(positionLabel).toList());
    }
}
