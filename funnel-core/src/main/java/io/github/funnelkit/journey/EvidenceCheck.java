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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Holds the rules of evidence against what a journey knows: what does not satisfy them is unknown to a gate. */
final class EvidenceCheck {

    /** Of more, it is not looked at each by itself. */
    private static final int MOST_DOUBTFUL = 6;

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
        boolean isMet =
                gaps.isEmpty() || outcome(result.criterion().requirement(), possible(rules, isEnough)) == Outcome.MET;
        return isMet ? List.of() : gaps;
    }

    /** All that speaks for a fact where none of it satisfies a rule; none where some does, or nothing is recorded. */
    private List<FactEvidence> insufficient(
            Fact<?> fact, EvidenceRule rule, BiPredicate<EvidenceRule, FactEvidence> isEnough) {
        if (fact.id().equals(AttachedForms.FACT.id())) {
            return doubtfulForms(isEnough, List.of(rule)).stream()
                    .map(EvidenceCheck::evidence)
                    .toList();
        }
        List<FactEvidence> all = state.allEvidence(fact.id());
        return all.stream().anyMatch(evidence -> isEnough.test(rule, evidence)) ? List.of() : all;
    }

    /** The forms that nobody has attached whose word is enough. */
    private List<JourneyEvent.FormAttached> doubtfulForms(
            BiPredicate<EvidenceRule, FactEvidence> isEnough, List<EvidenceRule> rules) {
        List<String> sure = sureForms(isEnough, rules);
        return state.forms().stream()
                .filter(attached -> !sure.contains(attached.form()))
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
        return outcome(when, known(rules(guide.to())));
    }

    /** Known where it does not matter which of the doubtful forms are there. */
    private Outcome outcome(Condition condition, List<FactSheet> possible) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        possible.forEach(facts -> outcomes.add(condition.outcome(facts, day)));
        return outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.UNKNOWN;
    }

    /**
     * What a gate knows: without the facts whose evidence is not what it asks for. Of a form it is then not known whether it is
     * there, so each that may be true is one of these.
     */
    List<FactSheet> known(Stage stage) {
        return known(rules(stage.id()));
    }

    /** The same, however long ago it was recorded. */
    List<FactSheet> confirmed(Stage stage) {
        return possible(rules(stage.id()), EvidenceRule::isConfirmed);
    }

    private List<FactSheet> known(List<EvidenceRule> rules) {
        return possible(rules, (rule, evidence) -> rule.isSatisfiedBy(evidence, day, zone));
    }

    private List<FactSheet> possible(List<EvidenceRule> rules, BiPredicate<EvidenceRule, FactEvidence> isEnough) {
        if (rules.isEmpty()) {
            return List.of(state.facts());
        }
        FactSheet sure = sure(rules, isEnough);
        List<String> forms = sureForms(isEnough, rules);
        List<String> doubtful = doubtfulForms(isEnough, rules).stream()
                .map(JourneyEvent.FormAttached::form)
                .distinct()
                .toList();
        if (doubtful.size() > MOST_DOUBTFUL) {
            return List.of(sure.toBuilder().set(AttachedForms.FACT, null).build());
        }
        List<FactSheet> possible = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << doubtful.size(); chosen++) {
            List<String> attached = new ArrayList<>(forms);
            for (int i = 0; i < doubtful.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    attached.add(doubtful.get(i));
                }
            }
            possible.add(sure.with(AttachedForms.FACT, attached));
        }
        return possible;
    }

    private FactSheet sure(List<EvidenceRule> rules, BiPredicate<EvidenceRule, FactEvidence> isEnough) {
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
        return known.build();
    }

    /** What entering a stage asks of the evidence for facts. */
    List<EvidenceRule> rules(Stage stage) {
        return rules(stage.id());
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
